import { createHash } from "node:crypto";
import { isSlow, opens } from "../../../src/core/files/lock";
import { runToEnd } from "../../../src/core/model/work";
import { read } from "./reading";
import { lockedOdt } from "../../support/odf-lock";
import { agileFile, standardFile } from "../../support/ooxml-lock";
import { pagesPdf, written } from "../../support/pdf";
import { zipOf, type ZipFile } from "../../support/zip";

const PASSWORD = "Päss wörd-12 €";
const long = Array.from({ length: 400 }, (_, line) => `row ${String(line)} of ${String((line * 7919) % 1000)}`).join(
  "\n",
);
const noise = Uint8Array.from({ length: 3_000 }, (_, index) => (index * index * 31 + (index >> 3)) & 255);
const marked = (mark: readonly number[]) => Buffer.concat([Uint8Array.from(mark), noise]);
/** What fills one stored block of DEFLATE, which has 5 bytes before it. */
const deflatesTo = (length: number) => createHash("shake256", { outputLength: length - 5 }).digest();
const zip =
  (file: Partial<ZipFile>, password: string | Uint8Array = PASSWORD) =>
  () =>
    zipOf([{ name: "list.csv", content: "short", password, ...file }]);
const tries = (lock: string, password: string) => runToEnd(opens(lock, password));

const LOCKED: readonly (readonly [title: string, bytes: () => Uint8Array, password?: string])[] = [
  ["agile", () => agileFile(noise, PASSWORD, { rounds: 100 })],
  ["agile as of 2010", () => agileFile(noise, PASSWORD, { rounds: 100, hash: "SHA1", bits: 128 })],
  ["standard", () => standardFile(noise, PASSWORD)],
  ["a PDF", () => pagesPdf({ pages: [written("a")] }, { lock: { revision: 6, user: PASSWORD } })],
  ["OpenDocument", () => lockedOdt(PASSWORD)],
  ["OpenDocument with SHA-1 and AES-128", () => lockedOdt(PASSWORD, { hash: "sha1", bits: 128 })],
  ["OpenDocument, AES-192", () => lockedOdt(PASSWORD, { bits: 192 })],
  ["OpenDocument, parts above a kilobyte alone", () => lockedOdt(PASSWORD, { parts: { "a.xml": noise, b: noise } })],
  ["OpenDocument, a part of exactly a kilobyte", () => lockedOdt(PASSWORD, { parts: { a: deflatesTo(1_024) } })],
  ["OpenDocument, a part of a byte less", () => lockedOdt(PASSWORD, { parts: { a: deflatesTo(1_023) } })],
  ["AES-256, small", zip({ lock: 3 })],
  ["AES-192", zip({ lock: 2, content: long })],
  ["AES-128, sizes behind the data", zip({ lock: 1, content: long, streamed: true })],
  ["AES, a stored PDF", zip({ lock: 3, content: Buffer.concat([Buffer.from("%PDF-1.7\n"), noise]), stored: true })],
  ["AES, stored and small", zip({ lock: 3, content: noise.slice(0, 100), stored: true })],
  ["AES, a method that is unknown here, small", zip({ lock: 3, method: 14 })],
  ["ZipCrypto, small", zip({ lock: "zipcrypto" })],
  ["ZipCrypto", zip({ lock: "zipcrypto", content: long })],
  ["ZipCrypto, sizes behind the data", zip({ lock: "zipcrypto", content: long, streamed: true })],
  ["ZipCrypto, stored text", zip({ lock: "zipcrypto", content: long, stored: true })],
  ["ZipCrypto, a stored picture", zip({ lock: "zipcrypto", content: marked([0xff, 0xd8, 0xff]), stored: true })],
  ["ZipCrypto, a stored gzip", zip({ lock: "zipcrypto", content: marked([0x1f, 0x8b, 8]), stored: true })],
  ["ZipCrypto, bzip2", zip({ lock: "zipcrypto", content: marked([0x42, 0x5a, 0x68]), stored: true, method: 12 })],
  ["ZipCrypto, noise that deflates to blocks", zip({ lock: "zipcrypto", content: noise })],
  ["in the code page of DOS", zip({ lock: "zipcrypto" }, Uint8Array.of(0x47, 0x81, 0x6e)), "Gün"],
];

const changed = (from: string | RegExp, to: string) => () =>
  lockedOdt(PASSWORD, { change: (xml) => xml.replace(from, to) });
const ODF_UNTRIED = {
  "OpenDocument without a checksum": changed(/ manifest:checksum="[^"]*"/, ""),
  "OpenDocument with half a checksum": changed(/ manifest:checksum="[^"]{10}/, ' manifest:checksum="'),
  "OpenDocument with a checksum of another kind": changed("sha256-1k", "sha256"),
  "OpenDocument with Blowfish": changed(/http:[^"]*-cbc/, "Blowfish CFB"),
  "OpenDocument with GCM": changed("aes256-cbc", "aes256-gcm"),
  "OpenDocument with Argon2id": changed("PBKDF2", "urn:org:documentfoundation:names:experimental:argon2id"),
  "OpenDocument with a key for PGP": changed(/<manifest:key-derivation[^>]*>/, ""),
  "OpenDocument with a start key of an unknown hash": changed("xmldsig#sha256", "xmldsig#sha512"),
  "OpenDocument with more rounds than anybody waits for": changed('count="1000"', 'count="200001"'),
  "OpenDocument with no rounds": changed('count="1000"', 'count="0"'),
  "OpenDocument with less than no rounds": changed('count="1000"', 'count="-1"'),
  "OpenDocument with rounds that are no number": changed('count="1000"', 'count="many"'),
  "OpenDocument with half a round": changed('count="1000"', 'count="0.5"'),
  "OpenDocument with a key of another size": changed('derivation-name="PBKDF2" manifest:key-size="32"', "size"),
  "OpenDocument with a vector that is none": changed(/vector="[^"]*"/, 'vector="????"'),
  "OpenDocument with a part that is not there": changed('"content.xml"', '"other.xml"'),
  "OpenDocument with a manifest that breaks off": changed(/<manifest:algorithm.*/, ""),
  "OpenDocument with endless salt": () => lockedOdt(PASSWORD, { saltBytes: 5_000 }),
  "OpenDocument with empty parts alone": () => lockedOdt(PASSWORD, { parts: { "a.xml": "", "b.xml": "" } }),
};

describe("locks", () => {
  test.each(LOCKED.map(([title, bytes, password = PASSWORD]) => [title, bytes, password] as const))(
    "%s",
    (_, bytes, password) => {
      const lock = read("file.docx", bytes()).lock ?? "";
      expect(lock).toMatch(/^[\w:-]{30,1600}$/);
      expect(tries(lock, password)).toBe(true);
      for (const wrong of ["", "x", `${password}x`, ` ${password}`]) expect(tries(lock, wrong)).toBe(false);
    },
  );

  test("the best proof of an archive is taken", () => {
    const files = [
      { name: "folder/", content: "" },
      { name: "open.txt", content: "open" },
      { name: "noise.bin", content: noise, stored: true, lock: 3 as const, password: "geheim-1" },
      { name: "list.csv", content: long, lock: 3 as const, password: "geheim-1" },
      { name: "small.txt", content: "a", lock: 3 as const, password: "geheim-1" },
    ].filter(({ name }) => name !== "open.txt");
    const lock = read("a.zip", zipOf(files)).lock ?? "";
    expect(lock.length).toBeLessThan(100);
    expect(tries(lock, "geheim-1")).toBe(true);
  });

  test.each([0, 1])("a stored entry of a kind that can be proved goes before others, at %d", (place) => {
    const picture = { name: "b.jpg", content: marked([0xff, 0xd8, 0xff]) };
    const files = [
      { name: "a.bin", content: noise },
      { name: "c", content: noise },
    ];
    files.splice(place, 0, picture);
    const all = files.map((file) => ({ ...file, stored: true, lock: 3 as const, password: PASSWORD }));
    expect(tries(read("a.zip", zipOf(all)).lock ?? "", PASSWORD)).toBe(true);
  });

  test.each(Object.entries(ODF_UNTRIED))("%s is locked all the same", (title, bytes) => {
    const { status, protection } = read("a.odt", bytes());
    expect([status, protection.state, protection.kind]).toEqual(["protected", "protected", "odf"]);
    const detail = title.includes("more rounds") ? "too many rounds: no password tried" : "no password tried";
    expect(protection.detail).toBe(detail);
  });

  test("of the parts of an OpenDocument the smallest that proves something is kept", () => {
    const parts = { "a.xml": "", "b.xml": noise, "c.xml": "<b>some words, and more of them</b>", "d.xml": noise };
    const lock = read("a.odt", lockedOdt(PASSWORD, { parts })).lock ?? "";
    expect(lock.length).toBeLessThan(200);
    expect(tries(lock, PASSWORD)).toBe(true);
  });

  test("a part of an OpenDocument that nobody could open does not hide another one", () => {
    const change = (xml: string) => xml.replace('count="1000"', 'count="90000000"');
    const { lock = "", protection } = read("a.odt", lockedOdt(PASSWORD, { parts: { a: "first", b: noise }, change }));
    expect(protection.detail).toBe("AES-256");
    expect(tries(lock, PASSWORD)).toBe(true);
  });

  test("keys of OpenDocument are made in steps", () => {
    const lock = read("a.odt", lockedOdt("x", { rounds: 20_000 })).lock ?? "";
    expect([...opens(lock, "x")].length).toBeGreaterThan(50);
  });

  test.each([
    ["agile", true, () => agileFile(noise, "x", { rounds: 10 })],
    ["OpenDocument", true, () => lockedOdt("x")],
    ["a zip", false, zip({ lock: 3 })],
  ])("%s is slow: %p", (_, slow, bytes) => {
    expect(isSlow(read("a.docx", bytes()).lock ?? "")).toBe(slow);
  });

  test.each([
    ["PKWARE", zip({ lock: "pkware" })],
    ["ZipCrypto with a method that is unknown here", zip({ lock: "zipcrypto", method: 14 })],
    ["a cut off entry", () => zipOf([{ name: "a", content: "a", lock: 3, password: "x" }]).subarray(0, 50)],
    ["more rounds than anybody waits for", () => agileFile(noise, "x", { rounds: 10, claimedRounds: 200_001 })],
    ...Object.entries(ODF_UNTRIED),
    ["an open zip", () => zipOf({ "a.txt": "a" })],
  ])("%s has none", (_, bytes) => expect(read("a.docx", bytes()).lock).toBeUndefined());

  test("a checksum of nothing is made by no password", () => {
    const empty = createHash("sha256").update("").digest("base64");
    const parts = { "content.xml": deflatesTo(200) };
    const change = (xml: string) => xml.replace(/checksum="[^"]*"/, `checksum="${empty}"`);
    const lock = read("a.odt", lockedOdt(PASSWORD, { parts, change })).lock ?? "";
    expect(lock).not.toBe("");
    for (let word = 0; word < 100; word++) expect(tries(lock, `wrong-${String(word)}`)).toBe(false);
  });

  test.each([
    "",
    "zip",
    "zip:3:8:1:5:0:0:",
    "zip:3:8:0:5:0:0:AAAA",
    "zip:0:0:1:0:0:0:",
    "agile:32:16::SHA512:1",
    "agile",
    "odf",
    "odf:32:1000:256:256:1",
    "odf:32:1000:256:256:1::::",
    "odf:32:1000:512:256:1:AAAA:AAAA:AAAA:AAAA",
    "odf:32:200001:256:256:1:AAAA:AAAA:AAAA:AAAA",
    "odf:33:1000:256:256:1:AAAA:AAAA:AAAA:AAAA",
  ])("a broken one %j opens nothing", (lock) => expect(tries(lock, "x")).toBe(false));

  /** A wrong password makes such a start of one file in some ten thousand: that proves nothing, for or against. */
  test.each([
    ["an MP3 without a title", [0xff, 0xfb]],
    ["LZW", [0x1f, 0x9d]],
    ["a gzip of an unknown method", [0x1f, 0x8b, 7]],
    ["no known format", [0, 1, 2]],
  ])("of a stored file with the mark of %s nothing proves the right password", (_, mark) => {
    for (const lock of [3, "zipcrypto"] as const) {
      const text = read("a.zip", zip({ lock, content: marked(mark), stored: true })()).lock ?? "";
      expect(text).not.toBe("");
      expect(tries(text, PASSWORD)).toBeUndefined();
      expect(tries(text, "wrong")).toBe(false);
    }
  });

  test("AES, deflated and stored: what proves an entry does not count as its data, whatever its length", () => {
    for (let length = 355; length < 375; length++) {
      for (const file of [{ content: deflatesTo(length + 5) }, { content: "x".repeat(length), stored: true }]) {
        const lock = read("a.zip", zip({ lock: 3, ...file })()).lock ?? "";
        expect([length, tries(lock, PASSWORD)]).toEqual([length, true]);
      }
    }
  });

  /** One password in 256 passes the check of the format itself, which is all that many programs look at. */
  test.each([
    ["small", { content: "short" }],
    ["long", { content: long }],
    ["stored", { content: long, stored: true }],
    ["of blocks", { content: noise }],
    ["by another method", { content: noise, stored: true, method: 95 }],
  ])("of 20,000 wrong passwords none opens a ZipCrypto entry, %s", (_, file) => {
    const lock = read("a.zip", zip({ lock: "zipcrypto", ...file })()).lock ?? "";
    const opened = Array.from({ length: 20_000 }, (_unused, index) => `wrong-${String(index)}`).filter((wrong) =>
      tries(lock, wrong),
    );
    expect(opened).toEqual([]);
  });
});
