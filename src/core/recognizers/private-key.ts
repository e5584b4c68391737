import { defineRecognizer, type Found } from "./define";

/** "-----BEGIN RSA " in front of "PRIVATE KEY" (RFC 7468, RFC 4880). */
const BEGIN = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}$/;
const LONGEST_BEGIN = 45; // characters
const DASHES = "-----";
/** A key of 16,384 bits takes 13,000 characters. */
const LONGEST_BLOCK = 16_000;
/** Curve25519: 32 bytes in base64, as WireGuard writes them. */
const NAMED = /^["'\s:=]{1,6}([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![\w+/=])/;
/** Lines of base64 of a block whose end is missing. */
const BODY = /^(?:[ \t]*\r?\n[a-z0-9+/=]{16,90}){1,250}/i;

/** A private key as a block of text. */
export const privateKey = defineRecognizer({
  id: "private-key",
  kind: "label",
  type: "PRIVATE_KEY",
  words: ["private key", "privatekey", "private key block"],
  read(text, { start, end }): readonly Found[] {
    const begin = BEGIN.exec(text.slice(Math.max(0, start - LONGEST_BEGIN), start));
    if (begin !== null && text.startsWith(DASHES, end)) {
      return [{ start: start - begin[0].length, end: endOfBlock(text, end + DASHES.length), confidence: "high" }];
    }
    const key = NAMED.exec(text.slice(end, end + 60));
    if (key === null) return [];
    const valueEnd = end + key[0].length;
    return [{ start: valueEnd - (key[1] ?? "").length, end: valueEnd, confidence: "high" }];
  },
  readCell: () => undefined,
});

function endOfBlock(text: string, from: number): number {
  const dashes = text.indexOf(DASHES, from);
  if (dashes >= 0 && dashes - from < LONGEST_BLOCK && text.startsWith("-----END ", dashes)) {
    const close = text.indexOf(DASHES, dashes + DASHES.length);
    if (close >= 0 && close - dashes < LONGEST_BEGIN * 2) return close + DASHES.length;
  }
  const body = BODY.exec(text.slice(from, from + LONGEST_BLOCK));
  return from + (body?.[0].length ?? 0);
}
