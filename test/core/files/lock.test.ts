import { isSlow, opens } from "../../../src/core/files/lock";
import { runToEnd } from "../../../src/core/model/work";
import { read } from "./reading";
import { agileFile, standardFile } from "../../support/ooxml-lock";
import { pagesPdf, written } from "../../support/pdf";
import { zipOf, type ZipFile } from "../../support/zip";

const PASSWORD = "Päss wörd-12 €";
const long = Array.from({ length: 400 }, (_, line) => `row ${String(line)} of ${String((line * 7919) % 1000)}`).join(
  "\n",
);
const noise = Uint8Array.from({ length: 3_000 }, (_, index) => (index * index * 31 + (index >> 3)) & 255);
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
  ["ZipCrypto, noise that deflates to blocks", zip({ lock: "zipcrypto", content: noise })],
  ["in the code page of DOS", zip({ lock: "zipcrypto" }, Uint8Array.of(0x47, 0x81, 0x6e)), "Gün"],
];

describe("locks", () => {
  test.each(LOCKED.map(([title, bytes, password = PASSWORD]) => [title, bytes, password] as const))(
    "%s",
    (_, bytes, password) => {
      const lock = read("file.docx", bytes()).lock ?? "";
      expect(lock).toMatch(/^[\w:-]{30,700}$/);
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

  test.each([
    ["agile", true, () => agileFile(noise, "x", { rounds: 10 })],
    ["a zip", false, zip({ lock: 3 })],
  ])("%s is slow: %p", (_, slow, bytes) => {
    expect(isSlow(read("a.docx", bytes()).lock ?? "")).toBe(slow);
  });

  test.each([
    ["PKWARE", zip({ lock: "pkware" })],
    ["a cut off entry", () => zipOf([{ name: "a", content: "a", lock: 3, password: "x" }]).subarray(0, 50)],
    ["more rounds than anybody waits for", () => agileFile(noise, "x", { rounds: 10, claimedRounds: 200_001 })],
    ["an open zip", () => zipOf({ "a.txt": "a" })],
  ])("%s has none", (_, bytes) => expect(read("a.docx", bytes()).lock).toBeUndefined());

  test.each([
    "",
    "zip",
    "zip:3:8:1:5:0:0:",
    "zip:3:8:0:5:0:0:AAAA",
    "zip:0:0:1:0:0:0:",
    "agile:32:16::SHA512:1",
    "agile",
  ])("a broken one %j opens nothing", (lock) => expect(tries(lock, "x")).toBe(false));

  /** One password in 256 passes the check of the format itself, which is all that many programs look at. */
  test.each([
    ["small", "short"],
    ["long", long],
  ])("of 20,000 wrong passwords none opens a ZipCrypto entry, %s", (_, content) => {
    const lock = read("a.zip", zip({ lock: "zipcrypto", content })()).lock ?? "";
    const opened = Array.from({ length: 20_000 }, (_unused, index) => `wrong-${String(index)}`).filter((wrong) =>
      tries(lock, wrong),
    );
    expect(opened).toEqual([]);
  });
});
