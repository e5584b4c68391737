import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular, ChevronDown20Regular, EyeLines20Regular } from "@fluentui/react-icons";
import type { Card } from "../../core/review/cards";
import type { PaneWords } from "../../i18n/pane/words";
import { isNotCorrect } from "../confirm";
import { shortened, withoutMarks } from "../shown-text";
import type { Reviewed } from "../state";
import { itemWords } from "../wording";
import { Sentence } from "./sentence";
import { useSharedStyles } from "./shared-styles";
import { useWords } from "./words-context";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 13px`,
  },
  icon: { display: "flex", flexShrink: 0 },
  settled: { color: tokens.colorStatusSuccessForeground1 },
  seen: { color: tokens.colorNeutralForeground2 },
  text: { flexGrow: 1, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: "inherit",
    lineHeight: "inherit",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
});

interface FoldedCardProps {
  /** For the title. */
  readonly id: string;
  readonly card: Card;
  readonly reviewed: Reviewed;
  readonly heading: "h2" | "h3";
  readonly onUnfold: () => void;
}

/** A settled card in one line. */
export function FoldedCard({ id, card, reviewed, heading: Heading, onUnfold }: FoldedCardProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const words = useWords();
  const [first] = card.items;
  if (first === undefined) return null;
  const { title } = itemWords(first, words);
  const isSeen = card.state === "seen";
  const Icon = isSeen ? EyeLines20Regular : CheckmarkCircle20Regular;
  return (
    <div className={styles.line}>
      <span className={`${styles.icon} ${isSeen ? styles.seen : styles.settled}`}>
        <Icon aria-hidden />
      </span>
      <div className={styles.text}>
        <Heading id={id} className={styles.title}>
          <Sentence text={title} />
        </Heading>
        <p className={shared.quiet}>
          <bdi>{howSettled(card, reviewed, words)}</bdi>
        </p>
      </div>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronDown20Regular />}
        aria-label={withoutMarks(words.card.reopen(title))}
        onClick={onUnfold}
      />
    </div>
  );
}

function howSettled({ state, keys }: Card, { confirmed }: Reviewed, words: PaneWords): string {
  if (state === "seen") return words.card.seen;
  const reason = keys.map((key) => confirmed.get(key)?.reason).find((one) => one !== undefined);
  if (reason === undefined) return words.card.settled;
  if (isNotCorrect(reason)) return words.card.settledAsNotCorrect;
  const ready: Readonly<Record<string, string>> = words.reasons;
  return words.card.settledBecause(Object.hasOwn(ready, reason) ? (ready[reason] ?? "") : shortened(reason));
}
