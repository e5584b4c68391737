import type { ReadCase } from "./reading";

const csv = (title: string, file: ReadCase["file"], table: string, name = "a.csv", format = "csv"): ReadCase => ({
  title,
  name,
  file,
  format,
  parts: { table },
});
const prose = (title: string, text: string, name = "a.txt"): ReadCase => ({
  title,
  name,
  file: () => text,
  format: "txt",
  parts: { text },
});

export const csvCases: readonly ReadCase[] = [
  csv("comma", () => "naam,stad\nJan,Assen\n", "naam\tstad\nJan\tAssen"),
  csv("semicolon", () => "naam;bedrag\r\nJan;1,50\r\nEva;2,75\r\n", "naam\tbedrag\nJan\t1,50\nEva\t2,75"),
  csv("bar", () => "naam|stad\nJan|Assen", "naam\tstad\nJan\tAssen"),
  csv("tab", () => "naam\tstad\nJan\tAssen\nEva\tBreda", "naam\tstad\nJan\tAssen\nEva\tBreda", "a.txt", "tsv"),
  csv(
    "semicolons in a file of another name",
    () => "naam;stad\nJan;Assen\nEva;Breda\n",
    "naam\tstad\nJan\tAssen\nEva\tBreda",
    "export.txt",
  ),
  csv(
    "quotes, with everything inside",
    () => 'naam,tekst\n"Smit, Jan","regel\r\ntwee ""citaat"""\n',
    'naam\ttekst\nSmit, Jan\tregel twee "citaat"',
  ),
  csv("a quote that is never closed", () => 'naam,stad\n"Jan,Assen\nEva,Breda', 'naam\tstad\n"Jan\tAssen\nEva\tBreda'),
  csv("a quote inside a word", () => 'naam,maat\nJan,5"\nEva,6"', 'naam\tmaat\nJan\t5"\nEva\t6"'),
  csv("empty cells and empty lines", () => "a,b,c\n,,\n\n1,,3\n", "a\tb\tc\n1\t\t3"),
  csv("Excel's own first line", () => "sep=;\na;b,c\n1;2,5", "a\tb,c\n1\t2,5"),
  csv("old line ends", () => "a,b\r1,2\r3,4", "a\tb\n1\t2\n3\t4"),
  csv("line ends of all kinds", () => "a,b\r\n1,2\r3,4\n\r\n5,6", "a\tb\n1\t2\n3\t4\n5\t6"),
  csv(
    "more columns than any sheet has",
    () => `a${",".repeat(20_000)}b\n1,2`,
    `a${"\t".repeat(16_383)}\n${"\t".repeat(3_616)}b\n1\t2`,
  ),
  csv("one column", () => "naam\nJan\nEva", "naam\nJan\nEva"),
  csv("columns that objects have", () => "__proto__,constructor\n1,2", "__proto__\tconstructor\n1\t2"),
  csv("tabs inside a cell", () => 'a,b\n"1\t2",3', "a\tb\n1 2\t3"),
  csv(
    "UTF-16 as Excel saves it",
    () => Uint8Array.from(Buffer.from("\ufeffnaam\tstad\nZoë\tAssen\nEva\tBreda", "utf16le")),
    "naam\tstad\nZoë\tAssen\nEva\tBreda",
    "a.txt",
    "tsv",
  ),
  csv("windows-1252", () => Uint8Array.from(Buffer.from("naam;stad\nZoë;Assen", "latin1")), "naam\tstad\nZoë\tAssen"),
  prose("a letter with commas", "Beste Jan,\n\nDank voor je brief, tot morgen.\nGroet, Eva"),
  prose("two lines with a semicolon", "een; twee\ndrie; vier"),
  prose("code with semicolons", "let a = 1;\nif (a) { b(); c(); }\nreturn;\n"),
  prose("one line", "naam;stad"),
  prose("lists with as many commas by chance", "Jan, Eva en Piet\nBo, Mia en Lies\nAd, Els en Kees\n"),
];
