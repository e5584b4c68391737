import { Avatar, makeStyles, Tag, TagGroup, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { Address, RecipientField as Field } from "../host/item";
import { parseAddresses } from "./addresses";
import { useOutlook } from "./use-outlook";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  label: {
    width: "64px",
    flexShrink: 0,
    lineHeight: "32px",
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  people: {
    flex: 1,
    minWidth: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    // Long lists scroll on their own, so that the body stays in sight.
    maxHeight: "118px",
    overflowY: "auto",
  },
  tags: { display: "contents" },
  tag: { maxWidth: "100%" },
  input: {
    flex: 1,
    minWidth: "96px",
    height: "30px",
    border: "none",
    outlineStyle: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    "::placeholder": { color: tokens.colorNeutralForeground4 },
  },
});

/** One address field: chips to remove, and a place to type or paste one or more addresses. */
export function RecipientField({ field, label }: { readonly field: Field; readonly label: string }): ReactNode {
  const { outlook, state, words } = useOutlook();
  const [typed, setTyped] = useState("");
  const styles = useStyles();
  const recipients = state.item[field];
  const reading = state.item.mode === "read";
  const add = (text: string) => {
    const added = parseAddresses(text);
    setTyped("");
    if (added.length > 0) outlook.item.addRecipients(field, added);
  };
  const remove = (index: number) => outlook.item.setRecipients(field, without(recipients, index));
  return (
    <div className={styles.row}>
      <Text className={styles.label}>{label}</Text>
      <div className={styles.people}>
        <TagGroup
          className={styles.tags}
          aria-label={label}
          size="small"
          onDismiss={(_, { value }) => remove(Number(value))}
        >
          {recipients.map((one, index) => (
            <Tag
              key={`${index}-${one.address}`}
              value={String(index)}
              className={styles.tag}
              shape="circular"
              appearance="outline"
              dismissible={!reading}
              dismissIcon={{ "aria-label": words.remove(one.name) }}
              media={<Avatar name={one.name} size={20} color="colorful" aria-hidden />}
              title={one.address}
            >
              {chipText(one)}
            </Tag>
          ))}
        </TagGroup>
        {!reading && (
          <input
            className={styles.input}
            aria-label={label}
            placeholder={recipients.length === 0 && field === "to" ? words.addPeople : ""}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onBlur={() => add(typed)}
            onKeyDown={(event) => {
              if (["Enter", ",", ";"].includes(event.key)) {
                event.preventDefault();
                add(typed);
              }
              if (event.key === "Backspace" && typed === "" && recipients.length > 0) remove(recipients.length - 1);
            }}
            onPaste={(event) => {
              event.preventDefault();
              add(`${typed}${event.clipboardData.getData("text/plain")}`);
            }}
          />
        )}
      </div>
    </div>
  );
}

/** The address stands beside the name wherever the name does not give it away. */
function chipText({ name, address }: Address): string {
  return name === address || name === "" ? address : name;
}

function without<T>(list: readonly T[], index: number): readonly T[] {
  return list.filter((_, at) => at !== index);
}
