import { categoryOf } from "../model/data-type";
import type { Span } from "../model/span";
import { runToEnd, type Work } from "../model/work";
import type { RichText } from "../text/html";
import { segment, type Segment } from "../text/segments";
import { defaultScanner, type Scanner } from "./scan";
import { senderDetails } from "./shared/sender-details";

export interface ScannedMail {
  /** What counts: without greeting, lines of quoted headers, and what only tells how to reach or pay the sender. */
  readonly spans: readonly Span[];
  readonly segments: readonly Segment[];
}

export interface ScanMailOptions {
  /** The mail is a forward (see `segment`). */
  readonly forwarded?: boolean;
  readonly scanner?: Scanner;
}

/** Scans the text of a mail, all at once. */
export function scanMail(rich: RichText, options: ScanMailOptions = {}): ScannedMail {
  return runToEnd(scanningMail(rich, options));
}

/** Scans the text of a mail. */
export function* scanningMail(
  rich: RichText,
  { forwarded = false, scanner = defaultScanner() }: ScanMailOptions,
): Work<ScannedMail> {
  const segments = segment(rich, forwarded);
  yield;
  const found = yield* scanner(rich.text);
  const hasSecret = found.some(({ type }) => type !== "USERNAME" && categoryOf(type) === "secret");
  const spans: Span[] = [];
  let index = 0;
  for (const one of segments) {
    const inside: Span[] = [];
    for (let span = found[index]; span !== undefined && span.start < one.end; span = found[++index]) inside.push(span);
    const left = new Set(isSenders(one) ? leftInSignature(inside) : leftAround(one, inside));
    for (const span of inside) if (!left.has(span)) spans.push(span);
  }
  return { spans, segments };

  /** A name by itself is a profile on some network; beside a password it opens something. */
  function leftInSignature(inside: readonly Span[]): readonly Span[] {
    const names = hasSecret ? [] : inside.filter(({ type }) => type === "USERNAME");
    return [...names, ...senderDetails(rich.text, inside)];
  }
}

function isSenders({ kind }: Segment): boolean {
  return kind === "signature" || kind === "disclaimer";
}

function leftAround({ greeting, header }: Segment, inside: readonly Span[]): readonly Span[] {
  const ranges = [greeting, header].filter((range) => range !== undefined);
  return inside.filter(({ start, end }) => ranges.some((range) => start < range.end && end > range.start));
}
