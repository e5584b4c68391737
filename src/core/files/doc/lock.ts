import { byte } from "../bytes";
import { encryptionHeader, type LegacyVerifier } from "../office-lock/legacy-cipher";
import { Fib } from "./fib";

/** The lock of a document; "unknown" for one that is not known here, undefined without one. */
export function documentLock(
  document: Uint8Array,
  streamOf: (name: string) => Uint8Array | undefined,
): LegacyVerifier | "unknown" | undefined {
  const fib = new Fib(document);
  if (!fib.isEncrypted) return undefined;
  if (fib.isObfuscated || !fib.isWord97) {
    return { scheme: "xor", key: fib.obfuscation >>> 16, hash: fib.obfuscation & 0xffff };
  }
  return encryptionHeader(streamOf(fib.tableStream) ?? new Uint8Array(0), 0) ?? "unknown";
}

/** Protected against changes, or asking to be (MS-DOC 2.7.2 and 2.5.2). */
export function isReadOnly(fib: Fib, table: Uint8Array): boolean {
  const { at, length } = fib.table(31);
  return fib.isReadOnly || (length > 7 && (byte(table, at + 7) & 2) !== 0);
}
