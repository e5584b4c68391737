import fc from "fast-check";
import { charsetOf, decodeShort, decodeText, UNREAD } from "../../../src/core/files/charset";
import { runToEnd } from "../../../src/core/model/work";

const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();

const reads: readonly (readonly [string, readonly number[] | Uint8Array, string | undefined, string])[] = [
  ["UTF-8", Buffer.from("Zoë €"), undefined, "Zoë €"],
  ["UTF-8 with a mark", Buffer.from("\ufeffZoë"), undefined, "Zoë"],
  ["UTF-16 with a mark", Buffer.from("\ufeffZoë", "utf16le"), undefined, "Zoë"],
  ["UTF-16 big-endian with a mark", utf16be("\ufeffZoë"), undefined, "Zoë"],
  ["UTF-16 without a mark", Buffer.from("Naam;Zoë", "utf16le"), undefined, "Naam;Zoë"],
  ["UTF-16 big-endian without a mark", utf16be("Naam;Zoë"), undefined, "Naam;Zoë"],
  ["windows-1252 when nothing else fits", [0x5a, 0x6f, 0xeb, 0x20, 0x80], undefined, "Zoë €"],
  ["Latin-1 as Windows wrote it", [0x80, 0x93], "ISO-8859-1", "€“"],
  ["Latin-9", [0xa4, 0xbd], "iso-8859-15", "€œ"],
  ["windows-1250", [0x9a, 0xf8], "Windows-1250", "šř"],
  ["windows-1251", [0xcf, 0xf0], "cp1251", "Пр"],
  ["iso-8859-2", [0xb9, 0xf8], "iso_8859-2", "šř"],
  ["of a Mac", [0x5a, 0x6f, 0x91, 0xdb], "macintosh", "Zoë€"],
  ["cp437", [0x82, 0x9c], "cp437", "é£"],
  ["bytes that are not the UTF-8 they are said to be", [0x5a, 0x6f, 0xeb], "utf-8", "Zoë"],
  ["a charset nobody knows", Buffer.from("Zoë"), "x-klingon", "Zoë"],
  ["a name that objects have", Buffer.from("Zoë"), "__proto__", "Zoë"],
  ["nothing", [], undefined, ""],
  ["ASCII that is said to be Chinese", Buffer.from("list of 3"), "gb2312", "list of 3"],
  ["UTF-8 that is said to be Chinese", Buffer.from("Zoë 王"), "GBK", "Zoë 王"],
  ["accents in a row", Buffer.from("ÄÖÜ äöü ßé", "latin1"), undefined, "ÄÖÜ äöü ßé"],
  [
    "lines of dashes and spaces",
    Buffer.from(`${"\x97\xa0".repeat(20)}\x96`, "latin1"),
    undefined,
    `${"—\u00a0".repeat(20)}–`,
  ],
  [
    "a text full of accents",
    Buffer.from("Él pensó: ¿qué está más allá? Après l'été, où ça? Größe, Füße, Käse. ".repeat(9), "latin1"),
    undefined,
    "Él pensó: ¿qué está más allá? Après l'été, où ça? Größe, Füße, Käse. ".repeat(9),
  ],
];

/** Names, telephone numbers and cities in code pages that nothing here decodes. */
const GBK = Buffer.from("d0d5c3fb3bb5e7bbb03bb3c7cad00acdf5ceb03b30363132333435363738393bb1b1bea90a", "hex");
const SHIFT_JIS = Buffer.from(
  "8e5293633b82a082a282a4823b30330a93ac8b9e3b938c8b9e93730a82ab82ad82af8e5293638e71",
  "hex",
);
const EUC_KR = Buffer.from("b1e8c3b6bcf63b30313020313233340abcadbfefc6afbab0bdc33bc0ccb8a70a", "hex");
const JIS = Buffer.from("Dear \x1b$B;3ED\x1b(B, see you", "latin1");

test.each([
  ["GBK without a name", GBK, undefined],
  ["GBK", GBK, "gb2312"],
  ["Shift-JIS without a name", SHIFT_JIS, undefined],
  ["Shift-JIS", SHIFT_JIS, "Shift_JIS"],
  ["EUC-KR without a name", EUC_KR, undefined],
  ["EUC-KR", EUC_KR, "ks_c_5601-1987"],
  ["Big5", Buffer.from("a4fdafb5", "hex"), "big5"],
  ["ISO-2022-JP", JIS, "iso-2022-jp"],
  ["Hebrew", Buffer.from("f9ece5ed", "hex"), "windows-1255"],
])("%s is not read, and no garbage", (_, bytes, named) => {
  const text = decodeShort(Uint8Array.from(bytes), named);
  expect(text).toContain(UNREAD);
  // Nothing but the mark and the ASCII of the text.
  expect(text.split(UNREAD).join("")).toMatch(/^[\x20-\x7e\n]*$/);
  for (const ascii of bytes.toString("latin1").match(/[\d ]{5,}|Dear |see you/g) ?? []) expect(text).toContain(ascii);
});

describe("charset", () => {
  test.each(reads)("%s", (_, bytes, named, expected) => {
    const source = Uint8Array.from(bytes);
    expect(decodeShort(source, named)).toBe(expected);
    expect(runToEnd(decodeText(source, { charset: named }))).toBe(expected);
  });

  test.each(["windows-1250", "windows-1251", "iso-8859-2", "iso-8859-15"] as const)(
    "%s as the platform has it",
    (name) => {
      const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
      expect(decodeShort(bytes, name)).toBe(new TextDecoder(name).decode(bytes));
    },
  );

  test("a long text is cut between characters, and at the limit", () => {
    const text = "aé€😀".repeat(100_000);
    expect(runToEnd(decodeText(Buffer.from(text))) === text).toBe(true);
    expect(runToEnd(decodeText(Buffer.from(text, "utf16le"), { charset: "utf-16le" })) === text).toBe(true);
    expect(runToEnd(decodeText(Buffer.from(text), { maxChars: 1_000 }))).toBe(text.slice(0, 1_000));
  });

  test("any bytes give a text", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (bytes, named) => {
        expect(typeof decodeShort(bytes, named)).toBe("string");
        expect(typeof charsetOf(bytes, named)).toBe("string");
      }),
    );
  });
});
