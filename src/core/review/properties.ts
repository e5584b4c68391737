import type { TextPart } from "../files/define";
import type { FileProperty, PropertyKind } from "../model/file-report";
import type { Digest } from "../model/finding";
import { nameKey } from "../recipients/names";

/** Properties kept of one file: more names than these no card would show. */
const MAX_PROPERTIES = 6;
/** Units of a value or label; longer ones are descriptions. */
const LONGEST = 60;

/** Labels of all formats, as readers write them in front of a value. */
const LABELS: readonly (readonly [pattern: RegExp, kind: PropertyKind])[] = [
  [/^(?:initial-)?creator$|^author$/i, "author"],
  [/^last(?:ModifiedBy|SavedBy|-saved-by)$/i, "editor"],
  [/^manager$/i, "manager"],
  [/^company$/i, "company"],
];
/** Microsoft's sensitivity label writes its name beside its id. */
const LABEL_NAME = /^MSIP_Label_[\da-f-]{36}_Name$/i;
/** Programs and accounts that are nobody. */
const NOBODY =
  /^(?:(?:microsoft|windows|office|ms|libreoffice|openoffice|apache|google|adobe|canva|python|openpyxl|un-?named|unknown|user|admin|administrator|owner|author|guest|test|default|system)[\w .-]{0,30}|\W*|\d+)$/i;
const PATH = /^(?:[a-z]:\\|\\\\|file:\/\/|\/(?:users|home|volumes)\/)/i;

/** What properties, lists of authors and old paths tell of people and places. `whose` digests a name. */
export interface ToldProperties {
  readonly properties: readonly FileProperty[];
  /** The sensitivity label. */
  readonly label?: string;
}

export function toldProperties(parts: readonly TextPart[], whose: (name: string) => Digest): ToldProperties {
  const told = new Map<string, FileProperty>();
  let label: string | undefined;
  const add = (kind: PropertyKind, value: string) => {
    if (told.size >= MAX_PROPERTIES || value.length > LONGEST || NOBODY.test(value)) return;
    const property = { kind, whose: whose(kind === "path" ? value : comparedName(value)) };
    told.set(`${kind} ${property.whose}`, property);
  };
  for (const { where, kind, text } of parts) {
    const place = where.slice(where.lastIndexOf("/") + 1);
    if (kind !== "metadata" || !isAbout(place)) continue;
    for (const line of text.split("\n")) {
      const { name, value } =
        place === "properties" ? labelled(line) : { name: "", value: line.split("\t", 1)[0] ?? "" };
      if (LABEL_NAME.test(name) && value.length <= LONGEST) label = label ?? value;
      const known = place === "persons" ? "author" : LABELS.find(([pattern]) => pattern.test(name))?.[1];
      if (known !== undefined) add(known, value);
      else if (PATH.test(value)) add("path", value.slice(0, LONGEST));
    }
  }
  return { properties: [...told.values()], ...(label === undefined ? {} : { label }) };
}

/** The form in which the names of a file, a sender and an organisation are compared: "anna.jansen" is Anna Jansen. */
export function comparedName(name: string): string {
  return name.includes("@") ? name.trim().toLowerCase() : nameKey(name.replace(/[._]+/g, " ").trim());
}

function isAbout(place: string): boolean {
  return place === "properties" || place === "persons" || place === "original path";
}

/** "creator: Jan" */
function labelled(line: string): { readonly name: string; readonly value: string } {
  const colon = line.indexOf(": ");
  return { name: line.slice(0, Math.max(colon, 0)), value: line.slice(colon < 0 ? 0 : colon + 2).trim() };
}
