import type { Reason } from "../../model/part";
import { byte, indexOf, startsWith } from "../bytes";
import { decodeShort } from "../charset";
import type { Decoders } from "../decoders";
import type { Work } from "../define";
import { BYTES_A_YIELD, MAX_MIME_DEPTH, MAX_MIME_PARTS } from "../limits";
import { headerText, parseHeaders, type MimeHeaders } from "./header";
import { parseHeaderValue, type HeaderValue } from "./parameters";
import { decodeTransfer } from "./transfer";

/** A mail or a piece of one (RFC 2045, 2046). */
export interface MimePart {
  readonly headers: MimeHeaders;
  /** In lower case, such as "text/html"; "text/plain" where none is said. */
  readonly type: string;
  /** Parameters of the type, such as "charset". */
  readonly parameters: ReadonlyMap<string, string>;
  readonly disposition: "attachment" | "inline" | undefined;
  /** File name, decoded; "" without one. */
  readonly name: string;
  /** Without its angles; "" without one. */
  readonly contentId: string;
  /** What it holds, transfer encoding undone. Of a multipart: its raw bytes. */
  readonly bytes: Uint8Array;
  /** The pieces of a multipart; of a "message/rfc822" the one mail in it. */
  readonly parts: readonly MimePart[];
  /** Why something of it is missing. */
  readonly problem?: Reason;
}

/** Reads a mail as a tree. Never throws: what is broken is read as far as it goes. */
export function parseMime(bytes: Uint8Array, decoders?: Decoders): Work<MimePart> {
  return readPart(bytes.subarray(mailStart(bytes)), "text/plain", 0, { parts: MAX_MIME_PARTS, decoders });
}

/** Parts of the whole mail that may still be read, and what reads their names. */
interface Left {
  parts: number;
  readonly decoders: Decoders | undefined;
}

function* readPart(bytes: Uint8Array, defaultType: string, depth: number, left: Left): Work<MimePart> {
  left.parts--;
  const bodyStart = headerEnd(bytes);
  const headers = parseHeaders(decodeShort(bytes.subarray(0, bodyStart)));
  const valueOf = (name: string) => parseHeaderValue(headers.get(name)?.[0] ?? "", left.decoders);
  const type = valueOf("content-type");
  const described = describe(headers, type, valueOf("content-disposition"), defaultType);
  const encoding = headerText(headers, "content-transfer-encoding").toLowerCase();
  const body = yield* decodeTransfer(bytes.subarray(bodyStart), encoding);
  const part = { ...described, bytes: body, parts: [] };

  const isMessage = described.type === "message/rfc822" || described.type === "message/global";
  if (!isMessage && !described.type.startsWith("multipart/")) return part;
  if (depth >= MAX_MIME_DEPTH) return { ...part, problem: "too-deep" };
  if (isMessage) {
    const inner = body.subarray(mailStart(body));
    return { ...part, parts: [yield* readPart(inner, "text/plain", depth + 1, left)] };
  }
  return yield* readMultipart(part, type.parameters.get("boundary"), depth, left);
}

/** RFC 2046 section 5.1.1 allows 70; looking for a long one in lines that nearly fit takes as many times longer. */
const MAX_BOUNDARY = 100;

/** Pieces between lines that begin with "--" and the boundary. A multipart without such lines is a text. */
function* readMultipart(part: MimePart, named: string | undefined, depth: number, left: Left): Work<MimePart> {
  const { bytes } = part;
  const isUsable = named !== undefined && named !== "" && named.length <= MAX_BOUNDARY;
  const boundary = isUsable ? named : guessedBoundary(bytes);
  const pieceType = part.type === "multipart/digest" ? "message/rfc822" : "text/plain";
  const pieces: MimePart[] = [];
  let line = yield* findBoundary(bytes, boundary, 0);
  if (line === undefined) return { ...part, type: "text/plain", problem: "damaged" };
  while (line !== undefined && !line.isLast) {
    if (left.parts <= 0) return { ...part, parts: pieces, problem: "too-many-parts" };
    const next: BoundaryLine | undefined = yield* findBoundary(bytes, boundary, line.end);
    const piece = bytes.subarray(line.end, next?.start ?? bytes.length);
    pieces.push(yield* readPart(piece, pieceType, depth + 1, left));
    line = next;
  }
  return { ...part, parts: pieces };
}

interface BoundaryLine {
  /** Before the line break that belongs to it, and behind its own. */
  readonly start: number;
  readonly end: number;
  readonly isLast: boolean;
}

function* findBoundary(bytes: Uint8Array, boundary: string, from: number): Work<BoundaryLine | undefined> {
  const mark = `--${boundary}`;
  for (let at = from; at < bytes.length;) {
    const end = Math.min(bytes.length, at + BYTES_A_YIELD);
    const found = indexOf(bytes, mark, at, Math.min(bytes.length, end + mark.length));
    if (found >= 0 && isBoundaryLine(bytes, found, mark.length)) return boundaryLine(bytes, found, mark.length);
    at = found >= 0 ? found + mark.length : end;
    if (found < 0) yield;
  }
  return undefined;
}

/** At the start of a line, and not the start of a longer boundary. */
function isBoundaryLine(bytes: Uint8Array, at: number, length: number): boolean {
  const before = byte(bytes, at - 1);
  const isLineStart = at === 0 || before === LF || before === CR;
  const after = at + length >= bytes.length ? LF : byte(bytes, at + length);
  return isLineStart && (isSpace(after) || startsWith(bytes, "--", at + length));
}

function boundaryLine(bytes: Uint8Array, at: number, length: number): BoundaryLine {
  const isCrLf = byte(bytes, at - 1) === LF && byte(bytes, at - 2) === CR;
  const start = at === 0 ? 0 : at - (isCrLf ? 2 : 1);
  return { start, end: lineEnd(bytes, at + length), isLast: startsWith(bytes, "--", at + length) };
}

/** Some mailers lose the parameter; the first line that looks like a boundary tells it. */
function guessedBoundary(bytes: Uint8Array): string {
  const start = decodeShort(bytes.subarray(0, 4_096));
  return (/(?:^|\n)--([^\s-][^\r\n]{0,99})\r?\n/.exec(start)?.[1] ?? "").trim();
}

function describe(
  headers: MimeHeaders,
  { value, parameters }: HeaderValue,
  disposition: HeaderValue,
  defaultType: string,
) {
  return {
    headers,
    type: /^[\w.+-]{1,100}\/[\w.+-]{1,100}$/.test(value) ? value : defaultType,
    parameters,
    disposition: dispositionOf(disposition.value),
    name: (disposition.parameters.get("filename") ?? parameters.get("name") ?? "").trim(),
    contentId: headerText(headers, "content-id").replace(/^<|>$/g, ""),
  };
}

function dispositionOf(value: string): MimePart["disposition"] {
  if (value === "") return undefined;
  // RFC 2183 section 2.8: one that is not known is an attachment.
  return value === "inline" ? "inline" : "attachment";
}

const LF = 10;
const CR = 13;

/** Place behind the empty line that ends the headers; a line that is no header ends them too. */
function headerEnd(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const end = lineEnd(bytes, at);
    if (byte(bytes, at) === LF || byte(bytes, at) === CR) return end;
    if (!isSpace(byte(bytes, at)) && !hasName(bytes, at, end)) return at;
    at = end;
  }
  return at;
}

function hasName(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 100; at++) {
    const code = byte(bytes, at);
    if (code === COLON) return at > from;
    if (code < 33 || code > 126) return code === 32 && byte(bytes, at + 1) === COLON;
  }
  return false;
}

const COLON = 58;

/** Behind a byte order mark, empty lines, and the "From " line of mail boxes. */
function mailStart(bytes: Uint8Array): number {
  let at = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0;
  while (byte(bytes, at) === LF || byte(bytes, at) === CR) at++;
  return startsWith(bytes, "From ", at) || startsWith(bytes, ">From ", at) ? lineEnd(bytes, at) : at;
}

function lineEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && byte(bytes, at) !== LF && byte(bytes, at) !== CR) at++;
  return byte(bytes, at) === CR && byte(bytes, at + 1) === LF ? at + 2 : Math.min(at + 1, bytes.length);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === LF || code === CR;
}
