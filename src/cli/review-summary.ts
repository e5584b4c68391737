import { isAtLeast, type Evidence } from "../core/model/finding";
import type { Policy } from "../core/policy/policy";
import type { Decision, Item, Review } from "../core/review/review";
import { dialogWords } from "../i18n/dialog/words";
import { shown } from "./arguments";

const OPENING: { readonly [D in Decision]: string } = {
  send: "This mail may go.",
  advise: "Outlook would give advice before this mail leaves:",
  confirm: "Outlook would ask before this mail leaves:",
  stop: "Outlook would hold this mail:",
};

/** Places told of one finding; --json tells all. */
const MOST_PLACES = 5;

/** The review for a person: a sentence for each thing that is asked about, values masked. */
export function reviewSummary({ decision, items }: Review, mode: Policy["mode"]): string {
  const asked = items.filter(({ level }) => isAtLeast(level, "advise"));
  const noted = items.filter(({ level }) => !isAtLeast(level, "advise"));
  const rest = noted.length === 0 ? "" : `For information:\n${noted.map(itemLines).join("")}`;
  const trial =
    mode === "report" ? "Mode report: Outlook asks nothing; this is what it would ask in mode confirm.\n" : "";
  return `${trial}${OPENING[decision]}\n${asked.map(itemLines).join("")}${rest}`;
}

function itemLines(item: Item): string {
  const head = `  ${item.level.padEnd(8)} ${dialogWords("en").line(item)}`;
  const evidence = item.kind === "finding" ? item.evidence : [];
  const more = evidence.length > MOST_PLACES ? [`${String(evidence.length - MOST_PLACES)} more places`] : [];
  const places = [...namesIn(item), ...evidence.slice(0, MOST_PLACES).map(placeText), ...more];
  return `${[head, ...places].join(`\n${" ".repeat(11)}`)}\n`;
}

/** Files and addresses may be named; found values may not. */
function namesIn(item: Item): readonly string[] {
  if (item.kind === "unknown") return [`${shown(item.unknown.name ?? item.unknown.part)} (${item.unknown.reason})`];
  if (item.about.kind === "file") return [shown(item.about.name)];
  return item.about.kind === "recipient" ? [shown(item.about.address)] : [];
}

function placeText({ part, where, name, preview }: Evidence): string {
  return `${preview} in ${shown([name ?? part, ...(where === undefined ? [] : [where])].join(", "))}`;
}
