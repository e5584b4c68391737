import { FILE_ENTRY_PREFIX, STORED } from "../../src/core/review/stored/names";
import { onSend } from "../../src/launch/on-send";
import { prepareAttachments, rememberParticipants } from "../../src/launch/prepare";
import { ANNA, EVA, FakeOutlook, installOffice, TOM, type FakeMail, type Faults } from "../support/fake-office";

type Handler = typeof prepareAttachments;

const FILE = { id: "a", name: "a.txt", content: "aGVsbG8=" };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function run(handler: Handler, outlook: FakeOutlook): Promise<readonly unknown[]> {
  installOffice(outlook);
  const answers: unknown[] = [];
  const handled = handler((options) => answers.push(options));
  await jest.advanceTimersByTimeAsync(10_000);
  await handled;
  return answers;
}

function outlookWith(mail: FakeMail, faults: Faults = {}): FakeOutlook {
  const outlook = new FakeOutlook(mail);
  outlook.faults = faults;
  return outlook;
}

const entries = ({ session }: FakeOutlook) => [...session.keys()].filter((name) => name.startsWith(FILE_ENTRY_PREFIX));
const reads = ({ calls }: FakeOutlook) => calls.filter((call) => call === "getAttachmentContentAsync").length;

test("a file is read when it is added, and not again on Send", async () => {
  const outlook = outlookWith({ attachments: [FILE] });
  expect(await run(prepareAttachments, outlook)).toEqual([undefined]);
  expect(entries(outlook)).toHaveLength(1);
  await run(onSend, outlook);
  expect(reads(outlook)).toBe(1);
});

test("Send reads what no event has read", async () => {
  const outlook = outlookWith({ attachments: [FILE] });
  await run(onSend, outlook);
  expect(reads(outlook)).toBe(1);
  expect(entries(outlook)).toHaveLength(1);
});

test("a mail without attachments needs no store", async () => {
  const outlook = outlookWith({});
  await run(prepareAttachments, outlook);
  expect(outlook.session.size).toBe(0);
});

test.each<[string, Faults]>([
  ["reading never answers", { getAttachmentContentAsync: "silent" }],
  ["listing never answers", { getAttachmentsAsync: "silent" }],
  ["the store never answers", { "sessionData.getAllAsync": "silent", "sessionData.setAsync": "silent" }],
  ["everything fails", { getAttachmentContentAsync: "fails", "sessionData.getAllAsync": "fails" }],
])("completes once and soon when %s", async (_, faults) => {
  const outlook = outlookWith({ attachments: [FILE] }, faults);
  installOffice(outlook);
  const answers: unknown[] = [];
  void prepareAttachments((options) => answers.push(options));
  await jest.advanceTimersByTimeAsync(4_500);
  expect(answers).toEqual([undefined]);
});

describe("who took part in the answered mail", () => {
  const reply: FakeMail = { composeType: "reply", to: [EVA], cc: [TOM, { displayName: "Sales", emailAddress: "" }] };

  test("is remembered when a reply is opened", async () => {
    const outlook = outlookWith(reply);
    expect(await run(rememberParticipants, outlook)).toEqual([undefined]);
    expect(outlook.session.get(STORED.thread)).toBe('["eva@partner.example","tom@shop.example"]');
  });

  test.each(["newMail", "forward"])("is nobody on a %s", async (composeType) => {
    const outlook = outlookWith({ ...reply, composeType, bcc: [ANNA] });
    await run(rememberParticipants, outlook);
    expect(outlook.session.has(STORED.thread)).toBe(false);
  });

  test("is nobody when it cannot be read", async () => {
    const outlook = outlookWith(reply, { getComposeTypeAsync: "fails" });
    expect(await run(rememberParticipants, outlook)).toEqual([undefined]);
    expect(outlook.session.has(STORED.thread)).toBe(false);
  });
});
