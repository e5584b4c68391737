import { Badge, Button, Checkbox, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Card } from "../../core/review/cards";
import { notCorrectReason } from "../confirm";
import { possibleFixes } from "../fixes";
import { withoutMarks } from "../shown-text";
import type { PaneState, ReviewSession, Reviewed } from "../state";
import { itemWords, tickWords } from "../wording";
import { EvidenceList } from "./evidence-list";
import { GoesTo } from "./goes-to";
import { LevelIcon } from "./level-icon";
import { ReasonForm } from "./reason-form";
import { ReceiverList } from "./receiver-list";
import { Sentence } from "./sentence";
import { useSharedStyles } from "./shared-styles";
import { useWords } from "./words-context";

const useStyles = makeStyles({
  head: { display: "flex", gap: tokens.spacingHorizontalS },
  body: { paddingTop: tokens.spacingVerticalXS, paddingInlineStart: "28px" },
  tick: { marginInlineStart: "-8px" },
  new: { alignSelf: "flex-start" },
});

export interface CardProps {
  readonly card: Card;
  readonly reviewed: Reviewed;
  readonly state: PaneState;
  readonly session: ReviewSession;
  /** Level of the title among the headings of the page. */
  readonly heading: "h2" | "h3";
}

/** What was found, why it matters, where, to whom it goes, and what can be done: fixing first. */
export function OpenCard({ card, reviewed, state, session, heading: Heading }: CardProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const words = useWords();
  const id = useId();
  const [first, ...others] = card.items;
  if (first === undefined) return null;
  const { title, why } = itemWords(first, words);
  const evidence = card.items.flatMap((item) => (item.kind === "finding" ? item.evidence : []));
  const problem = state.problems.get(card.id);
  return (
    <section className={shared.box} aria-labelledby={id} tabIndex={-1} data-card={card.id}>
      <div className={styles.head}>
        <LevelIcon card={card} />
        <Heading id={id} className={shared.title}>
          <Sentence text={title} />
        </Heading>
      </div>
      <div className={`${styles.body} ${shared.stack}`}>
        {reviewed.newCards.has(card.id) && (
          <Badge appearance="tint" className={styles.new}>
            {words.card.isNew}
          </Badge>
        )}
        <p className={shared.plain}>
          <Sentence text={why} />
        </p>
        {others.map((item, index) => (
          <p key={index} className={shared.plain}>
            <Sentence text={itemWords(item, words).also} />
          </p>
        ))}
        {evidence.length > 0 && (
          <EvidenceList title={title} evidence={evidence} onShow={(shown) => session.show(card, shown)} />
        )}
        <Receivers card={card} reviewed={reviewed} />
        {card.fixes.includes("go-to-text") && <p className={shared.quiet}>{words.card.changeInMail}</p>}
        <Actions card={card} reviewed={reviewed} session={session} isBusy={state.busy.has(card.id)} title={title} />
        {problem !== undefined && (
          <p role="alert" className={shared.problem}>
            {problemWords(problem, words.card)}
          </p>
        )}
      </div>
    </section>
  );
}

function Receivers({ card: { about }, reviewed: { receivers } }: Pick<CardProps, "card" | "reviewed">) {
  if (about.kind === "recipients") {
    return <ReceiverList receivers={receivers.filter(({ audience }) => audience !== "colleague")} />;
  }
  const isSent = about.kind === "file" || about.kind === "text" || about.kind === "logins";
  return isSent ? <GoesTo receivers={receivers} /> : null;
}

interface ActionsProps extends Pick<CardProps, "card" | "reviewed" | "session"> {
  readonly title: string;
  readonly isBusy: boolean;
}

/** Fix buttons, the tick and "Not correct", or the form that asks why. */
function Actions({ card, reviewed, session, isBusy, title }: ActionsProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const words = useWords();
  const [asks, setAsks] = useState<"why-fine" | "why-wrong">();
  const needsReason = card.level === "justify";
  const fixes = possibleFixes(card, reviewed.input.draft, reviewed.receivers);
  if (asks !== undefined) {
    const isWrong = asks === "why-wrong";
    return (
      <ReasonForm
        key={asks}
        title={isWrong ? words.card.whyNotCorrect : words.card.reasonsTitle}
        ready={!isWrong}
        isBusy={isBusy}
        onReason={(reason) => void session.tick(card, isWrong ? notCorrectReason(reason) : reason)}
        onCancel={() => setAsks(undefined)}
      />
    );
  }
  const tick = tickWords(card, words);
  const isFinding = card.items[0]?.kind === "finding";
  return (
    <div role="group" aria-label={withoutMarks(words.card.actions(title))} className={shared.stack}>
      {fixes.length > 0 && (
        <div className={shared.row}>
          {fixes.map(({ fix }, index) => (
            <Button
              key={fix}
              appearance={index === 0 && isRisk(card) ? "primary" : "secondary"}
              disabled={isBusy}
              onClick={() => void session.fix(card, fix)}
            >
              {words.fixes[fix].button}
            </Button>
          ))}
        </div>
      )}
      {card.level === "stop" ? (
        <p className={shared.quiet}>{words.card.mustBeFixed}</p>
      ) : (
        <div className={`${shared.row} ${styles.tick}`}>
          <Checkbox
            checked={false}
            disabled={isBusy}
            label={needsReason ? words.card.because(tick) : tick}
            onChange={() => (needsReason ? setAsks("why-fine") : void session.tick(card))}
          />
          {isFinding && (
            <Button
              appearance="subtle"
              size="small"
              disabled={isBusy}
              onClick={() => (needsReason ? setAsks("why-wrong") : void session.tick(card, notCorrectReason("")))}
            >
              {words.card.notCorrect}
            </Button>
          )}
        </div>
      )}
      {isBusy && <Working />}
    </div>
  );
}

/** Appears only when something takes long enough to wonder about. */
function Working() {
  const words = useWords();
  return <Spinner size="tiny" labelPosition="after" label={words.card.fixing} delay={300} />;
}

/** For advice, changing the mail is no better than leaving it. */
function isRisk({ level, items }: Card): boolean {
  return level !== "advise" && items[0]?.kind === "finding";
}

function problemWords(
  problem: "not-stored" | "fix-failed" | "undo-failed" | "cannot-show",
  card: ReturnType<typeof useWords>["card"],
): string {
  switch (problem) {
    case "not-stored":
      return card.notStored;
    case "cannot-show":
      return card.cannotShow;
    case "undo-failed":
      return card.undoFailed;
    case "fix-failed":
      return card.fixFailed;
  }
}
