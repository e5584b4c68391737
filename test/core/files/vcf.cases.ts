import type { ReadCase } from "./reading";

const card = (lines: string) => `BEGIN:VCARD\r\nVERSION:3.0\r\n${lines}\r\nEND:VCARD\r\n`;
const vcf = (title: string, text: string, parts: NonNullable<ReadCase["parts"]>): ReadCase => ({
  title,
  name: "a.vcf",
  file: () => text,
  format: "vcf",
  parts,
});
const ics = (title: string, lines: string, parts: NonNullable<ReadCase["parts"]>): ReadCase => ({
  title,
  name: "a.ics",
  file: () => `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${lines}\r\nEND:VCALENDAR\r\n`,
  format: "ics",
  parts,
});

export const vcfCases: readonly ReadCase[] = [
  vcf(
    "one card",
    card(
      "FN:Jan Smit\r\nN:Smit;Jan;;;\r\nTEL;TYPE=work:+31 10 123 45 67\r\nADR:;;Laan 1;Assen;;9401 AA;NL\r\nBDAY:19800203",
    ),
    {
      text: "name: Jan Smit\nphone: +31 10 123 45 67\naddress: Laan 1, Assen, 9401 AA, NL\ndate of birth: 1980-02-03",
    },
  ),
  vcf("cards as a table", card("FN:Jan Smit\r\nEMAIL:jan@a.example") + card("FN:Eva\r\nitem1.TEL:1\r\nTEL:2"), {
    "table 'vcard'": "name\temail\tphone\tphone 2\nJan Smit\tjan@a.example\t\t\nEva\t\t1\t2",
  }),
  vcf("a name in pieces alone", card("N:Smit;Jan;van der;;\r\nORG:Firma;Inkoop"), {
    text: "name: Jan van der Smit\norganisation: Firma, Inkoop",
  }),
  vcf("folded and escaped", card("FN:Jan\r\nNOTE:een\\, twee\\n dr\r\n ie"), {
    text: "name: Jan\nnote: een, twee\n drie",
  }),
  vcf(
    "quoted-printable of old phones",
    card("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB=\r\n de Wit\r\nNOTE:x"),
    {
      text: "name: Zoë de Wit\nnote: x",
    },
  ),
  vcf(
    "pictures and marks of programs say nothing",
    card("FN:Jan\r\nPHOTO;ENCODING=b:AAAA\r\nUID:123\r\nX-MS-OL:1\r\nX-SKYPE:jan.s"),
    {
      text: "name: Jan\nskype: jan.s",
    },
  ),
  ics(
    "an appointment",
    "BEGIN:VTIMEZONE\r\nTZID:x\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nDTSTART:20261123T100000Z\r\nSUMMARY:Overleg\r\n" +
      'ORGANIZER;CN="Jan; Smit":mailto:jan@a.example\r\nATTENDEE;CN=eva@b.example:MAILTO:eva@b.example\r\nEND:VEVENT',
    {
      text: "dtstart: 2026-11-23 10:00\nsummary: Overleg\norganizer: Jan; Smit <jan@a.example>\nattendee: eva@b.example",
    },
  ),
  ics(
    "appointments as a table",
    "BEGIN:VEVENT\r\nSUMMARY:a\r\nLOCATION:b\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:c\r\nLOCATION:d\r\nEND:VEVENT",
    {
      "table 'vcalendar/vevent'": "summary\tlocation\na\tb\nc\td",
    },
  ),
  ics(
    "a file inside",
    "BEGIN:VEVENT\r\nSUMMARY:a\r\nATTACH;ENCODING=BASE64;VALUE=BINARY;X-FILENAME=a.txt:SmFu\r\nEND:VEVENT",
    {
      "a.txt/text": "Jan",
      text: "vevent summary: a",
    },
  ),
  vcf("never ended", "BEGIN:VCARD\r\nFN:Jan\r\nTEL:1", { text: "name: Jan\nphone: 1" }),
  vcf("nothing in it", card(""), {}),
  { title: "a letter about cards", name: "a.txt", file: () => "Zet BEGIN:VCARD bovenaan", format: "txt" },
];
