import { HIDDEN_KINDS, type HiddenKind, type HiddenPlace } from "../model/file-report";

/** Places that are hidden as a whole have the name of what they are. */
const WHOLE: ReadonlyMap<string, HiddenKind> = new Map([
  ["sheet", "hidden sheet"],
  ["slide", "hidden slide"],
]);
/** Places kept of one file, the gravest: what is stored of it has to stay small. */
const MAX_PLACES = 6;
/** Units of a name; Excel allows 31. */
const LONGEST_NAME = 40;
/** Whatever stands in these goes along with them. */
const AROUND: readonly HiddenKind[] = ["embedded file", "attachments", "older version"];

/** What kind of place a hidden part is, by its path: "report.xlsx/sheet 'Raw'", "slide 3/notes". */
export function hiddenPlaceOf(where: string): HiddenPlace {
  const pieces = where.split("/").map(parsePiece);
  const around = pieces.find(({ word }) => AROUND.some((kind) => kind === word));
  const { word, name } = around ?? pieces[pieces.length - 1] ?? { word: "" };
  const kind = WHOLE.get(word) ?? HIDDEN_KINDS.find((known) => known === word) ?? "hidden text";
  return kind === "hidden sheet" && name !== undefined ? { kind, name: name.slice(0, LONGEST_NAME) } : { kind };
}

/** The gravest places, gravest first, each once. */
export function sortedPlaces(places: readonly HiddenPlace[]): readonly HiddenPlace[] {
  const distinct = new Map(places.map((place) => [`${place.kind} ${place.name ?? ""}`, place]));
  const sorted = [...distinct.values()].sort((a, b) => HIDDEN_KINDS.indexOf(a.kind) - HIDDEN_KINDS.indexOf(b.kind));
  return sorted.slice(0, MAX_PLACES);
}

/** "sheet 'Raw'" -> sheet, Raw; "pivot cache 2" -> pivot cache. */
function parsePiece(piece: string): { readonly word: string; readonly name?: string } {
  const quote = piece.indexOf(" '");
  if (quote > 0 && piece.endsWith("'")) return { word: piece.slice(0, quote), name: piece.slice(quote + 2, -1) };
  return { word: piece.replace(/ \d{1,9}$/, "") };
}
