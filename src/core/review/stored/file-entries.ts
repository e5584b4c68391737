import { isDataType } from "../../model/data-type";
import { withoutPlaces } from "../../model/file-counts";
import {
  FILE_RISKS,
  HIDDEN_KINDS,
  PROPERTY_KINDS,
  type ContentHash,
  type FileCount,
  type FileReport,
  type FileRisk,
  type FileProperty,
  type HiddenContent,
  type HiddenPlace,
  type PropertyKind,
} from "../../model/file-report";
import type { Digest } from "../../model/finding";
import type { Reason } from "../../model/part";
import { isArrayOf, isCount, isObject, isOneOf, isString, parseJson } from "./json";
import { FILE_ENTRY_PREFIX, MAX_FILE_ENTRIES_CHARS } from "./names";

/** Changes with the shape or with what recognizers find: an entry of another version is read again. */
const VERSION = 6;

export interface FileEntry {
  /** Milliseconds since the epoch; the oldest entries make room. */
  readonly at: number;
  readonly report: FileReport;
}

/** Name of a file's entry. `digest` over id, name and size: another id, name or size is another file. */
export function fileEntryName(digest: Digest): string {
  return FILE_ENTRY_PREFIX + digest;
}

export function encodeFileEntry({ at, report }: FileEntry): string {
  // Names of sheets and files may be those of people, and no decision needs them.
  const counts = withoutPlaces(report.counts).map(({ type, count, hidden }) => [type, count, hidden ? 1 : 0]);
  // Evidence stays behind: only the pane shows it, and it reads files itself.
  const hidden = { ...report.hidden, places: withoutNames(report.hidden.places) };
  return JSON.stringify({ ...report, v: VERSION, at, evidence: undefined, counts, hidden });
}

/** What kinds of places there are. */
export function withoutNames(places: readonly HiddenPlace[]): readonly HiddenPlace[] {
  return [...new Set(places.map(({ kind }) => kind))].map((kind) => ({ kind }));
}

/** Undefined when the text is no entry of this version: the file is read again. */
export function decodeFileEntry(text: string): FileEntry | undefined {
  const stored = parseJson(text);
  if (!isObject(stored) || stored["v"] !== VERSION) return undefined;
  const {
    at,
    hash,
    format,
    status,
    reason,
    protection,
    people,
    owner,
    label,
    lock,
    knownExport,
    hidden,
    properties,
    risks,
    named,
  } = stored;
  const counts = decodeCounts(stored["counts"]);
  if (!isCount(at) || !isString(hash) || !isString(format) || !isCount(people) || counts === undefined)
    return undefined;
  if (!isHiddenContent(hidden) || !isArrayOf(properties, isProperty) || !isArrayOf(risks, isFileRisk)) return undefined;
  if (!isOneOf(status, ["read", "protected", "partial", "unreadable"] as const)) return undefined;
  if (!isObject(protection) || !isArrayOf(owner, isString) || !isArrayOf(named, isString)) return undefined;
  const { state, kind, detail } = protection;
  if (!isOneOf(state, ["protected", "weak", "partial", "none", "unknown"] as const)) return undefined;
  if (kind !== null && !isString(kind)) return undefined;
  const report: FileReport = {
    // The brands say who made these; a store of our own gives them back.
    hash: hash as ContentHash,
    owner: owner.map((one) => one as Digest),
    format,
    status,
    people,
    hidden,
    properties,
    risks,
    named: named.map((one) => one as Digest),
    counts,
    evidence: [],
    protection: { state, kind, ...(isString(detail) ? { detail } : {}) },
    ...(isString(lock) ? { lock } : {}),
    ...(isString(knownExport) ? { knownExport } : {}),
    ...(isString(label) ? { label } : {}),
    ...(isString(reason) ? { reason: reason as Reason } : {}),
  };
  return { at, report };
}

/** Names of the oldest entries to drop so that the rest fits. */
export function entriesToDrop(entries: ReadonlyMap<string, string>): readonly string[] {
  const byAge = [...entries].map(([name, text]) => ({
    name,
    chars: name.length + text.length,
    at: decodeFileEntry(text)?.at ?? 0,
  }));
  byAge.sort((a, b) => b.at - a.at);
  let chars = 0;
  return byAge.filter((entry) => (chars += entry.chars) > MAX_FILE_ENTRIES_CHARS).map(({ name }) => name);
}

function decodeCounts(value: unknown): readonly FileCount[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const counts: FileCount[] = [];
  for (const row of value as readonly unknown[]) {
    if (!Array.isArray(row)) return undefined;
    const [type, count, hidden] = row as readonly unknown[];
    if (!isString(type) || !isDataType(type) || !isCount(count)) return undefined;
    counts.push({ type, count, where: "", hidden: hidden === 1 });
  }
  return counts;
}

function isHiddenContent(value: unknown): value is HiddenContent {
  return isObject(value) && isCount(value["people"]) && isArrayOf(value["places"], isHiddenPlace);
}

function isProperty(value: unknown): value is FileProperty {
  return isObject(value) && isPropertyKind(value["kind"]) && isString(value["whose"]);
}

export function isPropertyKind(value: unknown): value is PropertyKind {
  return isOneOf(value, PROPERTY_KINDS);
}

export function isFileRisk(value: unknown): value is FileRisk {
  return isOneOf(value, FILE_RISKS);
}

export function isHiddenPlace(value: unknown): value is HiddenPlace {
  if (!isObject(value)) return false;
  const { kind, name } = value;
  return isOneOf(kind, HIDDEN_KINDS) && (name === undefined || isString(name));
}
