import { found, inField, inRow, isFull, nameOf, report, type Place } from "./problems";
import { nearestOf } from "./nearest";

/** What a field accepts, as plain data: JSON schema, documentation and forms are made from it. */
export type Shape =
  | { readonly kind: "text"; readonly max: number; readonly form: TextForm; readonly pattern?: string }
  | { readonly kind: "choice"; readonly choices: readonly (string | number)[] }
  | { readonly kind: "number"; readonly min: number; readonly max: number }
  | { readonly kind: "flag" }
  | { readonly kind: "list"; readonly row: AnyField; readonly max: number }
  | { readonly kind: "object"; readonly fields: ReadonlyMap<string, AnyField>; readonly ignored: readonly string[] }
  | { readonly kind: "dictionary"; readonly fields: ReadonlyMap<string, AnyField> };

/** What a text has to look like; `free` is anything that a person may read. */
export type TextForm = "free" | "date" | "id" | "mask" | "domain" | "receiver" | "sender" | "url";

/** One setting of the policy: its default, its words, its limits and its reader, written down once. */
export interface Field<T> {
  /** English, one sentence; shown in docs/policy.md, in editors and in forms. */
  readonly doc: string;
  readonly fallback: T;
  readonly isRequired: boolean;
  readonly shape: Shape;
  /** The value, or the fallback after leaving at `place` what is wrong. Never throws, never keeps outside objects. */
  readonly read: (input: unknown, place: Place) => T;
}

export type AnyField = Field<unknown>;
export type Fields = Readonly<Record<string, AnyField>>;
/** The value that a field, or an object of fields, reads. */
export type TypeOf<F> =
  F extends Field<infer T> ? T : F extends Fields ? { readonly [K in keyof F]: TypeOf<F[K]> } : never;

export function choice<const T extends string | number>(doc: string, choices: readonly T[], fallback: T): Field<T> {
  const read = (input: unknown, place: Place) => {
    const chosen = choices.find((one) => one === input);
    if (chosen === undefined) report(place, "expectedChoice", { choices, found: found(input) });
    return chosen ?? fallback;
  };
  return { doc, fallback, isRequired: false, shape: { kind: "choice", choices }, read };
}

/** A whole number; `limits` are allowed themselves. */
export function number(
  doc: string,
  limits: { readonly min: number; readonly max: number },
  fallback: number,
): Field<number> {
  const read = (input: unknown, place: Place) => {
    if (typeof input === "number" && input % 1 === 0 && input >= limits.min && input <= limits.max) return input;
    report(place, "expectedNumber", { ...limits, found: found(input) });
    return fallback;
  };
  return { doc, fallback, isRequired: false, shape: { kind: "number", ...limits }, read };
}

export function flag(doc: string, fallback: boolean): Field<boolean> {
  const read = (input: unknown, place: Place) => {
    if (typeof input === "boolean") return input;
    report(place, "expectedFlag", { found: found(input) });
    return fallback;
  };
  return { doc, fallback, isRequired: false, shape: { kind: "flag" }, read };
}

/** Rows of one kind, at most `max`; what comes after is not read. */
export function list<T>(doc: string, row: Field<T>, max: number): Field<readonly T[]> {
  const read = (input: unknown, place: Place) => {
    if (!Array.isArray(input)) {
      report(place, "expectedList", { found: found(input) });
      return [];
    }
    const rows: readonly unknown[] = input;
    if (rows.length > max) report(place, "tooMany", { max, count: rows.length });
    return rows.slice(0, max).map((one, index) => row.read(one, inRow(place, index)));
  };
  return { doc, fallback: [], isRequired: false, shape: { kind: "list", row, max }, read };
}

/** Named settings. A name that is not among them is a mistake, save the `ignored` ones. */
export function object<F extends Fields>(
  doc: string,
  fields: F,
  ignored: readonly string[] = [],
): Field<{ readonly [K in keyof F]: TypeOf<F[K]> }> {
  type Value = { readonly [K in keyof F]: TypeOf<F[K]> };
  const known = byName(fields);
  const valueOf = (valueOfField: (field: AnyField, name: string) => unknown) => {
    const value: Record<string, unknown> = {};
    known.forEach((field, name) => (value[name] = valueOfField(field, name)));
    // Each name got what its own field made; only the loop loses the pairing.
    return value as Value;
  };
  const fallback = valueOf((field) => field.fallback);
  const read = (input: unknown, place: Place) => {
    if (!isObject(input, place)) return fallback;
    reportOtherNames(input, known, ignored, place);
    return valueOf((field, name) => readOwn(field, input, name, place));
  };
  return { doc, fallback, isRequired: false, shape: { kind: "object", fields: known, ignored }, read };
}

/** Settings for some of the names in `fields`; the others stay out of the map. */
export function dictionary<T>(
  doc: string,
  fields: Readonly<Record<string, Field<T>>>,
  strange: (name: string, nearest: string | undefined, place: Place) => void = refuseName,
): Field<ReadonlyMap<string, T>> {
  const known = byName(fields);
  const read = (input: unknown, place: Place) => {
    const values = new Map<string, T>();
    if (!isObject(input, place)) return values;
    reportOtherNames(input, known, [], place, strange);
    known.forEach((field, name) => {
      if (hasOwn(input, name)) values.set(name, readOwn(field, input, name, place));
    });
    return values;
  };
  return { doc, fallback: new Map(), isRequired: false, shape: { kind: "dictionary", fields: known }, read };
}

/** Has to be given; its fallback stands in only while a wrong policy is read to the end. */
export function required<T>(field: Field<T>): Field<T> {
  return { ...field, isRequired: true };
}

/** May be left out, and is `undefined` then. */
export function optional<T>(field: Field<T>): Field<T | undefined> {
  return { ...field, fallback: undefined };
}

/** Belongs to the form of a policy, though nothing in this version does what it says. */
export function planned<T>(field: Field<T>): Field<T> {
  const read = (input: unknown, place: Place) => {
    report(place, "noEffectYet", {});
    return field.read(input, place);
  };
  return { ...field, doc: `${field.doc} Has no effect in this version.`, read };
}

type Json = Readonly<Record<string, unknown>>;

function isObject(input: unknown, place: Place): input is Json {
  if (typeof input === "object" && input !== null && !Array.isArray(input)) return true;
  report(place, "expectedObject", { found: found(input) });
  return false;
}

function readOwn<T>(field: Field<T>, input: Json, name: string, place: Place): T {
  if (hasOwn(input, name)) return field.read(input[name], inField(place, name));
  if (field.isRequired) report(inField(place, name), "missingField", {});
  return field.fallback;
}

function refuseName(name: string, nearest: string | undefined, place: Place): void {
  report(inField(place, name), "unknownField", { field: name, ...(nearest === undefined ? {} : { nearest }) });
}

function reportOtherNames(
  input: Json,
  known: ReadonlyMap<string, AnyField>,
  ignored: readonly string[],
  place: Place,
  strange = refuseName,
): void {
  for (const name of Object.keys(input)) {
    if (isFull(place)) return;
    if (known.has(name) || ignored.includes(name)) continue;
    strange(nameOf(name), nearestOf(name, [...known.keys()]), place);
  }
}

function byName<T>(fields: Readonly<Record<string, Field<T>>>): ReadonlyMap<string, Field<T>> {
  const map = new Map<string, Field<T>>();
  for (const name of Object.keys(fields)) {
    const field = fields[name];
    if (field !== undefined) map.set(name, field);
  }
  return map;
}

function hasOwn(input: Json, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(input, name) && input[name] !== undefined;
}
