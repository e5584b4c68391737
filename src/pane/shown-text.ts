import { visibleText } from "../core/recipients/invisible";

/** Code points of a name or address that are shown: the rest tells nobody anything. */
const LONGEST = 40;
/** Code points kept at the end of a longer one: the extension of a file, the domain of an address. */
const KEPT_END = 14;

/** Marks a stretch whose writing direction is its own (UAX 9: FSI and PDI); `Sentence` makes a <bdi> of it. */
const START = "\u2068";
const END = "\u2069";

/** A name, address or file name as it may be shown: visible characters of one line, cut in the middle. */
export function shortened(text: string): string {
  const points = Array.from(visibleText(text));
  if (points.length <= LONGEST) return points.join("");
  const head = points.slice(0, LONGEST - KEPT_END - 1).join("");
  return `${head}…${points.slice(points.length - KEPT_END).join("")}`;
}

/** The same, ready to be put into a sentence of ours. */
export function isolated(text: string): string {
  return START + shortened(text) + END;
}

/** For attributes and announcements, where no markup can be. */
export function withoutMarks(sentence: string): string {
  return sentence.split(START).join("").split(END).join("");
}

export interface Piece {
  readonly text: string;
  readonly isName: boolean;
}

/** A sentence, taken apart at its names. */
export function piecesOf(sentence: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const [index, rest] of sentence.split(START).entries()) {
    const [first = "", ...after] = rest.split(END);
    if (index === 0) pieces.push({ text: withoutMarks(rest), isName: false });
    else pieces.push({ text: first, isName: true }, { text: after.join(""), isName: false });
  }
  return pieces.filter(({ text }) => text !== "");
}
