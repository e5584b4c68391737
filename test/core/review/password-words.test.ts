import { candidatesOf } from "../../../src/core/review/try-passwords";
import { DEFAULT_POLICY } from "../../../src/core/policy/defaults";
import { detectionOf } from "../../../src/core/review/detection";
import { scanTexts } from "../../../src/core/review/texts";
import { mail, report, type MailSketch } from "../../support/mail";

const LOCK = "xor:1:2";
const file = (name = "list.zip") => ({
  name,
  report: report([], 0, { status: "protected", protection: { state: "protected", kind: "zip-aes256" }, lock: LOCK }),
});
const candidates = (sketch: MailSketch) => candidatesOf(mail({ files: [file()], ...sketch }), DEFAULT_POLICY);
const placeOf = (sketch: MailSketch, password: string) =>
  candidates(sketch).findIndex(({ value }) => value === password);

/** Ways in which a password goes along with its file. It has to be among the first eight, which Send tries. */
const WRITTEN: readonly (readonly [text: string, password: string])[] = [
  ["The password is Zomer2026!", "Zomer2026!"],
  ["The password is Zomer2026.", "Zomer2026"],
  ["Password: correct horse battery staple", "correct horse battery staple"],
  ["The password for the attached file is correct horse battery staple", "correct horse battery staple"],
  ["pw: geheim", "geheim"],
  ["pw=tiger", "tiger"],
  ["Wachtwoord is de naam van onze hond: Bobbie", "Bobbie"],
  ["Het wachtwoord luidt: Kn0p-Gat_77", "Kn0p-Gat_77"],
  ["Wachtwoord volgt hieronder.\n\nAppelTaart\n\nGroet, Anna", "AppelTaart"],
  ["Je opent hem met hetZelfde1.", "hetZelfde1"],
  ["Das Kennwort lautet „Blauer Himmel 12“.", "Blauer Himmel 12"],
  ["Passwort:Sommer#26", "Sommer#26"],
  ["Le mot de passe est « Bonjour42 ».", "Bonjour42"],
  ["mdp : lapin", "lapin"],
  ["La contraseña es Madrid_2026", "Madrid_2026"],
  ["La password è Roma-2026!", "Roma-2026!"],
  ['Use "open sesame" to open it.', "open sesame"],
  ["Here you are.\n\n4711\n\nBest, Anna", "4711"],
  ["Code 482913 opens it", "482913"],
  ["Tip: x7#Kq!9z", "x7#Kq!9z"],
  [
    "Hi Eva,\n\nthe list as agreed (Kq92-Lm31).\n\nBest regards, Anna Jansen, Shop BV, Main Street 12, 1234 AB Amsterdam",
    "Kq92-Lm31",
  ],
];

describe("words that may be a password", () => {
  test.each(WRITTEN)("%j", (text, password) => {
    const place = placeOf({ text }, password);
    expect(place).toBeGreaterThanOrEqual(0);
    expect(place).toBeLessThan(8);
    expect(candidates({ text })[place]?.isLikely).toBe(true);
  });

  test.each([
    ["in the subject", { subject: "List, pw Zomer2026!" }],
    ["in the name of its file", { files: [file("klanten_pw_Zomer2026!.zip")] }],
    ["in the name of another file", { files: [file(), file("password Zomer2026!.txt")] }],
    ["in what is quoted", { html: "<p>See below</p><blockquote><p>From: Eva</p><p>pw Zomer2026!</p></blockquote>" }],
  ])("%s", (_, sketch) => {
    expect(placeOf(sketch, "Zomer2026!")).toBeGreaterThanOrEqual(0);
    expect(placeOf(sketch, "Zomer2026!")).toBeLessThan(8);
  });

  test("says where it stands", () => {
    const text = "Dear Eva,\n\nThe password is Zomer2026!";
    const opening = candidates({ text }).find(({ value }) => value === "Zomer2026!")?.opening;
    const [evidence] = opening?.by === "word" ? opening.evidence : [];
    expect(evidence).toMatchObject({ part: "body", start: text.indexOf("Zomer"), end: text.length });
    expect(JSON.stringify(evidence)).not.toContain("Zomer");
  });

  test("leaves plain words for later", () => {
    const text = "Dear Eva, here is the list that we spoke about yesterday. Shall we look at it together on Monday?";
    expect(candidates({ text }).filter(({ isLikely }) => isLikely)).toEqual([]);
    expect(placeOf({ text }, "yesterday")).toBeGreaterThanOrEqual(0);
  });

  test("are none without a lock that can be tried", () => {
    expect(
      candidatesOf(mail({ text: "pw Zomer2026!", files: [{ name: "a.txt", report: report([], 0) }] }), DEFAULT_POLICY),
    ).toEqual([]);
  });

  test("of a megabyte come quickly, and not too many", () => {
    const text = Array.from({ length: 150_000 }, (_, index) => `w${String(index * 7919)}x`).join(" ");
    const read = mail({ text, files: [file()] });
    const input = { ...read, texts: scanTexts(read.draft, detectionOf(DEFAULT_POLICY)) };
    const start = Date.now();
    expect(candidatesOf(input, DEFAULT_POLICY).length).toBeLessThanOrEqual(3_000);
    expect(Date.now() - start).toBeLessThan(1_000);
  });
});
