import { Aes } from "../../crypto/aes";
import { base64Decode, base64url } from "../../crypto/base64";
import { crc32, crcStep } from "../../crypto/crc32";
import { hmac } from "../../crypto/hmac";
import { pbkdf2Sha1 } from "../../crypto/pbkdf2";
import { sha1 } from "../../crypto/sha1";
import { utf8Encode } from "../../crypto/utf8";
import { byte, startsWith, u16, u32 } from "../bytes";
import { openCfb } from "../cfb";
import { encodeNarrow } from "../charset";
import { runToEnd, type Work } from "../../model/work";
import { signatureFormat } from "../formats/magic";
import { isPdf } from "../formats/pdf";
import { inflate } from "../inflate";
import type { ZipEntry } from "./directory";
import { extraField } from "./extra-field";

/**
 * What is kept of one locked entry: all of a small one, which its HMAC or CRC then proves; of others so much that a
 * wrong password does not make sense of it. Of 20 million random samples 2 passed as deflated and 3 as a stored file;
 * with the one byte that PKZIP tells passwords by (AES has two), one wrong word in a billion is taken for the right one.
 */
const SAMPLE = 384;
/** Keys are made in blocks of this many bytes, by this many rounds (WinZip AES). */
const KEY_BLOCK = 20;
const ROUNDS = 1_000;
const SEAL = 10;
const CRYPTO_HEADER = 12;
const STORED = 0;
const DEFLATED = 8;

/** `strength`: 1 to 3 for AES with 128, 192, 256 bits; 0 for the cipher of PKZIP. */
interface ZipLock {
  readonly strength: number;
  readonly method: number;
  readonly isWhole: boolean;
  /** Of what it unpacks to. */
  readonly size: number;
  readonly crc: number;
  /** AES: salt, check, data, and the HMAC when whole. PKZIP: header of 12 bytes, data. */
  readonly sealed: Uint8Array;
  /** PKZIP: what the header's last byte opens as. */
  readonly check: number;
}

/** The lock of an archive in some 600 characters; undefined when nothing in it tells a right password for sure. */
export function zipLock(zip: Uint8Array, entries: readonly ZipEntry[]): string | undefined {
  let best: ZipLock | undefined;
  let bestRank = Infinity;
  for (const entry of entries) {
    const lock = entry.isFolder || entry.size === 0 ? undefined : entryLock(zip, entry);
    const rank = lock === undefined ? Infinity : rankOf(lock, entry.name);
    if (lock === undefined || rank >= bestRank) continue;
    [best, bestRank] = [lock, rank];
    if (lock.isWhole) break;
  }
  if (best === undefined) return undefined;
  const { strength, method, isWhole, size, crc, sealed, check } = best;
  return ["zip", strength, method, isWhole ? 1 : 0, size, crc, check, base64url(sealed)].join(":");
}

/** What of a stored entry its first bytes prove, by its name. */
const PROVABLE =
  /\.(?:jpe?g|png|gif|tiff?|webp|heic|pdf|zip|7z|rar|t?gz|docx|xlsx|pptx|od[tsp]|csv|txt|xml|html?|eml|vcf)$/i;

/** What proves more goes before. */
function rankOf({ isWhole, method }: ZipLock, name: string): number {
  if (isWhole) return 0;
  if (method !== STORED) return 1;
  return PROVABLE.test(name) ? 2 : 3;
}

function entryLock(zip: Uint8Array, { encryption, offset, packedSize, size, method, crc }: ZipEntry) {
  if (encryption === undefined || encryption === "zip-pkware" || !startsWith(zip, "PK\x03\x04", offset))
    return undefined;
  const nameEnd = offset + 30 + u16(zip, offset + 26);
  const start = nameEnd + u16(zip, offset + 28);
  if (start + packedSize > zip.length) return undefined;
  const field = extraField(zip.subarray(nameEnd, start), 0x9901);
  const strength = method === 99 ? byte(field ?? new Uint8Array(0), 4) : 0;
  if (strength > 3 || (method === 99 && strength === 0)) return undefined;
  const isWhole = packedSize <= SAMPLE;
  // With sizes behind the data, the CRC was not known when the header was written: the time stands in for it.
  const check = (u16(zip, offset + 6) & 8) !== 0 ? byte(zip, offset + 11) : crc >>> 24;
  const packed = field === undefined ? method : u16(field, 5);
  const isSealed = isWhole && strength > 0;
  if (!isSealed && packed !== STORED && packed !== DEFLATED && !MARKS.has(packed)) return undefined;
  const dataEnd = isWhole || strength === 0 ? packedSize : packedSize - SEAL;
  const sealed = zip.slice(start, start + Math.min(dataEnd, SAMPLE));
  return { strength, method: packed, isWhole, size, crc, check, sealed };
}

/** Methods whose streams begin with a mark: bzip2, zstd, xz. */
const MARKS: ReadonlyMap<number, string | readonly number[]> = new Map<number, string | readonly number[]>([
  [12, "BZh"],
  [93, [0x28, 0xb5, 0x2f, 0xfd]],
  [95, [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]],
]);
/** Formats whose mark is of two bytes. */
const TWO_BYTE_MARKS = ["gz", "z", "mp3", "aac"];

/** Does this password open the entry that the lock is of? Undefined when it may: what is kept proves nothing. */
export function* opensZip(text: string, password: string): Work<boolean | undefined> {
  const [, strength = 0, method = 0, whole, size = 0, crc = 0, check = 0] = text.split(":").map(Number);
  const sealed = base64Decode(text.slice(text.lastIndexOf(":") + 1)) ?? new Uint8Array(0);
  const lock = { strength, method, isWhole: whole === 1, size, crc, check, sealed };
  let result: boolean | undefined = false;
  for (const bytes of spellings(password)) {
    const isOpen = strength > 0 ? yield* opensAes(lock, bytes) : opensPkzip(lock, bytes);
    if (isOpen === true) return true;
    if (isOpen === undefined) result = undefined;
  }
  return result;
}

/** Windows writes what is no ASCII in the code page of DOS, others in UTF-8. */
function spellings(password: string): readonly Uint8Array[] {
  const utf8 = utf8Encode(password);
  const dos = utf8.length === password.length ? undefined : encodeNarrow(password, "cp437");
  return dos === undefined ? [utf8] : [utf8, dos];
}

function* opensAes(lock: ZipLock, password: Uint8Array): Work<boolean | undefined> {
  const { strength, isWhole, sealed } = lock;
  const keyLength = 8 + 8 * strength;
  const salt = sealed.subarray(0, keyLength / 2);
  const data = sealed.subarray(keyLength / 2 + 2, isWhole ? sealed.length - SEAL : sealed.length);
  // Two bytes behind both keys tell most wrong passwords: their block alone is made first.
  const block = Math.floor((2 * keyLength) / KEY_BLOCK);
  const at = 2 * keyLength - block * KEY_BLOCK;
  const last = yield* pbkdf2Sha1(password, salt, ROUNDS, at + 2, block);
  if (u16(last, at) !== u16(sealed, keyLength / 2)) return false;
  const keys = yield* pbkdf2Sha1(password, salt, ROUNDS, 2 * keyLength);
  if (isWhole) {
    const seal = hmac(sha1, 64, keys.subarray(keyLength), data).subarray(0, SEAL);
    return sealed.length > SEAL && seal.every((value, index) => value === sealed[sealed.length - SEAL + index]);
  }
  return makesSense(lock, new Aes(keys.subarray(0, keyLength)).counted(data));
}

/** APPNOTE 6.1: three keys that each plain byte changes. */
function opensPkzip(lock: ZipLock, password: Uint8Array): boolean | undefined {
  let [one, two, three] = [0x12345678, 0x23456789, 0x34567890];
  const update = (value: number) => {
    one = crcStep(one, value);
    two = (Math.imul(two + (one & 255), 134775813) + 1) | 0;
    three = crcStep(three, two >>> 24);
  };
  password.forEach(update);
  const opened = (bytes: Uint8Array) =>
    bytes.map((value) => {
      const mask = (three & 0xffff) | 2;
      const plain = (value ^ (Math.imul(mask, mask ^ 1) >>> 8)) & 255;
      update(plain);
      return plain;
    });
  const header = opened(lock.sealed.subarray(0, CRYPTO_HEADER));
  if (header[CRYPTO_HEADER - 1] !== lock.check) return false;
  return makesSense(lock, opened(lock.sealed.subarray(CRYPTO_HEADER)));
}

function makesSense({ method, isWhole, size, crc }: ZipLock, packed: Uint8Array): boolean | undefined {
  const mark = MARKS.get(method);
  if (mark !== undefined) return startsWith(packed, mark);
  if (method === STORED && isWhole) return crc32(packed) === crc;
  // A file of any other kind may begin in any way.
  if (method === STORED) return isKnown(packed) ? true : undefined;
  const { bytes, problem, used } = runToEnd(inflate(packed, isWhole ? size : MAX_SAMPLE_OUTPUT));
  if (isWhole) return problem === undefined && bytes.length === size && crc32(bytes) === crc;
  // An uncompressed block, of which the sample is the beginning, is filled up with zeros to its first byte.
  const first = byte(packed, 0);
  if ((first & 6) === 0 && first > 1) return false;
  // It ends in the middle of a code, or of such a block.
  return used >= packed.length - LONGEST_CODE;
}

/** Bytes that 384 deflated ones may grow to: a thousandfold, and no more. */
const MAX_SAMPLE_OUTPUT = 1_000_000;
/** Bytes of a length and a distance with their extra bits: 48 bits. */
const LONGEST_CODE = 6;

/**
 * Begins like a file that is stored as it is, since it is packed already, or is text. Marks of two bytes (MP3, AAC, LZW)
 * do not count, and of gzip the method is looked at too.
 */
function isKnown(bytes: Uint8Array): boolean {
  const id = signatureFormat(bytes, false)?.id ?? "";
  if (id !== "" && !TWO_BYTE_MARKS.includes(id)) return true;
  if (startsWith(bytes, [0x1f, 0x8b, 8])) return true;
  if (startsWith(bytes, "BZh") || startsWith(bytes, "PK\x03\x04") || openCfb(bytes) !== undefined || isPdf(bytes))
    return true;
  return bytes.every((value) => value >= 32 || (value >= 9 && value <= 13)) && u32(bytes, 0) !== 0;
}
