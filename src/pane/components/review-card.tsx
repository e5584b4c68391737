import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import type { Card } from "../../core/review/cards";
import type { PaneState, Problem, ReviewSession, Reviewed } from "../state";
import type { PaneWords } from "../../i18n/pane/words";
import { itemWords } from "../wording";
import { CardActions } from "./card-actions";
import { EvidenceList, EvidenceToCome } from "./evidence-list";
import { FoldedCard } from "./folded-card";
import { GoesTo } from "./goes-to";
import { LevelIcon } from "./level-icon";
import { hasName, ReceiverList } from "./receiver-list";
import { Sentence } from "./sentence";
import { useSharedStyles } from "./shared-styles";
import { useWords } from "./words-context";

const useStyles = makeStyles({
  head: { display: "flex", gap: tokens.spacingHorizontalS },
  body: { paddingTop: tokens.spacingVerticalXS, paddingInlineStart: "28px" },
  new: { alignSelf: "flex-start" },
});

interface ReviewCardProps {
  readonly card: Card;
  readonly reviewed: Reviewed;
  readonly state: PaneState;
  readonly session: ReviewSession;
  /** Level of the title among the headings of the page. */
  readonly heading: "h2" | "h3";
}

/** One thing to look at; folded to a line once it is settled. */
export function ReviewCard(props: ReviewCardProps) {
  const shared = useSharedStyles();
  const words = useWords();
  const id = useId();
  const { card, reviewed, state, session, heading } = props;
  // Advice that was given once asks nothing more, but whoever comes to read it should not have to look for it.
  const [isUnfolded, setIsUnfolded] = useState(card.state === "seen");
  const isFolded = card.state !== "open" && !isUnfolded;
  const problem = state.problems.get(card.id);
  return (
    <article className={isFolded ? undefined : shared.box} aria-labelledby={id} tabIndex={-1} data-card={card.id}>
      {isFolded ? (
        <FoldedCard id={id} card={card} reviewed={reviewed} heading={heading} onUnfold={() => setIsUnfolded(true)} />
      ) : (
        <WholeCard id={id} {...props}>
          <CardActions
            card={card}
            reviewed={reviewed}
            session={session}
            isBusy={state.busy.has(card.id)}
            fixing={state.fixing.get(card.id)}
            onTick={() => setIsUnfolded(false)}
          />
        </WholeCard>
      )}
      {problem !== undefined && (
        <p role="alert" className={shared.problem}>
          {problemWords(problem, words)}
        </p>
      )}
    </article>
  );
}

/** What was found, why it matters, where, to whom it goes, and what can be done. */
function WholeCard({
  id,
  card,
  reviewed,
  state,
  session,
  heading: Heading,
  children,
}: ReviewCardProps & { readonly id: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const words = useWords();
  const [first, ...others] = card.items.map((item) => itemWords(item, words));
  const evidence = card.items.flatMap((item) => (item.kind === "finding" ? item.evidence : []));
  if (first === undefined) return null;
  return (
    <>
      <div className={styles.head}>
        <LevelIcon card={card} />
        <Heading id={id} className={shared.title}>
          <Sentence text={first.title} />
        </Heading>
      </div>
      <div className={`${styles.body} ${shared.stack}`}>
        {reviewed.newCards.has(card.id) && (
          <Badge appearance="tint" className={styles.new}>
            {words.card.isNew}
          </Badge>
        )}
        <p className={shared.plain}>
          <Sentence text={first.why} />
        </p>
        {others.map(({ also }, index) => (
          <p key={index} className={shared.plain}>
            <Sentence text={also} />
          </p>
        ))}
        {evidence.length > 0 && (
          <EvidenceList title={first.title} evidence={evidence} onShow={(shown) => session.show(card, shown)} />
        )}
        {evidence.length === 0 && isBeingRead(card, state) && <EvidenceToCome />}
        <Receivers card={card} reviewed={reviewed} />
        {children}
      </div>
    </>
  );
}

function isBeingRead({ about }: Card, { reading }: PaneState): boolean {
  return about.kind === "file" && reading.includes(about.name);
}

function Receivers({ card: { about }, reviewed }: Pick<ReviewCardProps, "card" | "reviewed">) {
  const { receivers, newReceivers } = reviewed;
  if (about.kind === "recipients") {
    const outside = receivers.filter(({ audience }) => audience !== "colleague");
    return <ReceiverList receivers={outside} added={newReceivers} />;
  }
  if (about.kind === "recipient") {
    const [receiver] = receivers.filter(({ address }) => address === about.address);
    return receiver === undefined || !hasName(receiver) ? null : <ReceiverList receivers={[receiver]} />;
  }
  const isSent = about.kind === "file" || about.kind === "text" || about.kind === "logins";
  return isSent ? <GoesTo receivers={receivers} /> : null;
}

function problemWords(problem: Problem, { card }: PaneWords): string {
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
