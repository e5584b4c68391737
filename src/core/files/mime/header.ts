import { Base64Decoder } from "../../crypto/base64";
import { decodeShort } from "../charset";
import type { Decoders } from "../decoders";

/** Longest encoded word read; RFC 2047 allows 75, some mailers write whole lines. */
const ENCODED_WORD = /=\?([^?\s]{1,60})\?([bq])\?([^?]{0,4000})\?=/gi;

/** Names in lower case to values as they stand in the mail: unfolded, words not yet decoded. */
export type MimeHeaders = ReadonlyMap<string, readonly string[]>;

/** The first header of that name with its encoded words decoded; "" when there is none. */
export function headerText(headers: MimeHeaders, name: string, decoders?: Decoders): string {
  return decodeWords(headers.get(name)?.[0] ?? "", decoders).trim();
}

/** Reads a block of header lines. Lines that are none are left out. */
export function parseHeaders(block: string): MimeHeaders {
  const headers = new Map<string, string[]>();
  let values: string[] = [];
  for (const line of block.split(/\r\n|\r|\n/)) {
    if (/^[ \t]/.test(line)) {
      if (values.length > 0) values.push(`${values.pop() ?? ""} ${line.trim()}`);
      continue;
    }
    const [, name, value] = /^([^\s:]{1,100})[ \t]*:(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    values = headers.get(name.toLowerCase()) ?? [];
    values.push(value.trim());
    headers.set(name.toLowerCase(), values);
  }
  return headers;
}

/** Decodes `=?charset?B?...?=` and `=?charset?Q?...?=` (RFC 2047). White space between two such words is dropped. */
export function decodeWords(value: string, decoders?: Decoders): string {
  if (!value.includes("=?")) return value;
  let text = "";
  let end = 0;
  let run: EncodedRun | undefined;
  ENCODED_WORD.lastIndex = 0;
  for (let match = ENCODED_WORD.exec(value); match !== null; match = ENCODED_WORD.exec(value)) {
    const [word, charset = "", encoding = "", encoded = ""] = match;
    const between = value.slice(end, match.index);
    const isAdjacent = run !== undefined && between.trim() === "";
    if (run !== undefined && (!isAdjacent || run.charset !== charset.toLowerCase())) {
      text += run.decode(decoders);
      run = undefined;
    }
    if (!isAdjacent) text += between;
    // A character may be cut between two words, so that bytes are joined before they become text.
    run ??= new EncodedRun(charset.toLowerCase());
    run.add(/b/i.test(encoding) ? base64Bytes(encoded) : qBytes(encoded));
    end = match.index + word.length;
  }
  return text + (run?.decode(decoders) ?? "") + value.slice(end);
}

class EncodedRun {
  private readonly bytes: number[] = [];

  constructor(readonly charset: string) {}

  add(bytes: ArrayLike<number>): void {
    for (let i = 0; i < bytes.length; i++) this.bytes.push(bytes[i] ?? 0);
  }

  /** A language may stand behind the charset: "utf-8*nl" (RFC 2231 section 5). */
  decode(decoders: Decoders | undefined): string {
    return decodeShort(Uint8Array.from(this.bytes), this.charset.split("*", 1)[0], decoders);
  }
}

function base64Bytes(encoded: string): Uint8Array {
  const decoder = new Base64Decoder(encoded.length);
  decoder.add(encoded);
  return decoder.finish();
}

/** Quoted-printable with "_" for a space. */
function qBytes(encoded: string): number[] {
  const bytes: number[] = [];
  for (let at = 0; at < encoded.length; at++) {
    const hex = encoded.charAt(at) === "=" ? encoded.slice(at + 1, at + 3) : "";
    if (/^[\da-f]{2}$/i.test(hex)) {
      bytes.push(parseInt(hex, 16));
      at += 2;
    } else {
      bytes.push(encoded.charAt(at) === "_" ? 32 : encoded.charCodeAt(at) & 255);
    }
  }
  return bytes;
}
