import { defineRecognizer, type Found } from "./define";
import { isWarnedOf } from "./shared/credentials";
import { isAtLeast } from "./shared/secrets";
import { Bare, hasDigitOrSign, sentenceEnd, sentenceStart } from "./shared/written-words";

const FILE =
  /\b(?:zip|file|files|pdf|archive|document|workbook|spreadsheet|attachment|bestand|zipbestand|bijlage|map|datei|zip-datei|anhang|archiv|fichier|pi[eè]ce jointe|archivo|adjunto|allegato)\b/i;
const WITH = /\b(?:with|using|met|mit|avec|con|com) (?:the code |de code |dem code |le code )?(\S{6,64})/i;
/** How far on both sides of "open" the file and the password are looked for; characters. */
const SENTENCE = 90;

/** What opens a file: "the zip opens with y". */
export const filePassword = defineRecognizer({
  id: "file-password",
  kind: "label",
  type: "PASSWORD",
  words: [
    "open",
    "opens",
    "unlock",
    "unlocks",
    "openen",
    "gaat open",
    "te openen",
    "ontgrendelen",
    "öffnen",
    "entsperren",
    "entpacken",
    "ouvrir",
    "ouvre",
    "déverrouiller",
    "abrir",
    "abre",
    "aprire",
    "apre",
    "protected",
    "encrypted",
    "locked",
    "beveiligd",
    "versleuteld",
    "geschützt",
    "verschlüsselt",
    "protégé",
    "protégée",
    "chiffré",
    "protegido",
    "protetto",
  ],
  read(text, label): readonly Found[] {
    const start = sentenceStart(text, label.start, SENTENCE);
    const end = sentenceEnd(text, label.end, SENTENCE);
    if (!hasDigitOrSign(text, start, end)) return [];
    const sentence = text.slice(start, end);
    const match = WITH.exec(sentence);
    if (match === null || !FILE.test(sentence)) return [];
    const word = match[1] ?? "";
    const value = new Bare({ start: start + match.index + match[0].length - word.length, text: word });
    if (!isAtLeast(value.strength, "strong") || isWarnedOf(text, value.start)) return [];
    return [{ start: value.start, end: value.end, confidence: "high" }];
  },
  readCell: () => undefined,
});
