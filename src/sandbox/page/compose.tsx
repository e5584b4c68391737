import {
  Button,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  tokens,
  Tooltip,
} from "@fluentui/react-components";
import { AttachRegular, SendFilled } from "@fluentui/react-icons";
import { type ReactNode, useRef } from "react";
import { labelFor } from "../host/manifest";
import { AttachmentList } from "./attachment-list";
import { BodyEditor } from "./body-editor";
import { Hint } from "./hint";
import { RecipientField } from "./recipient-field";
import { Result } from "./result";
import { useFiles } from "./use-files";
import { useOutlook } from "./use-outlook";

const useStyles = makeStyles({
  column: {
    flex: 1,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    overflow: "hidden",
    containerType: "inline-size",
  },
  ribbon: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { width: "16px", height: "16px" },
  bars: { display: "flex", flexDirection: "column", flexShrink: 0 },
  form: { flex: 1, minHeight: 0, display: "flex", flexDirection: "column", overflowY: "auto" },
  fields: { padding: `0 ${tokens.spacingHorizontalL}` },
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    minHeight: "40px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  label: { width: "64px", flexShrink: 0, color: tokens.colorNeutralForeground2 },
  subject: { flex: 1, "::after": { display: "none" } },
  subjectText: { fontWeight: tokens.fontWeightSemibold, paddingLeft: 0 },
});

/** The mail or meeting that is being written, with its ribbon. */
export function Compose(): ReactNode {
  const { state } = useOutlook();
  const styles = useStyles();
  const finished = state.send.status === "sent" || state.send.status === "outbox";
  return (
    <main className={styles.column}>
      {finished ? (
        <Result />
      ) : (
        <>
          <Ribbon />
          <Bars />
          <Form />
        </>
      )}
    </main>
  );
}

function Ribbon(): ReactNode {
  const { outlook, state, words } = useOutlook();
  const takeFiles = useFiles();
  const files = useRef<HTMLInputElement>(null);
  const styles = useStyles();
  const checking = state.send.status === "checking";
  const writing = state.item.mode === "compose";
  return (
    <div className={styles.ribbon} role="toolbar">
      {writing && (
        <>
          <Button
            appearance="primary"
            icon={checking ? <Spinner size="tiny" /> : <SendFilled />}
            disabled={checking}
            onClick={() => void outlook.pressSend()}
          >
            {words.send}
          </Button>
          <Tooltip content={words.attach} relationship="label">
            <Button appearance="subtle" icon={<AttachRegular />} onClick={() => files.current?.click()} />
          </Tooltip>
          <input
            ref={files}
            type="file"
            hidden
            multiple
            onChange={({ target }) => {
              takeFiles([...(target.files ?? [])]);
              target.value = "";
            }}
          />
        </>
      )}
      {outlook.commands().map((command) => (
        <Button
          key={command.id}
          appearance="subtle"
          icon={<img src={command.icon} alt="" className={styles.icon} />}
          onClick={() => outlook.openPane(command.id)}
        >
          {labelFor(command.labels, state.settings.locale)}
        </Button>
      ))}
      {checking && (
        <Text size={200} role="status">
          {words.checking}
        </Text>
      )}
    </div>
  );
}

/** What Outlook, or the add-in, says above the mail. */
function Bars(): ReactNode {
  const { state, words } = useOutlook();
  const styles = useStyles();
  const bar = (key: string, intent: "info" | "warning", text: string) => (
    <MessageBar key={key} intent={intent} shape="square">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
  return (
    <div className={styles.bars}>
      <Hint />
      {state.send.status === "stopped" && bar("stopped", "warning", words.notSent)}
      {state.item.mode === "read" && bar("read", "info", words.readMode)}
      {!state.supported && bar("unsupported", "warning", words.unsupported(state.settings.mailboxVersion))}
      {state.item.notifications.map(({ key, message }) => bar(`addin-${key}`, "info", message))}
    </div>
  );
}

function Form(): ReactNode {
  const { outlook, state, words } = useOutlook();
  const styles = useStyles();
  const { item } = state;
  const meeting = item.kind === "meeting";
  return (
    <div className={styles.form}>
      <div className={styles.fields}>
        <div className={styles.row}>
          <Text className={styles.label}>{words.from}</Text>
          <Text>
            {item.from.address === "" ? words.noSender : `${item.from.name} <${item.from.address}>`.trimStart()}
          </Text>
        </div>
        <RecipientField field="to" label={meeting ? words.required : words.to} />
        <RecipientField field="cc" label={meeting ? words.optional : words.cc} />
        {!meeting && <RecipientField field="bcc" label={words.bcc} />}
        <div className={styles.row}>
          <Input
            className={styles.subject}
            input={{ className: styles.subjectText }}
            appearance="filled-lighter"
            size="large"
            placeholder={words.subject}
            aria-label={words.subject}
            value={item.subject}
            readOnly={item.mode === "read"}
            onChange={(_, { value }) => outlook.item.setSubject(value)}
          />
        </div>
        <AttachmentList />
      </div>
      <BodyEditor />
    </div>
  );
}
