import type { ScannedText } from "../checks/define";
import type { Draft } from "../model/draft";
import { mapPart, type Part } from "../model/part";
import { runToEnd, type Work } from "../model/work";
import { scannerFor, type Detection } from "../recognizers/scan-for";
import { scanningMail } from "../recognizers/scan-mail";
import { htmlToText, plainRichText, type RichText } from "../text/html";

/** Subject and body with what was found in them; missing where they could not be read, or not looked through in time. */
export interface ScannedTexts {
  readonly subject: Part<ScannedText>;
  readonly body: Part<ScannedText>;
}

/** Looks through both, for as long as it takes. */
export function scanTexts(draft: Draft, detection: Detection): ScannedTexts {
  return { subject: runToEnd(scanSubject(draft, detection)), body: runToEnd(scanBody(draft, detection)) };
}

export function scanSubject(draft: Draft, detection: Detection): Work<Part<ScannedText>> {
  return scanText("subject", draft, mapPart(draft.subject, plainRichText), detection);
}

/** A long body takes seconds. */
export function* scanBody(draft: Draft, detection: Detection): Work<Part<ScannedText>> {
  const rich = mapPart(draft.html, htmlToText);
  yield;
  return yield* scanText("body", draft, rich, detection);
}

function* scanText(
  part: ScannedText["part"],
  { composeType }: Draft,
  text: Part<RichText>,
  detection: Detection,
): Work<Part<ScannedText>> {
  if (text.state === "missing") return text;
  const rich = text.value;
  // A forward looks like a reply: only its compose type tells that the old text goes to somebody new.
  const type = composeType.state === "missing" ? undefined : composeType.value;
  const scanned = yield* scanningMail(rich, { forwarded: type === "forward", scanner: scannerFor(detection) });
  return mapPart(text, () => ({ part, rich, ...scanned, isHistoryKnown: false }));
}
