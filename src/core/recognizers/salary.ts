import type { Range } from "../text/ranges";
import { defineRecognizer, type Found } from "./define";
import { isAboutPerson } from "./shared/about-a-person";
import { wordList } from "./shared/word-list";

const WORDS = `her pay,his pay,salary,annual salary,yearly salary,monthly salary,base salary,starting salary,gross salary,net salary,current salary,salaries,basic pay,take home pay,wage,wages,hourly wage,bonus,paycheck,remuneration,pay rise,payslip,
salaris,jaarsalaris,maandsalaris,brutosalaris,nettosalaris,startsalaris,uurloon,loon,maandloon,brutoloon,bruto per maand,bruto per jaar,netto per maand,salarisverhoging,loonsverhoging,
gehalt,gehaltes,jahresgehalt,monatsgehalt,bruttogehalt,nettogehalt,bruttojahresgehalt,bruttolohn,nettolohn,monatslohn,stundenlohn,lohn,grundgehalt,einstiegsgehalt,verdienst,brutto im monat,brutto im jahr,brutto monatlich,gehaltserhöhung,
salaire,salaire brut,salaire net,salaire annuel,salaire mensuel,rémunération,brut par mois,net par mois,brut par an,brut annuel,brut mensuel,prime,
sueldo,salario,sueldo bruto,nómina,brutos al mes,brutos al año,stipendio,retribuzione,lordi al mese,lordi all'anno,lordo annuo,ral`;

const VERB_LIST =
  "earns,earned,earning,makes,gets paid,verdient,verdiende,verdienen,gagne,touche,perçoit,gana,cobra,guadagna,percepisce";
/** Words that are about pay only with "gross" or "per month" behind the sum. */
const GETS_LIST = "gets,receives,bekommt,erhält,krijgt,ontvangt,reçoit,recibe,riceve";
const VERBS = new Set(wordList(`${VERB_LIST},${GETS_LIST}`));
const GETS = new Set(wordList(GETS_LIST));
const OF_PAY = /gross|net|brut|lord|month|year|annum|maand|jaar|mona|jahr|mois|mes|an(?:no|nuel)?$|a\u00f1o|k$/i;

/** How far from its word a sum stands; characters. */
const REACH = 70;
const REACH_BACK = 50;

const SUM =
  /(?:[€£$] ?|\b(?:EUR|GBP|USD|CHF) )?\b\d{1,6}(?:[.,' ]\d{3}){0,2}(?:[.,]\d{1,2})?(?: ?k\b)?(?: ?[€£$]| (?:euros?|eur|pounds?|dollars?|gbp|usd|chf|franken|francs?)\b)?/gi;
/** Sums before one that can be pay: a year, a grade. */
const MOST_SUMS = 4;
const GROSS = /^,? (?:gross|netti|netto|nets?|brutto|brutos?|bruts?|lord[io])(?![a-z])/i;
const PERIOD =
  /^(?: ?\/ ?(?:month|year|hour|maand|jaar|uur|monat|jahr|mois|mese?|an)| (?:(?:per|an?|pro|im|par|all?'?|each|the|op|je) ?(?:month|year|annum|hour|week|maand|jaar|uur|monat|jahr|stunde|mois|anno|an|heure|mese?|a\u00f1o)|p\.?a\.?|p\/m|monthly|yearly|annually|monatlich|j\u00e4hrlich|mensuels?|annuels?))(?![a-z])/i;
/** What is offered, averaged or laid down is nobody's. */
const NOBODYS =
  /\b(?:ranges?|scales?|bands?|between|maximum|average|vacanc(?:y|ies)|offers?|offering|offered|budget|costs?|expect(?:ed)?|up to|tussen|schaal|minimum\w*|maximaal|gemiddeld|vacature|wij bieden|we bieden|bieden|begroting|totale?|zwischen|mindest\w*|tarif\w*|durchschnitt\w*|stelle|bieten|insgesamt|smic|entre|poste|propos\w*|moyen|grille|fourchette|rango|oferta|m\u00ednimo|medio|offriamo|webshop|revenue|margin|turnover|omzet|umsatz|invoice|factuur|rechnung|facture|rent|huur|miete|loyer|subscription|abonnement|licen[cs]e)\b/i;
/** Sums below are a voucher, not pay, unless a period or hour follows. */
const LEAST = 500;

/** What somebody earns. */
export const salary = defineRecognizer({
  id: "salary",
  kind: "label",
  type: "SALARY",
  words: wordList(`${WORDS},${VERB_LIST},${GETS_LIST}`),
  read(text, label): readonly Found[] {
    const word = text.slice(label.start, label.end).toLowerCase();
    const sum = sumBehind(text, label) ?? sumBefore(text, label);
    if (sum === undefined || (GETS.has(word) && !OF_PAY.test(text.slice(sum.start, sum.end)))) return [];
    const range = { start: Math.min(label.start, sum.start), end: Math.max(label.end, sum.end) };
    if (NOBODYS.test(sentenceOf(text, range))) return [];
    const telling = VERBS.has(word) ? "does" : "pay";
    const isSomebodys =
      isAboutPerson(text, label, telling, label.isNameAt) || isAboutPerson(text, range, telling, label.isNameAt);
    return isSomebodys ? [{ ...sum, confidence: "high" }] : [];
  },
  readCell(text, start, end): Found | undefined {
    const cell = text.slice(start, end);
    return amountOf(cell) >= LEAST && cell.length < 24 && !/[a-z]{5}/i.test(cell)
      ? { start, end, confidence: "high" }
      : undefined;
  },
});

function sumBehind(text: string, { end }: Range): Range | undefined {
  const rest = text.slice(end, end + REACH).split(SENTENCE_END)[0] ?? "";
  return sumIn(text, rest, end);
}

function sumBefore(text: string, { start }: Range): Range | undefined {
  const before =
    text
      .slice(Math.max(0, start - REACH_BACK), start)
      .split(SENTENCE_END)
      .pop() ?? "";
  return sumIn(text, before, start - before.length);
}

function sumIn(text: string, piece: string, from: number): Range | undefined {
  SUM.lastIndex = 0;
  for (let count = 0; count < MOST_SUMS; count++) {
    const match = SUM.exec(piece);
    if (match === null) return undefined;
    const start = from + match.index;
    const end = start + match[0].length;
    const period = periodAt(text, end);
    if (isPay(match[0], period, text.slice(end, end + 2))) return { start, end: end + period.length };
  }
  return undefined;
}

const LONGEST_PERIOD = 24; // characters

/** " gross per month" */
function periodAt(text: string, from: number): string {
  let end = from;
  for (const pattern of [GROSS, PERIOD, GROSS])
    end += pattern.exec(text.slice(end, end + LONGEST_PERIOD))?.[0].length ?? 0;
  return text.slice(from, end);
}

function isPay(sum: string, period: string, behind: string): boolean {
  const isBare = /^[\d.,' ]+$/.test(sum);
  if (period.trim() !== "") return !isBare || amountOf(sum) >= LEAST;
  const isYear = /^(?:19|20)\d\d$/.test(sum);
  return amountOf(sum) >= LEAST && !(isBare && (isYear || /^ ?[%a-z]/i.test(behind)));
}

/** The sentence or line from somewhat before to somewhat behind a label and its sum. */
function sentenceOf(text: string, { start, end }: Range): string {
  const before =
    text
      .slice(Math.max(0, start - 2 * REACH), start)
      .split(SENTENCE_END)
      .pop() ?? "";
  const behind = text.slice(end, end + REACH_BACK).split(SENTENCE_END)[0] ?? "";
  return before + text.slice(start, end) + behind;
}

const SENTENCE_END = /[.!?]\s|\n/;

/** "€ 3.450,00" and "58k" as numbers; whole units. */
function amountOf(sum: string): number {
  const digits = sum.replace(/[.,]\d{1,2}(?!\d)/, "").replace(/\D/g, "");
  const amount = Number(digits);
  return /\dk\b|\d k\b/i.test(sum) ? amount * 1000 : amount;
}
