import { runToEnd } from "../../src/core/model/work";
import { present } from "../../src/core/model/part";
import { openItems, review, type Review } from "../../src/core/review/review";
import { dialogWords } from "../../src/i18n/dialog/words";
import { answerFor } from "../../src/launch/answer";
import { collectReview } from "../../src/outlook/collect";
import { officeItem } from "../../src/outlook/office";
import { policyFrom } from "../../src/outlook/policy";
import { FakeOutlook, type FakeAttachment, type FakeMail } from "../support/fake-office";

export const OUTSIDER = { displayName: "Eva Smit", emailAddress: "eva@partner.example" };
// eslint-disable-next-line no-control-regex -- what a dialog could show as something else
const UNSEEN = /[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

export interface Reviewed extends Review {
  /** Checks that ask, in the order of the alphabet. */
  readonly asked: readonly string[];
}

/** Reviews a mail in a fake Outlook as the send handler does; its dialog must be fit to be shown. */
export async function reviewed(mail: FakeMail, recipientCaps: readonly number[] = []): Promise<Reviewed> {
  const { input, context } = await collectReview(officeItem(new FakeOutlook(mail).item), {
    packaged: policyFrom({ version: 1 }),
    surroundings: { reviewer: "anna@shop.example", language: "en", recipientCaps },
    newSalt: () => "salt",
    run: (work) => Promise.resolve(present(runToEnd(work))),
  });
  const result = review(input, context);
  const { errorMessage = "", errorMessageMarkdown = "" } = answerFor(result, {
    mode: "confirm",
    kind: "message",
    words: dialogWords("en"),
  });
  expect(errorMessage).not.toMatch(UNSEEN);
  expect(Math.max(errorMessage.length, errorMessageMarkdown.length)).toBeLessThanOrEqual(500);
  const asked = [...new Set(openItems(result).map(({ check }) => check))];
  return { ...result, asked: asked.sort() };
}

export function attached(name: string, bytes: Uint8Array): FakeAttachment {
  return { id: "a", name, size: bytes.length, content: Buffer.from(bytes).toString("base64") };
}
