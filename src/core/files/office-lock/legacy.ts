import { base64Decode, base64url } from "../../crypto/base64";
import { joined } from "../../crypto/hmac";
import { keysOf, type LegacyVerifier } from "./legacy-cipher";
import { xorVerifier } from "./xor";

const SALT = 16;

/**
 * What a locked xls, doc or ppt stores to tell whether a password is right, in some 70 characters: kind, bytes of the
 * key, salt and sealed check value. Not the password, nor its hash alone.
 */
export function legacyLockText(lock: LegacyVerifier): string {
  if (lock.scheme === "xor") return `xor:${lock.key}:${lock.hash}`;
  return `${lock.scheme}:${lock.keyBytes}:${base64url(joined(lock.salt, lock.sealed))}`;
}

/** Does this password open the file that the lock is of? A false one passes an xor lock once in 4,000 million. */
export function opensLegacy(lock: string, password: string): boolean {
  const [scheme, first = "", second = ""] = lock.split(":");
  if (scheme === "xor") {
    const { key, hash } = xorVerifier(password);
    return String(key) === first && String(hash) === second;
  }
  if (scheme !== "rc4" && scheme !== "rc4cryptoapi") return false;
  const bytes = base64Decode(second) ?? new Uint8Array(0);
  const verifier = {
    scheme,
    keyBytes: Number(first),
    salt: bytes.subarray(0, SALT),
    sealed: bytes.subarray(SALT),
  } as const;
  return keysOf(verifier, password) !== undefined;
}
