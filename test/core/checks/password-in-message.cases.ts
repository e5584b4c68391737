import type { Opening } from "../../../src/core/checks/define";
import type { FileReport, Protection } from "../../../src/core/model/file-report";
import { missing } from "../../../src/core/model/part";
import { mask } from "../../../src/core/text/mask";
import { report } from "../../support/mail";
import type { CheckCases } from "./cases";

const to = ["eva@agency.example"];
const locked = (protection: Protection = { state: "protected", kind: "zip-aes256" }, more: Partial<FileReport> = {}) =>
  report([], 0, { status: "protected", protection, ...more });
const zip = { name: "customers.zip", report: locked() };
const word: Opening = {
  by: "word",
  evidence: [{ part: "body", start: 4, end: 14, preview: mask("Zomer2026!", "PASSWORD") }],
};
const says = (text: string, name: string) => ({
  name,
  mail: { to, text, files: [zip] },
  says: "said",
  level: "confirm" as const,
});

const cases: CheckCases = {
  finds: [
    {
      name: "a word of the mail opens the file",
      mail: { to, text: "Key Zomer2026!", files: [{ ...zip, opening: word }] },
      says: "opens",
      level: "stop",
      data: { name: "customers.zip" },
    },
    {
      name: "among colleagues too",
      mail: { to: ["bob@shop.example"], text: "Key Zomer2026!", files: [{ ...zip, opening: word }] },
      says: "opens",
      level: "stop",
    },
    {
      name: "the name of a file opens it",
      mail: { to, files: [{ ...zip, opening: { by: "word", evidence: [] } }] },
      says: "inFileName",
      level: "stop",
    },
    {
      name: "one entry of an archive",
      mail: { to, files: [{ ...zip, report: locked({ state: "partial", kind: "zip-aes256" }), opening: word }] },
      says: "opens",
      level: "stop",
    },
    says("The password for the file is Zomer-2026!", "English"),
    says("Attached the list. The password is Zomer-2026!", "the sentence before names the file"),
    says("Bijgaand het bestand. Wachtwoord: Zomer-2026!", "Dutch"),
    says("Das Passwort für die Datei lautet Sommer-2026!", "German"),
    says("Le mot de passe du fichier est Ete-2026!", "French"),
    {
      name: "said of a 7z, on which no password is tried",
      mail: {
        to,
        text: "Password of the archive: Zomer-2026!",
        files: [{ name: "list.7z", report: locked({ state: "protected", kind: "7z-aes" }) }],
      },
      says: "said",
      level: "confirm",
    },
    {
      name: "said in the subject",
      mail: { to, subject: "File password: Zomer-2026!", files: [zip] },
      says: "said",
      level: "confirm",
    },
  ],
  silent: [
    { name: "a locked file and no password", mail: { to, text: "I will call you about the password.", files: [zip] } },
    {
      name: "the password follows by text message",
      mail: { to, text: "The password of the file follows by SMS.", files: [zip] },
    },
    {
      name: "het wachtwoord volgt",
      mail: { to, text: "Het wachtwoord van het bestand stuur ik per sms.", files: [zip] },
    },
    {
      name: "das Passwort kommt separat",
      mail: { to, text: "Das Passwort der Datei folgt separat per Telefon.", files: [zip] },
    },
    { name: "le mot de passe suit", mail: { to, text: "Le mot de passe du fichier suit par SMS.", files: [zip] } },
    {
      name: "a password and an open file",
      mail: { to, text: "The password of the file is Zomer-2026!", files: [{ name: "a.xlsx", report: report([], 0) }] },
    },
    {
      name: "a file that only looks locked",
      mail: {
        to,
        text: "The password of the file is Zomer-2026!",
        files: [{ name: "a.pdf", report: report([], 0, { protection: { state: "none", kind: "pdf-owner-only" } }) }],
      },
    },
    {
      name: "a password of the wifi",
      mail: { to, text: "See you tomorrow. The wifi password is Zomer-2026!", files: [zip] },
    },
    { name: "an everyday mail", mail: { to, text: "Here is the list we spoke about.", files: [zip] } },
    {
      name: "a file that could not be read",
      mail: {
        to,
        text: "The password of the file is Zomer-2026!",
        files: [{ name: "a.zip", report: missing("failed") }],
      },
    },
    { name: "talk about passwords", mail: { to, text: "The file has a password of 12 characters.", files: [zip] } },
    { name: "a locked file that a guess opened", mail: { to, files: [{ ...zip, opening: { by: "guess" } }] } },
    { name: "no files", mail: { to, text: "The password of the file is Zomer-2026!" } },
  ],
};

export default cases;
