import { cfbOf } from "../../support/cfb";
import { docxOf, paragraph } from "../../support/docx";
import { bytesOf, zipOf, type Content } from "../../support/zip";
import { read } from "./reading";

const PROGRAM = "MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0";
const page = (script: string) => `<html><body><script>${script}</script></body></html>`;
const binary = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each<[string, string, Content, readonly string[]]>([
  ["a program", "setup.exe", binary(PROGRAM), ["program"]],
  ["a program under another name", "offer.pdf", binary(PROGRAM), ["program"]],
  ["a program in an archive", "tools.zip", zipOf({ "setup.exe": binary(PROGRAM) }), ["program"]],
  ["a shortcut to a page", "site.url", "[InternetShortcut]\r\nURL=https://agency.example/\r\n", ["shortcut"]],
  ["a script by its first line", "run", "#!/bin/sh\necho hello\n", ["script"]],
  ["a page that makes a file", "a.html", page("URL.createObjectURL(new Blob([x]))"), ["active-page"]],
  [
    "an old workbook with macros",
    "a.xls",
    cfbOf({ Workbook: binary("x"), "_VBA_PROJECT_CUR/dir": binary("x") }),
    ["macros"],
  ],
])("%s", (_, name, content, risks) => {
  expect(read(name, bytesOf(content)).risks).toEqual(risks);
});

test.each<[string, string, Content]>([
  ["a document", "offer.docx", docxOf({ body: paragraph("Dear Eva") })],
  ["a text about scripts", "notes.txt", "Begin with #!/bin/sh, or with [InternetShortcut in capitals"],
  ["a page with a script that makes no file", "a.html", page("document.title = 'Hello'")],
  ["a page about createObjectURL", "a.html", "<html><body>Use createObjectURL for this</body></html>"],
  ["an old workbook without macros", "a.xls", cfbOf({ Workbook: binary("x") })],
  ["an archive of texts", "a.zip", zipOf({ "a.txt": "hello", "b.csv": "a,b\n1,2\n" })],
  ["nothing", "a.txt", ""],
])("no risk: %s", (_, name, content) => {
  expect(read(name, bytesOf(content)).risks).toBeUndefined();
});
