import type { Part } from "../core/model/part";
import { isObject, isString, parseJson } from "../core/review/stored/json";
import { done, partOf, type ForCode, type OfficeItem } from "./office";

/** Outlook's error number for "no such entry" (office-js-docs, error codes). */
const NO_ENTRY = 9050;

/** Entries of the session store of one mail, by name. */
export type Entries = ReadonlyMap<string, string>;

/** All entries. Nothing stored yet is an empty map; every other failure is a failing store. */
export function readEntries(item: OfficeItem): Promise<Part<Entries>> {
  return item.call("sessionData.getAllAsync", [], asEntries, ifNoEntry(new Map<string, string>())).then(partOf);
}

/** False when the store failed. */
export async function writeEntry(item: OfficeItem, name: string, text: string): Promise<boolean> {
  return (await item.call("sessionData.setAsync", [name, text], done)).state === "present";
}

/** Writes entries and reads them as Send will do; false unless they are there as written. */
export async function writeAndReadBack(item: OfficeItem, wanted: Entries): Promise<boolean> {
  for (const [name, text] of wanted) if (!(await writeEntry(item, name, text))) return false;
  const read = await readEntries(item);
  return read.state === "present" && [...wanted].every(([name, text]) => read.value.get(name) === text);
}

export async function dropEntry(item: OfficeItem, name: string): Promise<boolean> {
  return (await item.call("sessionData.removeAsync", [name], done, ifNoEntry<true>(true))).state === "present";
}

function ifNoEntry<T>(value: T): ForCode<T> {
  return (code) => (code === NO_ENTRY ? value : undefined);
}

/** Clients give an object, JSON text, or nothing at all; whether the store works shows when the salt is written. */
function asEntries(value: unknown): Entries | undefined {
  if (value === undefined || value === null || value === "") return new Map();
  const stored = isString(value) ? parseJson(value) : value;
  if (!isObject(stored)) return undefined;
  // A map, because an entry may be called "__proto__".
  const entries = new Map<string, string>();
  for (const name of Object.keys(stored)) {
    const text = stored[name];
    if (isString(text)) entries.set(name, text);
  }
  return entries;
}
