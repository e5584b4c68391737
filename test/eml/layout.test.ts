import { decodersOf } from "../../src/core/files/decoders";
import { attachedMail, file, html, message, multipart, text, word, type Part } from "../golden/compose/mime";
import { bodyText, fileNames, mailOf } from "./read";

const HEADERS = ["From: anna@shop.example", "To: bram@shop.example", "Subject: Parts"];
const pdf = file("a.pdf", "%PDF-1.4", { type: "application/pdf" });
const calendar = text("BEGIN:VCALENDAR\nEND:VCALENDAR\n", { type: "calendar" });
const seal: Part = { headers: ["Content-Type: application/pgp-signature"], body: "-----BEGIN PGP SIGNATURE-----" };
const inner = attachedMail(message(["From: x@y.example", `Subject: ${word("Réunion")}`], text("Inner")));
const mixed = (...parts: readonly Part[]) => multipart("mixed", "outer", parts);
const alternative = (...parts: readonly Part[]) => multipart("alternative", "inner", parts);
const related = (...parts: readonly Part[]) => multipart("related", "around", parts);

const CASES: readonly (readonly [name: string, part: Part, body: string, files: readonly string[]])[] = [
  ["plain text", text("Plain"), "Plain", []],
  ["HTML", html("<p>Rich</p>"), "Rich", []],
  ["HTML before plain text", alternative(text("Plain"), html("<p>Rich</p>")), "Rich", []],
  ["HTML before plain text in the wrong order", alternative(html("<p>Rich</p>"), text("Plain")), "Rich", []],
  ["plain text where there is no HTML", alternative(text("Plain"), calendar), "Plain", []],
  ["an invitation", alternative(text("Plain"), html("<p>Rich</p>"), calendar), "Rich", []],
  ["a text without any part", mixed(), "", []],
  ["text in several pieces", mixed(text("One"), pdf, html("<p>Two</p>")), "One\nTwo", ["a.pdf"]],
  ["a file with the rich half", alternative(text("Plain"), mixed(html("<p>Rich</p>"), pdf)), "Rich", ["a.pdf"]],
  ["a file with the plain half", alternative(mixed(text("Plain"), pdf), html("<p>Rich</p>")), "Rich", ["a.pdf"]],
  ["a seal", multipart("mixed", "s", [text("Plain"), seal]), "Plain", []],
  ["a text file", mixed(text("Plain"), file("a.txt", "In file", { type: "text/plain" })), "Plain", ["a.txt"]],
  ["a mail", mixed(text("Plain"), inner), "Plain", ["Réunion.eml"]],
  ["nothing but a file", pdf, "", ["a.pdf"]],
  [
    "a file without a name",
    mixed(text("Plain"), { ...pdf, headers: ["Content-Type: image/png"] }),
    "Plain",
    ["attachment 1"],
  ],
  [
    "deep nesting",
    mixed(multipart("mixed", "deep", [related(alternative(text("Plain"), html("Rich")))]), pdf),
    "Rich",
    ["a.pdf"],
  ],
];

test.each(CASES)("%s", (_, part, body, files) => {
  const mail = mailOf(message(HEADERS, part));
  expect(bodyText(mail)).toBe(body);
  expect(fileNames(mail)).toEqual(files);
});

test.each([
  ["a plain name", file("plan.txt", "x"), "plan.txt"],
  ["a name of RFC 2231", file("plän 1.txt", "x", { naming: "rfc2231" }), "plän 1.txt"],
  ["an encoded word", file("plän 2.txt", "x", { naming: "encoded-word" }), "plän 2.txt"],
  ["a name like a property", file("__proto__", "x"), "__proto__"],
])("%s of a file", (_, part, name) => {
  expect(fileNames(mailOf(message(HEADERS, mixed(text("Hi"), part))))).toEqual([name]);
});

test("a picture that the text shows is inline, another is not", () => {
  const shown = file("a.png", "png", { type: "image/png", cid: "a@x" });
  const other = file("b.png", "png", { type: "image/png", cid: "b@x" });
  const { draft } = mailOf(message(HEADERS, related(html('<img src="cid:a@x">'), shown, other)));
  expect(draft.attachments).toMatchObject({ value: [{ inline: true }, { inline: false }] });
});

test("bytes and ids of attachments", () => {
  const eml = message(HEADERS, mixed(text("Hi"), file("a.bin", Uint8Array.of(0, 255, 10, 13)), inner));
  const { draft, contents } = mailOf(eml);
  expect(draft.attachments).toMatchObject({
    value: [
      { id: "attachment-1", size: 4, kind: "file" },
      { id: "attachment-2", kind: "item" },
    ],
  });
  expect([...contents.values()][0]).toEqual({ state: "present", value: Uint8Array.of(0, 255, 10, 13) });
  expect([...contents.keys()]).toEqual(["attachment-1", "attachment-2"]);
  expect([...mailOf(eml).contents.keys()]).toEqual([...contents.keys()]);
});

test("a sealed mail has no text that was read, and says so", () => {
  const sealed = { headers: ["Content-Type: application/pkcs7-mime; smime-type=enveloped-data"], body: "AAAA" };
  expect(mailOf(message(HEADERS, sealed)).draft.html).toEqual({ state: "missing", reason: "locked" });
});

test("a multipart without its boundary is read as text, and says so", () => {
  const broken = { headers: ['Content-Type: multipart/mixed; boundary="x"'], body: "Only text\r\n" };
  const mail = mailOf(message(HEADERS, broken));
  expect(mail.draft.html).toMatchObject({ state: "partial", reason: "damaged" });
  expect(bodyText(mail)).toBe("Only text");
});

test.each([
  ["utf-8", "quoted-printable"],
  ["utf-8", "base64"],
  ["utf-8", "8bit"],
  ["windows-1252", "quoted-printable"],
  ["windows-1252", "8bit"],
  ["iso-8859-1", "base64"],
] as const)("text in %s as %s", (charset, encoding) => {
  const line = `Größe, ça va – ${"über ".repeat(30)}`.trim().replace("–", charset === "iso-8859-1" ? "-" : "–");
  expect(bodyText(mailOf(message(HEADERS, text(line, { charset, encoding }))))).toBe(line);
});

test("raw bytes in headers are read by their charset", () => {
  const { draft } = mailOf("From: anna@shop.example\r\nSubject: Gr\xf6\xdfe\r\n\r\n");
  expect(draft.subject).toEqual({ state: "present", value: "Größe" });
});

test("the date of the mail", () => {
  expect(mailOf("Date: Mon, 23 Nov 2026 23:30:00 -0800\r\n\r\n").date?.day).toBe("2026-11-23");
  expect(mailOf("Subject: none\r\n\r\n").date).toBeUndefined();
});

test.each([
  ["nothing", ""],
  ["a picture", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"],
  ["a text", "Hello, this is a note.\r\n"],
  ["a zip", "PK\x03\x04\x14\0"],
])("%s is no mail", (_, eml) => {
  expect(() => mailOf(eml)).toThrow("no mail");
});

describe("a mail in Korean", () => {
  const eml =
    "From: =?euc-kr?B?vK2/7w==?= <anna@shop.example>\r\nTo: b@shop.example\r\nSubject: =?euc-kr?B?vK2/7w==?=\r\n" +
    "Content-Type: text/plain; charset=euc-kr\r\n\r\nHello \xbc\xad\xbf\xef";

  test("is read with the decoders of the platform", () => {
    const { draft } = mailOf(eml, decodersOf(TextDecoder));
    expect(draft).toMatchObject({
      from: { state: "present", value: { name: "서울" } },
      subject: { state: "present", value: "서울" },
      html: { state: "present" },
    });
    expect(bodyText(mailOf(eml, decodersOf(TextDecoder)))).toBe("Hello 서울");
  });

  test("is partly read without them, and says so", () => {
    expect(mailOf(eml).draft.html).toMatchObject({ state: "partial", reason: "charset" });
    expect(bodyText(mailOf(eml))).toBe("Hello \ufffd");
  });
});

test("a subject of which not all is read is partial, and holds no marks", () => {
  const { draft } = mailOf(
    `From: anna@shop.example\r\nSubject: dag =?euc-tw?B?xOPKxw==?=\r\n\r\nx`,
    decodersOf(TextDecoder),
  );
  expect(draft.subject).toMatchObject({ state: "partial", value: "dag \ufffd", reason: "charset" });
});
