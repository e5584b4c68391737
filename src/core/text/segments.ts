import type { RichText } from "./html";
import { containing, indexEndingAfter, isBlank, linesOf, merged, type Range } from "./ranges";
import { greetingOf, ownParts } from "./own-text";
import { findQuoteHeaders, type QuoteHeader } from "./quote-headers";

type SegmentKind = "new" | "signature" | "disclaimer" | "quoted" | "forwarded";

/** One piece of a mail's text. Segments cover the text without gaps. */
export interface Segment extends Range {
  readonly kind: SegmentKind;
  /** "Hi Tom," at the start of what is new. */
  readonly greeting?: Range;
  /** The lines above an older mail that say who wrote it when to whom. */
  readonly header?: Range;
}

/**
 * Tells what was written now from signature, disclaimer and older mails. Outlook writes the same header above an
 * answered and a forwarded mail: `forwarded` says that this mail is a forward.
 */
export function segment({ text, marks }: RichText, forwarded = false): readonly Segment[] {
  const whole = { start: 0, end: text.length };
  const lines = linesOf(text, whole);
  const histories = findHistories(text, lines, marks.filter(isQuote), forwarded);
  const signatures = merged(marks.filter(({ kind }) => kind === "signature"));
  const segments: Segment[] = [];
  let at = 0;
  for (const history of histories) {
    addOwn(history.start);
    for (const one of splitAtHeaders(history)) segments.push(one);
    at = history.end;
  }
  addOwn(text.length);
  return segments;

  function addOwn(end: number): void {
    if (end <= at) return;
    const before = segments[segments.length - 1];
    if (before !== undefined && isBlank(text.slice(at, end))) {
      segments[segments.length - 1] = { ...before, end };
      return;
    }
    for (const part of ownParts(text, { start: at, end }, signatures)) {
      const greeting = part.kind === "new" && part.start === 0 ? greetingOf(text, part) : undefined;
      segments.push(greeting === undefined ? part : { ...part, greeting });
    }
  }
}

/** The lines above the newest older mail that tell who took part in it; "" where there is none. */
export function quotedHeader({ text }: RichText, segments: readonly Segment[]): string {
  const header = segments.find(({ kind, header: own }) => kind === "quoted" && own !== undefined)?.header;
  return header === undefined ? "" : text.slice(header.start, header.end);
}

/** Addresses in a header, lower case, each once. */
export function addressesIn(header: string): readonly string[] {
  const words = header.split(BETWEEN_ADDRESSES).filter((word) => ADDRESS.test(word));
  return [...new Set(words.map((address) => address.toLowerCase()))];
}

const BETWEEN_ADDRESSES = /[\s<>()[\]"',;:]+/;
const ADDRESS = /^[^@]{1,64}@[^@]{1,250}$/;

interface History extends Range {
  readonly forwarded: boolean;
  readonly headers: readonly Range[];
}

/** Stretches of older mails, merged, with the headers in them. */
function findHistories(
  text: string,
  lines: readonly Range[],
  marks: readonly Range[],
  forwarded: boolean,
): readonly History[] {
  const headers = findQuoteHeaders(text, lines);
  const bounded = [merged(marks), prefixedRuns(text, lines)];
  const below = headers.map((header) => ({ start: header.start, end: endBelow(text, header, bounded) }));
  const histories = merged([...marks, ...prefixedRuns(text, lines), ...below]).map((range) => ({
    ...range,
    forwarded,
    headers: [] as Range[],
  }));
  const firstMark = marks.reduce((first, { start }) => Math.min(first, start), Infinity);
  for (const header of headers) {
    const history = histories[indexEndingAfter(histories, header.start)];
    if (history === undefined) break;
    // What stands above the mail that the client marked as answered was pasted there.
    const isPasted = firstMark < Infinity && history.end < firstMark;
    if (history.headers.length === 0 && (header.forwarded || isPasted)) history.forwarded = true;
    history.headers.push({ start: header.start, end: Math.min(header.end, history.end) });
  }
  return histories;
}

/** Blank characters between a header and the text it announces. */
const FARTHEST_BELOW = 20;

/** How far the mail below a header goes: to the end of what the client marked or prefixed, else to what it marked next. */
function endBelow(text: string, header: QuoteHeader, bounded: readonly (readonly Range[])[]): number {
  for (const ranges of bounded) {
    const around = containing(ranges, header.start);
    if (around !== undefined) return around.end;
    const next = ranges[indexEndingAfter(ranges, header.end)];
    const isNext = next !== undefined && next.start <= header.end + FARTHEST_BELOW;
    if (isNext && isBlank(text.slice(header.end, next.start))) return next.end;
  }
  const [marked = []] = bounded;
  const next = marked[indexEndingAfter(marked, header.end)];
  return next === undefined ? text.length : Math.max(header.end, next.start - 1);
}

/** Runs of lines that begin with ">", blank lines between them included. */
function prefixedRuns(text: string, lines: readonly Range[]): readonly Range[] {
  const runs: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const { start, end } of lines) {
    if (text.charAt(start) !== ">") {
      isOpen = isOpen && isBlank(text.slice(start, end));
      continue;
    }
    const last = runs[runs.length - 1];
    if (isOpen && last !== undefined) last.end = end;
    else runs.push({ start, end });
    isOpen = true;
  }
  return runs;
}

function splitAtHeaders({ start, end, forwarded, headers }: History): readonly Segment[] {
  const kind = forwarded ? "forwarded" : "quoted";
  const first = headers[0];
  if (first === undefined) return [{ kind, start, end }];
  return headers.map((header, index) => ({
    kind,
    start: index === 0 ? start : header.start,
    end: headers[index + 1]?.start ?? end,
    header,
  }));
}

function isQuote({ kind }: RichText["marks"][number]): boolean {
  return kind === "quote";
}
