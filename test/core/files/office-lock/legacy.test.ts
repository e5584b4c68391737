import { opensLegacy } from "../../../../src/core/files/office-lock/legacy";
import { xorVerifier } from "../../../../src/core/files/office-lock/xor";
import { read } from "../reading";
import { joined, u16, u8 } from "../../../support/binary";
import { cfbOf } from "../../../support/cfb";
import { docOf } from "../../../support/doc";
import { cryptoApiLock, lockedWorkbook, rc4Lock } from "../../../support/legacy-lock";
import { pptOf } from "../../../support/ppt";
import { record, workbookOf, xlsOf } from "../../../support/xls";

const PASSWORD = "Päss wörd-12 €";
const lockedDoc = (header: Uint8Array) =>
  docOf({ text: "geheim", flags: 0x100, tables: { 0: u8() }, streams: { "1Table": header } });
const lockedXls = (lock: ReturnType<typeof rc4Lock>) => {
  const stream = workbookOf({ sheets: [{ name: "A", rows: [["a"]] }] }, [record(0x2f, u16(1), lock.header)]);
  return cfbOf({ Workbook: lockedWorkbook(stream, lock) });
};
const coveredXls = (...lock: readonly number[]) =>
  cfbOf({ Workbook: workbookOf({ sheets: [] }, [record(0x2f, u16(...lock))]) });
const short = xorVerifier("geheim");

const LOCKED: readonly (readonly [title: string, bytes: () => Uint8Array, password: string])[] = [
  ["xls with RC4", () => lockedXls(rc4Lock(PASSWORD)), PASSWORD],
  ["xls by CryptoAPI", () => lockedXls(cryptoApiLock(PASSWORD, 128)), PASSWORD],
  ["xls by CryptoAPI, 40 bits", () => lockedXls(cryptoApiLock(PASSWORD, 40)), PASSWORD],
  ["xls covered", () => coveredXls(0, short.key, short.hash), "geheim"],
  ["xls of version 5, covered", () => coveredXls(short.key, short.hash), "geheim"],
  ["doc with RC4", () => lockedDoc(rc4Lock(PASSWORD).header), PASSWORD],
  ["doc by CryptoAPI", () => lockedDoc(cryptoApiLock(PASSWORD, 128).header), PASSWORD],
  ["ppt by CryptoAPI", () => pptOf({ slides: [], lock: cryptoApiLock(PASSWORD, 128).header }), PASSWORD],
  ["no password at all", () => lockedXls(rc4Lock("")), ""],
];

describe("locks of binary Office files", () => {
  test.each(LOCKED)("%s", (_, bytes, password) => {
    const verifier = read("x", bytes()).lock ?? "";
    expect(verifier).toMatch(/^[\w:-]{5,100}$/);
    expect(opensLegacy(verifier, password)).toBe(true);
    for (const wrong of ["x", `${password}x`, password.toUpperCase() + "?", ` ${password}`]) {
      expect(opensLegacy(verifier, wrong)).toBe(false);
    }
  });

  /** Key and check value by MS-OFFCRYPTO 2.3.7. */
  test("values of the oldest lock", () => {
    expect(xorVerifier("abc")).toEqual({ key: 20810, hash: 52250 });
    expect(xorVerifier("")).toEqual({ key: 0, hash: 0 });
    expect(xorVerifier("123456789012345")).toEqual(xorVerifier("1234567890123456"));
  });

  test.each([
    ["an open workbook", xlsOf({ sheets: [{ name: "A", rows: [["a"]] }] })],
    ["an open document", docOf({ text: "dag" })],
    ["an open presentation", pptOf({ slides: [{ text: "dag" }] })],
    ["an unknown lock", lockedDoc(u8(9, 0, 9, 0))],
    ["a lock that is cut off", joined(u8(1, 0))],
    ["something else", cfbOf({ Something: u8(1) })],
    ["nothing", u8()],
  ])("%s has no such lock", (_, bytes) => {
    expect(read("x", bytes).lock).toBeUndefined();
  });

  test.each(["", "rc4", "rc4:5:", "rc4:5:!!", "rc4:5:AAAA", "rc4cryptoapi:16:AAAA", "xor", "aes:16:AAAA"])(
    "a broken verifier %p opens nothing",
    (verifier) => expect(opensLegacy(verifier, "x")).toBe(false),
  );
});
