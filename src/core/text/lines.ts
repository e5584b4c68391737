/** Longest piece of a line that is looked at on either side of a value; characters. */
const LONGEST_PIECE = 300;

export function lineUpTo(text: string, end: number): string {
  const piece = text.slice(Math.max(0, end - LONGEST_PIECE), Math.max(0, end));
  return piece.slice(piece.lastIndexOf("\n") + 1);
}

export function lineFrom(text: string, start: number): string {
  return text.slice(start, start + LONGEST_PIECE).split("\n")[0] ?? "";
}
