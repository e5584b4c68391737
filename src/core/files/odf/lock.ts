import { Aes } from "../../crypto/aes";
import { base64Decode, base64url } from "../../crypto/base64";
import type { Hash } from "../../crypto/hmac";
import { pbkdf2Sha1 } from "../../crypto/pbkdf2";
import { sha1 } from "../../crypto/sha1";
import { sha256 } from "../../crypto/sha256";
import { utf8Encode } from "../../crypto/utf8";
import { areEqual, byte, startsWith } from "../bytes";
import { NOT_TRIED, TOO_MANY_ROUNDS } from "../content";
import type { Work } from "../define";
import type { Format } from "../formats/kinds";
import { MAX_ROUNDS } from "../limits";
import type { ZipEntry } from "../zip/directory";
import { packedBytes } from "../zip/extract";
import { pathOf, type ManifestEntry } from "./manifest";

/** Bytes of a deflated part that its checksum is of (ODF 1.3 part 2, 4.8.3); LibreOffice fills every part up to more. */
const CHECKED = 1_024;
/** Bytes of the shortest part that proves anything: of an empty one, one wrong password in millions makes the same. */
const MIN_SEALED = 32;
/** Bytes: LibreOffice takes 16. */
const MAX_SALT = 64;
const BLOCK = 16;

const HASHES: ReadonlyMap<string, Hash> = new Map([
  ["1", sha1],
  ["256", sha256],
]);

/**
 * The lock of a file by what its manifest says of its locked parts (3.4, 4.5 to 4.9 there), in at most 1,600 characters.
 * Blowfish and Argon2id are left alone: tables of 4 KB, and by design more time than Send has.
 */
export function odfLock(
  zip: Uint8Array,
  entries: readonly ZipEntry[],
  parts: readonly ManifestEntry[],
): Pick<Format, "protection" | "lock"> {
  const entryOf = new Map(entries.map((entry) => [entry.name, entry]));
  let best = { size: Infinity, lock: "", cipher: "" };
  for (const part of parts) {
    const sealed = sealedBytes(zip, entryOf.get(pathOf(part)));
    if (sealed.length < MIN_SEALED || sealed.length >= best.size) continue;
    const lock = lockText(part, sealed);
    if (lock !== undefined) best = { size: sealed.length, ...lock };
  }
  const { lock, cipher } = best;
  const protection = { state: "protected", kind: "odf" } as const;
  if (lock !== "") return { protection: { ...protection, detail: cipher }, lock };
  const isSlow = parts.some((part) => roundsOf(part) > MAX_ROUNDS);
  return { protection: { ...protection, detail: isSlow ? TOO_MANY_ROUNDS : NOT_TRIED } };
}

function roundsOf(said: ManifestEntry): number {
  return Number(said.get("key-derivation iteration-count"));
}

/** Locked parts are stored, since they were deflated before. */
function sealedBytes(zip: Uint8Array, entry: ZipEntry | undefined): Uint8Array {
  if (entry?.method !== 0 || !startsWith(zip, "PK\x03\x04", entry.offset)) return new Uint8Array(0);
  const sealed = packedBytes(zip, entry);
  return sealed.length < entry.packedSize ? new Uint8Array(0) : sealed;
}

/** Undefined for what no password is tried on. */
function lockText(
  said: ManifestEntry,
  sealed: Uint8Array,
): { readonly lock: string; readonly cipher: string } | undefined {
  const of = (key: string, pattern: RegExp, other = "") => pattern.exec(said.get(key) ?? other)?.[1];
  const bits = of("algorithm algorithm-name", /#aes(128|192|256)-cbc$/);
  const start = of("start-key-generation start-key-generation-name", /sha-?(1|256)$/i, "sha1");
  const check = of("encryption-data checksum-type", /sha(1|256)[-/]1k$/i);
  const derivation = of("key-derivation key-derivation-name", /(pbkdf2)$/i);
  const [rounds, keyBytes] = [roundsOf(said), Number(said.get("key-derivation key-size") ?? 16)];
  const isKnown = bits !== undefined && start !== undefined && check !== undefined && derivation !== undefined;
  if (!isKnown || keyBytes * 8 !== Number(bits) || !isCount(rounds) || rounds > MAX_ROUNDS) return undefined;
  const coded = ["key-derivation salt", "algorithm initialisation-vector", "encryption-data checksum"];
  const [salt, iv, checksum] = coded.map((key) => base64Decode(said.get(key) ?? ""));
  if (salt === undefined || salt.length > MAX_SALT || iv?.length !== BLOCK) return undefined;
  if (checksum?.length !== (check === "1" ? 20 : 32)) return undefined;
  const isWhole = sealed.length <= CHECKED ? 1 : 0;
  const kept = [salt, iv, checksum, sealed.subarray(0, CHECKED)].map(base64url);
  return { lock: ["odf", keyBytes, rounds, start, check, isWhole, ...kept].join(":"), cipher: `AES-${bits}` };
}

function isCount(rounds: number): boolean {
  return rounds >= 1 && rounds === Math.floor(rounds);
}

/** Does this password open the part that the lock is of? Its checksum proves it. */
export function* opensOdf(text: string, password: string): Work<boolean> {
  const [, keyBytes = 0, rounds = 0] = text.split(":").map(Number);
  const [start = "", check = "", whole, ...coded] = text.split(":").slice(3);
  const [salt, iv, checksum, sealed] = coded.map(base64Decode);
  const [startHash, checkHash] = [HASHES.get(start), HASHES.get(check)];
  if (startHash === undefined || checkHash === undefined || ![16, 24, 32].includes(keyBytes)) return false;
  if (!salt || !iv || !checksum || !sealed || !(rounds <= MAX_ROUNDS)) return false;
  const key = yield* pbkdf2Sha1(startHash(utf8Encode(password)), salt, rounds, keyBytes);
  const opened = new Aes(key).decryptCbc(sealed, iv);
  // Filled up to whole blocks; the last byte says by how many (XML Encryption 5.2).
  const filling = whole === "1" ? byte(opened, opened.length - 1) : 0;
  if (filling > BLOCK || (whole === "1" && filling === 0) || filling >= opened.length) return false;
  return areEqual(checkHash(opened.subarray(0, opened.length - filling)), checksum);
}
