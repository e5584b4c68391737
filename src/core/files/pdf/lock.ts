import { Aes } from "../../crypto/aes";
import { base64Decode, base64url } from "../../crypto/base64";
import { joined } from "../../crypto/hmac";
import { md5 } from "../../crypto/md5";
import { rc4 } from "../../crypto/rc4";
import { sha256 } from "../../crypto/sha256";
import { sha384, sha512 } from "../../crypto/sha512";
import { utf8Encode } from "../../crypto/utf8";
import { byte } from "../bytes";
import { pdfDocBytes } from "./text-string";

/** What the standard lock of a PDF keeps to tell a right password from a wrong one (ISO 32000-2, 7.6.4). */
export interface PdfLock {
  /** 2 to 4: MD5 and RC4. 5, 6: SHA-2 and AES. */
  readonly revision: number;
  /** Bytes of the file key, as the file says; not always true. */
  readonly keyLength: number;
  readonly permissions: number;
  readonly locksMetadata: boolean;
  readonly owner: Uint8Array;
  readonly user: Uint8Array;
  /** First half of the file's ID. */
  readonly id: Uint8Array;
}

/** Bytes of `owner` and `user`: from revision 5 on 32 of hash and two salts of 8. */
const HASH = 32;
const SALT = 8;
const NOTHING = new Uint8Array(0);
/** Passwords are filled up with these (ISO 32000-1, 7.6.3.3). */
const PADDING = Uint8Array.of(
  ...[0x28, 0xbf, 0x4e, 0x5e, 0x4e, 0x75, 0x8a, 0x41, 0x64, 0x00, 0x4e, 0x56, 0xff, 0xfa, 0x01, 0x08],
  ...[0x2e, 0x2e, 0x00, 0xb6, 0xd0, 0x68, 0x3e, 0x80, 0x2f, 0x0c, 0xa9, 0xfe, 0x64, 0x53, 0x69, 0x7a],
);

/** Does this password open a file with this lock, as its reader's or its owner's? `lock` is what `lockText` gave. */
export function opensPdf(lock: string, password: string): boolean {
  const stored = lockOf(lock);
  if (stored === undefined) return false;
  const spellings = stored.revision < 5 ? [pdfDocBytes(password), utf8Encode(password)] : [prepared(password)];
  return spellings.some((bytes) => opens(stored, bytes));
}

function opens(lock: PdfLock, password: Uint8Array): boolean {
  if (lock.revision < 5) {
    return keyLengths(lock).some(
      (length) =>
        oldKey(lock, password, length) !== undefined ||
        oldKey(lock, userOf(lock, password, length), length) !== undefined,
    );
  }
  const { revision, owner, user } = lock;
  return (
    isPassword(revision, password, user, NOTHING) ||
    isPassword(revision, password, owner, user.subarray(0, HASH + 2 * SALT))
  );
}

/**
 * The key of a file that opens without a password: with the empty one, be it the reader's or the owner's. `sealed` are
 * the keys that go with each from revision 5 on (`UE` and `OE`).
 */
export function openKey(
  lock: PdfLock,
  sealed: { readonly user: Uint8Array; readonly owner: Uint8Array },
): Uint8Array | undefined {
  const { revision, user, owner } = lock;
  if (revision < 5) {
    for (const length of keyLengths(lock)) {
      const key = oldKey(lock, NOTHING, length) ?? oldKey(lock, userOf(lock, NOTHING, length), length);
      if (key !== undefined) return key;
    }
    return undefined;
  }
  const withUser = user.subarray(0, HASH + 2 * SALT);
  if (isPassword(revision, NOTHING, user, NOTHING)) return unsealed(revision, user, NOTHING, sealed.user);
  return isPassword(revision, NOTHING, owner, withUser) ? unsealed(revision, owner, withUser, sealed.owner) : undefined;
}

function unsealed(revision: number, verifier: Uint8Array, user: Uint8Array, sealed: Uint8Array): Uint8Array {
  const key = hashOf(revision, NOTHING, verifier.subarray(HASH + SALT, HASH + 2 * SALT), user);
  return new Aes(key).decryptCbc(sealed.subarray(0, 32), new Uint8Array(16));
}

/** The lock in 170 characters at most, to be kept without the file; undefined for locks that ask for no password. */
export function lockText(lock: PdfLock | undefined): string | undefined {
  if (lock === undefined) return undefined;
  const { revision, keyLength, permissions, locksMetadata, owner, user, id } = lock;
  const [ownerLength, userLength, idLength] = [owner.length, user.length, id.length];
  const head = Uint8Array.of(revision, keyLength, locksMetadata ? 1 : 0, ownerLength, userLength, idLength);
  return `pdf:${base64url(joined(head, littleEndian(permissions, 4), owner, user, id))}`;
}

function lockOf(text: string): PdfLock | undefined {
  const bytes = base64Decode(text.replace("pdf:", ""));
  if (bytes === undefined || bytes.length < 10) return undefined;
  const [revision = 0, keyLength = 0, locksMetadata = 0, ownerLength = 0, userLength = 0, idLength = 0] = bytes;
  const permissions = byte(bytes, 6) | (byte(bytes, 7) << 8) | (byte(bytes, 8) << 16) | (byte(bytes, 9) << 24);
  const user = 10 + ownerLength;
  const id = user + userLength;
  return {
    revision,
    keyLength,
    permissions,
    locksMetadata: locksMetadata === 1,
    owner: bytes.subarray(10, user),
    user: bytes.subarray(user, id),
    id: bytes.subarray(id, id + idLength),
  };
}

/** Some files name their key length in the wrong unit or not at all: the usual ones are tried too. */
function keyLengths({ revision, keyLength }: PdfLock): readonly number[] {
  return revision === 2 ? [5] : [keyLength, 16, 5].filter((length, at, all) => all.indexOf(length) === at);
}

/** Algorithms 2, 4 and 5: the key, when the password is a reader's. */
function oldKey(lock: PdfLock, password: Uint8Array, length: number): Uint8Array | undefined {
  const { revision, owner, user, permissions, id, locksMetadata } = lock;
  const seed = [filled(password), owner.subarray(0, HASH), littleEndian(permissions, 4), id];
  if (revision >= 4 && !locksMetadata) seed.push(Uint8Array.of(255, 255, 255, 255));
  const key = hashedAgain(md5(joined(...seed)), revision, length);
  const proof = revision === 2 ? rc4(key, PADDING) : turned(key, md5(joined(PADDING, id)), false);
  return isStart(user, proof) ? key : undefined;
}

/** Algorithm 7: the reader's password, which the owner's opens. */
function userOf({ revision, owner }: PdfLock, password: Uint8Array, length: number): Uint8Array {
  const key = hashedAgain(md5(filled(password)), revision, length);
  const sealed = owner.subarray(0, HASH);
  return revision === 2 ? rc4(key, sealed) : turned(key, sealed, true);
}

function hashedAgain(hash: Uint8Array, revision: number, length: number): Uint8Array {
  let key = hash.subarray(0, length);
  if (revision > 2) for (let round = 0; round < 50; round++) key = md5(key).subarray(0, length);
  return key;
}

/** RC4 twenty times, with the number of the round in each byte of the key. */
function turned(key: Uint8Array, bytes: Uint8Array, isBackwards: boolean): Uint8Array {
  let result = bytes;
  for (let at = 0; at < 20; at++) {
    const round = isBackwards ? 19 - at : at;
    result = rc4(
      key.map((value) => value ^ round),
      result,
    );
  }
  return result;
}

function isPassword(revision: number, password: Uint8Array, verifier: Uint8Array, user: Uint8Array): boolean {
  const salt = verifier.subarray(HASH, HASH + SALT);
  return verifier.length >= HASH && isStart(verifier, hashOf(revision, password, salt, user));
}

/** Algorithm 2.B of ISO 32000-2; revision 5 (Adobe, extension level 3) hashes once. */
function hashOf(revision: number, password: Uint8Array, salt: Uint8Array, user: Uint8Array): Uint8Array {
  let key = sha256(joined(password, salt, user));
  if (revision === 5) return key;
  for (let round = 0, last = 0; round < 64 || last > round - 32; round++) {
    const piece = joined(password, key, user);
    const repeated = new Uint8Array(piece.length * 64);
    for (let at = 0; at < repeated.length; at += piece.length) repeated.set(piece, at);
    const sealed = new Aes(key.subarray(0, 16)).encryptCbc(repeated, key.subarray(16, 32));
    // 256 is 1 modulo 3: the sum of the bytes has the remainder of the number they make.
    const remainder = sealed.subarray(0, 16).reduce((sum, value) => sum + value, 0) % 3;
    key = remainder === 0 ? sha256(sealed) : remainder === 1 ? sha384(sealed) : sha512(sealed);
    last = byte(sealed, sealed.length - 1);
  }
  return key.subarray(0, HASH);
}

/** SASLprep, near enough: compatible forms composed, at most 127 bytes. */
function prepared(password: string): Uint8Array {
  return utf8Encode(password.normalize("NFKC")).subarray(0, 127);
}

function filled(password: Uint8Array): Uint8Array {
  return joined(password, PADDING).subarray(0, HASH);
}

/** The lowest bytes of a number, least first. */
export function littleEndian(value: number, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => value >> (8 * index));
}

function isStart(bytes: Uint8Array, start: Uint8Array): boolean {
  return bytes.length >= 16 && start.every((value, at) => at >= bytes.length || value === bytes[at]);
}
