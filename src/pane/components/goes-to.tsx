import type { Receiver } from "../../core/recipients/receivers";
import { isolated } from "../shown-text";
import { Sentence } from "./sentence";
import { useSharedStyles } from "./shared-styles";
import { useWords } from "./words-context";

/** Receiving organisations that are named. */
const NAMED = 2;

/** To whom it goes, because that is what makes it a risk. */
export function GoesTo({ receivers }: { readonly receivers: readonly Receiver[] }) {
  const shared = useSharedStyles();
  const { card, join, list } = useWords();
  const outside = receivers.filter(({ audience }) => audience !== "colleague");
  const names = [...new Set(outside.map(({ organisation, name }) => organisation ?? name))];
  const shown = names.slice(0, NAMED).map((name) => isolated(name));
  const rest = names.length - shown.length;
  const text =
    receivers.length === 0
      ? card.nobodyYet
      : names.length === 0
        ? card.colleaguesOnly
        : card.goesTo(join(rest === 0 ? shown : [...shown, list.others(rest)]));
  return (
    <p className={shared.quiet}>
      <Sentence text={text} />
    </p>
  );
}
