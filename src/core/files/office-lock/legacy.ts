import { base64Decode, base64url } from "../../crypto/base64";
import { joined } from "../../crypto/hmac";
import { openCfb, streamIn } from "../cfb";
import { documentLock } from "../doc/lock";
import { presentationLock, readPersist } from "../ppt/persist";
import { PptStream } from "../ppt/records";
import { workbookLock } from "../xls/lock";
import { keysOf, type LegacyVerifier } from "./legacy-cipher";
import { xorVerifier } from "./xor";

const SALT = 16;

/**
 * What a locked xls, doc or ppt stores to tell whether a password is right, in some 70 characters: kind, bytes of the
 * key, salt and sealed check value. Undefined for a file that has no such lock. Not the password, nor its hash alone.
 */
export function legacyVerifier(bytes: Uint8Array): string | undefined {
  const lock = lockOf(bytes);
  if (lock === undefined || lock === "unknown") return undefined;
  if (lock.scheme === "xor") return `xor:${lock.key}:${lock.hash}`;
  return `${lock.scheme}:${lock.keyBytes}:${base64url(joined(lock.salt, lock.sealed))}`;
}

/** Does this password open the file that the verifier is of? A false one passes an xor lock once in 4,000 million. */
export function opensLegacy(verifier: string, password: string): boolean {
  const [scheme, first = "", second = ""] = verifier.split(":");
  if (scheme === "xor") {
    const { key, hash } = xorVerifier(password);
    return String(key) === first && String(hash) === second;
  }
  if (scheme !== "rc4" && scheme !== "rc4cryptoapi") return false;
  const bytes = base64Decode(second) ?? new Uint8Array(0);
  const lock = {
    scheme,
    keyBytes: Number(first),
    salt: bytes.subarray(0, SALT),
    sealed: bytes.subarray(SALT),
  } as const;
  return keysOf(lock, password) !== undefined;
}

function lockOf(bytes: Uint8Array): LegacyVerifier | "unknown" | undefined {
  const cfb = openCfb(bytes);
  const streamOf = (...names: string[]) => cfb && streamIn(cfb, names, bytes.length);
  const document = streamOf("worddocument");
  if (document !== undefined) return documentLock(document, streamOf);
  const records = streamOf("powerpoint document");
  if (records === undefined) return workbookLock(streamOf("workbook", "book") ?? bytes);
  const stream = new PptStream(records);
  const currentUser = streamOf("current user") ?? new Uint8Array(0);
  return presentationLock(stream, currentUser, readPersist(stream, currentUser));
}
