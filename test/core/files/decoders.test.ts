import fc from "fast-check";
import { decodeShort, decodeText, UNREAD } from "../../../src/core/files/charset";
import { decodersOf } from "../../../src/core/files/decoders";
import { guessCharset } from "../../../src/core/files/guess-charset";
import { runToEnd } from "../../../src/core/model/work";
import { joined, latin1 } from "../../support/binary";
import { msgOf } from "../../support/msg";
import { zipOf } from "../../support/zip";
import { read } from "./reading";

const decoders = decodersOf(TextDecoder);
const hex = (text: string) => Uint8Array.from(Buffer.from(text, "hex"));

/** A list of three invented people, and a sentence, each in a charset of its own. */
const LISTS = {
  gb18030: hex(
    "d0d5c3fb3bb5e7bbb03bb3c7cad00acdf5d0a1c3f73b303631323334353637383bb1b1bea90ac0eecec4bbaa3b303631323334353637393bc9cfbaa3" +
      "0ad5c5bda8b9fa3b303631323334353637303bb9e3d6dd0ac7ebb0d1d5e2b7ddc3fbb5a5b7a2b8f8ced2c3c7b5c4cdaccac20a",
  ),
  big5: hex(
    "a96da6573bb971b8dc3babb0a5ab0aa4fda470a9fa3b303631323334353637383bbb4fa55f0aa7f5a4e5b5d83b303631323334353637393bb0aab6af" +
      "0ab169abd8b0ea3b303631323334353637303bbb4fa4a40abdd0a7e2b36fa5f7a657b3e6b148b5b9a7daadccaabaa650a8c60a",
  ),
  shift_jis: hex(
    "82c882dc82a63b82c582f182ed3b82dc82bf0a82bd82c882a92082e482a482b13b303631323334353637383b938c8b9e0a82b382c682a42082af82f1" +
      "3b303631323334353637393b91e58de30a82b182cc838a8358836782f082c782a482bc82b28a6d944682ad82be82b382a20a",
  ),
  "euc-jp": hex(
    "a4caa4dea4a83ba4c7a4f3a4ef3ba4dea4c10aa4bfa4caa4ab20a4e6a4a6a4b33b303631323334353637383bc5ecb5fe0aa4b5a4c8a4a620a4b1a4f3" +
      "3b303631323334353637393bc2e7bae50aa4b3a4cea5eaa5b9a5c8a4f2a4c9a4a6a4bea4b4b3cec7a7a4afa4c0a4b5a4a40a",
  ),
  "euc-kr": hex(
    "c0ccb8a73bc0fcc8ad3bb5b5bdc30ab1e8b9cebcf63b303631323334353637383bbcadbfef0ac0ccbfb5c8f13b303631323334353637393bbacebbea" +
      "0ac0cc20b8f1b7cfc0bb20bfecb8ae20b5bfb7e1bfa1b0d420bab8b3bb20c1d6bcbcbfe40a",
  ),
};
const CITIES = { gb18030: "北京", big5: "臺北", shift_jis: "東京", "euc-jp": "東京", "euc-kr": "서울" };
const TOKYO = "\x93\x8c\x8b\x9e";
const SEOUL = "\xbc\xad\xbf\xef";

const mail = (type: string, body: string | Uint8Array, subject = "x") =>
  joined(
    latin1(`From: a@b.example\r\nSubject: ${subject}\r\nContent-Type: ${type}\r\n\r\n`),
    typeof body === "string" ? latin1(body) : body,
  );
const page = (charset: string, body: string) => latin1(`<html><meta charset="${charset}"><body>${body}</body></html>`);

const FILES: readonly (readonly [title: string, name: string, file: Uint8Array, says: string])[] = [
  ...Object.entries(LISTS).map(
    ([charset, list]) =>
      [`csv in ${charset}`, "a.csv", list, `0612345678\t${CITIES[charset as keyof typeof CITIES]}`] as const,
  ),
  ["txt", "a.txt", joined(latin1("Dear all\n\n"), LISTS.gb18030), "北京"],
  ["csv in a zip", "a.zip", zipOf({ "a.csv": LISTS.big5 }), "臺北"],
  ["html", "a.html", page("shift_jis", TOKYO), "東京"],
  ["html with another name of it", "a.html", page("windows-31j", TOKYO), "東京"],
  ["html in Korean", "a.html", page("ks_c_5601-1987", SEOUL), "서울"],
  ["html in Thai", "a.html", page("windows-874", "\xa1\xb7\xc1"), "กทม"],
  ["html in Hebrew", "a.html", page("iso-8859-8", "\xf9\xec\xe5\xed"), "שלום"],
  ["a mail", "a.eml", mail("text/plain; charset=GB2312", LISTS.gb18030), "北京"],
  ["a mail without a charset", "a.eml", mail("text/plain", LISTS["euc-kr"]), "서울"],
  ["a mail in seven bits", "a.eml", mail("text/plain; charset=iso-2022-jp", "\x1b$BEl5~\x1b(B"), "東京"],
  ["the subject of a mail", "a.eml", mail("text/plain", "x", "=?euc-kr?B?vK2/7w==?="), "subject: 서울"],
  ["a person of a mail", "a.eml", latin1("From: =?big5?Q?=BB=4F=A5=5F?= <a@b.example>\r\n\r\nx"), "臺北"],
  ["a saved Outlook message", "a.msg", msgOf({ page: 932, texts: { "0037": "x", "1000": TOKYO } }), "東京"],
  ["rtf", "a.rtf", latin1("{\\rtf1\\ansi\\ansicpg936 \\'b1\\'b1\\'be\\'a9}"), "北京"],
  ["rtf with letters as second bytes", "a.rtf", latin1("{\\rtf1\\ansi\\ansicpg932 \\'83e\\'83X\\'83g}"), "テスト"],
  ["rtf with letters behind characters", "a.rtf", latin1("{\\rtf1\\ansi\\ansicpg932 \\'93\\'8cA\\'b1a}"), "東Aｱa"],
  ["rtf by a font", "a.rtf", latin1("{\\rtf1{\\fonttbl{\\f0\\fcharset129 A;}}\\f0 \\'bc\\'ad\\'bf\\'ef}"), "서울"],
  [
    "a card",
    "a.vcf",
    latin1("BEGIN:VCARD\nFN;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=B1=B1=BE=A9\nEND:VCARD\n"),
    "北京",
  ],
];

describe("with the decoders of the platform", () => {
  test.each(FILES)("%s is read", (_, name, file, says) => {
    const { parts, ...content } = read(name, file, { decoders });
    expect([content.status, content.reason]).toEqual(["read", undefined]);
    expect(parts.map(({ text }) => text).join("\f")).toContain(says);
  });

  test.each(FILES)("%s is not read without them", (_, name, file, says) => {
    const { parts, ...content } = read(name, file);
    expect(content.reason).toBe("charset");
    expect(parts.map(({ text }) => text).join("\f")).not.toContain(says);
  });
});

describe("what a decoder cannot read either stays an unknown", () => {
  test.each<[string, string, Uint8Array, string]>([
    ["half a character at the end", "a.html", page("shift_jis", `${TOKYO}\x93`), "東京"],
    ["bytes that are no characters", "a.eml", mail("text/plain; charset=euc-kr", `${SEOUL} \xff\xff`), "서울"],
    ["a charset of another script", "a.eml", mail("text/plain; charset=euc-kr", LISTS.shift_jis), "0612345678"],
    ["a charset that browsers do not know", "a.html", page("cp1361", "dag \x88\x61\x88\x62"), "dag"],
    ["a charset that browsers refuse", "a.html", page("hz-gb-2312", "dag \xb1\xb1\xbe\xa9"), "dag"],
    ["a charset like one that they know", "a.html", page("euc-jisx0213", "dag \xb1\xb1\xbe\xa9"), "dag"],
    ["a table of three words", "a.txt", latin1(`dag ${`${SEOUL}\n\xba\xce\xbb\xea\n\xc0\xcc`.repeat(20)}`), "dag"],
    ["Cyrillic without a name", "a.txt", latin1(`dag ${"\xcf\xf0\xe8\xe2\xe5\xf2 ".repeat(9)}`), "dag"],
    ["too few characters to tell the charset by", "a.txt", LISTS.gb18030.slice(0, 40), "0612345678"],
  ])("%s", (_, name, file, says) => {
    const { status, reason, parts } = read(name, file, { decoders });
    expect([status, reason]).toEqual(["partial", "charset"]);
    expect(parts.map(({ text }) => text).join("\f")).toContain(says);
    expect(parts.map(({ text }) => text).join("\f")).not.toContain(UNREAD);
  });
});

describe("decoders leave alone", () => {
  test.each<[string, Uint8Array, string | undefined, string]>([
    ["UTF-8 under the name of another charset", Uint8Array.from(Buffer.from("Zoë 北京")), "gb2312", "Zoë 北京"],
    ["UTF-16 with a mark", Uint8Array.from(Buffer.from("\ufeff北京", "utf16le")), "shift_jis", "北京"],
    ["letters with accents", latin1("Zo\xeb en Andr\xe9"), undefined, "Zoë en André"],
    ["what is read without them", latin1("\xcf\xf0\xe8\xe2\xe5\xf2"), "windows-1251", "Привет"],
  ])("%s", (_, bytes, charset, expected) => {
    expect(decodeShort(bytes, charset, decoders)).toBe(expected);
    expect(runToEnd(decodeText(bytes, { charset, decoders }))).toBe(expected);
  });

  test("what calls itself not read", () => {
    const named = page("unread:x-user-defined", "Zo\xeb");
    expect(read("a.html", named, { decoders }).parts.map(({ text }) => text)).toEqual(["Zoë"]);
  });

  test("a runtime without any", () => expect(decodersOf(undefined)).toBeUndefined());
});

test("a long text is read across the places where it is cut", () => {
  const times = 120_000;
  // An odd number of bytes a time, so that cuts fall into characters.
  const bytes = latin1(`${SEOUL}\n`.repeat(times));
  let calls = 0;
  const counting: typeof decoders = (charset) => {
    const decode = decoders?.(charset);
    return decode && ((piece, isLast) => (calls++, decode(piece, isLast)));
  };
  const text = runToEnd(decodeText(bytes, { charset: "euc-kr", decoders: counting }));
  expect(text === "서울\n".repeat(times)).toBe(true);
  expect(calls).toBeGreaterThan(1);
});

test("any bytes under any name give a text, with nothing worse than marks", () => {
  const name = fc.constantFrom(
    "gbk",
    "big5",
    "shift_jis",
    "euc-jp",
    "cp949",
    "iso-2022-jp",
    "cp1361",
    "unread:",
    "x",
    "",
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), name, (bytes, charset) => {
      expect(runToEnd(decodeText(bytes, { charset, decoders }))).toBe(decodeShort(bytes, charset, decoders));
    }),
  );
});

describe("a charset is guessed", () => {
  test.each(Object.entries(LISTS))("%s", (charset, list) => expect(guessCharset(list)).toBe(charset));

  test.each<[string, string]>([
    ["Cyrillic", "\xd4\xc0\xcc\xc8\xcb\xc8\xdf \xc8\xc2\xc0\xcd\xce\xc2 \xc8\xc2\xc0\xcd ".repeat(9)],
    ["Greek", "\xd0\xe1\xf1\xe1\xea\xe1\xeb\xfe \xf3\xf4\xe5\xdf\xeb\xf4\xe5 ".repeat(9)],
    ["Thai", "\xa1\xc3\xd8\xb3\xd2\xca\xe8\xa7\xc3\xd2\xc2\xaa\xd7\xe8\xcd\xb9\xd5\xe9".repeat(9)],
    ["Hebrew", "\xf0\xe0 \xec\xf9\xec\xe5\xe7 \xe0\xfa \xe4\xf8\xf9\xe9\xee\xe4 ".repeat(9)],
    ["ASCII", "a;b;c\n".repeat(99)],
    ["accents", "\xe9t\xe9 \xe0 No\xebl \xe7a ".repeat(99)],
    ["nothing", ""],
  ])("of %s none", (_, text) => expect(guessCharset(latin1(text))).toBe(""));
});
