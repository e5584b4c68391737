import { byte, indexOf, startsWith } from "../bytes";
import { NOT_LOCKED } from "../content";
import type { Format } from "./kinds";

/** Bytes in which the content type of a CMS message stands. */
const HEAD = 64;
/** Object identifiers in DER: 1.2.840.113549.1.7.2, .7.3 and .9.16.1.23 (RFC 5652, RFC 5083). */
const SIGNED_DATA = "\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02";
const ENVELOPED_DATA = "\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03";
const AUTH_ENVELOPED_DATA = "\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x17";
const SEQUENCE = 0x30;

/** S/MIME by its content type: a .p7m is as often only signed, which hides nothing. */
export function cmsFormat(bytes: Uint8Array): Format | undefined {
  if (byte(bytes, 0) !== SEQUENCE) return undefined;
  const has = (identifier: string) => indexOf(bytes, identifier, 0, Math.min(HEAD, bytes.length)) >= 0;
  if (has(ENVELOPED_DATA) || has(AUTH_ENVELOPED_DATA)) {
    return { id: "p7m", kind: "locked", protection: { state: "protected", kind: "smime-enveloped" } };
  }
  if (!has(SIGNED_DATA)) return undefined;
  return { id: "p7m", kind: "data", protection: { state: "none", kind: "smime-signed-only" } };
}

/** Binary OpenPGP, which has no mark of its own. */
export function pgpFormat(bytes: Uint8Array, name: string): Format | undefined {
  return /\.(?:pgp|gpg)$/i.test(name) ? packetFormat(bytes) : undefined;
}

/** Tags of OpenPGP packets (RFC 9580, 5): a session key or encrypted data, and what everybody reads: signed, packed, plain. */
const SEALED_PACKETS = [1, 3, 9, 18, 20];
const OPEN_PACKETS = [2, 4, 8, 11];

/** OpenPGP by its first packet. */
export function packetFormat(bytes: Uint8Array): Format | undefined {
  const first = byte(bytes, 0);
  if (first < 0x80) return undefined;
  const tag = first >= 0xc0 ? first & 63 : (first >> 2) & 15;
  if (SEALED_PACKETS.includes(tag)) {
    return { id: "pgp", kind: "locked", protection: { state: "protected", kind: "pgp" } };
  }
  return { id: "pgp", kind: "data", ...(OPEN_PACKETS.includes(tag) ? { protection: NOT_LOCKED } : {}) };
}

/** A mail with limited rights, as Outlook attaches it: "message.rpmsg" (MS-OXORMMS 2.2.5). */
export function rightsManagedMail(bytes: Uint8Array): Format | undefined {
  if (!startsWith(bytes, [0x76, 0xe8, 0x04, 0x60, 0xc4, 0x11, 0xe3, 0x86])) return undefined;
  return { id: "rpmsg", kind: "locked", protection: { state: "protected", kind: "rights-managed" } };
}
