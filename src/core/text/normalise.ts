/** A text in the spelling that recognizers expect, and the way back to where its characters come from. */
export interface Normalised {
  readonly text: string;
  /** Offset in the original of the character at `offset`. */
  start(offset: number): number;
  /** Offset in the original behind the character that ends at `offset`. */
  end(offset: number): number;
}

/**
 * Invisible characters go; spaces, dashes, quotes, full-width and styled characters become their plain form; a letter
 * and its combining accents become one. A text that has none of these costs one look at each character.
 */
export function normalise(original: string): Normalised {
  let at = 0;
  while (at < original.length && KIND[original.charCodeAt(at)] === PLAIN) at++;
  return at === original.length ? asWritten(original) : rewritten(original, at);
}

function rewritten(original: string, firstUnusual: number): Normalised {
  const pieces: Piece[] = [];
  // Joined at the end: a string made of many pieces is slow to read.
  const parts: string[] = [];
  let length = 0;
  let done = 0;
  for (let at = firstUnusual; at < original.length;) {
    if (KIND[original.charCodeAt(at)] === PLAIN) {
      at++;
      continue;
    }
    const start = startOfUnusual(original, at, done);
    const end = endOfUnusual(original, at);
    at = end;
    if (start < 0) continue;
    const plain = plainForm(original.slice(start, end));
    parts.push(original.slice(done, start), plain);
    length += start - done;
    if (plain.length !== end - start) {
      pieces.push({ at: length, length: plain.length, from: start, source: end - start });
    }
    length += plain.length;
    done = end;
  }
  parts.push(original.slice(done));
  const text = parts.join("");
  return pieces.length === 0 ? asWritten(text) : new Shifted(text, pieces);
}

/** An accent belongs to the letter before it, if that is not rewritten already; -1 where there is nothing to rewrite. */
function startOfUnusual(text: string, at: number, done: number): number {
  const kind = KIND[text.charCodeAt(at)];
  if (kind === HIGH_SURROGATE) return isMathematical(text, at) ? at : -1;
  if (kind !== ACCENT) return at;
  return at > done && TAKES_ACCENT.test(text.charAt(at - 1)) ? at - 1 : -1;
}

/** More than four accents on one letter are decoration; they stay. */
const MOST_ACCENTS = 4;

function endOfUnusual(text: string, at: number): number {
  const kind = KIND[text.charCodeAt(at)];
  if (kind === HIGH_SURROGATE) return isMathematical(text, at) ? at + 2 : at + 1;
  if (kind !== ACCENT) return at + 1;
  let end = at + 1;
  while (end - at < MOST_ACCENTS && KIND[text.charCodeAt(end)] === ACCENT) end++;
  return end;
}

/** U+1D400 to U+1D7FF: letters and digits in mathematical styles. */
function isMathematical(text: string, at: number): boolean {
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff;
}

/** Where the lengths differ: `length` characters at `at` stand for `source` characters at `from`. */
interface Piece {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly source: number;
}

class Shifted implements Normalised {
  constructor(
    readonly text: string,
    private readonly pieces: readonly Piece[],
  ) {}

  start(offset: number): number {
    const piece = this.pieceBefore(offset);
    if (piece === undefined) return offset;
    const inside = offset < piece.at + piece.length;
    return inside ? piece.from : offset - piece.at - piece.length + piece.from + piece.source;
  }

  end(offset: number): number {
    if (offset === 0) return 0;
    const last = offset - 1;
    const piece = this.pieceBefore(last);
    if (piece !== undefined && last < piece.at + piece.length) return piece.from + piece.source;
    return this.start(last) + 1;
  }

  /** The last piece that begins at or before `offset`. */
  private pieceBefore(offset: number): Piece | undefined {
    let low = 0;
    let high = this.pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const piece = this.pieces[middle];
      if (piece !== undefined && piece.at <= offset) low = middle + 1;
      else high = middle;
    }
    return this.pieces[low - 1];
  }
}

function asWritten(text: string): Normalised {
  return { text, start: (offset) => offset, end: (offset) => offset };
}

/** Shown as nothing: soft hyphen, fillers, zero-width and bidi marks, variation selectors. */
const INVISIBLES =
  "00ad 034f 061c 115f 1160 17b4 17b5 180b-180e 200b-200f 202a-202e 2060-206f 3164 fe00-fe0f feff ffa0";
const SPACES = "00a0 1680 2000-200a 202f 205f 3000";
const DASHES = "2010-2015 2212 fe58 fe63 ff0d";
/** Quotes, one dot leader, separators of lines, letter-like and small forms, ligatures, full-width forms. */
const OTHERS = "2018 2019 201c 201d 2024 2028 2029 2100-214f fb00-fb06 fe50-fe6b ff01-ffee";
const ACCENTS = "0300-036f";
const TAKES_ACCENT = new RegExp(classOf(["0041-005a 0061-007a 00c0-024f"]));

/** What a UTF-16 unit is to this file. */
const PLAIN = 0;
const UNUSUAL = 1;
const ACCENT = 2;
const HIGH_SURROGATE = 3;
const KIND = makeKinds();

function makeKinds(): Uint8Array {
  const kinds = new Uint8Array(65536);
  for (const list of [INVISIBLES, SPACES, DASHES, OTHERS]) mark(kinds, list, UNUSUAL);
  mark(kinds, ACCENTS, ACCENT);
  kinds[0xd835] = HIGH_SURROGATE;
  return kinds;
}

/** `list` as above: "00ad 200b-200f". */
function mark(kinds: Uint8Array, list: string, kind: number): void {
  for (const entry of list.split(" ")) {
    const first = parseInt(entry.slice(0, 4), 16);
    kinds.fill(kind, first, parseInt(entry.slice(-4), 16) + 1);
  }
}

const INVISIBLE = new RegExp(`^${classOf([INVISIBLES])}$`);
const SPACE = new RegExp(`^${classOf([SPACES])}$`);
const DASH = new RegExp(`^${classOf([DASHES])}$`);

/** "00ad 200b-200f" as the character class of a pattern. */
function classOf(lists: readonly string[]): string {
  return `[${lists
    .join(" ")
    .replace(/[0-9a-f]{4}/g, "\\u$&")
    .replace(/ /g, "")}]`;
}

const known = new Map<string, string>();
const MOST_KNOWN = 2_000; // entries: all that the class above can match, accents aside; bounds the memory

function plainForm(found: string): string {
  const before = known.get(found);
  if (before !== undefined) return before;
  const plain = makePlain(found);
  if (known.size < MOST_KNOWN) known.set(found, plain);
  return plain;
}

function makePlain(found: string): string {
  if (INVISIBLE.test(found)) return "";
  if (SPACE.test(found)) return " ";
  if (DASH.test(found)) return "-";
  if (found === "\u2018" || found === "\u2019") return "'";
  if (found === "\u201c" || found === "\u201d") return '"';
  if (found === "\u2028" || found === "\u2029") return "\n";
  return found.normalize("NFKC");
}
