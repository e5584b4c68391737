import type { Confirmation } from "../core/model/finding";
import { mapPart, type Part } from "../core/model/part";
import { isKey } from "../core/review/stored/confirmations";
import { isObject, isString } from "../core/review/stored/json";
import { done, type OfficeItem } from "./office";

/** Travels with the mail unless it is removed, so it holds a salt, times and digests, and only while nothing else works. */
const HEADER = "x-second-look";

/** Characters of a header with its name (office.js refuses more, RFC 5322 section 2.1.1). */
const MAX_HEADER_CHARS = 998;
const VERSION = "2";
const SALT_FORM = /^[\w-]{1,40}$/;
const KEY_CHARS = 12;
const WITH_REASON = "+";
/** Stands for a reason, whose words stay behind. */
const REASON = "\u2026";
const EMPTY_NOTE: HeaderNote = { salt: "", at: 0, confirmations: [] };

export interface HeaderNote {
  readonly salt: string;
  /** Milliseconds since the epoch, when it was written. */
  readonly at: number;
  readonly confirmations: readonly Confirmation[];
}

/** The note in the header of this mail, if there is one. A header that is not whole is a note without confirmations. */
export async function readHeader(item: OfficeItem): Promise<Part<HeaderNote | undefined>> {
  const text = await readText(item);
  return mapPart(text, (value) => (value === undefined ? undefined : (decodeNote(value) ?? EMPTY_NOTE)));
}

/** Writes and reads back; false when the note does not fit or the header is not as written. */
export async function writeHeader(item: OfficeItem, note: HeaderNote): Promise<boolean> {
  const text = encodeNote(note);
  if (text === undefined) return false;
  const written = await item.call("internetHeaders.setAsync", [{ [HEADER]: text }], done);
  if (written.state === "missing") return false;
  const read = await readText(item);
  return read.state === "present" && read.value === text;
}

export async function dropHeader(item: OfficeItem): Promise<boolean> {
  return (await item.call("internetHeaders.removeAsync", [[HEADER]], done)).state === "present";
}

/** "1;salt;written;time,keys;time+,keys": times in base 36, "+" with a reason. Undefined when it does not fit. */
function encodeNote({ salt, at: written, confirmations }: HeaderNote): string | undefined {
  const keysOf = new Map<string, string>();
  for (const { at, key, reason } of confirmations) {
    const time = at.toString(36) + (reason === undefined ? "" : WITH_REASON);
    keysOf.set(time, (keysOf.get(time) ?? "") + key);
  }
  const rows = [...keysOf].map(([time, keys]) => `${time},${keys}`);
  const text = [VERSION, salt, written.toString(36), ...rows].join(";");
  return HEADER.length + text.length <= MAX_HEADER_CHARS ? text : undefined;
}

/** Undefined when the text is not ours, or not whole. */
function decodeNote(text: string): HeaderNote | undefined {
  const [version, salt = "", written = "", ...rows] = text.split(";");
  const writtenAt = parseInt(written, 36);
  if (version !== VERSION || !SALT_FORM.test(salt) || !isFinite(writtenAt)) return undefined;
  const confirmations: Confirmation[] = [];
  for (const row of rows) {
    const [time = "", keys = ""] = row.split(",");
    const at = parseInt(time, 36);
    for (let start = 0; start < keys.length; start += KEY_CHARS) {
      const key = keys.slice(start, start + KEY_CHARS);
      if (!isKey(key) || !isFinite(at)) return undefined;
      confirmations.push(time.endsWith(WITH_REASON) ? { key, at, reason: REASON } : { key, at });
    }
  }
  return { salt, at: writtenAt, confirmations };
}

function readText(item: OfficeItem): Promise<Part<string | undefined>> {
  return item
    .call("internetHeaders.getAsync", [[HEADER]], (value) => ({ text: ownHeader(value) }))
    .then((answer) => mapPart(answer, ({ text }) => text));
}

/** Header names are not case-sensitive; every client writes them back in its own way. */
function ownHeader(headers: unknown): string | undefined {
  if (!isObject(headers)) return undefined;
  const name = Object.keys(headers).find((one) => one.toLowerCase() === HEADER);
  const text = name === undefined ? undefined : headers[name];
  return isString(text) ? text : undefined;
}
