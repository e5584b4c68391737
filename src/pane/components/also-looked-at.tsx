import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Card } from "../../core/review/cards";
import type { PaneWords } from "../../i18n/pane/words";
import { isolated } from "../shown-text";
import type { Reviewed } from "../state";
import { lookedAt, type LookedAt } from "../view";
import { itemWords } from "../wording";
import { Sentence } from "./sentence";
import { useSharedStyles } from "./shared-styles";
import { useWords } from "./words-context";

const useStyles = makeStyles({
  /** In line with the text above, which has no padding of a button. */
  accordion: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
});

/** What was read and found in order, and what is only good to know; folded, because nobody has to read it. */
export function AlsoLookedAt({ reviewed, heading }: { readonly reviewed: Reviewed; readonly heading: "h2" | "h3" }) {
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
    <Accordion collapsible className={styles.accordion}>
      <AccordionItem value="all">
        <AccordionHeader as={heading} size="small" expandIconPosition="end">
          {words.states.lookedAt}: {lookedAtWords(seen, words)}
        </AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {infos.map((card) => (
              <InfoCard key={card.id} card={card} />
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
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function InfoCard({ card }: { readonly card: Card }) {
  const words = useWords();
  const [first, ...others] = card.items.map((item) => itemWords(item, words));
  if (first === undefined) return null;
  return <Info title={first.title} why={[first.why, ...others.map(({ also }) => also)].join(" ")} />;
}

function Info({ title, why }: { readonly title: string; readonly why: string }) {
  const shared = useSharedStyles();
  return (
    <li>
      <p className={shared.plain}>
        <Sentence text={title} />
      </p>
      <p className={shared.quiet}>
        <Sentence text={why} />
      </p>
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
