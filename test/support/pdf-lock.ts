import { createCipheriv, createHash } from "node:crypto";

/** How a PDF is locked: revision of the standard lock, its two passwords, and what it leaves open. */
export interface LockOptions {
  readonly revision: 2 | 3 | 4 | 5 | 6;
  readonly user?: string;
  readonly owner?: string;
  /** Revision 4 and up: only files inside are locked. */
  readonly onlyFiles?: boolean;
  /** Revision 4 with RC4. */
  readonly rc4?: boolean;
  /** Bytes of the key of revision 3, and what the dictionary says of it. */
  readonly keyLength?: number;
  readonly claimedLength?: number;
}

export interface TestLock {
  /** The encryption dictionary. */
  readonly dictionary: string;
  seal(bytes: Buffer, object: number): Buffer;
}

const ID = Buffer.alloc(16, 7);
const PERMISSIONS = -44;
const PADDING = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex");
const IV = Buffer.alloc(16, 3);

export const ID_HEX = ID.toString("hex");

/** The lock of ISO 32000, written for tests alone. */
export function lockOf(options: LockOptions): TestLock {
  return options.revision < 5 ? oldLock(options) : newLock(options);
}

function oldLock(options: LockOptions): TestLock {
  const { revision, user = "", owner = "owner", rc4: withRc4 = false, onlyFiles = false } = options;
  const length = revision === 2 ? 5 : (options.keyLength ?? 16);
  const ownerEntry = ownerOf(owner, user, revision, length);
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(PERMISSIONS);
  const key = again(md5(padded(user), ownerEntry, permissions, ID), revision, length);
  const proof = revision === 2 ? rc4(key, PADDING) : Buffer.concat([turned(key, md5(PADDING, ID)), Buffer.alloc(16)]);
  const version = revision === 2 ? 1 : revision === 3 ? 2 : 4;
  const method = revision < 4 || withRc4 ? "V2" : "AESV2";
  const filters = revision < 4 ? "" : cryptFilters(method, 16, onlyFiles);
  return {
    dictionary:
      `<</Filter/Standard/V ${version}/R ${revision}/Length ${options.claimedLength ?? length * 8}/P ${PERMISSIONS}` +
      `/O<${ownerEntry.toString("hex")}>/U<${proof.toString("hex")}>${filters}>>`,
    seal(bytes, object) {
      const suffix = Buffer.from([object, object >> 8, 0, 0, 0]);
      const salt = method === "V2" ? Buffer.alloc(0) : Buffer.from("sAlT");
      const own = md5(key, suffix, salt).subarray(0, Math.min(16, length + 5));
      return method === "V2" ? rc4(own, bytes) : aes("aes-128-cbc", own, bytes);
    },
  };
}

function newLock({ revision, user = "", owner = "owner", onlyFiles = false }: LockOptions): TestLock {
  const key = Buffer.alloc(32, 9);
  const [validation, salt] = [Buffer.alloc(8, 1), Buffer.alloc(8, 2)];
  const hash = revision === 5 ? (...parts: Buffer[]) => sha(256, ...parts) : hash2b;
  const none = Buffer.alloc(0);
  const [reader, master] = [Buffer.from(user), Buffer.from(owner)];
  const userEntry = Buffer.concat([hash(reader, validation, none), validation, salt]);
  const ownerEntry = Buffer.concat([hash(master, validation, userEntry), validation, salt]);
  const sealedKey = (intermediate: Buffer) => raw("aes-256-cbc", intermediate, Buffer.alloc(16), key).toString("hex");
  return {
    dictionary:
      `<</Filter/Standard/V 5/R ${revision}/Length 256/P ${PERMISSIONS}/O<${ownerEntry.toString("hex")}>` +
      `/U<${userEntry.toString("hex")}>/UE<${sealedKey(hash(reader, salt, none))}>` +
      `/OE<${sealedKey(hash(master, salt, userEntry))}>${cryptFilters("AESV3", 32, onlyFiles)}>>`,
    seal: (bytes) => aes("aes-256-cbc", key, bytes),
  };
}

function cryptFilters(method: string, length: number, onlyFiles: boolean): string {
  const uses = onlyFiles ? "/StmF/Identity/StrF/Identity/EFF/StdCF" : "/StmF/StdCF/StrF/StdCF";
  return `/CF<</StdCF<</CFM/${method}/Length ${length}>>>>${uses}`;
}

function ownerOf(owner: string, user: string, revision: number, length: number): Buffer {
  const key = again(md5(padded(owner)), revision, length);
  return revision === 2 ? rc4(key, padded(user)) : turned(key, padded(user));
}

function again(hash: Buffer, revision: number, length: number): Buffer {
  let key = hash.subarray(0, length);
  if (revision > 2) for (let round = 0; round < 50; round++) key = md5(key).subarray(0, length);
  return key;
}

function turned(key: Buffer, bytes: Buffer): Buffer {
  let result = bytes;
  for (let round = 0; round < 20; round++) {
    result = rc4(
      key.map((value) => value ^ round),
      result,
    );
  }
  return result;
}

/** Algorithm 2.B. */
function hash2b(password: Buffer, salt: Buffer, user: Buffer): Buffer {
  let key = sha(256, password, salt, user);
  for (let round = 0, last = 0; round < 64 || last > round - 32; round++) {
    const repeated = Buffer.concat(Array.from({ length: 64 }, () => Buffer.concat([password, key, user])));
    const sealed = raw("aes-128-cbc", key.subarray(0, 16), key.subarray(16, 32), repeated);
    const sum = sealed.subarray(0, 16).reduce((total, value) => total + value, 0);
    key = sha([256, 384, 512][sum % 3] ?? 256, sealed);
    last = sealed[sealed.length - 1] ?? 0;
  }
  return key.subarray(0, 32);
}

function padded(password: string): Buffer {
  return Buffer.concat([Buffer.from(password, "latin1"), PADDING]).subarray(0, 32);
}

function md5(...parts: readonly Uint8Array[]): Buffer {
  return createHash("md5").update(Buffer.concat(parts)).digest();
}

function sha(bits: number, ...parts: readonly Uint8Array[]): Buffer {
  return createHash(`sha${bits}`).update(Buffer.concat(parts)).digest();
}

function aes(name: string, key: Buffer, bytes: Buffer): Buffer {
  const cipher = createCipheriv(name, key, IV);
  return Buffer.concat([IV, cipher.update(bytes), cipher.final()]);
}

function raw(name: string, key: Buffer, iv: Buffer, bytes: Buffer): Buffer {
  const cipher = createCipheriv(name, key, iv).setAutoPadding(false);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
}

function rc4(key: Uint8Array, bytes: Uint8Array): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index);
  const swap = (one: number, other: number) => ([state[one], state[other]] = [state[other] ?? 0, state[one] ?? 0]);
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  const result = Buffer.from(bytes);
  bytes.forEach((value, at) => {
    i = (i + 1) & 255;
    j = (j + (state[i] ?? 0)) & 255;
    swap(i, j);
    result[at] = value ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0);
  });
  return result;
}
