import { attachedFile, emlOf, multipart, piece } from "../../support/eml";
import { xlsxOf } from "../../support/xlsx";
import type { ReadCase } from "./reading";

const from = ["From: Jan Smit <jan@a.example>", "To: eva@b.example", "Subject: Lijst"];
const headers = "from: Jan Smit <jan@a.example>\nto: eva@b.example\nsubject: Lijst";
const mixed = (parts: readonly string[]) => {
  const [type, body] = multipart("mixed", parts);
  return emlOf([...from, type], body);
};

const encrypted = (parts: readonly string[]) => {
  const [type, body] = multipart('encrypted; protocol="application/pgp-encrypted"', parts);
  return emlOf([...from, type], body);
};
const alternative = (parts: readonly string[]) => {
  const [type, body] = multipart("alternative", parts);
  return emlOf([...from, type], body);
};
const sealedText = "-----BEGIN PGP MESSAGE-----\n\nhQEMA1234567890A\n-----END PGP MESSAGE-----";
const sealedPiece = piece(["Content-Type: application/octet-stream; name=encrypted.asc"], sealedText);
const smimeType = "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m";

export const emlCases: readonly ReadCase[] = [
  {
    title: "a plain mail",
    name: "a.eml",
    file: () => emlOf(from, "Dag Eva"),
    format: "eml",
    parts: { headers, body: "Dag Eva" },
  },
  {
    title: "HTML, with what it hides",
    name: "mail",
    file: () =>
      emlOf(
        [...from, "Content-Type: text/html"],
        '<p>Dag</p><p style="display:none">stil</p><a href="https://a.example/x">hier</a>',
      ),
    format: "eml",
    parts: { headers, body: "Dag\nhier", "body/links": "https://a.example/x", "body/hidden text (hidden)": "stil" },
  },
  {
    title: "a workbook and a mail attached",
    name: "a.eml",
    file: () =>
      mixed([
        piece(["Content-Type: text/plain"], "Zie bij"),
        attachedFile("lijst.xlsx", xlsxOf({ sheets: [{ name: "A", rows: [["Jan"]] }] })),
        piece(["Content-Type: message/rfc822"], "From: x@y.example\nSubject: binnen\n\nheel diep"),
      ]),
    format: "eml",
    parts: {
      headers,
      body: "Zie bij",
      "lijst.xlsx/sheet 'A'": "Jan",
      "message 2.eml/headers": "from: x@y.example\nsubject: binnen",
      "message 2.eml/body": "heel diep",
    },
  },
  {
    title: "a text below a page",
    name: "a.eml",
    file: () =>
      mixed([
        piece(["Content-Type: text/html"], "<p>Dag</p>"),
        attachedFile("a.txt", "lijst"),
        piece(["Content-Type: text/plain"], "namens Jan"),
        piece(["Content-Type: text/html"], "<p>einde</p>"),
      ]),
    format: "eml",
    parts: { headers, body: "Dag", "a.txt/text": "lijst", "body 2": "namens Jan", "body 3": "einde" },
  },
  {
    title: "an invitation: its calendar entry is the mail itself",
    name: "a.eml",
    file: () => {
      const [type, body] = multipart("alternative", [
        piece(["Content-Type: text/plain"], "Dag in tekst"),
        piece(["Content-Type: text/html"], "<p>Dag</p>"),
        piece(["Content-Type: text/calendar; method=REQUEST"], "BEGIN:VCALENDAR"),
      ]);
      return emlOf([...from, type], body);
    },
    format: "eml",
    parts: { headers, body: "Dag", "body/hidden text (hidden)": "Dag in tekst" },
  },
  {
    title: "a text that says more than the page that is shown",
    name: "a.eml",
    file: () =>
      alternative([
        piece(["Content-Type: text/plain"], "Dag Zoë, bekijk\nde bijlage <https://a.example/x>\nWachtwoord: Tulp-27"),
        piece(["Content-Type: text/html"], '<p>Dag Zo&euml;, bekijk de <a href="https://a.example/x">bijlage</a></p>'),
      ]),
    format: "eml",
    parts: {
      headers,
      body: "Dag Zoë, bekijk de bijlage",
      "body/links": "https://a.example/x",
      "body/hidden text (hidden)": "Wachtwoord: Tulp-27",
    },
  },
  {
    title: "a page for small screens that says more",
    name: "a.eml",
    file: () =>
      alternative([
        piece(["Content-Type: text/plain"], "Dag"),
        piece(["Content-Type: text/x-amp-html"], "<p>Dag</p><p>alleen hier</p>"),
        piece(["Content-Type: text/html"], "<p>Dag</p>"),
      ]),
    format: "eml",
    parts: { headers, body: "Dag", "body/hidden text (hidden)": "alleen hier" },
  },
  {
    title: "the same text in another form",
    name: "a.eml",
    file: () =>
      alternative([
        piece(["Content-Type: text/plain"], "* Dag Eva,\n> tot\nmorgen"),
        piece(["Content-Type: text/html"], "<p>Dag Eva,</p><ul><li>tot morgen</li></ul>"),
      ]),
    format: "eml",
    parts: { headers, body: "Dag Eva,\ntot morgen" },
  },
  {
    title: "a calendar entry as a file",
    name: "a.eml",
    file: () =>
      mixed([
        piece([], "dag"),
        attachedFile("a.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:overleg\nEND:VEVENT\nEND:VCALENDAR"),
      ]),
    format: "eml",
    parts: { headers, body: "dag", "a.ics/text": "vevent summary: overleg" },
  },
  {
    title: "a file beside the alternative that is shown",
    name: "a.eml",
    file: () => {
      const [innerType, inner] = multipart("mixed", [piece([], "Dag in tekst"), attachedFile("a.txt", "lijst")], "b2");
      const page = piece(["Content-Type: text/html"], "<p>Dag</p>");
      const [type, body] = multipart("alternative", [piece([innerType], inner), page]);
      return emlOf([...from, type], body);
    },
    format: "eml",
    parts: { headers, body: "Dag", "body/hidden text (hidden)": "Dag in tekst", "a.txt/text": "lijst" },
  },
  {
    title: "an attachment called as objects call things",
    name: "a.eml",
    file: () => mixed([attachedFile("__proto__", "Jan")]),
    format: "eml",
    parts: { headers, "__proto__/text": "Jan" },
  },
  {
    title: "an attachment that nobody reads yet",
    name: "a.eml",
    file: () =>
      mixed([piece([], "dag"), attachedFile("x.7z", Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4))]),
    format: "eml",
    status: "partial",
    reason: "archive",
    parts: { headers, body: "dag", "file names (metadata)": "x.7z" },
  },
  {
    title: "sealed with PGP",
    name: "a.eml",
    file: () => encrypted([piece(["Content-Type: application/pgp-encrypted"], "Version: 1"), sealedPiece]),
    format: "eml",
    status: "protected",
    protection: ["protected", "pgp"],
    parts: { headers },
  },
  {
    title: "a type that says sealed around a plain text",
    name: "a.eml",
    file: () => encrypted([piece(["Content-Type: text/plain"], "gewoon te lezen")]),
    format: "eml",
    parts: { headers, body: "gewoon te lezen" },
  },
  {
    title: "a text where the version of PGP should stand",
    name: "a.eml",
    file: () => encrypted([piece(["Content-Type: application/pgp-encrypted"], "wachtwoord: hond"), sealedPiece]),
    format: "eml",
    status: "partial",
    reason: "locked",
    parts: { headers, "attachment 1/text": "wachtwoord: hond" },
  },
  {
    title: "a PGP message as text, and a file beside it",
    name: "a.eml",
    file: () => mixed([piece(["Content-Type: text/plain"], sealedText), attachedFile("a.txt", "lijst")]),
    format: "eml",
    status: "partial",
    reason: "locked",
    parts: { headers, "a.txt/text": "lijst" },
  },
  {
    title: "a locked file beside a text",
    name: "a.eml",
    file: () => mixed([piece([], "dag"), attachedFile("a.asc", sealedText)]),
    format: "eml",
    status: "partial",
    reason: "locked",
    parts: { headers, body: "dag" },
  },
  {
    title: "sealed with S/MIME",
    name: "a.eml",
    file: () => emlOf([...from, smimeType, "Content-Transfer-Encoding: base64"], "MIAGCSqGSIb3DQEHA6CA"),
    format: "eml",
    status: "protected",
    protection: ["protected", "smime-enveloped"],
    parts: { headers },
  },
  {
    title: "a type that says S/MIME around a plain text",
    name: "a.eml",
    file: () => emlOf([...from, smimeType], "gewoon te lezen"),
    format: "eml",
    parts: { headers, "smime.p7m/text": "gewoon te lezen" },
  },
  {
    title: "a boundary that is nowhere",
    name: "a.eml",
    file: () => emlOf([...from, "Content-Type: multipart/mixed; boundary=b"], "toch tekst"),
    format: "eml",
    status: "partial",
    reason: "damaged",
    parts: { headers, body: "toch tekst" },
  },
  {
    title: "a sensitivity label",
    name: "a.eml",
    file: () => emlOf([...from, "msip_labels: MSIP_Label_1_Enabled=true; MSIP_Label_1_Name=Intern;"], "Dag"),
    format: "eml",
    parts: { headers, body: "Dag", "properties (metadata)": "MSIP_Label_1_Enabled: true\nMSIP_Label_1_Name: Intern" },
  },
  {
    title: "rights managed",
    name: "a.eml",
    file: () =>
      mixed([
        piece([], "dag"),
        attachedFile("message.rpmsg", Uint8Array.of(0x76, 0xe8, 4, 0x60, 0xc4, 0x11, 0xe3, 0x86)),
      ]),
    format: "eml",
    status: "protected",
    protection: ["protected", "rights-managed"],
    parts: { headers, body: "dag" },
  },
  {
    title: "a mailbox of two mails, and a line in one that begins with From",
    name: "a.mbox",
    file: () =>
      [
        "From jan@a.example Mon Jan  4 09:30:00 2027\nFrom: jan@a.example\nSubject: een\n\nDag\nFrom hier naar daar\n",
        "From - Tue, 5 Jan 2027 10:00:00 +0100\r\nFrom: eva@b.example\r\nSubject: twee\r\n\r\nTot zo",
      ].join("\n"),
    format: "eml",
    parts: {
      "message 1/headers": "from: jan@a.example\nsubject: een",
      "message 1/body": "Dag\nFrom hier naar daar\n\n",
      "message 2/headers": "from: eva@b.example\nsubject: twee",
      "message 2/body": "Tot zo",
    },
  },
  {
    title: "a mailbox of one mail",
    name: "a.mbox",
    file: () => "From jan@a.example Mon Jan  4 09:30:00 2027\nFrom: jan@a.example\nSubject: een\n\nDag",
    format: "eml",
    parts: { headers: "from: jan@a.example\nsubject: een", body: "Dag" },
  },
  {
    title: "a mail that quotes a mailbox",
    name: "a.eml",
    file: () => emlOf(from, "Dag\n\nFrom jan@a.example Mon Jan  4 09:30:00 2027\nSubject: oud"),
    format: "eml",
    parts: { headers, body: "Dag\r\n\r\nFrom jan@a.example Mon Jan  4 09:30:00 2027\r\nSubject: oud" },
  },
  {
    title: "a letter that mentions headers",
    name: "a.txt",
    file: () => "Beste Jan,\n\nSubject: bedoel ik.\n",
    format: "txt",
  },
  { title: "a list of settings", name: "a.txt", file: () => "naam: Jan\nstad: Assen\n", format: "txt" },
];
