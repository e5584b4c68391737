import { latin1, u8, utf16 } from "../../support/binary";
import { cfbOf } from "../../support/cfb";
import { msgOf, plainRtf, type MsgSpec } from "../../support/msg";
import { xlsxOf } from "../../support/xlsx";
import type { ReadCase } from "./reading";

const person = (type: number, name: string, address: string) => ({
  texts: { "3001": name, "39FE": address },
  numbers: { "0C15": type },
});
const file = (name: string, bytes: Uint8Array) => ({ texts: { "3707": name }, bytes: { "3701": bytes } });
const note: MsgSpec = {
  texts: { "001A": "IPM.Note", "0037": "Lijst", "0042": "Jan Smit", "5D02": "jan@a.example", "1000": "Dag Zoë" },
  recipients: [person(1, "Eva", "eva@b.example")],
};
const headers = 'from: "Jan Smit" <jan@a.example>\nto: "Eva" <eva@b.example>\nsubject: Lijst';
const msg = (title: string, spec: MsgSpec, parts: NonNullable<ReadCase["parts"]>): ReadCase => ({
  title,
  name: "a.msg",
  file: () => msgOf({ ...note, ...spec }),
  format: "msg",
  parts,
});
const withTexts = (texts: Readonly<Record<string, string>>): MsgSpec => ({ texts: { ...note.texts, ...texts } });

export const msgCases: readonly ReadCase[] = [
  msg("a plain mail", {}, { headers, body: "Dag Zoë" }),
  msg(
    "everybody, and when it was sent",
    {
      recipients: [
        person(2, "", "c@c.example"),
        person(3, "Piet", "p@d.example"),
        person(1, 'Jan "J" \\', "j@e.example"),
      ],
      times: { "0039": "2026-11-23T10:00:05Z" },
    },
    {
      headers:
        'from: "Jan Smit" <jan@a.example>\nto: "Jan \\"J\\" \\\\" <j@e.example>\ncc: c@c.example\nbcc: "Piet" <p@d.example>\n' +
        "subject: Lijst\ndate: 2026-11-23 10:00:05",
      body: "Dag Zoë",
    },
  ),
  msg(
    "a contact",
    {
      texts: {
        "001A": "IPM.Contact",
        "0037": "Jan Smit",
        "1000": "Belt graag",
        "3A07": "ID 4711",
        "3A1C": "06 12345678",
      },
      times: { "3A42": "1980-03-12T11:59:00Z" },
      recipients: [],
    },
    {
      headers: "subject: Jan Smit",
      body: "Belt graag",
      "body 2": "Government ID: ID 4711\nPhone: 06 12345678\nBirthday: 1980-03-12 11:59",
    },
  ),
  msg(
    "an appointment",
    {
      texts: { "001A": "IPM.Appointment", "0037": "Intake", "0042": "Jan Smit", "8017": "Kamer 12" },
      times: { "0060": "2026-11-23T10:00:00Z" },
      recipients: [],
    },
    { headers: 'from: "Jan Smit"\nsubject: Intake', body: "Start: 2026-11-23 10:00\nKamer 12" },
  ),
  msg("a mail does not show what a contact would", withTexts({ "3A1C": "06 12345678", "8017": "kenmerk" }), {
    headers,
    body: "Dag Zoë",
  }),
  msg(
    "addresses that are paths in a directory",
    { recipients: [{ texts: { "3001": "Eva", "3003": "/O=EX/CN=EVA@B" }, numbers: { "0C15": 1 } }] },
    { headers: 'from: "Jan Smit" <jan@a.example>\nto: "Eva"\nsubject: Lijst', body: "Dag Zoë" },
  ),
  msg(
    "nobody but names",
    { ...withTexts({ "0E04": "eva@b.example; Piet" }), recipients: [] },
    { headers: 'from: "Jan Smit" <jan@a.example>\nto: eva@b.example; Piet\nsubject: Lijst', body: "Dag Zoë" },
  ),
  msg(
    "headers that it came with",
    withTexts({ "007D": "Date: Mon, 23 Nov 2026 10:00:00 +0100\r\nReply-To: x@y.example\r\n" }),
    {
      headers:
        'from: "Jan Smit" <jan@a.example>\nto: "Eva" <eva@b.example>\nreply-to: x@y.example\nsubject: Lijst\n' +
        "date: Mon, 23 Nov 2026 10:00:00 +0100",
      body: "Dag Zoë",
    },
  ),
  msg("a subject with a marked prefix", withTexts({ "0037": "\x01\x05Re: Lijst" }), {
    headers: headers.replace("Lijst", "Re: Lijst"),
    body: "Dag Zoë",
  }),
  msg(
    "HTML in a code page, with what it hides",
    {
      bytes: { "1013": latin1('<p>Zo\xeb</p><p style="display:none">stil</p>') },
      numbers: { "3FDE": 1_252 },
    },
    { headers, body: "Zoë", "body/hidden text (hidden)": "stil" },
  ),
  msg("HTML as text", withTexts({ "1013": "<p>Dag <b>Eva</b></p>" }), { headers, body: "Dag Eva" }),
  msg(
    "HTML in rich text",
    {
      bytes: {
        "1009": plainRtf(
          "{\\rtf1\\fromhtml1 {\\*\\htmltag64 <p>}Zo\\'eb{\\*\\htmltag84 &nbsp;}\\htmlrtf\\'a0\\htmlrtf0 belt{\\*\\htmltag72 </p>}}",
        ),
      },
    },
    { headers, body: "Zoë\u00a0belt" },
  ),
  msg("rich text beside its plain form", { bytes: { "1009": plainRtf("{\\rtf1 Dag}") } }, { headers, body: "Dag Zoë" }),
  msg(
    "rich text alone, compressed",
    {
      ...withTexts({ "1000": "" }),
      // The example of MS-OXRTFCP 3.1.1.
      bytes: {
        "1009": u8(
          ...[0x2d, 0, 0, 0, 0x2b, 0, 0, 0, 0x4c, 0x5a, 0x46, 0x75, 0xf1, 0xc5, 0xc7, 0xa7, 0x03, 0, 0x0a, 0],
          ...[0x72, 0x63, 0x70, 0x67, 0x31, 0x32, 0x35, 0x42, 0x32, 0x0a, 0xf3, 0x20, 0x68, 0x65, 0x6c, 0x09],
          ...[0, 0x20, 0x62, 0x77, 0x05, 0xb0, 0x6c, 0x64, 0x7d, 0x0a, 0x80, 0x0f, 0xa0],
        ),
      },
    },
    { headers, body: "hello world" },
  ),
  msg(
    "texts in a code page",
    { page: 1_250, texts: { "0037": "Lista", "0042": "Pawe\xb3", "5D02": "p@a.example", "1000": "Dzie\xf1" } },
    { headers: 'from: "Paweł" <p@a.example>\nto: "Eva" <eva@b.example>\nsubject: Lista', body: "Dzień" },
  ),
  msg(
    "a workbook and a mail attached",
    {
      attachments: [
        file("lijst.xlsx", xlsxOf({ sheets: [{ name: "A", rows: [["Jan"]] }] })),
        {
          texts: { "3001": "Binnen" },
          numbers: { "3705": 5 },
          message: { ...note, attachments: [file("a.txt", latin1("diep"))] },
        },
        file("", latin1("naamloos")),
      ],
    },
    {
      headers,
      body: "Dag Zoë",
      "file names (metadata)": "lijst.xlsx\nBinnen.msg",
      "lijst.xlsx/sheet 'A'": "Jan",
      "Binnen.msg/headers": headers,
      "Binnen.msg/body": "Dag Zoë",
      "Binnen.msg/a.txt/text": "diep",
      "attachment 3/text": "naamloos",
    },
  ),
  msg(
    "attachments called as objects call things",
    { attachments: [file("__proto__", latin1("Jan"))] },
    {
      headers,
      body: "Dag Zoë",
      "__proto__/text": "Jan",
    },
  ),
  msg("a sensitivity label", withTexts({ "8001": "MSIP_Label_1_Enabled=true; MSIP_Label_1_Name=Vertrouwelijk;" }), {
    headers,
    body: "Dag Zoë",
    "properties (metadata)": "MSIP_Label_1_Enabled: true\nMSIP_Label_1_Name: Vertrouwelijk",
  }),
  {
    title: "sealed with S/MIME",
    name: "a.msg",
    file: () =>
      msgOf({
        texts: { ...note.texts, "001A": "IPM.Note.SMIME" },
        attachments: [file("smime.p7m", latin1("\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03\xa0\x80"))],
      }),
    format: "msg",
    status: "protected",
    protection: ["protected", "smime-enveloped"],
  },
  {
    title: "rights managed",
    name: "a.msg",
    file: () =>
      msgOf({ ...note, attachments: [file("message.rpmsg", u8(0x76, 0xe8, 0x04, 0x60, 0xc4, 0x11, 0xe3, 0x86, 1))] }),
    format: "msg",
    status: "protected",
    protection: ["protected", "rights-managed"],
  },
  {
    title: "a locked file beside another",
    name: "a.msg",
    file: () =>
      msgOf({
        ...note,
        attachments: [
          file("a.rpmsg", u8(0x76, 0xe8, 0x04, 0x60, 0xc4, 0x11, 0xe3, 0x86, 1)),
          file("b.txt", latin1("tekst")),
        ],
      }),
    format: "msg",
    status: "partial",
    reason: "locked",
  },
  {
    title: "an attachment that nobody reads",
    name: "a.msg",
    file: () => msgOf({ ...note, attachments: [file("x.png", u8(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))] }),
    format: "msg",
    status: "partial",
    reason: "picture",
    parts: { headers, body: "Dag Zoë", "file names (metadata)": "x.png" },
  },
  {
    title: "what Outlook marks and is no mail",
    name: "a.msg",
    file: () => cfbOf({ "\x05OutlookMarker": utf16("x") }),
    format: "msg",
    status: "unreadable",
    reason: "damaged",
    protection: "unknown",
  },
];
