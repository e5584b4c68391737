import type { Page } from "@playwright/test";
import type { FakeMail, FakeRecipient } from "../../support/fake-office";
import { makeOwnerOnlyPdf } from "../../../src/sandbox/samples/pdf";
import { people as invented } from "../../../src/sandbox/samples/people";
import { makeWorkbook } from "../../../src/sandbox/samples/workbook";
import { peopleXlsx } from "../../support/people-xlsx";
import { zipOf } from "../../support/zip";
import type { PaneStart } from "./fake-outlook-page";

/** A state of the pane: the mail it is opened on, what is done then, and what it says at the end. */
export interface PaneStateCase {
  readonly name: string;
  readonly start: Omit<PaneStart, "language">;
  readonly policy?: object | null;
  readonly act?: (page: Page) => Promise<void>;
  /** Text that shows that the state is there. */
  readonly shows: string | RegExp;
  /** Rules of axe that do not hold here: an open menu lies over the page, outside of its landmarks. */
  readonly without?: readonly string[];
}

const EVA: FakeRecipient = { displayName: "Eva Smit", emailAddress: "eva@printhouse.example" };
const BOB: FakeRecipient = { displayName: "Bob Mulder", emailAddress: "bob@shop.example" };
const TWO_NUMBERS = "<p>Hello Eva, these are the new members: BSN 111222333 and BSN 123456782.</p>";

const base64 = (text: string) => Buffer.from(text).toString("base64");

const row = (n: number) => `Klant ${String(n)};klant${String(n)}@klanten.example;+31 6 1234 5${String(100 + n)}`;
const list = (count: number) =>
  ["Naam;E-mail;Telefoon", ...Array.from({ length: count }, (_, n) => row(n))].join("\r\n");

function file(name: string, text: string) {
  return { id: name, name, size: text.length, content: base64(text) };
}

function people(count: number): readonly FakeRecipient[] {
  return Array.from({ length: count }, (_, n) => ({
    displayName: `Customer ${String(n)}`,
    emailAddress: `c${String(n)}@firm${String(n)}.example`,
  }));
}

/** The first half of a workbook, as an upload that broke off leaves it. */
const BROKEN = Buffer.from(peopleXlsx(5).slice(0, 900)).toString("base64");

const TEXT: FakeMail = { to: [EVA, BOB], html: TWO_NUMBERS };
const LIST: FakeMail = { to: [EVA], html: "<p>Here is the list.</p>", attachments: [file("customers.csv", list(412))] };
const MANY: FakeMail = {
  to: [EVA, ...people(6), { displayName: "Somebody new", emailAddress: "" }],
  subject: "Welcome {{first_name}}",
  html: `<p>Dear {{first_name}}, username: marieke, password: Zomer2026!</p>${TWO_NUMBERS}`,
  attachments: [
    file("customers.csv", list(412)),
    file("staff.csv", list(12)),
    { id: "broken.xlsx", name: "broken.xlsx", size: 900, content: BROKEN },
    file("notes.txt", "Thursday at ten."),
  ],
};

function bytes(name: string, content: Uint8Array) {
  return { id: name, name, size: content.length, content: Buffer.from(content).toString("base64") };
}

/** A tidy report with its raw data on a sheet that nobody sees, and a leaflet with a note on a sheet. */
const UNSEEN: FakeMail = {
  to: [EVA],
  html: "<p>Here are the results.</p>",
  attachments: [
    bytes(
      "results.xlsx",
      makeWorkbook([
        { name: "Totals", rows: [["Newsletter", 5_210]] },
        {
          name: "Raw",
          hidden: true,
          rows: [["Name", "E-mail", "IBAN"], ...invented(62).map((one) => [one.lastName, one.email, one.iban])],
        },
      ]),
    ),
    bytes(
      "prices.xlsx",
      makeWorkbook([
        { name: "Prices", rows: [["Card", 2]] },
        { name: "Margins", hidden: true, rows: [["Card", 1]] },
      ]),
    ),
  ],
};

/** Both ask for a password, and neither needs it. */
const LOOKS_LOCKED: FakeMail = {
  to: [EVA],
  html: "<p>Both are protected.</p>",
  attachments: [
    bytes("members.pdf", makeOwnerOnlyPdf(invented(14).map((one) => `${one.lastName}, ${one.email}, ${one.iban}`))),
    bytes("payments.xlsx", makeWorkbook([{ name: "A", readOnly: true, rows: invented(31).map(({ iban }) => [iban]) }])),
  ],
};

const locked = { name: "list.csv", content: list(30), password: "Harbour-Maple-77" };
const LOCKED: FakeMail = {
  to: [EVA],
  html: "<p>I will call you for the password.</p>",
  attachments: [
    bytes("payroll.zip", zipOf([{ ...locked, lock: 3 }])),
    bytes("older.zip", zipOf([{ ...locked, lock: "zipcrypto" }])),
  ],
};

/** The right one on the first file and a wrong one on the second. */
async function tryPasswords(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Also looked at/ }).click();
  for (const [at, name, password] of [
    [1, "payroll.zip", "Harbour-Maple-77"],
    [0, "older.zip", "harbour-maple-77"],
  ] as const) {
    await page.getByRole("button", { name: "Try your password" }).nth(at).click();
    await page.locator(`input[aria-label="Password of ${name}"]`).fill(password);
    await page.keyboard.press("Enter");
  }
}

const EXPORTED: FakeMail = {
  to: [EVA],
  html: "<p>Here is the list.</p>",
  attachments: [
    file("everything.csv", "Number;Segment;Margin\r\n1;A;12\r\n2;B;14"),
    file("offer-harbour-hotel.txt", "Rates for next year"),
    file("update.pdf.js", "hello()"),
    file("tools.ps1", "Write-Host hello"),
  ],
};
const REGISTER = {
  version: 1,
  knownExports: [
    {
      name: "All customers",
      headers: ["Number", "Segment", "Margin"],
      advice: { en: "Make the print list in the customer programme: it has addresses only." },
    },
  ],
  thirdParties: [{ name: "Harbour Hotel", domains: ["harbour-hotel.example"], role: "processor", agreement: "DPA-7" }],
};

const ticks = async (page: Page, count: number) => {
  for (let n = 0; n < count; n++) {
    await page.getByRole("checkbox", { checked: false }).first().click();
    await page
      .getByRole("button", { name: /^Look again at/ })
      .nth(n)
      .waitFor();
  }
};

export const PANE_STATES: readonly PaneStateCase[] = [
  { name: "reading", start: { mail: LIST, delay: 60_000 }, shows: /Reading your mail/ },
  {
    name: "file-by-file",
    start: { mail: { ...MANY, to: [EVA] }, faults: { getAttachmentContentAsync: "silent" } },
    shows: "Looking into customers.csv and 3 more",
  },
  { name: "nothing", start: { mail: { to: [EVA], html: "<p>Lunch?</p>" } }, shows: "Nothing to check" },
  { name: "one", start: { mail: LIST, fromSend: true }, shows: "customers.csv is not locked" },
  { name: "two", start: { mail: TEXT, fromSend: true }, shows: /data of 2 people/ },
  { name: "many", start: { mail: MANY, fromSend: true }, shows: "We could not look inside broken.xlsx" },
  {
    name: "reason",
    start: { mail: LIST },
    act: (page) => page.getByRole("checkbox", { name: /because/ }).click(),
    shows: "We agreed to do it like this",
  },
  { name: "ready", start: { mail: TEXT }, act: (page) => ticks(page, 2), shows: "Ready: press Send" },
  {
    name: "unfolded",
    start: { mail: TEXT },
    act: async (page) => {
      await ticks(page, 2);
      await page.getByRole("button", { name: /^Look again at: The text/ }).click();
    },
    shows: "Correct, keep it",
  },
  {
    name: "changed",
    start: { mail: TEXT },
    act: async (page) => {
      await ticks(page, 2);
      await page.evaluate(() => (window.fakeOutlook.html = "<p>BSN 111222333 and BSN 987654329</p>"));
      await page.getByText("New since you checked").waitFor();
    },
    shows: "New since you checked",
  },
  {
    name: "shown",
    start: { mail: TEXT },
    act: (page) => page.getByRole("button", { name: /^Show what was found/ }).click(),
    shows: "111222333",
  },
  {
    name: "undo",
    start: { mail: { to: people(8), html: "<p>Our opening hours change.</p>" } },
    act: (page) => page.getByRole("button", { name: "Move to Bcc" }).click(),
    shows: "8 addresses are in Bcc now.",
  },
  {
    name: "fixing",
    start: { mail: { to: people(8), html: "<p>Our opening hours change.</p>" } },
    act: async (page) => {
      const start = page.getByRole("button", { name: "Move to Bcc" });
      await start.waitFor();
      await page.evaluate(() => (window.fakeOutlook.delay = 60_000));
      await start.click();
    },
    shows: "One moment",
  },
  {
    name: "fix-failed",
    start: { mail: { to: people(8), html: "<p>Our opening hours change.</p>" }, faults: { "bcc.addAsync": "fails" } },
    act: (page) => page.getByRole("button", { name: "Move to Bcc" }).click(),
    shows: /That did not work here/,
  },
  {
    name: "stop",
    start: { mail: { to: [EVA] } },
    policy: { version: 1, blockedRecipients: ["printhouse.example"] },
    shows: "This has to be solved before the mail can leave.",
  },
  {
    name: "unknowns",
    start: { mail: { to: [EVA] }, faults: { "body.getAsync": "fails", "cc.getAsync": "fails" } },
    shows: "We could not read the text",
  },
  {
    name: "store-down",
    start: {
      mail: TEXT,
      faults: {
        "sessionData.getAllAsync": "fails",
        "sessionData.setAsync": "fails",
        "internetHeaders.getAsync": "fails",
        "internetHeaders.setAsync": "fails",
      },
    },
    act: (page) => page.getByRole("checkbox").first().click(),
    shows: /Outlook could not keep this/,
  },
  {
    name: "policy-damaged",
    start: { mail: { to: [EVA] } },
    policy: { version: 1, mode: "reprot" },
    shows: /organisation's settings/,
  },
  { name: "trial", start: { mail: TEXT }, policy: { version: 1, mode: "report" }, shows: /This is a trial/ },
  {
    name: "crowd",
    start: { mail: { ...TEXT, to: [], bcc: people(500) } },
    act: (page) => page.getByRole("button", { name: /Show all/ }).click(),
    shows: "Customer 7",
  },
  {
    name: "crowd-grown",
    start: { mail: { to: people(12), html: "<p>Our opening hours change.</p>" } },
    act: async (page) => {
      await ticks(page, 1);
      await page.evaluate(() => {
        const to = window.fakeOutlook.lists.get("to") ?? [];
        window.fakeOutlook.lists.set("to", [...to, { displayName: "Nina Holt", emailAddress: "nina@holt.example" }]);
      });
      await page.getByRole("button", { name: "Show all 13" }).click();
    },
    shows: "Only new ones (1)",
  },
  {
    name: "strict",
    start: { mail: { ...TEXT, cc: people(2) } },
    policy: { version: 1, profile: "strict" },
    shows: /gets data/,
  },
  {
    name: "strange-names",
    start: {
      mail: {
        to: [{ displayName: "<b>Eva</b> \u202egnp.exe", emailAddress: "eva@printhouse.example" }, ...people(5)],
        html: "<p>See the file.</p>",
        attachments: [file(`${"very-long-name-of-a-customer-list-".repeat(4)}2026.csv`, list(30))],
      },
    },
    shows: /not locked/,
  },
  { name: "unseen", start: { mail: UNSEEN, fromSend: true }, shows: "A hidden sheet goes along: 'Margins'" },
  { name: "looks-locked", start: { mail: LOOKS_LOCKED, fromSend: true }, shows: "members.pdf only looks locked" },
  { name: "try-password", start: { mail: LOCKED }, act: tryPasswords, shows: /It does not open/ },
  {
    name: "other-files",
    start: { mail: EXPORTED, fromSend: true },
    policy: REGISTER,
    shows: "everything.csv looks like the full export 'All customers'",
  },
  { name: "sent", start: { mail: {}, sent: true }, shows: "This mail is already sent" },
  {
    name: "meeting",
    start: { mail: { itemType: "appointment", to: [EVA, BOB], html: TWO_NUMBERS } },
    shows: /data of 2 people/,
  },
  {
    name: "about",
    start: { mail: TEXT },
    act: async (page) => {
      await page.getByRole("button", { name: "More" }).click();
      await page.getByRole("menuitem", { name: "How it works" }).click();
    },
    shows: "Nothing is passed on to anybody",
  },
  {
    name: "menu",
    start: { mail: TEXT },
    act: (page) => page.getByRole("button", { name: "More" }).click(),
    shows: "Technical status",
    without: ["region"],
  },
];
