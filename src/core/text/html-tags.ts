/** A tag of an HTML text. `end` is the offset behind it. */
export interface Tag {
  readonly kind: "open" | "close" | "nothing";
  /** Lower case; empty for comments, declarations and tags that never end. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly end: number;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/**
 * Reads the tag at `at`, where a "<" stands; undefined when it is only a "<". Each character is looked at once: a
 * comment or tag that never ends takes the rest of the text, as it does in browsers.
 */
export function readTag(html: string, at: number): Tag | undefined {
  const next = html.charCodeAt(at + 1);
  if (isLetter(next)) return readNamed(html, at + 1, "open");
  if (next === SLASH && isLetter(html.charCodeAt(at + 2))) return readNamed(html, at + 2, "close");
  if (next === EXCLAMATION || next === QUESTION || next === SLASH) return readComment(html, at);
  return undefined;
}

/** Offset of the end tag of an element whose content is not markup, or the end of the text. */
export function endOfRawText(html: string, name: string, from: number): number {
  const endTag = new RegExp(`</${name}(?![a-z0-9])`, "gi");
  endTag.lastIndex = from;
  return endTag.exec(html)?.index ?? html.length;
}

const SLASH = 47;
const EXCLAMATION = 33;
const QUESTION = 63;
const GREATER = 62;
const EQUALS = 61;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

function readComment(html: string, at: number): Tag {
  const isComment = html.startsWith("<!--", at);
  const closing = isComment ? "-->" : ">";
  // "<!-->" is a whole comment: the dashes may be shared.
  const found = html.indexOf(closing, at + 2);
  return nothing(found < 0 ? html.length : found + closing.length);
}

function readNamed(html: string, from: number, kind: "open" | "close"): Tag {
  let at = from;
  while (at < html.length && !isSpace(html.charCodeAt(at)) && !endsName(html.charCodeAt(at))) at++;
  const name = html.slice(from, at).toLowerCase();
  let attributes: Map<string, string> | undefined;
  while (at < html.length) {
    const code = html.charCodeAt(at);
    if (code === GREATER) return { kind, name, attributes: attributes ?? NO_ATTRIBUTES, end: at + 1 };
    if (isSpace(code) || code === SLASH) {
      at++;
      continue;
    }
    const attribute = readAttribute(html, at);
    attributes = attributes ?? new Map<string, string>();
    // The first of two attributes of one name counts.
    if (!attributes.has(attribute.name)) attributes.set(attribute.name, attribute.value);
    at = attribute.end;
  }
  return nothing(html.length);
}

function readAttribute(html: string, from: number): { name: string; value: string; end: number } {
  let at = from + 1;
  while (at < html.length && !isSpace(html.charCodeAt(at)) && !endsAttributeName(html.charCodeAt(at))) at++;
  const name = html.slice(from, at).toLowerCase();
  const equals = skipSpace(html, at);
  if (html.charCodeAt(equals) !== EQUALS) return { name, value: "", end: at };
  const start = skipSpace(html, equals + 1);
  const quote = html.charCodeAt(start);
  if (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE) {
    const found = html.indexOf(html.charAt(start), start + 1);
    const end = found < 0 ? html.length : found;
    return { name, value: html.slice(start + 1, end), end: Math.min(end + 1, html.length) };
  }
  at = start;
  while (at < html.length && !isSpace(html.charCodeAt(at)) && html.charCodeAt(at) !== GREATER) at++;
  return { name, value: html.slice(start, at), end: at };
}

function nothing(end: number): Tag {
  return { kind: "nothing", name: "", attributes: NO_ATTRIBUTES, end };
}

function skipSpace(html: string, from: number): number {
  let at = from;
  while (isSpace(html.charCodeAt(at))) at++;
  return at;
}

function endsName(code: number): boolean {
  return code === GREATER || code === SLASH;
}

function endsAttributeName(code: number): boolean {
  return code === GREATER || code === SLASH || code === EQUALS;
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
