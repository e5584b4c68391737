import { runToEnd } from "../../../../src/core/model/work";
import { messageOf, textOf } from "../../../../src/core/files/mime/message";
import { parseMime, type MimePart } from "../../../../src/core/files/mime/parse";
import { attachedFile, emlOf, multipart, piece } from "../../../support/eml";

const parse = (bytes: Uint8Array) => runToEnd(parseMime(bytes));
const message = (bytes: Uint8Array) => {
  const root = parse(bytes);
  const { bodies, attachments } = messageOf(root);
  return { root, texts: bodies.map((body) => runToEnd(textOf(body, 1_000_000))), attachments };
};
const shape = (part: MimePart): string =>
  part.type + (part.parts.length === 0 ? "" : `(${part.parts.map(shape).join(" ")})`);
const raw = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));

describe("mime", () => {
  test("alternative in mixed, with a file", () => {
    const [innerType, inner] = multipart(
      "alternative",
      [
        piece(["Content-Type: text/plain; charset=utf-8"], "dag Zoë"),
        piece(["Content-Type: text/html; charset=utf-8"], "<p>dag Zoë</p>"),
      ],
      "b2",
    );
    const [type, body] = multipart("mixed", [piece([innerType], inner), attachedFile("lijst.txt", "Jan")]);
    const mail = message(emlOf(["Subject: =?utf-8?Q?Zo=C3=AB?=", type], body));
    expect(shape(mail.root)).toBe(
      "multipart/mixed(multipart/alternative(text/plain text/html) application/octet-stream)",
    );
    expect(mail.texts).toEqual(["<p>dag Zoë</p>"]);
    expect(mail.attachments.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ["lijst.txt", "Jan"],
    ]);
  });

  test.each([
    ["7bit", "", "dag"],
    ["quoted-printable", "=64=\r\nag=3D =zz=  \r\n.", "dag= =zz."],
    ["base64", "ZGFn\r\nIQ==\r\n-- \r\nlijst", "dag!"],
    ["x-unknown", "dag", "dag"],
  ])("transfer encoding %s", (encoding, encoded, expected) => {
    const mail = message(raw(`Content-Transfer-Encoding: ${encoding}\r\n\r\n${encoded === "" ? expected : encoded}`));
    expect(mail.texts[0]?.startsWith(expected)).toBe(true);
  });

  test.each([
    ["utf-8", Buffer.from("Zoë €")],
    ["windows-1252", Buffer.from([0x5a, 0x6f, 0xeb, 0x20, 0x80])],
    ["iso-8859-15", Buffer.from([0x5a, 0x6f, 0xeb, 0x20, 0xa4])],
    ["utf-16le", Buffer.from("Zoë €", "utf16le")],
  ])("charset %s", (charset, content) => {
    const header = Buffer.from(`Content-Type: text/plain; charset=${charset}\n\n`);
    expect(message(Uint8Array.from(Buffer.concat([header, content]))).texts).toEqual(["Zoë €"]);
  });

  test("a mail in a mail", () => {
    const inner = "From: eva@b.example\nSubject: binnen\n\ndag";
    const [type, body] = multipart("mixed", [
      piece(["Content-Type: text/plain"], "zie bij"),
      piece(["Content-Type: message/rfc822"], inner),
    ]);
    const mail = message(emlOf([type], body));
    expect(shape(mail.root)).toBe("multipart/mixed(text/plain message/rfc822(text/plain))");
    expect(mail.attachments[0]?.parts[0]?.headers.get("subject")).toEqual(["binnen"]);
  });

  test("inline pictures keep their id; signatures of the mail are no files", () => {
    const [type, body] = multipart("related", [
      piece(["Content-Type: text/html"], '<img src="cid:logo">'),
      piece(["Content-Type: image/png; name=logo.png", "Content-ID: <logo>", "Content-Disposition: inline"], "x"),
      piece(["Content-Type: application/pkcs7-signature; name=smime.p7s"], "x"),
    ]);
    const [picture, ...more] = message(emlOf([type], body)).attachments;
    expect([picture?.contentId, picture?.disposition, picture?.name, more.length]).toEqual([
      "logo",
      "inline",
      "logo.png",
      0,
    ]);
  });

  test.each([
    [
      "no end boundary",
      "Content-Type: multipart/mixed; boundary=b\n\n--b\n\neen\n--b\n\ntwee",
      "multipart/mixed(text/plain text/plain)",
    ],
    ["boundary not named", "Content-Type: multipart/mixed\n\n--xyz\n\neen\n--xyz--\n", "multipart/mixed(text/plain)"],
    ["boundary nowhere", "Content-Type: multipart/mixed; boundary=b\n\neen", "text/plain"],
    [
      "one boundary begins as another",
      "Content-Type: multipart/mixed; boundary=b\n\n--b\n\n--bb\n--b--",
      "multipart/mixed(text/plain)",
    ],
    [
      "multipart in base64",
      `Content-Type: multipart/mixed; boundary=b\nContent-Transfer-Encoding: base64\n\n${Buffer.from("--b\n\neen\n--b--").toString("base64")}`,
      "multipart/mixed(text/plain)",
    ],
    ["a type that is none", "Content-Type: rubbish\n\neen", "text/plain"],
    ["no empty line", "Subject: a\nDit is al de tekst\nvan de mail", "text/plain"],
    [
      "old line ends",
      "Content-Type: multipart/mixed; boundary=b\r\r--b\r\reen\r--b--\r",
      "multipart/mixed(text/plain)",
    ],
    ["mail box line first", "From jan@a.example Mon\nContent-Type: text/html\n\n<p>", "text/html"],
    ["nothing", "", "text/plain"],
    [
      "digest",
      "Content-Type: multipart/digest; boundary=b\n\n--b\n\nSubject: a\n\nx\n--b--",
      "multipart/digest(message/rfc822(text/plain))",
    ],
  ])("%s", (_, text, expected) => {
    expect(shape(parse(raw(text)))).toBe(expected);
  });

  test("lines without their empty line are body", () => {
    expect(message(raw("Subject: a\nDit is al de tekst")).texts).toEqual(["Dit is al de tekst"]);
  });

  test("too many parts and too deep end with the reason", () => {
    const many = multipart(
      "mixed",
      Array.from({ length: 1_000 }, () => piece([], "x")),
    );
    expect(parse(emlOf([many[0]], many[1])).problem).toBe("too-many-parts");
    let part = "x";
    for (let depth = 0; depth < 30; depth++) part = `Content-Type: message/rfc822\n\n${part}`;
    expect(JSON.stringify(parse(raw(part)), (key, value: unknown) => (key === "bytes" ? undefined : value))).toContain(
      "too-deep",
    );
  });
});
