import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { METHODS } from "../host/methods";
import { MAILBOX_VERSIONS, PROFILES } from "../host/settings";
import { useOutlook } from "./use-outlook";

const useStyles = makeStyles({
  group: { marginBottom: tokens.spacingVerticalM },
  choice: { "& select": { width: "100%", minWidth: 0 } },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(170px, 1fr))",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    marginTop: tokens.spacingVerticalXS,
  },
});

const METHOD_NAMES = [...new Set([...METHODS.values()].map(({ name }) => name))]
  .filter((name) => name !== "telemetry")
  .sort();

/** How this Outlook is set up, and how it lets the add-in down. Language and theme stand at the top of the page. */
export function Switches(): ReactNode {
  const { outlook, state, words } = useOutlook();
  const styles = useStyles();
  const { settings, faults } = state;
  const { switches } = words;
  const methods = ["", ...METHOD_NAMES];
  return (
    <>
      <section className={styles.group}>
        <Text weight="semibold">{switches.outlook}</Text>
        <div className={styles.fields}>
          <Choice
            label={switches.sendMode}
            values={["manifest", "promptUser", "softBlock", "block"]}
            value={settings.sendMode}
            onChange={(sendMode) => outlook.change({ sendMode })}
          />
          <Choice
            label={switches.mailboxVersion}
            values={MAILBOX_VERSIONS}
            value={settings.mailboxVersion}
            onChange={(mailboxVersion) => outlook.change({ mailboxVersion })}
          />
          <Choice
            label={switches.profile}
            values={PROFILES}
            value={settings.profile}
            onChange={(profile) => outlook.change({ profile })}
          />
        </div>
      </section>
      <section className={styles.group}>
        <Text weight="semibold">{switches.faults}</Text>
        <div className={styles.fields}>
          <Choice
            label={switches.attachmentContent}
            values={["normal", "slow", "empty", "failing"]}
            value={faults.attachmentContent}
            onChange={(attachmentContent) => outlook.breakThings({ attachmentContent })}
          />
          <Choice
            label={switches.sessionStore}
            values={["normal", "failing", "full"]}
            value={faults.sessionStore}
            onChange={(sessionStore) => outlook.breakThings({ sessionStore })}
          />
          <Choice
            label={switches.handler}
            values={["normal", "unavailable", "silent"]}
            value={faults.handler}
            onChange={(handler) => outlook.breakThings({ handler })}
          />
          <Choice
            label={switches.connection}
            values={["online", "offline", "lost"]}
            value={faults.connection}
            onChange={(connection) => outlook.breakThings({ connection })}
          />
          <Choice
            label={switches.failingMethod}
            values={methods}
            value={faults.failingMethod}
            onChange={(failingMethod) => outlook.breakThings({ failingMethod })}
          />
          <Choice
            label={switches.silentMethod}
            values={methods}
            value={faults.silentMethod}
            onChange={(silentMethod) => outlook.breakThings({ silentMethod })}
          />
        </div>
      </section>
    </>
  );
}

function Choice<Value extends string>(props: {
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}): ReactNode {
  const { words } = useOutlook();
  const { choice } = useStyles();
  const { none, values: texts } = words.switches;
  return (
    <Field label={props.label} size="small">
      <Select
        className={choice}
        size="small"
        value={props.value}
        onChange={(_, { value }) => {
          const chosen = props.values.find((one) => one === value);
          if (chosen !== undefined) props.onChange(chosen);
        }}
      >
        {props.values.map((value) => (
          <option key={value} value={value}>
            {value === "" ? none : (texts[value] ?? value)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
