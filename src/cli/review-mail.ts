import { runToEnd, runUntil } from "../core/model/work";
import type { AttachmentId } from "../core/model/draft";
import type { FileReport } from "../core/model/file-report";
import { mapPart, missing, type Part } from "../core/model/part";
import type { Policy } from "../core/policy/policy";
import { detectionOf } from "../core/review/detection";
import { inspectFile, type InspectTools } from "../core/review/inspect";
import { keyMaker } from "../core/review/keys";
import { emptyMemory } from "../core/review/memory";
import { candidatesOf, locksOf, SEND_TRIES, tryPasswords } from "../core/review/try-passwords";
import { review, type Review } from "../core/review/review";
import { scanTexts } from "../core/review/texts";
import type { Moment } from "../eml/date";
import { readMail, type MailFile } from "../eml/draft";
import { decoders } from "./decoders";
import { FILE_LIMIT_MS } from "./inspection";

export interface MailReviewOptions {
  readonly policy: Policy;
  /** Nothing is remembered from run to run; the same salt gives the same keys. */
  readonly salt: string;
  /** Goes before the mail's own date. */
  readonly now?: Moment | undefined;
  /** The day of a mail that has no date. */
  readonly clock: Moment;
}

/** What Outlook would ask about this mail; undefined for bytes that are no mail. */
export function reviewMail(bytes: Uint8Array, { policy, salt, now, clock }: MailReviewOptions): Review | undefined {
  const mail = runToEnd(readMail(bytes, decoders));
  if (mail === undefined) return undefined;
  const { draft } = mail;
  const { at, day } = now ?? mail.date ?? clock;
  const reviewer = draft.from.state === "missing" ? "" : draft.from.value.address;
  const { digest } = keyMaker(salt, reviewer);
  const detection = detectionOf(policy);
  const texts = scanTexts(draft, detection);
  const input = { draft, texts, files: reportsOf(mail, { digest, detection, decoders }), troubles: [] };
  const openings = runToEnd(tryPasswords(locksOf(input), candidatesOf(input, policy), { tries: SEND_TRIES }));
  return review({ ...input, openings }, { policy, now: at, today: day, reviewer, memory: emptyMemory(salt) });
}

function reportsOf({ draft, contents }: MailFile, tools: InspectTools): ReadonlyMap<AttachmentId, Part<FileReport>> {
  const reports = new Map<AttachmentId, Part<FileReport>>();
  const attachments = draft.attachments.state === "missing" ? [] : draft.attachments.value;
  for (const { id, name } of attachments) {
    const content = contents.get(id) ?? missing<Uint8Array>("failed");
    if (content.state === "missing") {
      reports.set(id, content);
      continue;
    }
    const end = Date.now() + FILE_LIMIT_MS;
    const inspection = runUntil(inspectFile(name, content.value, tools), () => Date.now() > end);
    reports.set(
      id,
      mapPart(inspection, ({ report }) => report),
    );
  }
  return reports;
}
