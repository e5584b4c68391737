import { defineRecognizer, type Found } from "./define";
import { Word, setOf, wordFrom } from "./shared/written-words";
import { wordList } from "./shared/word-list";

/** How far a list of codes goes on behind its label, and how many it has; characters and codes. */
const REACH = 1_000;
const MOST_CODES = 24;
/** Words between a label and the first code. */
const MOST_BETWEEN = 5;

const BETWEEN = setOf(
  ": = - \u2022 * is are zijn ist lautet sind lauten est sont es son è sono the your de je het die ihre les vos here hier ici follow volgen",
);
/** 7k2mx-q9ptw, RK7P-XW2Z-QLM9-TVBN, 48219046, 4821 9046, or the eight groups of BitLocker. */
const CODE =
  /^(?:[a-z0-9]{4,8}(?:-[a-z0-9]{4,8}){1,7}|[a-z0-9]{8,16}|\d{6}|\d{3} \d{3}|\d{4} \d{4})(?=[.,;)"'*]{0,2}(?:\s|$))/i;
/** What is said of the codes up to a colon: "herstelcodes, elk een keer te gebruiken:" */
const LEAD = /^[^.:!?\d\n]{0,80}:/;
const LONGEST_LEAD = 81; // characters
const LIST_MARK = /^(?:[\-\u2022*|,;&y]|\d{1,2}[.):]?|and|en|und|et|e)$/;

const SEED_WORDS =
  /^[:\s"']{1,4}((?:\d{1,2}[.)] ?)?[a-z]{3,8}(?:[ ,\n]{1,2}(?:\d{1,2}[.)] ?)?[a-z]{3,8}){11,23})(?![a-z])/;
const LONGEST_SEED = 400; // characters
const SEED = /phrase|seed|mnemo|zin/i;

/** Codes that open an account when all else is lost, behind their label. */
export const recoveryCode = defineRecognizer({
  id: "recovery-code",
  kind: "label",
  type: "RECOVERY_CODE",
  words:
    wordList(`recovery |code|codes|key|phrase,bitlocker|| key| sleutel| schlüssel,clé bitlocker,clé de récupération,backup code||s,scratch codes,
    spare code||s,rescue codes,fallback codes,one time codes,emergency codes,seed phrase,mnemonic,herstelcode||s,herstelsleutel,herstelzin,
    back upcode||s,backupcode||s,reservecode||s,noodcodes,eenmalige codes,reserve codes,wegwerfcodes,wiederherstellungscode||s,
    wiederherstellungsschlüssel,ersatzcodes,notfallcodes,einmalcodes,rettungscodes,code de secours,code de récupération,
    codes |de secours|de rechange|de réserve|de dépannage|à usage unique|de récupération,phrase de récupération,
    código |de recuperación|de respaldo|de recuperação,códigos |de recuperación|de respaldo|de reserva|de recuperação,clave de recuperación,
    codice di recupero,codice di backup,codici |di recupero|di backup|di riserva,chiave di recupero,kod odzyskiwania,kody zapasowe`),
  read(text, { start, end }): readonly Found[] {
    if (SEED.test(text.slice(start, end))) return seedBehind(text, end);
    const codes: Found[] = [];
    let between = 0;
    let at = end + (LEAD.exec(text.slice(end, end + LONGEST_LEAD))?.[0].length ?? 0);
    const to = Math.min(text.length, end + REACH);
    for (let word = wordFrom(text, at, to); word !== undefined && codes.length < MOST_CODES;) {
      const code = codeAt(text, word);
      if (code !== undefined) codes.push(code);
      else if (codes.length > 0 ? !LIST_MARK.test(word.text) : between++ >= MOST_BETWEEN || !leadsOn(word)) break;
      at = code?.end ?? word.end;
      word = wordFrom(text, at, to);
    }
    return codes;
  },
  readCell(text, start, end): Found | undefined {
    const code = codeAt(text, new Word(start, end, text.slice(start, end)));
    return code?.end === end ? code : undefined;
  },
});

function leadsOn({ text, small }: Word): boolean {
  return small === "" || BETWEEN.has(small) || LIST_MARK.test(text);
}

function codeAt(text: string, word: Word): Found | undefined {
  const start = word.start + (/^["'(*]*/.exec(word.text)?.[0].length ?? 0);
  const code = CODE.exec(text.slice(start, start + 72))?.[0];
  if (code === undefined || !/\d/.test(code)) return undefined;
  return { start, end: start + code.length, confidence: "high" };
}

function seedBehind(text: string, end: number): readonly Found[] {
  const match = SEED_WORDS.exec(text.slice(end, end + LONGEST_SEED));
  if (match === null) return [];
  const valueEnd = end + match[0].length;
  return [{ start: valueEnd - (match[1] ?? "").length, end: valueEnd, confidence: "high" }];
}
