/**
 * A zip with one file, locked with AES-256 as WinZip and 7-Zip do it (AE-2, described in WinZip's "AES Encryption
 * Information"). The salt is fixed, so that the same input gives the same bytes; nothing real should be locked so.
 */
export async function makeLockedZip(name: string, content: Uint8Array, password: string): Promise<Uint8Array> {
  const salt = Uint8Array.from({ length: SALT_BYTES }, (_, index) => index * 7 + 3);
  const keys = await deriveKeys(password, salt);
  const encrypted = await encrypt(content, keys.encryption);
  const data = join(salt, keys.check, encrypted, await authenticate(encrypted, keys.authentication));
  return container(new TextEncoder().encode(name), content.length, data);
}

const SALT_BYTES = 16;
const KEY_BYTES = 32;
const CHECK_BYTES = 2;
const CODE_BYTES = 10;
const BLOCK = 16;

/** Rounds of PBKDF2 that the format prescribes. */
const ROUNDS = 1_000;

/** WinZip's field: version AE-2, vendor "AE", strength 3 (AES-256), stored without compression. */
const AES_FIELD = [0x01, 0x99, 7, 0, 2, 0, 0x41, 0x45, 3, 0, 0];
const METHOD_AES = 99;
const ENCRYPTED = 1;
/** 5 January 2026, 9:00 as MS-DOS writes it. */
const DATE = ((2026 - 1980) << 9) | (1 << 5) | 5;
const TIME = 9 << 11;

interface Keys {
  readonly encryption: CryptoKey;
  readonly authentication: CryptoKey;
  /** Lets a program tell a wrong password early. */
  readonly check: Uint8Array;
}

async function deriveKeys(password: string, salt: Uint8Array<ArrayBuffer>): Promise<Keys> {
  const { subtle } = globalThis.crypto;
  const material = await subtle.importKey("raw", new TextEncoder().encode(password), "PBKDF2", false, ["deriveBits"]);
  const length = (2 * KEY_BYTES + CHECK_BYTES) * 8;
  const rounds = { name: "PBKDF2", hash: "SHA-1", salt, iterations: ROUNDS };
  const bytes = new Uint8Array(await subtle.deriveBits(rounds, material, length));
  const hmac = { name: "HMAC", hash: "SHA-1" };
  return {
    encryption: await subtle.importKey("raw", bytes.slice(0, KEY_BYTES), "AES-CTR", false, ["encrypt"]),
    authentication: await subtle.importKey("raw", bytes.slice(KEY_BYTES, 2 * KEY_BYTES), hmac, false, ["sign"]),
    check: bytes.slice(2 * KEY_BYTES),
  };
}

/** Block by block, since the counter of this format runs little-endian and WebCrypto's does not. */
async function encrypt(content: Uint8Array, key: CryptoKey): Promise<Uint8Array<ArrayBuffer>> {
  const encrypted = new Uint8Array(content.length);
  for (let at = 0; at < content.length; at += BLOCK) {
    const counter = new Uint8Array(BLOCK);
    new DataView(counter.buffer).setUint32(0, at / BLOCK + 1, true);
    const block = await globalThis.crypto.subtle.encrypt(
      { name: "AES-CTR", counter, length: 8 * BLOCK },
      key,
      content.slice(at, at + BLOCK),
    );
    encrypted.set(new Uint8Array(block), at);
  }
  return encrypted;
}

async function authenticate(encrypted: Uint8Array<ArrayBuffer>, key: CryptoKey): Promise<Uint8Array> {
  return new Uint8Array(await globalThis.crypto.subtle.sign("HMAC", key, encrypted)).slice(0, CODE_BYTES);
}

/** Local header, data, central directory, end record (PKWARE APPNOTE, 4.3). */
function container(name: Uint8Array, size: number, data: Uint8Array): Uint8Array {
  // The checksum stays 0 in AE-2: the authentication code does its work.
  const shared = [
    ...short(51, ENCRYPTED, METHOD_AES, TIME, DATE),
    ...long(0, data.length, size),
    ...short(name.length, AES_FIELD.length),
  ];
  const local = Uint8Array.from([...long(0x04034b50), ...shared, ...name, ...AES_FIELD]);
  const directory = Uint8Array.from([
    ...long(0x02014b50),
    ...short(51),
    ...shared,
    ...short(0, 0, 0),
    ...long(0, 0),
    ...name,
    ...AES_FIELD,
  ]);
  const end = Uint8Array.from([
    ...long(0x06054b50),
    ...short(0, 0, 1, 1),
    ...long(directory.length, local.length + data.length),
    ...short(0),
  ]);
  return join(local, data, directory, end);
}

function short(...values: readonly number[]): number[] {
  return values.flatMap((value) => [value & 255, value >> 8]);
}

function long(...values: readonly number[]): number[] {
  return values.flatMap((value) => [0, 8, 16, 24].map((shift) => (value >>> shift) & 255));
}

function join(...pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
