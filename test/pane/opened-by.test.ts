import { officeItem } from "../../src/outlook/office";
import { openedBy } from "../../src/pane/opened-by";

const SEND = { isFromSend: true, isUnchecked: false };
const UNCHECKED = { isFromSend: true, isUnchecked: true };
const PERSON = { isFromSend: false, isUnchecked: false };

test.each([
  ['{"cause":"send","open":2}', SEND],
  [{ cause: "send", open: 2 }, SEND],
  ['{"cause":"send"}', SEND],
  ['{"cause":"send","open":"0"}', SEND],
  ['{"cause":"send","open":0}', UNCHECKED],
  [{ cause: "send", open: 0 }, UNCHECKED],
  ["", PERSON],
  ["send", PERSON],
  ["{", PERSON],
  ["null", PERSON],
  [undefined, PERSON],
  ['{"open":0}', PERSON],
  ['{"cause":"button","open":0}', PERSON],
])("context %j", async (value, expected) => {
  const answer = (callback: (result: unknown) => void) => callback({ status: "succeeded", value });
  expect(await openedBy(officeItem({ getInitializationContextAsync: answer }))).toEqual(expected);
});

test("an Outlook that has no such call was asked by a person", async () => {
  expect(await openedBy(officeItem({}))).toEqual(PERSON);
});
