import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { EyeLines20Regular } from "@fluentui/react-icons";
import type { Card } from "../../core/review/cards";
import type { PaneWords } from "../../i18n/pane/words";
import { isNotCorrect } from "../confirm";
import { shortened, withoutMarks } from "../shown-text";
import type { PaneState, ReviewSession, Reviewed } from "../state";
import { itemWords } from "../wording";
import { Sentence } from "./sentence";
import { useSharedStyles } from "./shared-styles";
import { useWords } from "./words-context";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalXS}`,
    minHeight: "36px",
    ":focus": { outline: "none" },
  },
  seen: { display: "flex", flexShrink: 0, padding: "6px", color: tokens.colorNeutralForeground2 },
  text: { minWidth: 0 },
  title: { margin: 0, fontSize: "inherit", lineHeight: "inherit", fontWeight: tokens.fontWeightRegular },
});

interface SettledCardProps {
  readonly card: Card;
  readonly reviewed: Reviewed;
  readonly state: PaneState;
  readonly session: ReviewSession;
  readonly heading: "h2" | "h3";
}

/** One line. Taking the tick away opens the card again. */
export function SettledCard({ card, reviewed, state, session, heading: Heading }: SettledCardProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const words = useWords();
  const [first] = card.items;
  if (first === undefined) return null;
  const { title } = itemWords(first, words);
  const how = howSettled(card, reviewed, words);
  const isSeen = card.state === "seen";
  return (
    <section className={styles.line} tabIndex={-1} data-card={card.id} aria-label={withoutMarks(title)}>
      {isSeen ? (
        <span className={styles.seen}>
          <EyeLines20Regular aria-hidden />
        </span>
      ) : (
        <Checkbox
          checked
          disabled={state.busy.has(card.id)}
          aria-label={withoutMarks(words.card.reopen(title))}
          onChange={() => void session.untick(card)}
        />
      )}
      <div className={styles.text}>
        <Heading className={styles.title}>
          <Sentence text={title} />
        </Heading>
        <p className={shared.quiet}>
          <bdi>{how}</bdi>
        </p>
        {state.problems.has(card.id) && (
          <p role="alert" className={shared.problem}>
            {words.card.notStored}
          </p>
        )}
      </div>
    </section>
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
