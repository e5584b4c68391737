import type { TypeCount } from "../../core/checks/define";
import type { FileRisk, HiddenPlace, PropertyKind } from "../../core/model/file-report";
import { grouped } from "../numbers";
import type { Terms } from "../terms/terms";
import { placeNames } from "./places";

type OneAndMany = readonly [one: string, many: string];

/** What counts and lists need to know of a language. */
interface Grammar {
  readonly oneOrMany: (count: number, ...words: OneAndMany) => string;
  /** Between groups of three digits. */
  readonly separator: string;
  readonly and: string;
  readonly person: OneAndMany;
  readonly otherPlace: OneAndMany;
}

/** Counts and lists in one language, as sentences use them. */
export function phrasesOf(terms: Terms, { oneOrMany, separator, and, person, otherPlace }: Grammar) {
  const number = (count: number) => grouped(count, separator);
  const counted = (count: number, words: OneAndMany) => `${number(count)} ${oneOrMany(count, ...words)}`;
  const join = (parts: readonly string[]) =>
    parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${and} ${parts[parts.length - 1] ?? ""}`;
  const others = (count: number) => counted(count, otherPlace);
  return {
    number,
    join,
    people: (count: number) => counted(count, person),
    types: (counts: readonly TypeCount[]) => join(counts.map(({ type, count }) => counted(count, terms.types[type]))),
    places: (all: readonly HiddenPlace[]) => placeNames(all, { ...terms, join, others }),
    properties: (kinds: readonly PropertyKind[]) => join(kinds.map((kind) => terms.properties[kind])),
    risks: (kinds: readonly FileRisk[]) => join(kinds.map((kind) => terms.risks[kind])),
  };
}
