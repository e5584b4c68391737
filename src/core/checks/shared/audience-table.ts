import { categoryOf, type DataType } from "../../model/data-type";
import type { Level, Organisation } from "../../model/finding";
import { higherLevel, isAtLeast } from "../../model/finding";
import type { Audience, Receiver } from "../../recipients/receivers";
import type { ProfileName, TypeCount } from "../define";

/** From how many people data counts as a list (DESIGN section 4). */
const MANY_PEOPLE = 10;
/** From how many people a list of contact data is worth a word among colleagues. */
const MANY_AMONG_COLLEAGUES = 25;

/** Personal data of others in a text or file. Secrets are not among it: they have their own checks. */
export interface PersonalData {
  readonly types: readonly TypeCount[];
  /** Distinct people, a lower bound. */
  readonly people: number;
}

type Row = "few-contacts" | "many-contacts" | "sensitive" | "many-sensitive" | "special";

const TABLE: { readonly [R in Row]: { readonly [A in Audience]: Level } } = {
  "few-contacts": { colleague: "info", partner: "info", outsider: "info", webmail: "info" },
  "many-contacts": { colleague: "info", partner: "info", outsider: "confirm", webmail: "justify" },
  sensitive: { colleague: "info", partner: "info", outsider: "confirm", webmail: "confirm" },
  "many-sensitive": { colleague: "advise", partner: "confirm", outsider: "justify", webmail: "justify" },
  special: { colleague: "advise", partner: "confirm", outsider: "justify", webmail: "justify" },
};

export interface AudienceLevel {
  readonly level: Level;
  /** Organisations for which the table asks; empty at `info`. */
  readonly audience: readonly Organisation[];
}

/** The highest level of the table over all receivers, with the organisations that make it a risk. */
export function levelFor(data: PersonalData, receivers: readonly Receiver[], profile: ProfileName): AudienceLevel {
  const row = rowOf(data);
  if (row === undefined) return { level: "info", audience: [] };
  let highest: Level = "info";
  const audience = new Set<Organisation>();
  for (const receiver of receivers) {
    const level = levelOf(row, data.people, receiver.audience, profile);
    highest = higherLevel(highest, level);
    if (isAtLeast(level, "advise") && receiver.organisation !== undefined) audience.add(receiver.organisation);
  }
  return { level: highest, audience: [...audience] };
}

function levelOf(row: Row, people: number, audience: Audience, profile: ProfileName): Level {
  const outside = audience === "outsider" || audience === "webmail";
  if (row === "few-contacts" && profile === "strict" && outside) return "confirm";
  if (row === "many-contacts" && audience === "colleague" && people >= MANY_AMONG_COLLEAGUES) return "advise";
  return TABLE[row][audience];
}

function rowOf({ types, people }: PersonalData): Row | undefined {
  const categories = new Set(types.filter(({ type }) => asksAlone(type)).map(({ type }) => categoryOf(type)));
  if (categories.has("special")) return "special";
  if (categories.has("identity") || categories.has("financial"))
    return people >= MANY_PEOPLE ? "many-sensitive" : "sensitive";
  if (categories.has("device")) return "sensitive";
  if (categories.has("contact")) return people >= MANY_PEOPLE ? "many-contacts" : "few-contacts";
  return undefined;
}

/** A name alone never asks; secrets are judged by the login checks. */
export function asksAtAll(types: readonly TypeCount[]): boolean {
  return types.some(({ type }) => asksAlone(type));
}

function asksAlone(type: DataType): boolean {
  return type !== "PERSON" && categoryOf(type) !== "secret";
}
