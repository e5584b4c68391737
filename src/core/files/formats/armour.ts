import { base64Decode } from "../../crypto/base64";
import type { Format } from "./kinds";
import { cmsFormat, packetFormat } from "./signed-or-sealed";

/** Characters of base64 that are decoded: the content type, or the first packet, stands at the start. */
const START = 200;
const HEAD = /^\s*-----BEGIN (PGP MESSAGE|PKCS7|CMS)-----[ \t]*\r?\n(?:[A-Z][A-Za-z-]{1,30}: [^\r\n]{0,200}\r?\n)*/;
/** Base64, the checksum of PGP, and the end, which is missing where the text is cut off. */
const BODY = /^[\w+/=\s]*(?:-----END (?:PGP MESSAGE|PKCS7|CMS)-----\s*)?$/;

/**
 * A sealed or signed message in letters (RFC 9580, 6.2; RFC 7468). What it decodes to says which. A text that quotes
 * one, or goes on behind it, is read as a text.
 */
export function armouredFormat(text: string): Format | undefined {
  const [head, kind] = HEAD.exec(text) ?? [];
  if (head === undefined) return undefined;
  const body = text.slice(head.length);
  if (!BODY.test(body)) return undefined;
  const digits = body.slice(0, START).replace(/[^\w+/]/g, "");
  // Digits that make no whole byte are left off.
  const start = base64Decode(digits.slice(0, digits.length - (digits.length % 4))) ?? new Uint8Array(0);
  return kind === "PGP MESSAGE" ? packetFormat(start) : (cmsFormat(start) ?? { id: "p7m", kind: "data" });
}
