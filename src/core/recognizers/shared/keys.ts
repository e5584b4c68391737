import type { Found, Piece } from "../define";
import { isMadeUp } from "./secrets";

/** Letters, digits and what base64 and base64url put between them. */
const EVERY_ATOM = /[\w.-]{16,}/g;

/** A part of a token that can be one key. */
export interface Atom {
  readonly start: number;
  readonly text: string;
}

/** The parts of a token that can be one key each, without full stops at the end. */
export function atomsOf({ text, start, end }: Piece): readonly Atom[] {
  const atoms: Atom[] = [];
  const token = text.slice(start, end);
  EVERY_ATOM.lastIndex = 0;
  for (let match = EVERY_ATOM.exec(token); match !== null; match = EVERY_ATOM.exec(token)) {
    atoms.push({ start: start + match.index, text: withoutStops(match[0]) });
  }
  return atoms;
}

function withoutStops(text: string): string {
  let end = text.length;
  while (end > 0 && text.charAt(end - 1) === ".") end--;
  return text.slice(0, end);
}

/** Prefixes that a maker puts in front of keys, with the fewest characters that follow. */
export class Prefixes {
  private readonly byStart = new Map<string, { readonly prefix: string; readonly fewest: number }[]>();

  /** "ghp_ 36 npm_ 36": pairs of prefix and number. */
  constructor(list: string) {
    const parts = list.split(" ");
    for (let index = 0; index + 1 < parts.length; index += 2) {
      const prefix = parts[index] ?? "";
      const start = prefix.slice(0, 2);
      const entry = { prefix, fewest: Number(parts[index + 1]) };
      this.byStart.set(start, [...(this.byStart.get(start) ?? []), entry]);
    }
  }

  /** Is it a key with one of the prefixes, and no example of one? */
  has(text: string): boolean {
    const entry = this.byStart.get(text.slice(0, 2))?.find(({ prefix }) => text.startsWith(prefix));
    if (entry === undefined) return false;
    const rest = text.slice(entry.prefix.length);
    return rest.length >= entry.fewest && isMixed(rest);
  }
}

/** Fewest different characters of a key, and the fewest changes between small letters, capitals and digits in it. */
const FEWEST_DIFFERENT = 8;
const FEWEST_CHANGES = 0.25;
const LONGEST_KEY = 512;

/** Drawn at random, as far as one can see: letters and digits in a mix that no words, dates or numbers have. */
export function looksRandom(text: string): boolean {
  return /\d/.test(text) && /[a-z]/i.test(text) && !/[a-z]{4}-[A-Z]?[a-z]{4}/.test(text) && isMixed(text);
}

function isMixed(text: string): boolean {
  if (text.length > LONGEST_KEY || isMadeUp(text) || /example|your|xxxx|placeholder|dummy/i.test(text)) return false;
  return new Set(text).size >= FEWEST_DIFFERENT && changesIn(text) >= FEWEST_CHANGES * text.length;
}

function changesIn(text: string): number {
  let changes = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind !== 0 && before !== 0 && kind !== before) changes++;
    if (kind !== 0) before = kind;
  }
  return changes;
}

function kindOf(code: number): number {
  if (code >= 48 && code <= 57) return 1;
  if (code >= 97 && code <= 122) return 2;
  return code >= 65 && code <= 90 ? 3 : 0;
}

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const OPENING = /^["'`<([{]+/;
/** Shortest key that a word farther off announces; characters. */
const SHORTEST_ANNOUNCED = 20;

/** The whole token, when a word such as "API key" announces it and it looks like a key. */
export function announcedKey(piece: Piece): Found | undefined {
  const { text, start, end } = piece;
  // Most tokens are words with a sign, and nothing announces a key.
  if (end - start > LONGEST_KEY || !piece.announced) return undefined;
  const written = text.slice(start, end);
  const from = OPENING.exec(written)?.[0].length ?? 0;
  const value = written.slice(from).replace(/["'`>)\]},;:.!?]{1,8}$/, "");
  if (!/^[\w.~+/=-]{16,}$/.test(value) || value.startsWith("/")) return undefined;
  const isGuid = GUID.test(value);
  if (!isGuid && !looksRandom(value)) return undefined;
  const isIt = piece.labelled || (!isGuid && value.length >= SHORTEST_ANNOUNCED);
  if (!isIt || piece.suppressed) return undefined;
  return { start: start + from, end: start + from + value.length, confidence: "medium" };
}

/** What stands behind a name inside of a token: `"apiKey":"..."`, `client_secret=...`; `named` matches up to the value. */
export function namedKeys({ text, start, end }: Piece, named: RegExp): readonly Found[] {
  const found: Found[] = [];
  const token = text.slice(start, end);
  named.lastIndex = 0;
  for (let match = named.exec(token); match !== null; match = named.exec(token)) {
    const value = match[1] ?? "";
    const at = start + match.index + match[0].length - value.length;
    if (looksRandom(value) || GUID.test(value)) found.push({ start: at, end: at + value.length, confidence: "medium" });
  }
  return found;
}
