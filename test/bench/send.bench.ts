import { onSend } from "../../src/launch/on-send";
import { prepareAttachments } from "../../src/launch/prepare";
import { summarise, type BenchRow } from "../support/bench";
import { EVA, FakeOutlook, installOffice } from "../support/fake-office";
import { peopleXlsx } from "../support/people-xlsx";

const ROUNDS = 40;
const LARGE_BODY = 1_000_000; // characters

/** Our share of the time from the event to the decision: the fake Outlook answers at once. */
export default async function (): Promise<readonly BenchRow[]> {
  const content = Buffer.from(peopleXlsx(3_200)).toString("base64");
  const size = Math.round((content.length * 3) / 4);
  const list = { id: "a", name: "customers.xlsx", size, content };
  const kb = String(Math.round(size / 1_024));
  const text = "<p>Dear Eva,</p><p>Here are the numbers we spoke about, see you on Thursday.</p>";
  const large = text.repeat(LARGE_BODY / text.length);
  return [
    await timed(
      "Send, everything read before",
      50,
      () => new FakeOutlook({ to: [EVA], html: text, attachments: [list] }),
      true,
    ),
    await timed(
      `Send, an xlsx of ${kb} KB not read before`,
      150,
      () => new FakeOutlook({ to: [EVA], html: text, attachments: [list] }),
    ),
    await timed("Send, a body of 1 MB", undefined, () => new FakeOutlook({ to: [EVA], html: large })),
  ];
}

async function timed(name: string, budget: number | undefined, make: () => FakeOutlook, prepared = false) {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const outlook = make();
    installOffice(outlook);
    if (prepared) await prepareAttachments(() => undefined);
    const started = performance.now();
    await onSend(() => times.push(performance.now() - started));
  }
  return summarise(name, times, budget);
}
