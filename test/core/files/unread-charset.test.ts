import { joined, latin1, u16 } from "../../support/binary";
import { word6Of } from "../../support/doc";
import { msgOf } from "../../support/msg";
import { propertiesOf } from "../../support/ole";
import { zipOf } from "../../support/zip";
import { EOF, record, xlsOf } from "../../support/xls";
import { read } from "./reading";

/** "name, telephone, city" and a row of them, in GBK; the number is ASCII in every one of these charsets. */
const TABLE = Buffer.from("d0d5c3fb3bb5e7bbb03bb3c7cad00acdf5ceb03b30363132333435363738393bb1b1bea90a", "hex");
const CITY = "\xb1\xb1\xbe\xa9";
const mail = (charset: string, body: string | Uint8Array) =>
  joined(
    latin1(`From: a@b.example\r\nSubject: x\r\nContent-Type: text/plain; charset=${charset}\r\n\r\n`),
    bytes(body),
  );
const bytes = (content: string | Uint8Array) => (typeof content === "string" ? latin1(content) : content);
const page = (charset: string, body: string) =>
  latin1(`<html><head><meta charset="${charset}"></head><body>${body}</body></html>`);
/** Version 5, whose texts are in the code page that a record names. */
const workbook = (codePage: number, text: string) =>
  joined(
    record(0x809, u16(0x500, 5, 0, 0)),
    record(0x42, u16(codePage)),
    EOF,
    record(0x809, u16(0x500, 0x10, 0, 0)),
    record(0x204, u16(0, 0, 0, text.length), latin1(text)),
    EOF,
  );

describe("text that is not decoded is an unknown", () => {
  test.each<[string, string, Uint8Array, string]>([
    ["txt", "a.txt", joined(TABLE, TABLE), "0612345678"],
    ["csv", "a.csv", TABLE, "0612345678"],
    ["csv in a zip", "a.zip", zipOf({ "a.csv": TABLE }), "0612345678"],
    ["html", "a.html", page("gb2312", `dag ${CITY}`), "dag"],
    ["a mail", "a.eml", mail("gb18030", TABLE), "0612345678"],
    ["a mail in seven bits", "a.eml", mail("iso-2022-jp", "dag \x1b$B;3ED\x1b(B 0612345678"), "0612345678"],
    ["a saved Outlook message", "a.msg", msgOf({ page: 936, texts: { "0037": "dag", "1000": `dag ${CITY}` } }), "dag"],
    ["rtf", "a.rtf", latin1("{\\rtf1\\ansi\\ansicpg936 dag \\'b1\\'b1\\'be\\'a9}"), "dag"],
    ["rtf by a font", "a.rtf", latin1("{\\rtf1{\\fonttbl{\\f0\\fcharset128 A;}}\\f0 dag \\'93\\'8c\\'8b\\'9e}"), "dag"],
    ["doc", "a.doc", word6Of(latin1(`dag ${CITY}\r`), 0x804), "dag"],
    ["xls", "a.xls", workbook(949, `dag ${CITY}`), "dag"],
  ])("%s", (_, name, file, ascii) => {
    const { status, reason, parts } = read(name, file);
    expect({ status, reason }).toEqual({ status: "partial", reason: "charset" });
    const text = parts.map((part) => part.text).join("\f");
    expect(text).toContain(ascii);
    expect(text).toContain("\ufffd");
    // Neither the mark of the decoder nor letters that are none.
    expect(text).not.toMatch(/[\u0080-\ufffc]/);
  });
});

describe("the same charsets with nothing but ASCII, or with Unicode, are read", () => {
  test.each<[string, string, Uint8Array]>([
    ["a mail", "a.eml", mail("gb2312", "dag")],
    ["a mail that is UTF-8", "a.eml", mail("gb2312", Uint8Array.from(Buffer.from("dag Zoë")))],
    ["html", "a.html", page("shift_jis", "dag")],
    ["rtf", "a.rtf", latin1("{\\rtf1\\ansi\\ansicpg932 dag \\u26481 ?}")],
    ["doc", "a.doc", word6Of(latin1("dag\r"), 0x804)],
    ["xls", "a.xls", workbook(936, "dag")],
    [
      "properties alone",
      "a.xls",
      xlsOf({
        sheets: [{ name: "A", rows: [["dag"]] }],
        streams: { "\x05SummaryInformation": propertiesOf({ 4: CITY }, undefined, 936) },
      }),
    ],
  ])("%s", (_, name, file) => {
    const { status, parts } = read(name, file);
    expect(status).toBe("read");
    expect(parts.map((part) => part.text).join("\f")).toContain("dag");
  });
});
