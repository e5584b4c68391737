import { runToEnd } from "../../src/core/model/work";
import { present } from "../../src/core/model/part";
import { inspectFile } from "../../src/core/review/inspect";
import { keyMaker } from "../../src/core/review/keys";
import { OpenedFiles } from "../../src/pane/opened-files";
import { mail, type MailSketch } from "../support/mail";
import { agileFile } from "../support/ooxml-lock";
import { contextOf } from "../support/review";
import { zipOf } from "../support/zip";

const { digest } = keyMaker("salt", "anna@shop.example");
const fileOf = (name: string, bytes: Uint8Array) => ({
  name,
  report: present(runToEnd(inspectFile(name, bytes, { digest })).report),
});
/** With the cipher that takes least: thousands are tried. */
const zip = (password: string, name = "list.zip") =>
  fileOf(name, zipOf([{ name: "list.csv", content: "a;b", lock: "zipcrypto", password }]));
const docx = (password: string) => fileOf("a.docx", agileFile(new Uint8Array(100), password, { rounds: 50 }));
const input = (sketch: MailSketch) => mail({ to: ["eva@agency.example"], ...sketch });

/** How each file is open, every time the pane is told. */
async function looks(files: OpenedFiles, sketch: MailSketch): Promise<readonly (readonly string[])[]> {
  const told: (readonly string[])[] = [];
  await files.look(input(sketch), contextOf(), (openings) => told.push([...openings.values()].map(({ by }) => by)));
  return told;
}

describe("passwords that the pane tries", () => {
  test.each<[string, MailSketch, readonly (readonly string[])[]]>([
    ["no file", { text: "Zomer2026!" }, [[]]],
    ["a file that is open", { text: "hi", files: [fileOf("a.zip", zipOf({ "a.txt": "a" }))] }, [[]]],
    ["a word of the mail", { text: "It is kR7#tq9w.", files: [zip("kR7#tq9w")] }, [["word"]]],
    ["a word of the mail, on a document", { text: "It is kR7#tq9w.", files: [docx("kR7#tq9w")] }, [["word"]]],
    ["the name of the file", { text: "hi", files: [zip("klanten2026", "klanten.zip")] }, [["guess"]]],
    ["what anybody would guess", { text: "hi", files: [zip("Welkom2026!")] }, [["guess"]]],
    ["the organisation of a receiver", { text: "hi", files: [zip("agency123")] }, [["guess"]]],
    ["a good password that is nowhere", { text: "hi, list inside", files: [zip("kR7#tq9w")] }, [[]]],
    [
      "one by a word, then the other by a guess",
      { text: "It is kR7#tq9w.", files: [zip("kR7#tq9w"), zip("Welkom2026!", "b.zip")] },
      [["word"], ["word", "guess"]],
    ],
    ["one of two", { text: "It is kR7#tq9w.", files: [zip("kR7#tq9w"), zip("x9!PmQ-2zz", "b.zip")] }, [["word"]]],
  ])("%s", async (_, sketch, expected) => {
    expect(await looks(new OpenedFiles(), sketch)).toEqual(expected);
  });

  test("a password that was taken out of the mail opens nothing any more", async () => {
    const files = new OpenedFiles();
    const list = zip("kR7#tq9w");
    expect(await looks(files, { text: "It is kR7#tq9w.", files: [list] })).toEqual([["word"]]);
    expect(await looks(files, { text: "It is not here.", files: [list] })).toEqual([[]]);
    expect(await looks(files, { text: "It is kR7#tq9w.", files: [list] })).toEqual([["word"]]);
  });

  test("of an older draft nothing is told once a newer one is looked at", async () => {
    const files = new OpenedFiles();
    const older = looks(files, { text: "It is kR7#tq9w.", files: [zip("kR7#tq9w")] });
    const newer = looks(files, { text: "hi" });
    expect(await older).toEqual([]);
    expect(await newer).toEqual([[]]);
  });

  test.each(["while it tries", "before"])("stopped %s, it tells nothing", async (when) => {
    const files = new OpenedFiles();
    if (when === "before") files.stop();
    const told = looks(files, { text: "It is kR7#tq9w.", files: [zip("kR7#tq9w")] });
    files.stop();
    expect(await told).toEqual([]);
  });
});
