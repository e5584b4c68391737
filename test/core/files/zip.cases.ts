import { deflateSync } from "fflate";
import { zipOf } from "../../support/zip";
import type { ReadCase } from "./reading";

const note = "Beste Jan, dit is de lijst.";
const two = () => zipOf({ "a.txt": "alpha", "map/b.txt": "beta" });
const patched = (zip: Uint8Array, change: (bytes: Uint8Array) => void) => {
  change(zip);
  return zip;
};
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);
const APPLE_DOUBLE = Uint8Array.from([0, 5, 0x16, 7, 0, 2, 0, 0, 0, 1]);
const DS_STORE = Uint8Array.from([0, 0, 0, 1, 0x42, 0x75, 0x64, 0x31, 0, 0]);
const bomb = () => deflateSync(new Uint8Array(70_000_000));

export const zipCases: readonly ReadCase[] = [
  {
    title: "two files, one in a folder",
    name: "list.zip",
    file: two,
    format: "zip",
    parts: {
      "a.txt/text": "alpha",
      "map/b.txt/text": "beta",
      "file names (metadata)": "a.txt\nmap/b.txt",
    },
  },
  {
    title: "stored, streamed and empty files",
    name: "x",
    file: () =>
      zipOf([
        { name: "a.txt", content: note, stored: true },
        { name: "b.txt", content: note, streamed: true },
        { name: "c.txt", content: "" },
        { name: "map/", content: "" },
      ]),
    format: "zip",
    parts: { "a.txt/text": note, "b.txt/text": note },
  },
  {
    title: "zip64 end record",
    name: "x.zip",
    file: () => zipOf({ "a.txt": note }, true),
    format: "zip",
    parts: { "a.txt/text": note },
  },
  { title: "an empty archive", name: "x.zip", file: () => zipOf([]), format: "zip", parts: {} },
  {
    title: "a comment behind the end record",
    name: "x.zip",
    file: () => Uint8Array.from([...zipOf({ "a.txt": note }), 1, 2, 3]),
    format: "zip",
    parts: { "a.txt/text": note },
  },
  {
    title: "names in the code page of DOS and in UTF-8",
    name: "x.zip",
    file: () =>
      zipOf([
        { name: Uint8Array.from([0x5a, 0x6f, 0x89, 0x2e, 0x74, 0x78, 0x74]), content: "a" },
        { name: "Zoë.txt", content: "b" },
      ]),
    format: "zip",
    parts: { "Zoë.txt/text": "b", "file names (metadata)": "Zoë.txt\nZoë.txt" },
  },
  {
    title: "names that objects have",
    name: "__proto__",
    file: () =>
      zipOf([
        { name: "__proto__", content: note },
        { name: "constructor", content: note },
      ]),
    format: "zip",
    parts: { "__proto__/text": note, "constructor/text": note, "file names (metadata)": "__proto__\nconstructor" },
  },
  {
    title: "an archive in an archive",
    name: "x.zip",
    file: () => zipOf({ "inner.zip": zipOf({ "a.txt": note }) }),
    format: "zip",
    parts: { "inner.zip/a.txt/text": note, "inner.zip/file names (metadata)": "a.txt" },
  },
  {
    title: "too deep",
    name: "x.zip",
    file: () => [1, 2, 3, 4].reduce((inner) => zipOf({ "deeper.zip": inner, "a.txt": "a" }), zipOf({ "a.txt": note })),
    format: "zip",
    status: "partial",
    reason: "too-deep",
    without: [note],
  },
  {
    title: "what Macs add is left out",
    name: "x.zip",
    file: () =>
      zipOf({ "a.txt": note, "__MACOSX/m/._a.txt": APPLE_DOUBLE, ".DS_Store": DS_STORE, "m/.DS_Store": DS_STORE }),
    format: "zip",
    parts: { "a.txt/text": note },
  },
  {
    title: "files that are called as what Macs add",
    name: "x.zip",
    file: () => zipOf({ "__MACOSX/._klanten.csv": "naam;stad\nEva;Assen", ".DS_Store": note }),
    format: "zip",
    parts: { "__MACOSX/._klanten.csv/table": "naam\tstad\nEva\tAssen", ".DS_Store/text": note },
  },
  {
    title: "a file that is called as a folder",
    name: "x.zip",
    file: () => zipOf({ "klanten/": note, "m\\": "", "m/": "" }),
    format: "zip",
    parts: { "klanten//text": note, "file names (metadata)": "klanten/" },
  },
  {
    title: "a picture beside a text",
    name: "x.zip",
    file: () => zipOf({ "a.txt": note, "b.png": PNG }),
    format: "zip",
    status: "partial",
    reason: "picture",
    parts: { "a.txt/text": note },
  },
  {
    title: "only pictures",
    name: "x.zip",
    file: () => zipOf({ "b.png": PNG }),
    format: "zip",
    status: "unreadable",
    reason: "picture",
  },
  ...([1, 2, 3] as const).map((strength): ReadCase => ({
    title: `AES of strength ${strength}`,
    name: "x.zip",
    file: () => zipOf([{ name: "a.txt", content: note, lock: strength }]),
    format: "zip",
    status: "protected",
    protection: ["protected", `zip-aes${64 + 64 * strength}`],
    parts: { "file names (metadata)": "a.txt" },
  })),
  {
    title: "ZipCrypto is weak",
    name: "x.zip",
    file: () => zipOf([{ name: "a.txt", content: note, lock: "zipcrypto" }]),
    format: "zip",
    status: "protected",
    protection: ["weak", "zip-zipcrypto"],
  },
  {
    title: "PKWARE, with masked headers too",
    name: "x.zip",
    file: () =>
      zipOf([
        { name: "a.txt", content: note, lock: "pkware" },
        { name: "1", content: note, lock: "masked" },
      ]),
    format: "zip",
    status: "protected",
    protection: ["protected", "zip-pkware"],
  },
  {
    title: "as strong as the weakest entry",
    name: "x.zip",
    file: () =>
      zipOf([
        { name: "a.txt", content: note, lock: 3 },
        { name: "b.txt", content: note, lock: "zipcrypto" },
      ]),
    format: "zip",
    status: "protected",
    protection: ["weak", "zip-zipcrypto"],
  },
  {
    title: "one file locked, one not",
    name: "x.zip",
    file: () =>
      zipOf([
        { name: "a.txt", content: "secret", lock: 3 },
        { name: "b.txt", content: note },
      ]),
    format: "zip",
    status: "partial",
    reason: "locked",
    protection: ["partial", "zip-aes256"],
    parts: { "b.txt/text": note },
    without: ["secret"],
  },
  {
    title: "folders and empty files need no lock",
    name: "x.zip",
    file: () =>
      zipOf([
        { name: "m/", content: "", stored: true },
        { name: "m/a.txt", content: note, lock: 3 },
      ]),
    format: "zip",
    status: "protected",
    protection: ["protected", "zip-aes256"],
  },
  {
    title: "directory cut off: local headers are searched",
    name: "x.zip",
    file: () => two().subarray(0, two().length - 40),
    format: "zip",
    status: "partial",
    reason: "damaged",
    parts: { "a.txt/text": "alpha", "map/b.txt/text": "beta" },
  },
  {
    title: "directory at a wrong place: local headers are searched",
    name: "x.zip",
    file: () => patched(two(), (bytes) => bytes.fill(0xee, bytes.length - 10, bytes.length - 2)),
    format: "zip",
    status: "partial",
    reason: "damaged",
    parts: { "a.txt/text": "alpha", "map/b.txt/text": "beta" },
  },
  {
    title: "a broken entry beside a good one",
    name: "x.zip",
    file: () => patched(two(), (bytes) => bytes.fill(0xff, 35, 40)),
    format: "zip",
    status: "partial",
    reason: "damaged",
    parts: { "map/b.txt/text": "beta" },
  },
  {
    title: "a method nobody reads",
    name: "x.zip",
    file: () => zipOf([{ name: "a.txt", content: note, method: 98 }]),
    format: "zip",
    status: "unreadable",
    reason: "unsupported",
  },
  {
    title: "a mark and then something else",
    name: "x.zip",
    file: () => "PK\x03\x04 nope",
    format: "zip",
    status: "unreadable",
    reason: "damaged",
  },
  {
    title: "nothing but a mark",
    name: "x.zip",
    file: () => "PK\x03\x04",
    format: "zip",
    status: "unreadable",
    reason: "damaged",
  },
  {
    title: "an entry that says it is too large",
    name: "x.zip",
    file: () => zipOf([{ name: "a.txt", content: note, claimedSize: 4_000_000_000 }]),
    format: "zip",
    status: "unreadable",
    reason: "too-large",
  },
  {
    title: "an entry that is too large and says nothing of it",
    name: "x.zip",
    file: () => zipOf([{ name: "a.bin", content: bomb(), stored: true, method: 8, claimedSize: 10 }]),
    format: "zip",
    status: "unreadable",
    reason: "too-large",
  },
  {
    title: "too many entries",
    name: "x.zip",
    file: () =>
      zipOf(Array.from({ length: 2_100 }, (_, index) => ({ name: `${index}.txt`, content: "x", stored: true }))),
    format: "zip",
    status: "partial",
    reason: "too-many-parts",
  },
];
