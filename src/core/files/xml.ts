import { utf8Decode, utf8Encode } from "../crypto/utf8";
import { byte } from "./bytes";
import { streamOf, type ByteStream } from "./byte-stream";
import { bomLength, charsetOf, decodeAs, decodeShort } from "./charset";
import type { Work } from "./define";
import { BYTES_A_YIELD, MAX_ELEMENTS, MAX_TAG } from "./limits";
import { resolveEntities } from "./xml-entities";
import { localName, Tag, type XmlTag } from "./xml-tag";

export type { XmlTag };

/** Bytes decoded and scanned at a time, so that a sheet of 60 MB never becomes one string. */
const WINDOW = BYTES_A_YIELD / 4;

/** Gets the pieces of an XML part in order. Names are local: `p` for `w:p`. An empty tag is opened and closed. */
export interface XmlVisitor {
  open?(tag: XmlTag): void;
  close?(name: string): void;
  /** Entities resolved; long text comes in several pieces. */
  text?(text: string): void;
  /**
   * Reads the element that begins at `open` at once and gives the place behind it, or `open` to get it in pieces. For
   * what a part consists of nearly whole: one pattern is several times faster than a dozen calls.
   */
  whole?(text: string, open: number): number;
  /** When true, the rest is not looked at. */
  readonly done?: boolean;
}

/**
 * Scans XML without a DTD, so that no entity can grow and none can fetch. Broken XML gives what can be understood:
 * tags need not match, and what is no tag is skipped. False when there were more than `most` elements; the rest was not read.
 */
export function scanXml(bytes: Uint8Array, visitor: XmlVisitor, most?: number): Work<boolean> {
  return scanXmlStream(streamOf(bytes), visitor, most);
}

export function* scanXmlStream(bytes: ByteStream, visitor: XmlVisitor, most = MAX_ELEMENTS): Work<boolean> {
  const source = yield* asUtf8(bytes);
  const scanner = new Scanner(visitor);
  let sinceYield = 0;
  for (let at = bomLength(source.bytes); visitor.done !== true;) {
    const wanted = WINDOW + scanner.carried;
    while (!source.isWhole && source.bytes.length <= at + wanted) at = source.advance(at);
    const { bytes: ready } = source;
    if (at >= ready.length) break;
    const end = windowEnd(ready, at + wanted);
    scanner.scan(utf8Decode(ready, at, end), end === ready.length);
    sinceYield += end - at;
    at = end;
    if (scanner.pieces > 2 * most) return false;
    if (sinceYield < BYTES_A_YIELD) continue;
    sinceYield = 0;
    yield;
  }
  return true;
}

function* asUtf8(source: ByteStream): Work<ByteStream> {
  while (!source.isWhole && source.bytes.length < WINDOW) source.advance(0);
  const head = decodeShort(source.bytes.subarray(0, 200));
  const named = /^<\?xml[^>]{0,100}encoding=["']([\w-]{1,40})["']/.exec(head)?.[1];
  const charset = charsetOf(source.bytes.subarray(0, WINDOW), named?.toLowerCase() === "utf-8" ? undefined : named);
  if (charset === "utf-8" || named?.toLowerCase() === "utf-8") return source;
  while (!source.isWhole) {
    source.advance(0);
    yield;
  }
  return streamOf(utf8Encode(decodeAs(source.bytes.subarray(bomLength(source.bytes)), charset)));
}

/** Just behind a ">" where there is one near, since then no tag and no entity is cut. */
function windowEnd(bytes: Uint8Array, end: number): number {
  if (end >= bytes.length) return bytes.length;
  const near = bytes.subarray(end - WINDOW / 2, end).lastIndexOf(62);
  if (near >= 0) return end - WINDOW / 2 + near + 1;
  let at = end;
  while (at > end - 3 && (byte(bytes, at) & 0xc0) === 0x80) at--;
  return at;
}

class Scanner {
  /** Start tags, end tags, comments, entities; an element is two. */
  pieces = 0;
  private rest = "";
  private readonly tag = new Tag();

  constructor(private readonly visitor: XmlVisitor) {}

  /** Characters of an unfinished tag that wait for the next window. */
  get carried(): number {
    return this.rest.length;
  }

  scan(window: string, isLast: boolean): void {
    // Joined, not added: searching in a chain of pieces is slow.
    const text = this.rest === "" ? window : [this.rest, window].join("");
    this.rest = "";
    for (let at = 0; at < text.length && this.visitor.done !== true;) {
      const open = text.indexOf("<", at);
      if (open !== at) this.text(text.slice(at, open < 0 ? text.length : open));
      if (open < 0) return;
      at = this.visitor.whole?.(text, open) ?? open;
      if (at > open) {
        this.pieces += 2;
        continue;
      }
      const end = markupEnd(text, open);
      if (end > text.length) {
        // Not finished in this window. A tag without an end is dropped once it is longer than any tag.
        if (!isLast && text.length - open < MAX_TAG) this.rest = text.slice(open);
        return;
      }
      this.markup(text, open, end);
      at = end;
    }
  }

  private markup(text: string, open: number, end: number): void {
    const { tag, visitor } = this;
    const next = text.charCodeAt(open + 1);
    this.pieces++;
    if (next === SLASH) {
      visitor.close?.(localName(text, open + 2, end));
    } else if (next === BANG) {
      if (text.startsWith("<![CDATA[", open)) visitor.text?.(text.slice(open + 9, end - 3));
    } else if (next !== QUESTION) {
      tag.set(text, open + 1, end);
      if (tag.name === "") return;
      visitor.open?.(tag);
      if (text.charCodeAt(end - 2) !== SLASH) return;
      this.pieces++;
      visitor.close?.(tag.name);
    }
  }

  private text(text: string): void {
    const resolved = text.includes("&") ? resolveEntities(text) : text;
    // An entity costs about what a tag does; each makes the text three characters shorter, or more.
    this.pieces += Math.floor((text.length - resolved.length) / 3);
    this.visitor.text?.(resolved);
  }
}

const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const LESS = 60;
const GREATER = 62;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

/** Place behind the markup that begins at `open`; beyond the text when it is not finished there. */
function markupEnd(text: string, open: number): number {
  const next = text.charCodeAt(open + 1);
  if (next === QUESTION) return endOf(text, "?>", open + 2);
  if (next === BANG && text.startsWith("<!--", open)) return endOf(text, "-->", open + 4);
  if (next === BANG && text.startsWith("<![CDATA[", open)) return endOf(text, "]]>", open + 9);
  let quote = 0;
  for (let at = open + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // "<" stands in no tag, not even in quotes: this one was never finished.
    if (code === LESS) return at;
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      quote = code;
    } else if (code === GREATER) {
      return at + 1;
    }
  }
  return text.length + 1;
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length + 1 : at + mark.length;
}
