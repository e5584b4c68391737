import type { Span } from "../model/span";
import type { RichText } from "../text/html";
import type { Range } from "../text/ranges";
import { segment, type Segment } from "../text/segments";
import { scan } from "./scan";

export interface ScannedMail {
  /** What counts: without the greeting's name, the sender's own signature and disclaimer, and lines of quoted headers. */
  readonly spans: readonly Span[];
  readonly segments: readonly Segment[];
}

/** Scans the text of a mail. `forwarded` says that the mail is a forward (see `segment`). */
export function scanMail(rich: RichText, forwarded = false): ScannedMail {
  const segments = segment(rich, forwarded);
  const left: Range[] = [];
  for (const one of segments) left.push(...leftOut(one));
  let index = 0;
  const spans = scan(rich.text).filter(({ start, end }) => {
    while ((left[index]?.end ?? Infinity) <= start) index++;
    return (left[index]?.start ?? Infinity) >= end;
  });
  return { spans, segments };
}

function leftOut(one: Segment): readonly Range[] {
  if (one.kind === "signature" || one.kind === "disclaimer") return [one];
  return [one.greeting, one.header].filter((range) => range !== undefined);
}
