import { utf8Encode } from "../../crypto/utf8";
import { decodeShort } from "../charset";
import type { Decoders } from "../decoders";
import { decodeWords } from "./header";

/** Parameters of one header at most: mailers write a handful, split ones a few dozen. */
const MAX_PARAMETERS = 200;
/** UTF-16 units read of one such header: mailers stay under a thousand, and whole files were put into names. */
const MAX_VALUE = 64 * 1024;
const PARAMETER = /;\s{0,20}([^\s=;"]{1,80})\s{0,20}=\s{0,20}("[^"\\]*(?:\\[\s\S][^"\\]*)*"?|[^;]*)/g;

export interface HeaderValue {
  /** What stands before the first semicolon, in lower case: "text/html", "attachment". */
  readonly value: string;
  /** By name in lower case, decoded. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** `text/plain; charset=utf-8; name*0*=utf-8''r%C3%A9s; name*1=ume.txt` (RFC 2045 section 5.1, RFC 2231). */
export function parseHeaderValue(header: string, decoders?: Decoders): HeaderValue {
  const raw = header.slice(0, MAX_VALUE);
  const plain = new Map<string, string>();
  const pieces = new Map<string, Piece[]>();
  PARAMETER.lastIndex = 0;
  let match = PARAMETER.exec(raw);
  for (let count = 0; match !== null && count < MAX_PARAMETERS; count++, match = PARAMETER.exec(raw)) {
    const [, name = "", value = ""] = match;
    const [base = "", index, star] = name.toLowerCase().split("*");
    const isEncoded = star !== undefined || index === "";
    if (index === undefined) plain.set(base, decodeWords(unquoted(value), decoders));
    else pieces.set(base, [...(pieces.get(base) ?? []), { index: Number(index), isEncoded, value: unquoted(value) }]);
  }
  const parameters = new Map(plain);
  // The split form is the one a mailer takes trouble for; the plain one is for old readers.
  pieces.forEach((list, name) => parameters.set(name, joined(list, decoders)));
  return {
    value: (raw.split(";", 1)[0] ?? "")
      .replace(/\([^()]*\)/g, "")
      .trim()
      .toLowerCase(),
    parameters,
  };
}

interface Piece {
  readonly index: number;
  readonly isEncoded: boolean;
  readonly value: string;
}

/** Pieces in their order; the first encoded one begins with charset'language'. */
function joined(pieces: readonly Piece[], decoders: Decoders | undefined): string {
  const sorted = [...pieces].sort((a, b) => a.index - b.index);
  const charset = sorted[0]?.isEncoded === true ? /^([^']{0,60})'[^']{0,60}'/.exec(sorted[0].value) : null;
  const bytes: number[] = [];
  sorted.forEach(({ isEncoded, value }, position) => {
    const text = position === 0 && charset !== null ? value.slice(charset[0].length) : value;
    (isEncoded ? percentBytes(text) : utf8Encode(text)).forEach((code) => void bytes.push(code));
  });
  return decodeShort(Uint8Array.from(bytes), charset?.[1], decoders);
}

function percentBytes(text: string): number[] {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const hex = text.charAt(at) === "%" ? text.slice(at + 1, at + 3) : "";
    const isHex = /^[\da-f]{2}$/i.test(hex);
    bytes.push(isHex ? parseInt(hex, 16) : text.charCodeAt(at) & 255);
    if (isHex) at += 2;
  }
  return bytes;
}

function unquoted(value: string): string {
  if (!value.startsWith('"')) return value.trim();
  return value.replace(/^"|"$/g, "").replace(/\\([\s\S])/g, "$1");
}
