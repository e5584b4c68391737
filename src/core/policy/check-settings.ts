import { LEVELS, type Level } from "../model/finding";
import { inField, report, type Place } from "./problems";
import { choice, dictionary, flag, list, number, object, optional, type AnyField, type Field } from "./schema";
import { text } from "./texts";

/** What the policy has to know of a check; `options` are its defaults. */
interface KnownCheck {
  readonly factual: boolean;
  readonly options?: object;
}

export type KnownChecks = Readonly<Record<string, KnownCheck>>;

export interface CheckSetting {
  /** `undefined` leaves the level to the profile. */
  readonly level: "off" | Level | undefined;
  /** Only the options that the policy names. */
  readonly options: Readonly<Record<string, unknown>>;
}

const MAX_OPTION = 1_000_000; // people, days or bytes; no check counts further
const MAX_ROWS = 200; // rows of an option
const MAX_TEXT = 200; // characters of an option

/** A list of checks, such as their registry, by id. */
export function knownChecks(checks: readonly (KnownCheck & { readonly id: string })[]): KnownChecks {
  const known: Record<string, KnownCheck> = {};
  for (const { id, factual, options = {} } of checks) known[id] = { factual, options };
  return known;
}

/** Levels and options per check, by its id. */
export function checkSettings(checks: KnownChecks): Field<ReadonlyMap<string, CheckSetting>> {
  const fields: Record<string, Field<CheckSetting>> = {};
  for (const id of Object.keys(checks)) {
    const check = checks[id];
    if (check !== undefined) fields[id] = checkSetting(check.factual, check.options ?? {});
  }
  return dictionary(
    "Level and options of single checks, by their id; the others follow the profile.",
    fields,
    (id, nearest, place) => {
      // A slip would quietly leave a check on; the id of a check of another version does no harm.
      if (nearest === undefined) report(inField(place, id), "unknownCheck", { field: id });
      else report(inField(place, id), "unknownField", { field: id, nearest });
    },
  );
}

function checkSetting(isFactual: boolean, defaults: object): Field<CheckSetting> {
  return object("Settings of this check.", {
    level: optional(levelField(isFactual)),
    options: optionsField(defaults),
  });
}

/** "stop" leaves the sender no way on, so only what is proven may do that. */
function levelField(isFactual: boolean): Field<"off" | Level> {
  const allowed = LEVELS.filter((level) => isFactual || level !== "stop");
  const field = choice<"off" | Level>("How to ask; left out: as the profile says.", ["off", ...allowed], "off");
  const read = (input: unknown, place: Place) => {
    if (input !== "stop" || isFactual) return field.read(input, place);
    report(place, "stopNeedsFact", {});
    return field.fallback;
  };
  return { ...field, read };
}

/** An option is what its default is: a number, a flag, a text or a list of texts. */
function optionsField(defaults: object): Field<Readonly<Record<string, unknown>>> {
  const values = new Map(Object.keys(defaults).map((name) => [name, (defaults as Record<string, unknown>)[name]]));
  const fields: Record<string, AnyField> = {};
  values.forEach((value, name) => (fields[name] = optionField(value)));
  const given = dictionary("Options of this check; those left out keep their defaults.", fields);
  const read = (input: unknown, place: Place) => {
    const options: Record<string, unknown> = {};
    given.read(input, place).forEach((value, name) => (options[name] = value));
    return options;
  };
  return { ...given, fallback: {}, read };
}

function optionField(value: unknown): AnyField {
  const doc = `Left out: ${JSON.stringify(value)}.`;
  if (typeof value === "number") return number(doc, { min: 0, max: MAX_OPTION }, value);
  if (typeof value === "boolean") return flag(doc, value);
  if (Array.isArray(value)) return list(doc, text("A text.", MAX_TEXT), MAX_ROWS);
  return text(doc, MAX_TEXT);
}
