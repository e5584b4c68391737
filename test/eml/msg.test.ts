import { runToEnd } from "../../src/core/model/work";
import { valueOr } from "../../src/core/model/part";
import { readMail, type MailFile } from "../../src/eml/draft";
import { latin1 } from "../support/binary";
import { docOf } from "../support/doc";
import { msgOf, type MsgSpec } from "../support/msg";
import { bodyText, fileNames } from "./read";

const note: MsgSpec = {
  texts: { "0037": "Lijst", "0042": "Jan Smit", "5D02": "jan@a.example", "1000": "Dag Eva\r\ntot morgen" },
  recipients: [{ texts: { "3001": "Eva", "39FE": "eva@b.example" }, numbers: { "0C15": 1 } }],
};
const mailOf = (spec: MsgSpec): MailFile => {
  const mail = runToEnd(readMail(msgOf({ ...note, ...spec })));
  if (mail === undefined) throw new Error("no mail");
  return mail;
};

test("a saved Outlook message is a mail like any other", () => {
  const mail = mailOf({
    times: { "0039": "2026-11-23T10:00:05Z" },
    attachments: [
      { texts: { "3707": "a.txt" }, bytes: { "3701": latin1("Jan") } },
      { texts: { "3001": "Binnen" }, numbers: { "3705": 5 }, message: note },
    ],
  });
  const { draft } = mail;
  expect(draft.from).toEqual({ state: "present", value: { name: "Jan Smit", address: "jan@a.example" } });
  expect(valueOr(draft.to, [])).toEqual([{ name: "Eva", address: "eva@b.example", list: false }]);
  expect(valueOr(draft.cc, [])).toEqual([]);
  expect(draft.subject).toEqual({ state: "present", value: "Lijst" });
  expect(bodyText(mail)).toBe("Dag Eva\ntot morgen");
  expect(fileNames(mail)).toEqual(["a.txt", "Binnen.msg"]);
  expect(valueOr(draft.attachments, []).map(({ kind }) => kind)).toEqual(["file", "item"]);
  expect(draft.composeType).toEqual({ state: "present", value: "new" });
  expect(mail.date).toEqual({ at: Date.UTC(2026, 10, 23, 10, 0, 5), day: "2026-11-23" });
});

test("a picture in the text is inline", () => {
  const picture = { texts: { "3707": "logo.png", "3712": "logo" }, bytes: { "3701": latin1("x") } };
  const { draft } = mailOf({ bytes: { "1013": latin1('<p>Dag <img src="cid:logo"></p>') }, attachments: [picture] });
  expect(valueOr(draft.attachments, []).map(({ inline }) => inline)).toEqual([true]);
});

test.each([
  ["names the mail it answers", { texts: { ...note.texts, "1042": "<x@a.example>" } }, "reply"],
  [
    "is further on in a conversation",
    { bytes: { "0071": new Uint8Array(27) }, texts: { ...note.texts, "0070": "Lijst" } },
    "reply",
  ],
  ["begins a conversation", { bytes: { "0071": new Uint8Array(22) } }, "new"],
])("a mail that %s", (_, spec, composeType) => {
  expect(mailOf(spec).draft.composeType).toEqual({ state: "present", value: composeType });
});

test("a draft without a sender", () => {
  expect(mailOf({ texts: { "0037": "Lijst" } }).draft.from).toEqual({ state: "missing", reason: "empty" });
});

test("another compound file is no mail", () => {
  expect(runToEnd(readMail(docOf({ text: "Dag" })))).toBeUndefined();
});
