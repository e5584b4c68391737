import { runToEnd } from "../../../src/core/model/work";
import { DEFAULT_POLICY } from "../../../src/core/policy/defaults";
import { inspectFile } from "../../../src/core/review/inspect";
import { keyMaker } from "../../../src/core/review/keys";
import { present } from "../../../src/core/model/part";
import {
  asGuesses,
  candidatesOf,
  locksOf,
  PANE_TRIES,
  SEND_TRIES,
  tryPasswords,
  type Tries,
} from "../../../src/core/review/try-passwords";
import { decodeFileEntry, encodeFileEntry } from "../../../src/core/review/stored/file-entries";
import { mail, type MailSketch } from "../../support/mail";
import { lockedOdt } from "../../support/odf-lock";
import { agileFile } from "../../support/ooxml-lock";
import { reviewOf } from "../../support/review";
import { zipOf } from "../../support/zip";

const { digest } = keyMaker("salt", "anna@shop.example");
const reportOf = (name: string, bytes: Uint8Array) => runToEnd(inspectFile(name, bytes, { digest })).report;
const zip = {
  name: "list.zip",
  report: present(reportOf("list.zip", zipOf([{ name: "list.csv", content: "a;b", lock: 3, password: "Zomer2026!" }]))),
};
const docx = {
  name: "a.docx",
  report: present(reportOf("a.docx", agileFile(new Uint8Array(100), "Zomer2026!", { rounds: 50 }))),
};
const odt = { name: "a.odt", report: present(reportOf("a.odt", lockedOdt("Zomer2026!"))) };

function opened(sketch: MailSketch, tries: Tries = SEND_TRIES, more = {}) {
  const input = mail({ files: [zip], to: ["eva@agency.example"], ...sketch });
  const openings = runToEnd(tryPasswords(locksOf(input), candidatesOf(input, DEFAULT_POLICY), { tries, ...more }));
  const { items, decision } = reviewOf({ ...input, openings });
  const found = items.filter(({ check }) => check === "password-in-message");
  return { decision, openings, says: found.map((item) => (item.kind === "finding" ? item.messageId : "")) };
}

const words = (count: number) => Array.from({ length: count }, (_, index) => `Word${String(index)}x`).join(" ");

describe("trying the words of a mail", () => {
  test.each([
    ["a zip", [zip]],
    ["a document", [docx]],
    ["an OpenDocument", [odt]],
    ["all of them", [zip, docx, odt]],
  ])("opens %s, and that is a stop", (_, files) => {
    const result = opened({ text: "Dear Eva, the list. Zomer2026! Best, Anna", files });
    expect(result.decision).toBe("stop");
    expect(result.says).toEqual(files.map(() => "opens"));
  });

  test("the same from what the session store keeps", () => {
    const stored = decodeFileEntry(
      encodeFileEntry({
        at: 1,
        report: docx.report.state === "present" ? docx.report.value : reportOf("x", new Uint8Array(1)),
      }),
    );
    const files = [{ ...docx, report: present(stored?.report ?? reportOf("x", new Uint8Array(1))) }];
    expect(opened({ text: "Zomer2026!", files }).says).toEqual(["opens"]);
  });

  test("a word that may open a file, which nothing proves, opens none", () => {
    const content = Uint8Array.from({ length: 1_000 }, (_, index) => (index * index) & 255);
    const bytes = zipOf([{ name: "a.bin", content, stored: true, lock: 3, password: "Zomer2026!" }]);
    const report = present(reportOf("list.zip", bytes));
    const { decision, openings } = opened({ text: "Zomer2026!", files: [{ name: "list.zip", report }] });
    expect([decision, openings.size]).toEqual(["send", 0]);
  });

  test("another word is only said", () => {
    expect(opened({ text: "The password of the zip is Winter2027!" }).says).toEqual(["said"]);
    expect(opened({ text: "We see each other in Zomer2026 then" }).says).toEqual([]);
  });

  test("of many words Send tries the first on a slow lock, the pane all", () => {
    const text = `${words(20)} Zomer2026!`.replace(/(Word\d+)x/g, "$1x!");
    expect(opened({ text, files: [docx] }, { ...SEND_TRIES, slow: 0 }).says).toEqual([]);
    expect(opened({ text, files: [docx] }, PANE_TRIES).says).toEqual(["opens"]);
  });

  test("stops when time is up, and says nothing of what was not tried", () => {
    const result = opened({ text: "Zomer2026!", files: [docx] }, SEND_TRIES, { expired: () => true });
    expect(result.says).toEqual([]);
    expect(result.decision).toBe("send");
  });

  test("tries no word twice", () => {
    const tried = new Map<string, Map<string, boolean>>();
    opened({ text: words(5) }, PANE_TRIES, { tried });
    const [first] = [...tried.values()].map(({ size }) => size);
    expect(opened({ text: words(5) }, { ...SEND_TRIES, quick: 0 }, { tried }).says).toEqual([]);
    expect([...tried.values()].map(({ size }) => size)).toEqual([first]);
    expect(opened({ text: `${words(5)} Zomer2026!` }, PANE_TRIES, { tried }).says).toEqual(["opens"]);
    expect(opened({ text: `${words(5)} Zomer2026!` }, { slow: 0, quick: 0, onlyLikely: true }, { tried }).says).toEqual(
      ["opens"],
    );
  });

  test("a guess is another matter", () => {
    const input = mail({ files: [zip], to: ["eva@agency.example"] });
    const openings = runToEnd(
      tryPasswords(locksOf(input), asGuesses(["welkom01", "Zomer2026!"]), { tries: PANE_TRIES }),
    );
    const checks = reviewOf({ ...input, openings }).items.map(({ check, level }) => `${check} ${level}`);
    expect(checks).toContain("guessable-password confirm");
    expect(checks.join()).not.toContain("password-in-message");
  });

  test("a megabyte of words costs Send a bounded number of tries", () => {
    const input = mail({ files: [zip, docx], text: words(100_000) });
    const candidates = candidatesOf(input, DEFAULT_POLICY);
    const tried = new Map<string, Map<string, boolean>>();
    runToEnd(tryPasswords(locksOf(input), candidates, { tries: SEND_TRIES, tried }));
    expect([...tried.values()].map(({ size }) => size).sort()).toEqual([60, 8]);
  });
});
