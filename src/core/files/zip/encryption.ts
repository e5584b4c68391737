import type { Protection, ProtectionState } from "../../model/file-report";
import { byte } from "../bytes";
import { NAMES_READABLE, NOT_LOCKED } from "../content";
import { extraField } from "./extra-field";

/** Weakest first: an archive is as strong as its weakest entry. */
const KINDS = ["zip-zipcrypto", "zip-pkware", "zip-aes128", "zip-aes192", "zip-aes256"] as const;

export type ZipEncryption = (typeof KINDS)[number];

/** What tells whether an entry is locked, and needs to be. */
interface MaybeLocked {
  readonly isFolder: boolean;
  readonly encryption: ZipEncryption | undefined;
  readonly packedSize: number;
  readonly size: number;
}

/** Method 99 is WinZip AES, whose field tells the strength (winzip.com/en/support/aes-encryption). */
export function encryptionOf(flags: number, method: number, extra: Uint8Array): ZipEncryption | undefined {
  // Bit 13: PKWARE masks the header values, which it does only together with encrypting everything.
  if ((flags & 0x2000) !== 0) return "zip-pkware";
  if ((flags & 1) === 0) return undefined;
  if (method === 99) {
    const strength = byte(extraField(extra, 0x9901) ?? new Uint8Array(0), 4);
    return strength === 1 ? "zip-aes128" : strength === 2 ? "zip-aes192" : "zip-aes256";
  }
  return (flags & 0x40) !== 0 ? "zip-pkware" : "zip-zipcrypto";
}

/** Is every file locked, some, or none? Folders and empty files need no lock. */
export function zipProtection(entries: readonly MaybeLocked[]): Protection {
  const files = entries.filter(({ isFolder, size, packedSize }) => !isFolder && (size > 0 || packedSize > 0));
  const kinds = files.map(({ encryption }) => encryption).filter((kind) => kind !== undefined);
  const weakest = KINDS.find((kind) => kinds.includes(kind));
  if (weakest === undefined) return NOT_LOCKED;
  const state = stateOf(kinds.length < files.length, weakest);
  // PKWARE alone may lock the directory.
  return { state, kind: weakest, ...(weakest === "zip-pkware" ? {} : { detail: NAMES_READABLE }) };
}

function stateOf(isPartial: boolean, weakest: ZipEncryption): ProtectionState {
  if (isPartial) return "partial";
  return weakest === "zip-zipcrypto" ? "weak" : "protected";
}
