import type { EmailAddress } from "../core/model/draft";
import type { Confirmation, UnknownPart } from "../core/model/finding";
import { missing, present, type Part } from "../core/model/part";
import { parseAddress } from "../core/recipients/address";
import type { Memory } from "../core/review/memory";
import type { Item } from "../core/review/review";
import {
  decodeConfirmations,
  decodeKeys,
  encodeConfirmations,
  fitsSeparately,
  writtenAt,
} from "../core/review/stored/confirmations";
import { decodeItems } from "../core/review/stored/items";
import { isArrayOf, isString, parseJson } from "../core/review/stored/json";
import { FILE_ENTRY_PREFIX, MAX_THREAD_CHARS, STORED } from "../core/review/stored/names";
import { pause } from "./deadline";
import { dropHeader, readHeader, writeHeader, type HeaderNote } from "./header";
import type { OfficeItem } from "./office";
import { dropEntry, readEntries, writeAndReadBack, writeEntry, type Entries } from "./session";

/** Milliseconds after which a confirmation that the pane began is no longer on its way. */
const CONFIRMING_MS = 10_000;
/** Milliseconds between two looks at a store that the pane is writing to. */
const RETRY_MS = 100;

/** What the stores of one mail held at one moment. */
export interface Stored {
  readonly memory: Memory;
  /** File entries by name; their texts are read by `core/review/stored/file-entries`. */
  readonly files: Entries;
  /** What the send handler asked last. */
  readonly open: readonly Item[];
  /** The same as it is stored: another text after every Send that asked. */
  readonly openText: string;
  /** Who took part in the answered mail. */
  readonly participants: readonly EmailAddress[] | undefined;
  /** True while a header carries confirmations: it has to go before the mail may leave. */
  readonly inHeader: boolean;
  readonly troubles: readonly UnknownPart[];
}

interface ReadOptions {
  /** Random and not empty; becomes the salt of a mail that has none. */
  readonly newSalt: () => string;
  /** Milliseconds to wait for a confirmation that the pane is writing at this moment. */
  readonly patience?: number;
}

/** Everything stored for this mail; makes the salt when there is none. Never rejects: a failing store is a trouble. */
export async function readStore(item: OfficeItem, { newSalt, patience = 0 }: ReadOptions): Promise<Stored> {
  const [session, header] = await Promise.all([readPatiently(item, patience), readHeader(item)]);
  const note = header.state === "missing" ? undefined : header.value;
  const entries: Entries = session.state === "missing" ? new Map<string, string>() : session.value;
  const salt = await saltOf(item, session, note, newSalt);
  const openText = entries.get(STORED.open) ?? "";
  const failure = storeFailure(session, salt, header);
  const isNewer = note !== undefined && (!entries.has(STORED.confirmed) || note.at > confirmedAt(entries));
  return {
    memory: {
      salt: salt.value,
      confirmations: isNewer && note.salt === salt.value ? note.confirmations : (confirmationsIn(entries) ?? []),
      seen: decodeKeys(entries.get(STORED.seen) ?? "") ?? [],
    },
    files: new Map([...entries].filter(([name]) => name.startsWith(FILE_ENTRY_PREFIX))),
    open: decodeItems(openText) ?? [],
    openText,
    participants: participantsIn(entries),
    inHeader: note !== undefined,
    troubles: failure === undefined ? [] : [failure],
  };
}

/**
 * Stores all confirmations of this mail in place of the earlier ones, in the session store or else in a header, and
 * reads them back. Only "present" means that Send will know of them. `combined` stands for all where room is short.
 */
export async function storeConfirmations(
  item: OfficeItem,
  salt: string,
  all: readonly Confirmation[],
  combined: readonly Confirmation[],
): Promise<Part<true>> {
  const at = Date.now();
  await writeEntry(item, STORED.confirming, String(at));
  const confirmed = encodeConfirmations(fitsSeparately(all) ? all : combined, at);
  const wanted = new Map([
    [STORED.salt, salt],
    [STORED.confirmed, confirmed],
  ]);
  const inSession = await writeAndReadBack(item, wanted);
  // An earlier header has nothing to say any more, and must not travel.
  if (inSession) await dropHeader(item);
  const isStored = inSession || (await confirmInHeader(item, { salt, at }, [all, combined]));
  await dropEntry(item, STORED.confirming);
  return isStored ? present<true>(true) : missing("failed");
}

/** Addresses that fit into their entry: who is left out counts as new, which asks once more, never once less. */
export function encodeParticipants(addresses: readonly EmailAddress[]): string {
  const text = JSON.stringify(addresses);
  return text.length <= MAX_THREAD_CHARS ? text : encodeParticipants(addresses.slice(0, addresses.length >> 1));
}

/** 16 characters, unlike those of any other mail. `random` gives numbers from 0 to 1: a salt is no secret. */
export function randomSalt(random: () => number): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return Array.from({ length: 16 }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join("");
}

/** Takes the first that fits. */
async function confirmInHeader(
  item: OfficeItem,
  note: Omit<HeaderNote, "confirmations">,
  choices: readonly (readonly Confirmation[])[],
): Promise<boolean> {
  // Send looks into the session store first, so an older entry there would hide the header.
  await dropEntry(item, STORED.confirmed);
  const session = await readEntries(item);
  if (session.state === "present" && session.value.has(STORED.confirmed)) return false;
  for (const confirmations of choices) if (await writeHeader(item, { ...note, confirmations })) return true;
  return false;
}

async function readPatiently(item: OfficeItem, patience: number): Promise<Part<Entries>> {
  const end = Date.now() + patience;
  let session = await readEntries(item);
  while (session.state === "present" && isConfirming(session.value) && Date.now() + RETRY_MS < end) {
    await pause(RETRY_MS);
    session = await readEntries(item);
  }
  return session;
}

/** The pane sets a marker, writes, and takes the marker away; one that stayed counts for a short time only. */
function isConfirming(entries: Entries): boolean {
  const began = Number(entries.get(STORED.confirming) ?? 0);
  return Date.now() - began < CONFIRMING_MS && confirmedAt(entries) < began;
}

/** The pane may make a salt at the same moment, so what counts is what can be read afterwards. */
async function saltOf(
  item: OfficeItem,
  session: Part<Entries>,
  note: HeaderNote | undefined,
  newSalt: () => string,
): Promise<{ readonly value: string; readonly stored: boolean }> {
  const known = session.state === "missing" ? undefined : session.value.get(STORED.salt);
  if (known !== undefined && known !== "") return { value: known, stored: true };
  const made = note === undefined || note.salt === "" ? newSalt() : note.salt;
  if (session.state === "missing" || !(await writeEntry(item, STORED.salt, made)))
    return { value: made, stored: false };
  const read = await readEntries(item);
  const stored = read.state === "missing" ? undefined : read.value.get(STORED.salt);
  return { value: stored ?? made, stored: stored !== undefined };
}

/** One working store is enough. */
function storeFailure(
  session: Part<Entries>,
  salt: { readonly stored: boolean },
  header: Part<unknown>,
): UnknownPart | undefined {
  if (session.state === "present" && salt.stored) {
    return confirmationsIn(session.value) === undefined ? { part: "store", reason: "damaged" } : undefined;
  }
  if (header.state === "present") return undefined;
  return { part: "store", reason: session.state === "missing" ? session.reason : "failed" };
}

function confirmedAt(entries: Entries): number {
  return writtenAt(entries.get(STORED.confirmed) ?? "");
}

/** Undefined when something else stands where confirmations should. */
function confirmationsIn(entries: Entries): readonly Confirmation[] | undefined {
  const text = entries.get(STORED.confirmed);
  return text === undefined ? [] : decodeConfirmations(text);
}

function participantsIn(entries: Entries): readonly EmailAddress[] | undefined {
  const stored = parseJson(entries.get(STORED.thread) ?? "");
  if (!isArrayOf(stored, isString)) return undefined;
  return stored.map((address) => parseAddress(address)).filter((address) => address !== undefined);
}
