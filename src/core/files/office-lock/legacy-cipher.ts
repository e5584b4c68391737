import { joined } from "../../crypto/hmac";
import { md5 } from "../../crypto/md5";
import { rc4 } from "../../crypto/rc4";
import { sha1 } from "../../crypto/sha1";
import { areEqual, u16, u32 } from "../bytes";
import { number32, utf16Bytes } from "./bytes";

/** What a locked file stores to tell whether a password is right (MS-OFFCRYPTO 2.3.5 to 2.3.7). */
export type LegacyVerifier =
  | { readonly scheme: "xor"; readonly key: number; readonly hash: number }
  | {
      readonly scheme: "rc4" | "rc4cryptoapi";
      /** Length of the key in bytes: 5 for the old export rules, else 16. */
      readonly keyBytes: number;
      readonly salt: Uint8Array;
      /** A random number and its hash, both enciphered. */
      readonly sealed: Uint8Array;
    };

/** The key of each block of a file. */
export type BlockKey = (block: number) => Uint8Array;

const SALT = 16;
const RC4_SEALED = 32;
const CRYPTOAPI_SEALED = 36;

/** An encryption header: version 1.1 is RC4, 2.2 to 4.2 is RC4 by CryptoAPI. */
export function encryptionHeader(bytes: Uint8Array, at: number): LegacyVerifier | undefined {
  const [major, minor] = [u16(bytes, at), u16(bytes, at + 2)];
  if (major === 1 && minor === 1) {
    const sealed = bytes.slice(at + 4 + SALT, at + 4 + SALT + RC4_SEALED);
    return { scheme: "rc4", keyBytes: 5, salt: bytes.slice(at + 4, at + 4 + SALT), sealed };
  }
  if (major < 2 || major > 4 || minor !== 2) return undefined;
  const saltAt = at + 16 + u32(bytes, at + 8);
  const sealedAt = saltAt + SALT;
  // The size of the hash stands between the number and its hash.
  const sealed = joined(bytes.slice(sealedAt, sealedAt + 16), bytes.slice(sealedAt + 20, sealedAt + 40));
  const bits = u32(bytes, at + 28);
  const keyBytes = bits >= 40 && bits <= 128 ? bits >> 3 : 5;
  return { scheme: "rc4cryptoapi", keyBytes, salt: bytes.slice(saltAt, sealedAt), sealed };
}

/** The keys that a password gives when it is right. */
export function keysOf(verifier: LegacyVerifier, password: string): BlockKey | undefined {
  if (verifier.scheme === "xor") return undefined;
  const { scheme, sealed } = verifier;
  const key = scheme === "rc4" ? rc4Key(verifier.salt, password) : cryptoApiKey(verifier, password);
  const opened = rc4(key(0), sealed);
  const [plain, hash] = [opened.subarray(0, 16), opened.subarray(16)];
  const isRight = sealed.length === (scheme === "rc4" ? RC4_SEALED : CRYPTOAPI_SEALED);
  return isRight && areEqual((scheme === "rc4" ? md5 : sha1)(plain), hash) ? key : undefined;
}

/** MS-OFFCRYPTO 2.3.6.2: the first five bytes of an MD5 of password and salt, hashed again for each block. */
function rc4Key(salt: Uint8Array, password: string): BlockKey {
  const start = md5(utf16Bytes(password)).subarray(0, 5);
  const repeated = Array.from({ length: 16 }, () => joined(start, salt));
  const base = md5(joined(...repeated)).subarray(0, 5);
  return (block) => md5(joined(base, number32(block)));
}

/** MS-OFFCRYPTO 2.3.5.2; a key of 40 bits is filled up with zeros. */
function cryptoApiKey({ salt, keyBytes }: { salt: Uint8Array; keyBytes: number }, password: string): BlockKey {
  const base = sha1(joined(salt, utf16Bytes(password)));
  return (block) => {
    const key = sha1(joined(base, number32(block))).slice(0, keyBytes === 5 ? 16 : keyBytes);
    return keyBytes === 5 ? key.fill(0, 5) : key;
  };
}
