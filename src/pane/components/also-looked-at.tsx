import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular, ChevronUp20Regular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";
import type { Card } from "../../core/review/cards";
import type { PaneWords } from "../../i18n/pane/words";
import { isolated } from "../shown-text";
import type { Reviewed, ReviewSession } from "../state";
import { lockedFile, lookedAt, type LookedAt } from "../view";
import { itemWords } from "../wording";
import { Sentence } from "./sentence";
import { useSharedStyles } from "./shared-styles";
import { TryPassword } from "./try-password";
import { useWords } from "./words-context";

const useStyles = makeStyles({
  heading: { margin: 0 },
  toggle: {
    justifyContent: "space-between",
    width: "100%",
    paddingInline: 0,
    "@media (forced-colors: active)": { paddingInline: tokens.spacingHorizontalS },
    textAlign: "start",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
});

interface AlsoLookedAtProps {
  readonly reviewed: Reviewed;
  readonly session: ReviewSession;
}

/** What was read and found in order, and what is only good to know; folded, because nobody has to read it. */
export function AlsoLookedAt({ reviewed, session }: AlsoLookedAtProps) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const styles = useStyles();
  const shared = useSharedStyles();
  const words = useWords();
  const seen = lookedAt(reviewed.input, reviewed.cards);
  const infos = reviewed.cards.filter(({ level }) => level === "info");
  if (infos.length + seen.cleanFiles.length + seen.lockedFiles.length === 0) {
    return (
      <p className={shared.quiet}>
        {words.states.lookedAt}: {lookedAtWords(seen, words)}
      </p>
    );
  }
  return (
    <div className={shared.stack}>
      <h2 className={styles.heading}>
        <Button
          appearance="subtle"
          className={styles.toggle}
          icon={isOpen ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
          iconPosition="after"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          {words.states.lookedAt}: {lookedAtWords(seen, words)}
        </Button>
      </h2>
      {isOpen && (
        <ul id={id} className={styles.list}>
          {infos.map((card) => (
            <InfoCard key={card.id} card={card} reviewed={reviewed} session={session} />
          ))}
          {seen.lockedFiles.map(({ id, name }) => (
            <Info key={id} title={isolated(name)} why={words.unknown.reasons.locked} />
          ))}
          {seen.cleanFiles.map(({ id, name }) => (
            <li key={id} className={shared.quiet}>
              <Sentence text={words.states.fileClean(isolated(name))} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function InfoCard({ card, reviewed, session }: AlsoLookedAtProps & { readonly card: Card }) {
  const words = useWords();
  const locked = lockedFile(card, reviewed.input);
  const [first, ...others] = card.items.map((item) => itemWords(item, words));
  if (first === undefined) return null;
  return (
    <Info title={first.title} why={[first.why, ...others.map(({ also }) => also)].join(" ")}>
      {locked !== undefined && <TryPassword file={locked} session={session} />}
    </Info>
  );
}

interface InfoProps {
  readonly title: string;
  readonly why: string;
  readonly children?: ReactNode;
}

function Info({ title, why, children }: InfoProps) {
  const shared = useSharedStyles();
  return (
    <li>
      <p className={shared.plain}>
        <Sentence text={title} />
      </p>
      <p className={shared.quiet}>
        <Sentence text={why} />
      </p>
      {children}
    </li>
  );
}

function lookedAtWords({ receivers, subject, text, files }: LookedAt, { states, join }: PaneWords): string {
  return join([
    ...(receivers > 0 ? [states.andReceivers(receivers)] : []),
    ...(subject ? [states.andSubject] : []),
    ...(text ? [states.andText] : []),
    ...(files > 0 ? [states.andFiles(files)] : []),
  ]);
}
