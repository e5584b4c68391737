import { base64Decode, base64url } from "../../crypto/base64";
import { joined } from "../../crypto/hmac";
import { Aes } from "../../crypto/aes";
import type { Protection } from "../../model/file-report";
import { u16 } from "../bytes";
import { LOCK_UNKNOWN, TOO_MANY_ROUNDS } from "../content";
import type { Work } from "../define";
import { agileDocument, agileKeys, agilePackage, type AgilePackage } from "./agile";
import { MAX_ROUNDS } from "../limits";
import { standardKey, standardLock, type StandardLock } from "./standard";

/** The lock of a docx, xlsx or pptx, as its stream "EncryptionInfo" tells it (MS-OFFCRYPTO 2.3.4). */
export interface OoxmlLock {
  readonly protection: Protection;
  /** Undefined for ciphers that are not known here. */
  readonly lock?: AgilePackage | StandardLock;
}

/** Version 4.4 is agile, x.2 standard, x.3 extensible. */
export function ooxmlLock(info: Uint8Array): OoxmlLock {
  const [major, minor] = [u16(info, 0), u16(info, 2)];
  if (major === 4 && minor === 4) return withLock("ooxml-agile", agilePackage(info));
  if (minor === 2 && major >= 2) return withLock("ooxml-standard", standardLock(info));
  return { protection: { ...LOCK_UNKNOWN, detail: "unknown encryption" } };
}

function withLock(kind: string, lock: AgilePackage | StandardLock | undefined): OoxmlLock {
  const protection = { state: "protected", kind } as const;
  if (lock === undefined) return { protection };
  const isSlow = "rounds" in lock && !(lock.rounds <= MAX_ROUNDS);
  const detail = isSlow ? TOO_MANY_ROUNDS : `AES-${lock.keyBytes * 8}`;
  return { protection: { ...protection, detail }, ...(isSlow ? {} : { lock }) };
}

/** In some 200 characters, to be kept without the file. */
export function ooxmlLockText(lock: AgilePackage | StandardLock): string {
  const bytes = base64url(joined(lock.salt, lock.sealed));
  const { keyBytes, salt } = lock;
  if ("rounds" in lock) return `agile:${keyBytes}:${salt.length}:${bytes}:${lock.hash}:${lock.rounds}`;
  return `standard:${keyBytes}:${salt.length}:${bytes}`;
}

export function* opensOoxml(text: string, password: string): Work<boolean> {
  const [scheme, key, saltLength, sealed = "", hash = "", rounds] = text.split(":");
  const bytes = base64Decode(sealed) ?? new Uint8Array(0);
  const keyBytes = Number(key);
  const salt = bytes.subarray(0, Number(saltLength));
  const lock = { keyBytes, salt, sealed: bytes.subarray(salt.length) };
  if (![16, 24, 32].includes(keyBytes)) return false;
  if (scheme === "standard") return (yield* standardKey(lock, password)) !== undefined;
  if (!(Number(rounds) <= MAX_ROUNDS)) return false;
  return (yield* agileKeys({ ...lock, hash, rounds: Number(rounds) }, password)) !== undefined;
}

/** The document in the stream "EncryptedPackage", which tells its size first; undefined when the password is wrong. */
export function* ooxmlDocument(
  lock: AgilePackage | StandardLock,
  sealed: Uint8Array,
  password: string,
): Work<Uint8Array | undefined> {
  const body = sealed.subarray(8);
  let opened: Uint8Array | undefined;
  if ("rounds" in lock) opened = yield* agileDocument(lock, body, password);
  else {
    const key = yield* standardKey(lock, password);
    opened = key && (yield* decipheredEcb(key, body));
  }
  return opened?.subarray(0, new DataView(sealed.buffer, sealed.byteOffset).getUint32(0, true));
}

function* decipheredEcb(key: Uint8Array, bytes: Uint8Array): Work<Uint8Array> {
  const aes = new Aes(key);
  const opened = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at += STEP) {
    opened.set(aes.decryptEcb(bytes.subarray(at, at + STEP)), at);
    yield;
  }
  return opened;
}

/** Bytes deciphered between two yields. */
const STEP = 64 * 1024;
