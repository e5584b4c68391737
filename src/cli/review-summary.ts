import { isAtLeast } from "../core/model/finding";
import type { Decision, Item, Review } from "../core/review/review";
import { shown } from "./arguments";

const OPENING: { readonly [D in Decision]: string } = {
  send: "This mail may go.",
  advise: "Outlook would give advice before this mail leaves:",
  confirm: "Outlook would ask before this mail leaves:",
  stop: "Outlook would hold this mail:",
};

/** The review for a person: kinds, counts and names; values masked. */
export function reviewSummary({ decision, items }: Review): string {
  const asked = items.filter(({ level }) => isAtLeast(level, "advise"));
  const noted = items.length - asked.length;
  const rest = noted === 0 ? "" : `${String(noted)} more for information; --json tells all\n`;
  return `${OPENING[decision]}\n${asked.map(itemLines).join("")}${rest}`;
}

function itemLines(item: Item): string {
  const head = `  ${item.level.padEnd(8)}${item.check}`;
  if (item.kind === "unknown") {
    const { part, name, reason } = item.unknown;
    return `${head}: could not check ${shown(name ?? part)} (${reason})\n`;
  }
  const data = Object.keys(item.data).map((name) => `${name} ${shown(valueText(item.data[name]))}`);
  const places = item.evidence.map(({ part, where, name, preview }) => {
    const place = [name ?? part, where].filter((piece) => piece !== undefined).join(", ");
    return `          ${preview} in ${shown(place)}\n`;
  });
  return `${head}${data.length === 0 ? "" : `: ${data.join(", ")}`}\n${places.join("")}`;
}

/** Data of a finding: a number, a text, a list, or counts of types. */
function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join(", ");
  if (typeof value === "object" && value !== null && "type" in value && "count" in value) {
    return `${String(value.count)} x ${String(value.type)}`;
  }
  return String(value);
}
