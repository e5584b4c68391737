import { Aes } from "../../crypto/aes";
import { joined } from "../../crypto/hmac";
import { md5 } from "../../crypto/md5";
import { rc4 } from "../../crypto/rc4";
import type { Protection } from "../../model/file-report";
import { byte } from "../bytes";
import type { Work } from "../define";
import { BYTES_A_YIELD } from "../limits";
import { littleEndian, openKey, type PdfLock } from "./lock";
import type { PdfValue } from "./objects";

/** How one kind of content is locked. */
type Method = "none" | "rc4" | "aes128" | "aes256";

/** What a file says of its lock, and its key where the empty password gives it. */
export interface Encryption {
  /** The verifier of the standard lock; undefined for locks by certificate or server. */
  readonly lock: PdfLock | undefined;
  readonly methods: { readonly strings: Method; readonly streams: Method; readonly files: Method };
  readonly key: Uint8Array | undefined;
}

/** Gives the value of a key of the encryption dictionary, references followed. */
type Lookup = (key: string) => PdfValue;

/** ISO 32000-2, 7.6.2. `filterOf` gives what a crypt filter says of its method. */
export function encryptionOf(value: Lookup, filterOf: (name: string) => PdfValue, id: Uint8Array): Encryption {
  const version = numberOf(value("V")) ?? 0;
  const streams = version < 4 ? "rc4" : methodOf(value("StmF"), filterOf);
  const strings = version < 4 ? "rc4" : methodOf(value("StrF"), filterOf);
  const files = version < 4 || typeof value("EFF") !== "string" ? streams : methodOf(value("EFF"), filterOf);
  const methods = { strings, streams, files };
  const [owner, user] = [value("O"), value("U")];
  if (value("Filter") !== "Standard" || !(owner instanceof Uint8Array) || !(user instanceof Uint8Array)) {
    return { lock: undefined, methods, key: undefined };
  }
  const revision = numberOf(value("R")) ?? (version >= 5 ? 6 : version === 4 ? 4 : 3);
  const lock: PdfLock = {
    revision,
    keyLength: version === 1 ? 5 : keyLengthOf(numberOf(value("Length")) ?? (version >= 4 ? 128 : 40)),
    permissions: (numberOf(value("P")) ?? 0) | 0,
    locksMetadata: value("EncryptMetadata") !== false,
    owner: owner.subarray(0, revision < 5 ? 32 : 48),
    user: user.subarray(0, revision < 5 ? 32 : 48),
    // Later ones have salts instead.
    id: id.subarray(0, revision < 5 ? 64 : 0),
  };
  const sealed = (key: string) => {
    const bytes = value(key);
    return bytes instanceof Uint8Array ? bytes : new Uint8Array(0);
  };
  return { lock, methods, key: openKey(lock, { user: sealed("UE"), owner: sealed("OE") }) };
}

/** In bits by the standard; writers of small numbers meant bytes. */
function keyLengthOf(length: number): number {
  const bytes = length < 40 ? length : length >> 3;
  return Math.min(16, Math.max(5, Math.floor(bytes)));
}

function methodOf(name: PdfValue, filterOf: (name: string) => PdfValue): Method {
  if (typeof name !== "string" || name === "Identity") return "none";
  const method = filterOf(name);
  if (method === "AESV2") return "aes128";
  if (method === "AESV3") return "aes256";
  return method === "None" ? "none" : "rc4";
}

function numberOf(value: PdfValue): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** What the outside sees of a lock. Whoever has the file reads everything when the empty password gives the key. */
export function protectionOf({ lock, methods, key }: Encryption): Protection {
  const { strings, streams, files } = methods;
  if (strings === "none" && streams === "none" && files === "none") return { state: "none", kind: "pdf-owner-only" };
  if (key !== undefined) return { state: "none", kind: "pdf-owner-only", detail: DETAILS[streams] };
  if (lock === undefined) return { state: "protected", kind: "rights-managed" };
  if (strings === "none" && streams === "none") {
    return { state: "partial", kind: "pdf-attachments-only", detail: DETAILS[files] };
  }
  const state = strings === "rc4" || streams === "rc4" ? "weak" : "protected";
  return { state, kind: "pdf-user-password", detail: DETAILS[streams] };
}

const DETAILS = { none: "not encrypted", rc4: "RC4", aes128: "AES-128", aes256: "AES-256" } as const;

/** Unlocks texts and streams with the key of the file (ISO 32000-2, 7.6.3). */
export class Unlocker {
  constructor(
    private readonly key: Uint8Array,
    private readonly methods: Encryption["methods"],
  ) {}

  text(bytes: Uint8Array, number: number, generation: number): Uint8Array {
    const { strings } = this.methods;
    if (strings === "none") return bytes;
    const key = this.objectKey(strings, number, generation);
    return strings === "rc4" ? rc4(key, bytes) : withoutPadding(cbc(new Aes(key), bytes, 0, bytes.length));
  }

  *stream(bytes: Uint8Array, number: number, generation: number, isFile: boolean): Work<Uint8Array> {
    const method = isFile ? this.methods.files : this.methods.streams;
    if (method === "none") return bytes;
    const key = this.objectKey(method, number, generation);
    if (method === "rc4") return rc4(key, bytes);
    const aes = new Aes(key);
    const result = new Uint8Array(Math.max(0, bytes.length - 16));
    for (let at = 0; at < result.length; at += BYTES_A_YIELD) {
      result.set(cbc(aes, bytes, at, Math.min(bytes.length, at + 16 + BYTES_A_YIELD)), at);
      yield;
    }
    return withoutPadding(result);
  }

  private objectKey(method: Method, number: number, generation: number): Uint8Array {
    if (method === "aes256") return this.key;
    const salt = method === "aes128" ? Uint8Array.of(0x73, 0x41, 0x6c, 0x54) : new Uint8Array(0);
    const seed = joined(this.key, littleEndian(number, 3), littleEndian(generation, 2), salt);
    return md5(seed).subarray(0, Math.min(this.key.length + 5, 16));
  }
}

/** Blocks of a range, whose first one is the initial vector. */
function cbc(aes: Aes, bytes: Uint8Array, from: number, to: number): Uint8Array {
  return aes.decryptCbc(bytes.subarray(Math.min(to, from + 16), to), bytes.subarray(from, from + 16));
}

function withoutPadding(bytes: Uint8Array): Uint8Array {
  const padding = byte(bytes, bytes.length - 1);
  return padding >= 1 && padding <= 16 ? bytes.subarray(0, bytes.length - padding) : bytes;
}
