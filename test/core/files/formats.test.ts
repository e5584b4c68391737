import { runToEnd } from "../../../src/core/model/work";
import { sniff } from "../../../src/core/files/formats/sniff";
import { read } from "./reading";
import { cfbOf } from "../../support/cfb";
import { zipOf } from "../../support/zip";

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));
const sniffed = (bytes: Uint8Array, name = "x") => runToEnd(sniff(bytes, name)).id;
const info = (major: number, minor: number) => Uint8Array.of(major, 0, minor, 0, 0x24, 0, 0, 0);
const sealed = (major: number, minor: number, more: Readonly<Record<string, Uint8Array>> = {}) =>
  cfbOf({ EncryptionInfo: info(major, minor), EncryptedPackage: new Uint8Array(5_000), ...more });
const noise = Uint8Array.from({ length: 500 }, (_, index) => (index * 89 + 7) & 255);

const armour = (body: string, headers = "") =>
  `-----BEGIN PGP MESSAGE-----\n${headers}\n${body}\n-----END PGP MESSAGE-----\n`;

/** What no reader reads: format, reason, protection. */
const WITHOUT_READER: readonly (readonly [
  title: string,
  bytes: Uint8Array,
  answer: readonly [string, string, string],
])[] = [
  ["png", latin1("\x89PNG\r\n\x1a\n\0\0"), ["png", "picture", "none"]],
  ["jpg", latin1("\xff\xd8\xff\xe0\0\x10JFIF"), ["jpg", "picture", "none"]],
  ["gif", latin1("GIF89a\x01\0\x01\0"), ["gif", "picture", "none"]],
  ["heic", latin1("\0\0\0\x18ftypheic\0\0"), ["heic", "picture", "none"]],
  ["tif", latin1("II*\0\x08\0\0\0"), ["tif", "scanned", "none"]],
  ["bmp", latin1("BM\x36\0\0\0\0\0\0\0\x01\x02\x03"), ["bmp", "picture", "none"]],
  ["mp3", latin1("ID3\x03\0\0\0\0\0\x01\x02\x03"), ["mp3", "picture", "none"]],
  ["mp4", latin1("\0\0\0\x18ftypmp42\0\0"), ["mp4", "picture", "none"]],
  ["woff", latin1("wOF2\0\x01\0\0"), ["woff", "picture", "none"]],
  ["exe", latin1("MZ\x90\0\x03\0\0\0\x04\0\0\0"), ["exe", "no-reader", "none"]],
  ["7z that is cut off", latin1(`7z\xbc\xaf\x27\x1c\0\x04${"\x01".repeat(40)}`), ["7z", "archive", "unknown"]],
  ["rar 5", latin1("Rar!\x1a\x07\x01\0"), ["rar", "archive", "none"]],
  ["xps", zipOf({ "FixedDocSeq.fdseq": "<p/>" }), ["xps", "no-reader", "none"]],
  ["bz2", latin1("BZh91AY\0\0\0\0\0\0"), ["bz2", "archive", "unknown"]],
  [
    "epub",
    zipOf([{ name: "mimetype", content: "application/epub+zip", stored: true }]),
    ["epub", "no-reader", "unknown"],
  ],
  ["another compound file", cfbOf({ Something: noise }), ["cfb", "no-reader", "unknown"]],
  ["noise", noise, ["unknown", "no-reader", "unknown"]],
  ["signed with PGP, in letters", latin1(armour("owEBfAGD/pANAwAK")), ["pgp", "no-reader", "none"]],
  [
    "signed with S/MIME",
    latin1("\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02\xa0\x80"),
    ["p7m", "no-reader", "none"],
  ],
];

/** What is locked as a whole: format, kind. */
const LOCKED: readonly (readonly [
  title: string,
  name: string,
  bytes: Uint8Array,
  answer: readonly [string, string],
])[] = [
  ["agile", "a.docx", sealed(4, 4), ["docx", "ooxml-agile"]],
  ["standard", "a.XLSX", sealed(3, 2), ["xlsx", "ooxml-standard"]],
  [
    "streams in capitals",
    "a.pptx",
    cfbOf({ ENCRYPTIONINFO: info(4, 4), ENCRYPTEDPACKAGE: noise }),
    ["pptx", "ooxml-agile"],
  ],
  ["a name that tells nothing", "a.dat", sealed(4, 4), ["ooxml", "ooxml-agile"]],
  ["rights managed", "a.docx", sealed(4, 4, { DRMEncryptedTransform: noise }), ["docx", "rights-managed"]],
  ["a document with rights", "a.doc", cfbOf({ WordDocument: noise, "\tDRMContent": noise }), ["doc", "rights-managed"]],
  ["a mail with rights", "message.rpmsg", latin1("\x76\xe8\x04\x60\xc4\x11\xe3\x86\x78"), ["rpmsg", "rights-managed"]],
  ["PGP in letters", "a.asc", latin1("-----BEGIN PGP MESSAGE-----\n\nhQEM\n"), ["pgp", "pgp"]],
  ["PGP in bytes", "a.gpg", latin1("\x85\x02\x0c\x03\xff\xfe\x01\x02"), ["pgp", "pgp"]],
  [
    "PGP in letters, with headers and an end",
    "a.asc",
    latin1(armour("hQEMA1234567890A\n=abcd", "Version: GnuPG v2\nComment: mijn sleutel\n")),
    ["pgp", "pgp"],
  ],
  ["PGP in many letters", "a.asc", latin1(armour(`hQEM${"A".repeat(70_000)}`)), ["pgp", "pgp"]],
  [
    "sealed with S/MIME, in letters",
    "mail.pem",
    latin1(
      `-----BEGIN PKCS7-----\n${Buffer.from("\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03\xa0\x80", "latin1").toString("base64")}\n`,
    ),
    ["p7m", "smime-enveloped"],
  ],
  [
    "sealed with S/MIME",
    "smime.p7m",
    latin1("\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03\xa0\x80"),
    ["p7m", "smime-enveloped"],
  ],
];

describe("formats", () => {
  test.each([
    ["list.xlsx", "damaged"],
    ["LIST.PDF", "damaged"],
    ["backup.dat", "no-reader"],
    ["xlsx", "no-reader"],
  ])("noise called %s is %s", (name, reason) => {
    expect(read(name, noise)).toMatchObject({ status: "unreadable", reason });
  });

  test.each(WITHOUT_READER)("%s has no reader", (_, bytes, answer) => {
    const { format, status, reason, protection } = read("file", bytes);
    expect([status, format, reason, protection.state]).toEqual(["unreadable", ...answer]);
  });

  test("a large picture may be one of text, a large drawing is none", () => {
    const large = (head: string) => Uint8Array.from([...latin1(head), ...new Uint8Array(50_000)]);
    expect(read("scherm.png", large("\x89PNG\r\n\x1a\n")).reason).toBe("picture-of-text");
    expect(read("folder.psd", large("8BPS\0\x01")).reason).toBe("picture");
  });

  test("a signed-only mail is a look-alike", () => {
    const signed = WITHOUT_READER[WITHOUT_READER.length - 1]?.[1] ?? noise;
    expect(read("smime.p7m", signed).protection.kind).toBe("smime-signed-only");
  });

  test.each(LOCKED)("%s is locked", (_, name, bytes, answer) => {
    const { format, status, protection } = read(name, bytes);
    expect([status, protection.state, format, protection.kind]).toEqual(["protected", "protected", ...answer]);
  });

  test("an encryption of another version is not judged", () => {
    expect(read("a.docx", sealed(9, 9)).protection.state).toBe("unknown");
  });

  test.each([
    ["docx", zipOf({ "word/document.xml": "" })],
    ["docm", zipOf({ "word/document.xml": "", "word/vbaProject.bin": "" })],
    ["docx", zipOf({ "[Content_Types].xml": "", "word/document2.xml": "" })],
    ["xlsx", zipOf({ "\\xl\\workbook.xml": "" })],
    ["zip", zipOf({ "word/list.txt": "" })],
    ["jar", zipOf({ "META-INF/MANIFEST.MF": "" })],
    ["txt", latin1("%%PDF is een woord")],
    ["txt", latin1("Een PDF begint met %PDF-1.4, zo staat er.\nKlanten: Jan de Vries")],
    ["csv", latin1("naam;mark\nJan;%PDF-1.7\nEva;%PDF-1.4")],
    ["pdf", latin1("%PDF-1.4\n")],
    ["pdf", latin1("\r\n%PDF-1.4\n1 0 obj<<>>endobj")],
    ["pdf", latin1("HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n1 0 obj<<>>endobj")],
    ["txt", latin1(`Een versleutelde mail begint zo:\n${armour("hQEMA1234567890A")}`)],
    ["txt", latin1(`${armour("hQEMA1234567890A")}\nKlanten: Jan de Vries`)],
    ["txt", latin1(`${armour(`hQEM${"A".repeat(70_000)}`)}\nKlanten: Jan de Vries`)],
    ["txt", latin1("-----BEGIN PGP MESSAGE-----\n\nKlanten: Jan de Vries")],
    ["txt", latin1(armour("Klanten zijn Jan de Vries en Eva Smit"))],
    ["msg", cfbOf({ "__properties_version1.0": noise })],
    ["gz", latin1("\x1f\x8b\x08\0\0\0")],
    ["tar", latin1(`a.txt${"\0".repeat(252)}ustar\0`)],
    ["rtf", latin1("{\\rtf1 dag}")],
    ["doc", cfbOf({ WordDocument: noise })],
    ["doc", latin1("\xdb\xa5-\0\0\0\x09\x04")],
    ["xls", cfbOf({ WORKBOOK: noise })],
    ["xls", cfbOf({ Workbook: noise, "MBD1/WordDocument": noise })],
    ["xls", latin1("\x09\0\x04\0\x02\0\x10\0")],
    ["ppt", cfbOf({ "PowerPoint Document": noise })],
  ])("%s by content", (id, bytes) => {
    expect(sniffed(bytes, "x.pdf")).toBe(id);
  });
});
