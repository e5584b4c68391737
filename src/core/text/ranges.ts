/** A stretch of a text; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** All lines with their offsets, without the line break. */
export function linesOf(text: string, { start, end }: Range): readonly Range[] {
  const lines: Range[] = [];
  let at = start;
  while (at < end) {
    const found = text.indexOf("\n", at);
    const lineEnd = found < 0 || found > end ? end : found;
    lines.push({ start: at, end: lineEnd });
    at = lineEnd + 1;
  }
  return lines;
}

/**
 * Start of the line that `at` stands in, or `reach` characters before it: a line can be as long as the text, and is asked
 * for at every value in it.
 */
export function startOfLine(text: string, at: number, reach: number): number {
  const from = Math.max(0, at - reach);
  return from + text.slice(from, at).lastIndexOf("\n") + 1;
}

/** End of the line that `at` stands in, at most `reach` characters behind it. */
export function endOfLine(text: string, at: number, reach: number): number {
  const found = text.slice(at, at + reach).indexOf("\n");
  return found < 0 ? Math.min(text.length, at + reach) : at + found;
}

export function isBlank(text: string): boolean {
  return !/\S/.test(text);
}

/** The same stretches, in order and without overlap. */
export function merged(ranges: readonly Range[]): readonly Range[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result[result.length - 1];
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** Index of the first of `ranges` (in order, without overlap) that ends behind `offset`. */
export function indexEndingAfter(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The one of `ranges` (in order, without overlap) that `offset` lies in. */
export function containing(ranges: readonly Range[], offset: number): Range | undefined {
  const range = ranges[indexEndingAfter(ranges, offset)];
  return range !== undefined && range.start <= offset ? range : undefined;
}
