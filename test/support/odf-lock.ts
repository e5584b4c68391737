import { createCipheriv, createHash, pbkdf2Sync } from "node:crypto";
import { deflateSync } from "fflate";
import { zipOf, type ZipFile } from "./zip";

/** A text whose parts are locked as ODF 1.3 part 2, 3.4 describes, written here once more to compare with. */
export interface OdfLockOptions {
  readonly parts?: Readonly<Record<string, Uint8Array | string>>;
  readonly hash?: "sha1" | "sha256";
  readonly bits?: 128 | 192 | 256;
  readonly rounds?: number;
  readonly saltBytes?: number;
  /** Changes the manifest, where it lies or says less. */
  readonly change?: (manifest: string) => string;
}

export function lockedOdt(password: string, options: OdfLockOptions = {}): Uint8Array {
  const { parts = { "content.xml": "<a>Beste Jan, dit is de lijst.</a>" }, change = (xml: string) => xml } = options;
  const locked = Object.entries(parts).map(([name, content]) => lockedPart(name, content, password, options));
  const manifest = `<?xml version="1.0"?><manifest:manifest>${locked.map(({ xml }) => xml).join("")}</manifest:manifest>`;
  return zipOf([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.text", stored: true },
    ...locked.map(({ file }) => file),
    { name: "META-INF/manifest.xml", content: change(manifest) },
  ]);
}

function lockedPart(name: string, content: Uint8Array | string, password: string, options: OdfLockOptions) {
  const { hash = "sha256", bits = 256, rounds = 1_000, saltBytes = 16 } = options;
  const deflated = deflateSync(Uint8Array.from(Buffer.from(content)));
  const [salt, iv] = [bytesFrom(7, saltBytes), bytesFrom(90, 16)];
  const start = createHash(hash).update(password, "utf8").digest();
  const key = pbkdf2Sync(start, salt, rounds, bits / 8, "sha1");
  const cipher = createCipheriv(`aes-${bits}-cbc`, key, iv).setAutoPadding(false);
  const padding = 16 - (deflated.length % 16);
  const padded = Buffer.concat([deflated, bytesFrom(1, padding - 1), Buffer.of(padding)]);
  const sealed = Uint8Array.from(Buffer.concat([cipher.update(padded), cipher.final()]));
  const checksum = createHash(hash).update(deflated.subarray(0, 1_024)).digest("base64");
  const isOld = hash === "sha1";
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
  const xml =
    `<manifest:file-entry manifest:full-path="${name}" manifest:size="${String(content.length)}">` +
    `<manifest:encryption-data manifest:checksum-type="${isOld ? "SHA1/1K" : "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0#sha256-1k"}" manifest:checksum="${checksum}">` +
    `<manifest:algorithm manifest:algorithm-name="http://www.w3.org/2001/04/xmlenc#aes${String(bits)}-cbc" manifest:initialisation-vector="${base64(iv)}"/>` +
    (isOld
      ? ""
      : `<manifest:start-key-generation manifest:start-key-generation-name="http://www.w3.org/2000/09/xmldsig#sha256" manifest:key-size="32"/>`) +
    `<manifest:key-derivation manifest:key-derivation-name="PBKDF2" manifest:key-size="${String(bits / 8)}" manifest:iteration-count="${String(rounds)}" manifest:salt="${base64(salt)}"/>` +
    `</manifest:encryption-data></manifest:file-entry>`;
  const file: ZipFile = { name, content: sealed, stored: true };
  return { file, xml };
}

function bytesFrom(start: number, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => (start + index * 11) & 255);
}
