import { interned } from "./interned";
import { resolveEntities } from "./xml-entities";

/** The tag at hand; only valid during `open`. */
export interface XmlTag {
  readonly name: string;
  /** Value of an attribute by its local name, or by its full one ("r:id"). */
  attribute(name: string): string | undefined;
  /** All of them by local name, without those that only name a namespace. */
  attributes(): readonly (readonly [name: string, value: string])[];
}

const SLASH = 47;
const LESS = 60;
const GREATER = 62;
const EQUALS = 61;
const COLON = 58;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

/** One for all tags of a part, which come by the million: it points at the text instead of taking it apart. */
export class Tag implements XmlTag {
  name = "";
  private text = "";
  private from = 0;
  private to = 0;
  /** Where each name begins and ends, and its value; looked for once somebody asks, since most tags are never asked. */
  private readonly places: number[] = [];
  private count = UNKNOWN;

  set(text: string, from: number, end: number): void {
    this.text = text;
    this.name = localName(text, from, end);
    this.from = from;
    this.to = end;
    this.count = UNKNOWN;
  }

  attribute(name: string): string | undefined {
    this.find();
    const { text, places, count } = this;
    for (let at = 0; at < count; at += 4) {
      if (isNamed(text, places[at] ?? 0, places[at + 1] ?? 0, name)) return this.value(at);
    }
    return undefined;
  }

  attributes(): readonly (readonly [name: string, value: string])[] {
    this.find();
    const found: (readonly [string, string])[] = [];
    for (let at = 0; at < this.count; at += 4) {
      const name = this.text.slice(this.places[at], this.places[at + 1]);
      if (name.startsWith("xmlns") || name.startsWith("xsi:")) continue;
      found.push([name.slice(name.lastIndexOf(":") + 1), this.value(at)]);
    }
    return found;
  }

  private find(): void {
    if (this.count === UNKNOWN) this.count = placesOfAttributes(this.text, this.from, this.to, this.places);
  }

  private value(at: number): string {
    const value = this.text.slice(this.places[at + 2], this.places[at + 3]);
    return value.includes("&") ? resolveEntities(value) : value;
  }
}

const UNKNOWN = -1;

/** Fills `places` with four numbers for each attribute of the tag whose name begins at `from`; gives how many. */
function placesOfAttributes(text: string, from: number, to: number, places: number[]): number {
  let count = 0;
  for (let at = nameEnd(text, from, to); at < to;) {
    while (at < to && !isNameCode(text.charCodeAt(at))) at++;
    const start = at;
    at = nameEnd(text, at, to);
    const end = at;
    while (at < to && isSpace(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) !== EQUALS) continue;
    at++;
    while (at < to && isSpace(text.charCodeAt(at))) at++;
    const quote = text.charCodeAt(at);
    let valueEnd = quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE ? at + 1 : to;
    while (valueEnd < to && text.charCodeAt(valueEnd) !== quote) valueEnd++;
    places[count++] = start;
    places[count++] = end;
    places[count++] = at + 1;
    places[count++] = valueEnd;
    at = valueEnd + 1;
  }
  return count;
}

function isNamed(text: string, start: number, end: number, name: string): boolean {
  const at = end - name.length;
  if (at < start || (at > start && text.charCodeAt(at - 1) !== COLON)) return false;
  for (let i = 0; i < name.length; i++) if (text.charCodeAt(at + i) !== name.charCodeAt(i)) return false;
  return true;
}

/** Names seen before, so that the millions of tags of a sheet make no new strings, and compare as the same one. */
const KNOWN_NAMES: string[] = [];
const KNOWN_SLOTS = 1_024;
/** Only what comes again is worth it. */
const IS_INTERNED = new Uint8Array(KNOWN_SLOTS);

export function localName(text: string, from: number, end: number): string {
  let start = from;
  let at = from;
  let hash = 0;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isNameCode(code)) break;
    hash = (hash * 31 + code) | 0;
    if (code === COLON) [start, hash] = [at + 1, 0];
  }
  const slot = hash & (KNOWN_SLOTS - 1);
  const known = KNOWN_NAMES[slot];
  if (known !== undefined && known.length === at - start && text.startsWith(known, start)) {
    if (IS_INTERNED[slot] === 1) return known;
    IS_INTERNED[slot] = 1;
    return (KNOWN_NAMES[slot] = interned(known));
  }
  const name = text.slice(start, at);
  if (name.length < 40) [KNOWN_NAMES[slot], IS_INTERNED[slot]] = [name, 0];
  return name;
}

function nameEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isNameCode(text.charCodeAt(at))) at++;
  return at;
}

function isNameCode(code: number): boolean {
  return (
    !isSpace(code) && code !== SLASH && code !== GREATER && code !== EQUALS && code !== LESS && code !== DOUBLE_QUOTE
  );
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
