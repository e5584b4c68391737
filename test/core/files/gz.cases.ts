import { deflateRawSync, gzipSync } from "node:zlib";
import { joined, latin1, u16, u32, u8 } from "../../support/binary";
import { tarOf } from "../../support/tar";
import { zipOf } from "../../support/zip";
import type { ReadCase } from "./reading";

const packed = (content: Uint8Array | string) => Uint8Array.from(gzipSync(content));
const note = "Beste Jan, tot morgen";
const noteBytes = latin1(note);
const trailer = joined(u32(0), u32(note.length));
const withHeader = (flags: number, ...more: readonly Uint8Array[]) =>
  joined(u8(0x1f, 0x8b, 8, flags, 0, 0, 0, 0, 0, 3), ...more, Uint8Array.from(deflateRawSync(noteBytes)), trailer);
const gz = (title: string, name: string, file: ReadCase["file"], parts: NonNullable<ReadCase["parts"]>): ReadCase => ({
  title,
  name,
  file,
  format: "gz",
  parts,
});

export const gzCases: readonly ReadCase[] = [
  gz("a text", "note.txt.gz", () => packed(note), { "note.txt/text": note }),
  gz("a table, whatever the file is called", "x", () => packed("a;b\n1;2\n3;4\n"), {
    "content/table": "a\tb\n1\t2\n3\t4",
  }),
  gz("a name inside, with its folder", "x.gz", () => withHeader(8, latin1("map/lijst.txt\0")), {
    "lijst.txt/text": note,
  }),
  gz(
    "extra field, name, comment and check",
    "x.gz",
    () => withHeader(0x1e, u16(3), u8(1, 2, 3), latin1("a.txt\0b\0"), u16(0)),
    {
      "a.txt/text": note,
    },
  ),
  gz("an archive of files", "backup.tar.gz", () => packed(tarOf({ "a.txt": note, "map/b.txt": "Eva" })), {
    "backup.tar/a.txt/text": note,
    "backup.tar/map/b.txt/text": "Eva",
    "backup.tar/file names (metadata)": "a.txt\nmap/b.txt",
  }),
  gz("the short ending of the same", "backup.tgz", () => packed(tarOf({ "a.txt": note })), {
    "backup.tar/a.txt/text": note,
  }),
  gz("nothing", "x.gz", () => packed(""), {}),
  {
    title: "in a zip, and a zip in it",
    name: "x.zip",
    file: () => zipOf({ "b.zip.gz": packed(zipOf({ "a.txt": note })) }),
    format: "zip",
    parts: { "b.zip.gz/b.zip/a.txt/text": note },
  },
  {
    title: "a locked zip in it",
    name: "x.zip.gz",
    file: () => packed(zipOf([{ name: "a.txt", content: note, lock: 3 }])),
    format: "gz",
    status: "unreadable",
    reason: "locked",
  },
  {
    title: "cut off",
    name: "a.txt.gz",
    file: () => packed(`${note} ${"x".repeat(500)} Eva`).subarray(0, 35),
    format: "gz",
    status: "partial",
    reason: "damaged",
    without: ["Eva"],
  },
  gz("a second one behind it, which belongs to it", "a.txt.gz", () => joined(packed("Jan;"), packed("Eva")), {
    "a.txt/text": "Jan;Eva",
  }),
  gz("nothing, and one behind it", "a.txt.gz", () => joined(packed(""), packed(note)), { "a.txt/text": note }),
  gz("zeros behind it", "a.txt.gz", () => joined(packed(note), new Uint8Array(500)), { "a.txt/text": note }),
  {
    title: "something else behind it",
    name: "a.txt.gz",
    file: () => joined(packed(note), latin1("naam;Eva")),
    format: "gz",
    status: "partial",
    reason: "damaged",
    parts: { "a.txt/text": note },
  },
  {
    title: "a second one that is cut off",
    name: "a.txt.gz",
    file: () => joined(packed(note), packed("Eva").subarray(0, 15)),
    format: "gz",
    status: "partial",
    reason: "damaged",
  },
  {
    title: "too many",
    name: "a.txt.gz",
    file: () => joined(...new Array<Uint8Array>(2_100).fill(packed("Jan\n"))),
    format: "gz",
    status: "partial",
    reason: "too-many-parts",
  },
  {
    title: "nothing but the header",
    name: "a.txt.gz",
    file: () => u8(0x1f, 0x8b, 8, 8),
    format: "gz",
    status: "unreadable",
    reason: "damaged",
  },
];
