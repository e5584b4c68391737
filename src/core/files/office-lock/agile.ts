import { Aes } from "../../crypto/aes";
import { base64Decode } from "../../crypto/base64";
import { joined, type Hash } from "../../crypto/hmac";
import { sha1 } from "../../crypto/sha1";
import { sha256 } from "../../crypto/sha256";
import { sha384, sha512 } from "../../crypto/sha512";
import { utf8Decode } from "../../crypto/utf8";
import { areEqual } from "../bytes";
import type { Work } from "../define";
import { number32 } from "./bytes";
import { spun } from "./spin";

/** Which hash and how long a key, and the salt (MS-OFFCRYPTO 2.3.4.10). */
interface Cipher {
  readonly hash: string;
  readonly keyBytes: number;
  readonly salt: Uint8Array;
}

/** The lock of Office 2010 and later, as far as a password needs it to be told right from wrong. */
export interface AgileLock extends Cipher {
  readonly rounds: number;
  /** A random number and its hash, both enciphered: 16 bytes and the hash, in whole blocks. */
  readonly sealed: Uint8Array;
}

/** The same with what opens the document. */
export interface AgilePackage extends AgileLock {
  readonly sealedKey: Uint8Array;
  readonly data: Cipher;
}

const HASHES: Readonly<Record<string, Hash>> = { SHA1: sha1, SHA256: sha256, SHA384: sha384, SHA512: sha512 };
const BLOCK = 16;
/** What the keys of number, hash and document differ by (2.3.4.13). */
const NUMBER_KEY = Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79);
const HASH_KEY = Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e);
const DATA_KEY = Uint8Array.of(0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6);

/** `info`: the stream "EncryptionInfo". Undefined for ciphers that nobody makes. */
export function agilePackage(info: Uint8Array): AgilePackage | undefined {
  const xml = utf8Decode(info, 8);
  const [data, key] = [tagIn(xml, "keyData"), tagIn(xml, "encryptedKey")];
  const [dataCipher, keyCipher] = [cipherOf(data), cipherOf(key)];
  if (dataCipher === undefined || keyCipher === undefined) return undefined;
  return {
    ...keyCipher,
    rounds: Number(attribute(key, "spinCount")),
    sealed: joined(bytesIn(key, "encryptedVerifierHashInput"), bytesIn(key, "encryptedVerifierHashValue")),
    sealedKey: bytesIn(key, "encryptedKeyValue"),
    data: dataCipher,
  };
}

function cipherOf(tag: string): Cipher | undefined {
  const hash = attribute(tag, "hashAlgorithm").replace("-", "");
  const keyBytes = Number(attribute(tag, "keyBits")) >> 3;
  const isKnown = attribute(tag, "cipherAlgorithm") === "AES" && attribute(tag, "cipherChaining") === "ChainingModeCBC";
  if (!isKnown || hashOf(hash) === undefined || ![16, 24, 32].includes(keyBytes)) return undefined;
  return { hash, keyBytes, salt: bytesIn(tag, "saltValue") };
}

/** From its name to its end: what stands before is a prefix that a writer is free to choose. */
function tagIn(xml: string, name: string): string {
  const start = xml.indexOf(`${name} `);
  return start < 0 ? "" : xml.slice(start, xml.indexOf(">", start));
}

function attribute(tag: string, name: string): string {
  const start = tag.indexOf(` ${name}="`) + name.length + 3;
  return start < name.length + 3 ? "" : tag.slice(start, tag.indexOf('"', start));
}

function bytesIn(tag: string, name: string): Uint8Array {
  return base64Decode(attribute(tag, name)) ?? new Uint8Array(0);
}

function hashOf(name: string): Hash | undefined {
  return Object.prototype.hasOwnProperty.call(HASHES, name) ? HASHES[name] : undefined;
}

/** Makes the keys that a password gives, when it is right. */
export function* agileKeys(lock: AgileLock, password: string): Work<((purpose: Uint8Array) => Uint8Array) | undefined> {
  const { salt, keyBytes, sealed, rounds } = lock;
  const hash = hashOf(lock.hash);
  if (hash === undefined || salt.length === 0 || sealed.length < 2 * BLOCK) return undefined;
  const base = yield* spun(hash, salt, password, rounds);
  const keyFor = (purpose: Uint8Array) => resized(hash(joined(base, purpose)), keyBytes);
  const open = (purpose: Uint8Array, bytes: Uint8Array) =>
    new Aes(keyFor(purpose)).decryptCbc(bytes, resized(salt, BLOCK));
  // The random number is as long as the salt: a block.
  const expected = hash(open(NUMBER_KEY, sealed.subarray(0, BLOCK)).subarray(0, salt.length));
  const stored = open(HASH_KEY, sealed.subarray(BLOCK)).subarray(0, expected.length);
  return areEqual(expected, stored) ? keyFor : undefined;
}

/** The document in a package, in segments of 4,096 bytes; undefined when the password is another one (2.3.4.15). */
export function* agileDocument(lock: AgilePackage, sealed: Uint8Array, password: string): Work<Uint8Array | undefined> {
  const keyFor = yield* agileKeys(lock, password);
  const hash = hashOf(lock.data.hash);
  if (keyFor === undefined || hash === undefined) return undefined;
  const key = new Aes(keyFor(DATA_KEY)).decryptCbc(lock.sealedKey, resized(lock.salt, BLOCK));
  const aes = new Aes(resized(key, lock.data.keyBytes));
  const opened = new Uint8Array(sealed.length);
  for (let at = 0, segment = 0; at < sealed.length; at += SEGMENT, segment++) {
    const start = resized(hash(joined(lock.data.salt, number32(segment))), BLOCK);
    opened.set(aes.decryptCbc(sealed.subarray(at, at + SEGMENT), start), at);
    if (segment % SEGMENTS_A_YIELD === 0) yield;
  }
  return opened;
}

const SEGMENT = 4_096;
const SEGMENTS_A_YIELD = 16;

/** Cut off, or filled up with 0x36 (2.3.4.11). */
function resized(bytes: Uint8Array, length: number): Uint8Array {
  const result = new Uint8Array(length).fill(0x36);
  result.set(bytes.subarray(0, length));
  return result;
}
