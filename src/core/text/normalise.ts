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
  if (!UNUSUAL.test(original)) return asWritten(original);
  const pieces: Piece[] = [];
  // Joined at the end: a string made of many pieces is slow to read.
  const parts: string[] = [];
  let length = 0;
  let done = 0;
  const every = HAS_ACCENTS.test(original) ? EVERY_ACCENTED_OR_UNUSUAL : EVERY_UNUSUAL;
  every.lastIndex = 0;
  for (let match = every.exec(original); match !== null; match = every.exec(original)) {
    const plain = plainForm(match[0]);
    parts.push(original.slice(done, match.index), plain);
    length += match.index - done;
    if (plain.length !== match[0].length) {
      pieces.push({ at: length, length: plain.length, from: match.index, source: match[0].length });
    }
    length += plain.length;
    done = match.index + match[0].length;
  }
  parts.push(original.slice(done));
  const text = parts.join("");
  return pieces.length === 0 ? asWritten(text) : new Shifted(text, pieces);
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
/** Mathematical letters and digits, U+1D400 to U+1D7FF. */
const MATHEMATICAL = "\\ud835[\\udc00-\\udfff]";

const UNUSUAL_CLASS = classOf([INVISIBLES, SPACES, DASHES, OTHERS]);
const UNUSUAL = new RegExp(`${classOf([INVISIBLES, SPACES, DASHES, OTHERS, ACCENTS])}|${MATHEMATICAL}`);
const EVERY_UNUSUAL = new RegExp(`${UNUSUAL_CLASS}|${MATHEMATICAL}`, "g");
const HAS_ACCENTS = new RegExp(classOf([ACCENTS]));
/** More than four accents on one letter are decoration; they stay. */
const EVERY_ACCENTED_OR_UNUSUAL = new RegExp(
  `${classOf(["0041-005a 0061-007a 00c0-024f"])}${classOf([ACCENTS])}{1,4}|${EVERY_UNUSUAL.source}`,
  "g",
);
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
