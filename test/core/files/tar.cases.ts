import { joined, latin1 } from "../../support/binary";
import { tarEntry, tarOf } from "../../support/tar";
import { bytesOf } from "../../support/zip";
import type { ReadCase } from "./reading";

const tar = (title: string, file: ReadCase["file"], parts: NonNullable<ReadCase["parts"]>): ReadCase => ({
  title,
  name: "a.tar",
  file,
  format: "tar",
  parts,
});
const end = new Uint8Array(1_024);
const long = `${"map/".repeat(40)}lijst.txt`;

export const tarCases: readonly ReadCase[] = [
  tar("files and folders", () => joined(tarEntry("map/", "", "5"), tarOf({ "map/a.txt": "Jan", "b.txt": "Eva" })), {
    "map/a.txt/text": "Jan",
    "b.txt/text": "Eva",
    "file names (metadata)": "map/a.txt\nb.txt",
  }),
  tar("a file that fills its block, and an empty one", () => tarOf({ a: "x".repeat(512), b: "", c: "Jan" }), {
    "a/text": "x".repeat(512),
    "c/text": "Jan",
    "file names (metadata)": "a\nb\nc",
  }),
  tar("a name in two fields", () => joined(tarEntry("a.txt", "Jan", "0", "map"), end), { "map/a.txt/text": "Jan" }),
  tar(
    "a long name of GNU",
    () => joined(tarEntry("././@LongLink", `${long}\0`, "L"), tarOf({ "map/x": "Jan", b: "Eva" })),
    {
      [`${long}/text`]: "Jan",
      "b/text": "Eva",
    },
  ),
  tar(
    "a long name of pax",
    () => joined(tarEntry("x", "20 mtime=1234567890\n24 path=map/Zoë.txt\n", "x"), tarOf({ x: "Jan" })),
    {
      "map/Zoë.txt/text": "Jan",
    },
  ),
  tar("links hold nothing", () => joined(tarEntry("a", "", "2"), tarOf({ b: "Jan" })), {
    "b/text": "Jan",
    "file names (metadata)": "b",
  }),
  tar(
    "an archive behind the end of one",
    () => joined(tarOf({ a: "Jan" }), new Uint8Array(9_216), tarOf({ b: "Eva" })),
    {
      "a/text": "Jan",
      "b/text": "Eva",
      "file names (metadata)": "a\nb",
    },
  ),
  tar("a header for all that follow", () => joined(tarEntry("x", "20 mtime=1234567890\n", "g"), tarOf({ a: "Jan" })), {
    "a/text": "Jan",
  }),
  ...["S", "M", "Z"].map((type): ReadCase => ({
    ...tar(`an entry of type ${type}`, () => joined(tarEntry("k.csv", "naam;Eva", type), tarOf({ a: "Jan" })), {
      "a/text": "Jan",
    }),
    status: "partial",
    reason: "unsupported",
  })),
  {
    ...tar("something else behind the end", () => joined(tarOf({ a: "Jan" }), latin1("naam;Eva")), { "a/text": "Jan" }),
    status: "partial",
    reason: "damaged",
  },
  tar("no end", () => tarEntry("a", "Jan", "0"), { "a/text": "Jan" }),
  tar("names that objects have", () => tarOf({ constructor: "Jan" }), { "constructor/text": "Jan" }),
  tar("a table inside", () => tarOf({ "a.csv": "a;b\n1;2" }), { "a.csv/table": "a\tb\n1\t2" }),
  tar("an archive in an archive", () => tarOf({ "b.tar": tarOf({ a: "Jan" }) }), { "b.tar/a/text": "Jan" }),
  {
    title: "cut off in a file",
    name: "a.tar",
    file: () => tarOf({ a: "Jan", b: "x".repeat(2_000) }).subarray(0, 2_000),
    format: "tar",
    status: "partial",
    reason: "damaged",
  },
  {
    title: "a broken header",
    name: "a.tar",
    file: () => joined(tarEntry("a", "Jan", "0"), bytesOf("x".repeat(512)), tarOf({ b: "Eva" })),
    format: "tar",
    status: "partial",
    reason: "damaged",
    parts: { "a/text": "Jan" },
  },
  {
    title: "a letter about tar",
    name: "a.txt",
    file: () => `${"Dag. ".repeat(60)} ustar`,
    format: "txt",
  },
];
