import { createCipheriv, createHash } from "node:crypto";
import { joined, u16, u32, utf16 } from "./binary";
import { cfbOf } from "./cfb";

/** Packages as MS-OFFCRYPTO 2.3.4 describes them, written here once more to compare with. */
interface AgileOptions {
  readonly hash?: "SHA1" | "SHA256" | "SHA384" | "SHA512";
  readonly bits?: 128 | 192 | 256;
  readonly rounds?: number;
  /** What the file claims, where it lies. */
  readonly claimedRounds?: number;
}

const bytesFrom = (start: number, length: number) =>
  Uint8Array.from({ length }, (_, index) => (start + index * 7) & 255);
const SALT = bytesFrom(3, 16);
const DATA_SALT = bytesFrom(90, 16);
const NUMBER = bytesFrom(200, 16);
const FILLED = (bytes: Uint8Array, length: number) => joined(bytes, new Uint8Array(length).fill(0x36)).slice(0, length);

function digest(algorithm: string, ...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(
    createHash(algorithm)
      .update(joined(...pieces))
      .digest(),
  );
}

function sealed(mode: "cbc" | "ecb", key: Uint8Array, iv: Uint8Array | null, bytes: Uint8Array): Uint8Array {
  const whole = joined(bytes, new Uint8Array((16 - (bytes.length % 16)) % 16));
  const cipher = createCipheriv(`aes-${key.length * 8}-${mode}`, key, iv).setAutoPadding(false);
  return Uint8Array.from(Buffer.concat([cipher.update(whole), cipher.final()]));
}

function spun(algorithm: string, password: string, rounds: number): Uint8Array {
  let last = digest(algorithm, SALT, utf16(password));
  for (let round = 0; round < rounds; round++) last = digest(algorithm, u32(round), last);
  return last;
}

function sizeFirst(document: Uint8Array, body: Uint8Array): Uint8Array {
  return joined(u32(document.length, 0), body);
}

/** A docx, xlsx or pptx locked as Office 2010 and later do. */
export function agileFile(document: Uint8Array, password: string, options: AgileOptions = {}): Uint8Array {
  const { hash = "SHA512", bits = 256, rounds = 1_000, claimedRounds = rounds } = options;
  const algorithm = hash.toLowerCase();
  const base = spun(algorithm, password, rounds);
  const sealFor = (block: string, bytes: Uint8Array) =>
    sealed("cbc", FILLED(digest(algorithm, base, Buffer.from(block, "hex")), bits / 8), SALT, bytes);
  const key = bytesFrom(17, bits / 8);
  const segments = Array.from({ length: Math.ceil(document.length / 4_096) }, (_, index) =>
    sealed(
      "cbc",
      key,
      digest(algorithm, DATA_SALT, u32(index)).slice(0, 16),
      document.slice(index * 4_096, (index + 1) * 4_096),
    ),
  );
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
  const cipher =
    `saltSize="16" blockSize="16" keyBits="${String(bits)}" hashSize="${String(base.length)}" ` +
    `cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="${hash}"`;
  const xml =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><encryption xmlns="a" xmlns:p="b">` +
    `<keyData ${cipher} saltValue="${base64(DATA_SALT)}"/><dataIntegrity encryptedHmacKey="" encryptedHmacValue=""/>` +
    `<keyEncryptors><keyEncryptor uri="b"><p:encryptedKey spinCount="${String(claimedRounds)}" ${cipher} ` +
    `saltValue="${base64(SALT)}" encryptedVerifierHashInput="${base64(sealFor("fea7d2763b4b9e79", NUMBER))}" ` +
    `encryptedVerifierHashValue="${base64(sealFor("d7aa0f6d3061344e", digest(algorithm, NUMBER)))}" ` +
    `encryptedKeyValue="${base64(sealFor("146e0be7abacd0d6", key))}"/></keyEncryptor></keyEncryptors></encryption>`;
  const info = joined(u16(4, 4), u32(0x40), Uint8Array.from(Buffer.from(xml)));
  return cfbOf({ EncryptionInfo: info, EncryptedPackage: sizeFirst(document, joined(...segments)) });
}

/** The same as Office 2007 does: always 50,000 rounds. */
export function standardFile(document: Uint8Array, password: string, bits: 128 | 256 = 128): Uint8Array {
  const hash = digest("sha1", spun("sha1", password, 50_000), u32(0));
  const half = (filler: number) => {
    const pad = new Uint8Array(64).fill(filler);
    hash.forEach((value, index) => (pad[index] = value ^ filler));
    return digest("sha1", pad);
  };
  const key = joined(half(0x36), half(0x5c)).slice(0, bits / 8);
  const header = joined(
    u32(0x24, 0, bits === 128 ? 0x660e : 0x6610, 0x8004, bits, 0x18, 0, 0),
    utf16("Some Provider\0"),
  );
  const hashed = sealed("ecb", key, null, digest("sha1", NUMBER));
  const verifier = joined(u32(16), SALT, sealed("ecb", key, null, NUMBER), u32(20), hashed);
  return cfbOf({
    EncryptionInfo: joined(u16(4, 2), u32(0x24, header.length), header, verifier),
    EncryptedPackage: sizeFirst(document, sealed("ecb", key, null, document)),
  });
}
