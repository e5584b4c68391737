import fc from "fast-check";
import { charsetOf, decodeShort, decodeText } from "../../../src/core/files/charset";
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
  ["cp437", [0x82, 0x9c], "cp437", "é£"],
  ["bytes that are not the UTF-8 they are said to be", [0x5a, 0x6f, 0xeb], "utf-8", "Zoë"],
  ["a charset nobody knows", Buffer.from("Zoë"), "x-klingon", "Zoë"],
  ["a name that objects have", Buffer.from("Zoë"), "__proto__", "Zoë"],
  ["nothing", [], undefined, ""],
];

describe("charset", () => {
  test.each(reads)("%s", (_, bytes, named, expected) => {
    const source = Uint8Array.from(bytes);
    expect(decodeShort(source, named)).toBe(expected);
    expect(runToEnd(decodeText(source, named))).toBe(expected);
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
    expect(runToEnd(decodeText(Buffer.from(text, "utf16le"), "utf-16le")) === text).toBe(true);
    expect(runToEnd(decodeText(Buffer.from(text), undefined, 1_000))).toBe(text.slice(0, 1_000));
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
