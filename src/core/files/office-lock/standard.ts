import { Aes } from "../../crypto/aes";
import { joined } from "../../crypto/hmac";
import { sha1 } from "../../crypto/sha1";
import { areEqual, u32 } from "../bytes";
import type { Work } from "../define";
import { number32 } from "./bytes";
import { spun } from "./spin";

/** The lock of Office 2007 (MS-OFFCRYPTO 2.3.4.5 to 2.3.4.9): AES with SHA-1, and a fixed number of rounds. */
export interface StandardLock {
  readonly keyBytes: number;
  readonly salt: Uint8Array;
  /** A random number and its hash, both enciphered: 16 and 32 bytes. */
  readonly sealed: Uint8Array;
}

const STANDARD_ROUNDS = 50_000;
/** AES with 128, 192 and 256 bits. */
const AES = [0x660e, 0x660f, 0x6610];

/** `info`: the stream "EncryptionInfo". Undefined for ciphers that are no AES. */
export function standardLock(info: Uint8Array): StandardLock | undefined {
  if (!AES.includes(u32(info, 12 + 8))) return undefined;
  const verifier = 12 + u32(info, 8);
  const [salt, number, hash] = [verifier + 4, verifier + 20, verifier + 40];
  const sealed = joined(info.slice(number, number + 16), info.slice(hash, hash + 32));
  const keyBytes = u32(info, 12 + 16) >> 3;
  if (sealed.length !== 48 || ![16, 24, 32].includes(keyBytes)) return undefined;
  return { keyBytes, salt: info.slice(salt, salt + 16), sealed };
}

/** The key that a password gives when it is right. */
export function* standardKey({ keyBytes, salt, sealed }: StandardLock, password: string): Work<Uint8Array | undefined> {
  const hash = sha1(joined(yield* spun(sha1, salt, password, STANDARD_ROUNDS), number32(0)));
  const half = (filler: number) => {
    const pad = new Uint8Array(64).fill(filler);
    hash.forEach((value, index) => (pad[index] = value ^ filler));
    return sha1(pad);
  };
  const key = joined(half(0x36), half(0x5c)).subarray(0, keyBytes);
  const opened = new Aes(key).decryptEcb(sealed);
  return areEqual(sha1(opened.subarray(0, 16)), opened.subarray(16, 36)) ? key : undefined;
}
