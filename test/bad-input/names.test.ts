import { checks } from "../../src/core/checks";
import { knownChecks } from "../../src/core/policy/check-settings";
import { parsePolicy } from "../../src/core/policy/parse";
import { policyProblemText } from "../../src/core/policy/problems";
import { decodeItems } from "../../src/core/review/stored/items";
import type { FakeMail } from "../support/fake-office";
import { xlsxOf } from "../support/xlsx";
import { zipOf } from "../support/zip";
import { attached, OUTSIDER, reviewed } from "./in-outlook";
import { HOSTILE_NAMES } from "./names";

const ROWS = Array.from({ length: 12 }, (_, n) => [`c${String(n)}@customer.example`, `+31 6 123456${String(n + 10)}`]);
const ONE_ID = "<p>BSN 111222333</p>";
const ASKS_ABOUT_TEXT = ["external-recipients", "personal-data"];
const ASKS_ABOUT_FILE = ["attachment-personal-data", "external-recipients", "unprotected-attachment"];

/** Such a name hides what kind of file it is, so that is asked as well. */
const TURNS_DIRECTION = /[\u202a-\u202e\u2066-\u2069]/;

/** Where a name can stand, and what is asked about the mail whatever the name is. */
const PLACES: Readonly<
  Record<string, (name: string) => { readonly mail: FakeMail; readonly asks: readonly string[] }>
> = {
  "of a person": (name) => ({
    mail: { to: [{ ...OUTSIDER, displayName: name }], html: ONE_ID },
    asks: ASKS_ABOUT_TEXT,
  }),
  "of the sender": (name) => ({
    mail: { from: { displayName: name, emailAddress: "anna@shop.example" }, to: [OUTSIDER], html: ONE_ID },
    asks: ASKS_ABOUT_TEXT,
  }),
  "in place of an address": (name) => ({
    mail: { to: [{ displayName: "Eva", emailAddress: name }] },
    asks: ["unresolved-recipient"],
  }),
  "of a list": (name) => ({
    mail: { to: [{ ...OUTSIDER, displayName: name, recipientType: "distributionList" }], html: ONE_ID },
    asks: ASKS_ABOUT_TEXT,
  }),
  "of a file": (name) => ({
    mail: { to: [OUTSIDER], attachments: [attached(name, csv("E-mail"))] },
    asks: TURNS_DIRECTION.test(name) ? [...ASKS_ABOUT_FILE, "risky-file-type"].sort() : ASKS_ABOUT_FILE,
  }),
  "of a file in an archive": (name) => ({
    mail: { to: [OUTSIDER], attachments: [attached("a.zip", zipOf([{ name, content: csv("E-mail") }]))] },
    asks: ASKS_ABOUT_FILE,
  }),
  "of a sheet and its column": (name) => ({
    mail: {
      to: [OUTSIDER],
      attachments: [attached("a.xlsx", xlsxOf({ sheets: [{ name: inXml(name), rows: [[name, "Phone"], ...ROWS] }] }))],
    },
    asks: ASKS_ABOUT_FILE,
  }),
  "of a column": (name) => ({
    mail: { to: [OUTSIDER], attachments: [attached("a.csv", csv(name))] },
    asks: ASKS_ABOUT_FILE,
  }),
  "as subject": (name) => ({ mail: { to: [OUTSIDER], subject: name, html: ONE_ID }, asks: ASKS_ABOUT_TEXT }),
};

describe.each(Object.entries(PLACES))("a name %s", (_, place) => {
  test.each(HOSTILE_NAMES)("%s", async (__, name) => {
    const { mail, asks } = place(name);
    const { asked, items } = await reviewed(mail);
    expect(asked.filter((check) => check !== "empty-subject")).toEqual(asks);
    expect(JSON.stringify(items)).not.toMatch(/customer\.example|111222333/);
  });
});

describe("a name in a policy", () => {
  test.each(HOSTILE_NAMES)("%s", (_, name) => {
    const key = JSON.stringify(name);
    const text = `{"version":1,"mode":${key},${key}:1,"organisation":{${key}:[]},"checks":{${key}:{"level":"off"}}}`;
    const { ok, problems } = parsePolicy(JSON.parse(text), { checks: knownChecks(checks) });
    expect({ ok, paths: new Set(problems.map(({ path }) => path)).size }).toEqual({ ok: false, paths: 4 });
    // eslint-disable-next-line no-control-regex -- what must not reach a terminal
    for (const line of problems.map(policyProblemText)) expect(line).toMatch(/^[^\0-\x1f\x7f\u2028-\u202e]{1,300}$/);
  });
});

describe("a name in the store", () => {
  test.each(HOSTILE_NAMES)("%s", (_, name) => {
    const item = { check: name, level: name, group: name, about: { kind: name }, messageId: name, data: name };
    const items = [{ ...item, keys: ["abcdefghijkl"] }];
    expect(decodeItems(JSON.stringify({ v: 1, items }))).toMatchObject([{ kind: "unknown", keys: ["abcdefghijkl"] }]);
    expect(decodeItems(JSON.stringify({ v: name, items: [{ keys: name }] }))).toBeUndefined();
  });
});

function csv(header: string): Uint8Array {
  return Uint8Array.from(Buffer.from([[header, "Phone"], ...ROWS].map((row) => row.join(";")).join("\r\n")));
}

/** As an attribute; XML has no control characters. */
function inXml(text: string): string {
  // eslint-disable-next-line no-control-regex -- see above
  const legal = text.replace(/[\0-\x1f]/g, "");
  return legal.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
