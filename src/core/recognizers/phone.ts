import { defineRecognizer, type DigitRun, type Found } from "./define";
import { isDigitCode, isLetterCode } from "./engine/letters";

/** Country calling codes of one and two digits; those of three begin with 2, 3, 4, 5, 6, 8 or 9. Source: ITU-T E.164. */
const SHORT_CODES = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;
const LONG_CODES = /^(?:2[1-689]|3[578]|42|5[09]|6[7-9]|8[058]|9[679])\d/;
/** Digits of a whole number with country code (ITU-T E.164: at most 15). */
const FEWEST_INTERNATIONAL = 9;
const MOST_INTERNATIONAL = 15;

/** Numbers by which everybody who is invited joins an online meeting. */
const DIAL_IN =
  /\bdial[- ]?in\b|\bdial by your|join by (?:tele)?phone|\bone[- ]tap|tap to join|inbellen|inbelnummer|einwahl|telefon (?:beitreten|teilnehmen)|rejoindre par t|une seule touche|marcar por|unirse por tel/i;
const BY_PHONE =
  /\b(?:by (?:tele)?phone|via (?:de )?telefoon|per telefoon|per telefon|telefonisch|par t[ée]l[ée]phone)\b/i;
const MEETING = /\b(?:zoom|webex|teams|google meet|meeting|vergadering|besprechung|r[ée]union)\b/i;
const CALLS = /\b(?:call|ring|bel|rufen|appelez|llama)\b/i;
/** "+44 20 7946 0810,,471902883#" dials the meeting as well. */
const MEETING_BEHIND = /^ ?,{1,4} ?\d[\d ]{3,14}#/;
/** From the words for dialling in to the last of their numbers, and from the meeting to those; characters. */
const DIAL_IN_REACH = 120;
const MEETING_REACH = 300;

const WORDS =
  "tel, telephone, phone, phone number, mobile, mob, cell, cell phone, call, call me, ring, fax, whatsapp, text me, landline, numer telefonu, nr telefonu, telefon do niego, telefon do niej, telefon do mnie, komorka, telefoon, telefoonnummer, telefoonnr, telnr, mobiel, mobiele nummer, mobiel nummer, gsm, bel, bellen, belt, gebeld, terugbellen, bereikbaar, vaste nummer, telefon, telefonnummer, rufnummer, handy, handynummer, mobil, mobilnummer, mobiltelefon, anrufen, anruf, zuruckrufen, ruckruf, erreichbar, durchwahl, festnetz, numero de telephone, portable, appeler, rappeler, appelez, joignable, fixe, telefono, movil, llamar, cellulare, chiamare, telefone, telemovel, ligar".split(
    ", ",
  );

/** A telephone number: with country code, with trunk zero, or announced by a word or heading. */
export const phone = defineRecognizer({
  id: "phone",
  kind: "digits",
  type: "PHONE",
  words: WORDS,
  read(run): Found | undefined {
    if (!canBegin(run)) return undefined;
    const inWords = startInWords(run);
    if (inWords !== undefined && run.announced) return { start: inWords, end: run.end, confidence: "high" };
    const written = read(run);
    if (written === undefined) return undefined;
    const { start, end, digits } = written;
    const isInternational = written.plus || EXIT_CODE.test(written.text);
    const found = isInternational ? hasCountry(digits.replace(/^00/, "")) : isNational(written, run);
    if (!found || run.suppressed || isDialIn(run.text, start, end)) return undefined;
    return { start, end, confidence: written.plus || run.announced ? "high" : "medium" };
  },
});

function isDialIn(text: string, start: number, end: number): boolean {
  if (MEETING_BEHIND.test(text.slice(end, end + 24))) return true;
  const sentence =
    text
      .slice(Math.max(0, start - DIAL_IN_REACH), start)
      .split(/[.!?]\s/)
      .pop() ?? "";
  if (CALLS.test(sentence)) return false;
  if (DIAL_IN.test(sentence)) return true;
  return BY_PHONE.test(sentence) && MEETING.test(text.slice(Math.max(0, start - MEETING_REACH), start));
}

/** Most runs are years, times and sums: too short, and nothing in front that begins a number. */
function canBegin({ text, start, end }: DigitRun): boolean {
  if (end - start >= SHORTEST_RUN || text.charAt(start) === "0") return true;
  const before = text.charAt(start - 1);
  return isOpening(before) || (before === " " && isOpening(text.charAt(start - 2)));
}

function isOpening(character: string): boolean {
  return character === "+" || character === "(";
}

const SHORTEST_RUN = 7;

interface Written {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly plus: boolean;
  readonly text: string;
}

/** Digits and up to three separators between them; "(0)" and an area code in brackets belong to it. */
function read(run: DigitRun): Written | undefined {
  const { text } = run;
  const from = run.start + lengthOfName(run);
  const before = text.charAt(from - 1);
  const plus =
    before === "+" || (before === "(" && text.charAt(from - 2) === "+") || text.slice(from - 2, from) === "+ ";
  if (
    !plus &&
    (/[\d./@#_=&?%-]$|\d,$/.test(text.slice(Math.max(0, from - 2), from)) || isLetterCode(before.charCodeAt(0)))
  )
    return undefined;
  let end = from;
  let digits = "";
  for (let at = from; digits.length <= MOST_INTERNATIONAL;) {
    if (isDigitCode(text.charCodeAt(at))) {
      digits += text.charAt(at);
      end = ++at;
      continue;
    }
    const gap = GAP.exec(text.slice(at, at + 6));
    if (gap === null || gap[0] === "") break;
    at += gap[0].length;
  }
  const start = plus
    ? text.lastIndexOf("+", from)
    : before === "(" && text.slice(from, end).includes(")")
      ? from - 1
      : from;
  const after = text.charAt(end);
  if (isLetterCode(after.charCodeAt(0)) || /[@_%€$£]/.test(after) || /^[.,:]\d/.test(text.slice(end, end + 2)))
    return undefined;
  return { start, end, digits, plus, text: text.slice(start, end) };
}

/** The number of a name and the space behind it: "Klant10 0612345678". */
function lengthOfName({ text, start }: DigitRun): number {
  if (!isLetterCode(text.charCodeAt(start - 1))) return 0;
  return /^\d{1,4} (?=0[1-9])/.exec(text.slice(start, start + 7))?.[0].length ?? 0;
}

/** What may stand between two digits; a bracketed zero is not dialled. */
const GAP = /^(?:\s?\(0\)\s?|[ )(]{0,2}[-./]?[ (]{0,2}(?=\d))/;

/** "zéro six, 39 98 07 31": the trunk zero and a digit in words. */
const TRUNK_IN_WORDS =
  /(?:^|[\s:(])((?:null?|z[ée]ro|oh|cero) (?:[eé]{2}n|twee|drie|zes|zeven|acht|one|two|three|seven|six|un|deux|trois|quatre|cinq|sept|neuf|eins|zwei|drei|sechs|sieben)(?: (?:zes|zeven|acht|one|two|four|six|seven|f[üu]nf|sechs|sieben|neun)){0,3}[ ,]{1,2})$/i;
const LONGEST_IN_WORDS = 40; // characters

function startInWords({ text, start, end }: DigitRun): number | undefined {
  // They end in a letter and a blank or comma, before the pattern is asked.
  if (!isLetterCode(text.charCodeAt(start - 2)) && !isLetterCode(text.charCodeAt(start - 3))) return undefined;
  const digits = text.slice(start, end).replace(/\D/g, "").length;
  if (digits < 6 || digits > 9) return undefined;
  const words = TRUNK_IN_WORDS.exec(text.slice(Math.max(0, start - LONGEST_IN_WORDS), start))?.[1];
  return words === undefined ? undefined : start - words.length;
}

function hasCountry(digits: string): boolean {
  const national = digits.replace(/^\+/, "");
  if (national.length < FEWEST_INTERNATIONAL || national.length > MOST_INTERNATIONAL) return false;
  return SHORT_CODES.test(national) || LONG_CODES.test(national);
}

/** In front of a country code. "0.0523" is a share and "00.8040" are seconds. */
const EXIT_CODE = /^\(?00(?!\.\d+$)/;
/** All digits in their order: a scale or an example. */
const IS_SEQUENCE = /^0123456789?$/;

/** How people write numbers with a trunk zero when nothing announces them. */
const GROUPED =
  /^\(?0[1-9]\d{0,3}\)?(?: ?[-/] ?| )\d[\d ]{4,11}\d$|^0[1-9](?:[ .-]\d\d){4}$|^0[1-9]\d{8,9}$|^0\d(?:[ .-]\d{2,4}){2,4}$|^0 ?\d(?: ?-)?(?: \d){8,9}$/;
/** Seven to twelve digits, when a word or heading says what they are. */
const ANNOUNCED = /^\d{7,12}$/;
const NORTH_AMERICAN = /^\(\d{3}\) ?\d{3}-\d{4}$/;
const IS_DATE = /^\d{1,2}[-./ ]\d{1,2}[-./ ]\d{4}|^\d{4}[-./]\d{1,2}[-./]\d{1,2}/;

/** "Backup codes, in case I lose my phone: 8421-9930" */
function isOfCodes(run: DigitRun, text: string): boolean {
  const before = run.text.slice(Math.max(0, run.start - LONGEST_LEAD), run.start);
  return /^\d{4}[ -]\d{4}$/.test(text) && /codes?\b/i.test(before.split(/[.!?\n]/).pop() ?? "");
}

const LONGEST_LEAD = 60; // characters

function isNational({ digits, text }: Written, run: DigitRun): boolean {
  if (IS_DATE.test(text) || IS_SEQUENCE.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  if (NORTH_AMERICAN.test(text)) return true;
  const isTrunk = digits.startsWith("0") && !digits.startsWith("00") && digits.length >= 10 && digits.length <= 12;
  if (isTrunk && GROUPED.test(text)) return true;
  return ANNOUNCED.test(digits) && run.labelled && !isOfCodes(run, text);
}
