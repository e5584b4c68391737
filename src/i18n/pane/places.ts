import type { HiddenPlace } from "../../core/model/file-report";
import type { Terms } from "../terms/terms";

/** Places that a sentence names; the others are counted. */
const MOST_NAMED = 4;

interface Wording extends Pick<Terms, "places"> {
  readonly join: (parts: readonly string[]) => string;
  readonly others: (count: number) => string;
}

/** "hidden sheet 'Raw', hidden rows and comments". */
export function placeNames(places: readonly HiddenPlace[], { places: terms, join, others }: Wording): string {
  const names = places.map(({ kind, name }) => (name === undefined ? terms[kind] : `${terms[kind]} '${name}'`));
  const distinct = [...new Set(names)];
  const rest = distinct.length - MOST_NAMED;
  return join(rest <= 1 ? distinct : [...distinct.slice(0, MOST_NAMED), others(rest)]);
}

/** The name of the sheet that leads the list, if that is a hidden sheet. */
export function leadingSheet([first]: readonly HiddenPlace[]): string | undefined {
  return first?.kind === "hidden sheet" ? first.name : undefined;
}

/** Nothing but the sheet that the title names already. */
export function isOneSheet(places: readonly HiddenPlace[]): boolean {
  return places.length === 1 && leadingSheet(places) !== undefined;
}
