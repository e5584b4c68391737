import { createDecipheriv, createHmac, pbkdf2Sync } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { LANGUAGES } from "../../../src/i18n/languages";
import { runToEnd } from "../../../src/core/model/work";
import { readFile } from "../../../src/core/files/read";
import { SAMPLES } from "../../../src/sandbox/samples";
import { looksLocked } from "../../../src/sandbox/samples/looks-locked";
import { people } from "../../../src/sandbox/samples/people";
import { makeWorkbook } from "../../../src/sandbox/samples/workbook";
import { makeLockedZip } from "../../../src/sandbox/samples/zip-aes";

describe("people", () => {
  const everybody = people(120);

  test("have numbers with valid checksums", () => {
    for (const { bsn, iban } of everybody) {
      const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
      const sum = weights.reduce((total, weight, index) => total + weight * Number(bsn[index]), 0);
      expect([bsn.length, sum % 11]).toEqual([9, 0]);
      const plain = iban.replace(/ /g, "");
      const moved = `${plain.slice(4)}${plain.slice(0, 4)}`.replace(/[A-Z]/g, (char) =>
        String(char.charCodeAt(0) - 55),
      );
      expect([plain.length, BigInt(moved) % 97n]).toEqual([18, 1n]);
    }
  });

  test("differ from each other", () => {
    const distinct = (field: "bsn" | "iban" | "email" | "phone") => new Set(everybody.map((one) => one[field])).size;
    expect([distinct("bsn"), distinct("iban"), distinct("email"), distinct("phone")]).toEqual([120, 120, 120, 120]);
  });
});

describe("samples", () => {
  test("have ids of their own and words in every language", () => {
    expect(new Set(SAMPLES.map(({ id }) => id)).size).toBe(SAMPLES.length);
    for (const { title, shows } of SAMPLES) {
      expect(
        LANGUAGES.flatMap((language) => [title[language], shows[language]]).filter((text) => text.length < 4),
      ).toEqual([]);
      expect(new Set(LANGUAGES.map((language) => shows[language])).size).toBe(LANGUAGES.length);
    }
  });

  test.each(SAMPLES.map((sample) => [sample.id, sample] as const))("%s is the same every time", async (_, sample) => {
    expect(await sample.mail()).toEqual(await sample.mail());
  });

  test.each(SAMPLES.map((sample) => [sample.id, sample] as const))(
    "%s writes to invented domains",
    async (_, { mail }) => {
      const { to = [], cc = [], bcc = [] } = await mail();
      for (const { address } of [...to, ...cc, ...bcc])
        expect(address).toMatch(/^[^@\s]+@[a-z0-9.-]+\.(?:example|test)$/);
    },
  );
});

test("a workbook holds its sheets, hidden ones marked", () => {
  const bytes = makeWorkbook([
    { name: "A & B", rows: [["Name", 1]] },
    { name: "Raw", hidden: true, rows: [["Name", "<x>"]] },
  ]);
  const parts = unzipSync(bytes);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  expect(text("xl/workbook.xml")).toContain('<sheet name="A &amp; B" sheetId="1" r:id="rId1"/>');
  expect(text("xl/workbook.xml")).toContain('<sheet name="Raw" sheetId="2" state="hidden" r:id="rId2"/>');
  expect(text("xl/worksheets/sheet1.xml")).toContain('<c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c>');
  expect(text("xl/sharedStrings.xml")).toContain("<si><t>Name</t></si><si><t>&lt;x&gt;</t></si>");
});

test("a locked zip opens with its password alone", async () => {
  const content = new TextEncoder().encode("secret ".repeat(20));
  const zip = Buffer.from(await makeLockedZip("a.csv", content, "pass"));
  const nameLength = zip.readUInt16LE(26);
  const start = 30 + nameLength + zip.readUInt16LE(28);
  const data = zip.subarray(start, start + zip.readUInt32LE(18));
  const encrypted = data.subarray(18, -10);
  const keys = pbkdf2Sync("pass", data.subarray(0, 16), 1_000, 66, "sha1");
  expect(keys.subarray(64)).toEqual(data.subarray(16, 18));
  const code = createHmac("sha1", keys.subarray(32, 64)).update(encrypted).digest().subarray(0, 10);
  expect(code).toEqual(data.subarray(-10));
  const blocks = Array.from({ length: Math.ceil(encrypted.length / 16) }, (_, index) => {
    const counter = Buffer.alloc(16);
    counter.writeUInt32LE(index + 1);
    const cipher = createDecipheriv("aes-256-ctr", keys.subarray(0, 32), counter);
    return cipher.update(encrypted.subarray(index * 16, index * 16 + 16));
  });
  expect(Buffer.concat(blocks).toString()).toBe("secret ".repeat(20));
});

test("files that only look locked are read and told from locked ones", async () => {
  const { attachments = [] } = await looksLocked.mail();
  const contents = attachments.map(({ name, base64 }) =>
    runToEnd(readFile({ name, bytes: Uint8Array.from(Buffer.from(base64, "base64")), depth: 0 })),
  );
  expect(contents.map(({ format, status, protection }) => [format, status, protection.state, protection.kind])).toEqual(
    [
      ["pdf", "read", "none", "pdf-owner-only"],
      ["xlsx", "read", "none", "ooxml-readonly-only"],
    ],
  );
  expect(contents[0]?.parts[0]?.text).toContain("Members since 1990");
});
