import type { Protection } from "../../model/file-report";
import { LOCK_UNKNOWN, NAMES_READABLE, NOT_LOCKED } from "../content";
import type { LockedEntries, Work } from "../define";
import { rarEntries } from "../rar/headers";
import { sevenZipLock } from "../seven-zip/header";
import type { Format } from "./kinds";

export function* archiveLock(id: string, bytes: Uint8Array): Work<Partial<Format>> {
  if (id === "7z") return verdict("7z-aes", yield* sevenZipLock(bytes));
  if (id !== "rar") return {};
  const { version, ...entries } = rarEntries(bytes);
  return verdict(version === 5 ? "rar5" : "rar4", entries);
}

function verdict(kind: string, entries: LockedEntries | undefined): Partial<Format> {
  if (entries === undefined) return { protection: LOCK_UNKNOWN };
  const { locked, all, isSealed } = entries;
  if (isSealed) return { kind: "locked", protection: { state: "protected", kind } };
  if (locked === 0) return { protection: NOT_LOCKED };
  const protection: Protection = { state: locked < all ? "partial" : "protected", kind, detail: NAMES_READABLE };
  return locked < all ? { protection } : { kind: "locked", protection };
}
