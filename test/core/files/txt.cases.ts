import type { ReadCase } from "./reading";

const txt = (title: string, file: ReadCase["file"], text: string, format = "txt", name = "a.txt"): ReadCase => ({
  title,
  name,
  file,
  format,
  parts: text === "" ? {} : { text },
});

export const txtCases: readonly ReadCase[] = [
  txt("a note", () => "Beste Jan,\r\ntot morgen", "Beste Jan,\r\ntot morgen"),
  txt("UTF-16", () => Uint8Array.from(Buffer.from("\ufeffZoë belt", "utf16le")), "Zoë belt"),
  txt("UTF-16 without a mark", () => Uint8Array.from(Buffer.from("Zoë belt morgen", "utf16le")), "Zoë belt morgen"),
  txt("windows-1252", () => Uint8Array.of(0x5a, 0x6f, 0xeb), "Zoë"),
  txt("nothing but spaces", () => " \n ", ""),
  txt("a name without an ending", () => "dag", "dag", "txt", "README"),
  txt("a text in square brackets", () => "[let op] bel Jan", "[let op] bel Jan"),
  txt("begins like a picture", () => "BM is een afkorting", "BM is een afkorting"),
  txt("begins like a program", () => "MZ staat voor mevrouw", "MZ staat voor mevrouw"),
  txt("mentions PDF", () => "zie het bestand", "zie het bestand", "txt", "a.pdf"),
  { title: "no bytes at all", name: "a.txt", file: () => "", format: "empty", parts: {} },
  {
    title: "longer than what is kept",
    name: "a.txt",
    file: () => "woord ".repeat(3_000_000),
    format: "txt",
    status: "partial",
    reason: "too-large",
  },
];
