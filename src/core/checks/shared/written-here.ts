import type { ScannedText } from "../define";

/** True where the sender wrote or passes something on: only what a reply quotes is known to who gets it. */
export function isWrittenHere(text: ScannedText, offset: number): boolean {
  if (text.part === "subject") return true;
  const segment = text.segments.find(({ start, end }) => offset >= start && offset < end);
  return segment?.kind !== "quoted" || !text.isHistoryKnown;
}

/** True where the sender wrote just now: what is forwarded was somebody else's. */
export function isNewText(text: ScannedText, offset: number): boolean {
  if (text.part === "subject") return true;
  const segment = text.segments.find(({ start, end }) => offset >= start && offset < end);
  return segment === undefined || segment.kind === "new";
}

export interface TextMatch {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** All matches of a global pattern, in order. */
export function matchesOf(pattern: RegExp, text: string): readonly TextMatch[] {
  const matches: TextMatch[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push({ start: match.index, end: match.index + match[0].length, value: match[0] });
    if (match[0] === "") pattern.lastIndex++;
  }
  return matches;
}
