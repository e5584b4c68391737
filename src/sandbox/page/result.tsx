import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular, CheckmarkCircleFilled, ClockRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useOutlook } from "./use-outlook";

const useStyles = makeStyles({
  result: {
    margin: "auto",
    maxWidth: "420px",
    padding: tokens.spacingHorizontalXXL,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    textAlign: "center",
  },
  sent: { fontSize: "48px", color: tokens.colorPaletteGreenForeground1 },
  waiting: { fontSize: "48px", color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
});

/** What became of the mail after Send. */
export function Result(): ReactNode {
  const { outlook, state, words } = useOutlook();
  const styles = useStyles();
  const { send, item } = state;
  const receivers = [...item.to, ...item.cc, ...item.bcc].map(({ name }) => name);
  const sent = send.status === "sent";
  return (
    <section className={styles.result} role="status">
      {sent ? <CheckmarkCircleFilled className={styles.sent} /> : <ClockRegular className={styles.waiting} />}
      <h2 className={styles.title}>{sent ? words.sentTitle : words.outboxTitle}</h2>
      <Text align="center">{sent ? words.sent[send.by] : words.outbox}</Text>
      <Text align="center">
        <strong>{item.subject}</strong>
        <br />
        {shortList(receivers)}
      </Text>
      <Button icon={<ArrowUndoRegular />} onClick={() => outlook.editAgain()}>
        {words.editAgain}
      </Button>
    </section>
  );
}

/** Names that fit on two lines. */
const MAX_NAMES = 4;

function shortList(names: readonly string[]): string {
  const more = names.length - MAX_NAMES;
  return more > 0 ? `${names.slice(0, MAX_NAMES).join(", ")} +${more}` : names.join(", ");
}
