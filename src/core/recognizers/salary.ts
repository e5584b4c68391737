import type { Range } from "../text/ranges";
import { defineRecognizer, type Found } from "./define";
import { folded } from "./engine/letters";
import { isAboutPerson } from "./shared/about-a-person";
import { wordList } from "./shared/word-list";

const WORDS = `salary,salaries,pay |rise|check,base pay,gross pay,net pay,s pay,her pay,his pay,basic pay,take home pay,wage||s,bonus,paycheck,remuneration,payslip,
salaris,jaarsalaris,maandsalaris,brutosalaris,nettosalaris,startsalaris,uurloon,loon,maandloon,brutoloon,salarisverhoging,loonsverhoging,
gehalt||es,jahresgehalt,monatsgehalt,bruttogehalt,nettogehalt,bruttojahresgehalt,bruttolohn,nettolohn,monatslohn,stundenlohn,lohn,grundgehalt,einstiegsgehalt,verdienst,gehaltserhohung,gehaltsvorstellung,monatsbrutto,jahresbrutto,
salaire,prime,sueldo,salario,nomina,stipendio,retribuzione,ral annua,ral di`;
/** "2.900 bis 3.300 €", "£24k - £27k": offered to whoever comes. */
const RANGE_BEHIND = /^ ?k? ?[\u20ac\u00a3$]?(?: (?:bis(?: zu)?|tot|to|\u00e0|a) | ?[-\u2013] ?)[\u20ac\u00a3$]? ?\d/i;
/** "Haar salaris gaat van € 3.150 naar € 3.350": what it was. */
const RISES_FROM = /\b(?:from|van|von|de|da) [\u20ac\u00a3$]? ?$/i;
const RANGE_BEFORE = /\d ?k? ?[\u20ac\u00a3$]?(?: (?:bis(?: zu)?|tot|up to) | ?[-\u2013] ?)$/i;
/** What stands behind a sum that is pay. */
const GROSS_WORDS = "gross,net,bruto,netto,brutto,brut||s,brutos,lord|i|o";
const VERBS = lookUp(
  "earn|s|ed|ing,makes,gets paid,verdien|t|de|en,gagne,touche,percoit,gana,cobra,guadagna,percepisce",
);
/** Words that are about pay only with "gross" or "per month" behind the sum. */
const GETS = lookUp("gets,receives,bekommt,erhalt,krijgt,ontvangt,recoit,recibe,riceve");
/** So are these, and the sum stands right behind them. */
const IS_ON = lookUp(
  "on,paid,op,gaat naar,liegt bei,lag bei,ist bei,est a,etait a,passe a,waren es,derzeit,actuellement",
);
/** Before "on £46k", "op € 3.400". */
const IS_BEFORE = /\b(?:is|was|s|gets|currently|now|still|zit|zat|staat|nu|al) $/i;
const GROSS = lookUp(GROSS_WORDS);
/** What is on it is the pay of whom it is for. */
const PAYSLIP =
  /\b(?:pay ?slip|(?:loon|salaris)strook(?:je)?|(?:lohn|gehalts)abrechnung|(?:bulletin|fiche) de (?:paie|salaire)|n\u00f3mina|busta paga)\b/i;
/** Headings of columns in a table about pay. */
const COLUMNS = lookUp("new,current,old,neu,alt,bisher,nieuw,huidig,oud,nouveau,actuel,ancien");
const OF_PAY =
  /gross|net|brut|lord|month|year|annum|maand|jaar|mona|jahr|mois|mes|an(?:no|nuel)?$|a\u00f1o|k ?[\u20ac\u00a3$]?$/i;

/** How far from its word a sum stands; characters. */
const REACH = 70;
const REACH_BACK = 50;

const SUM =
  /(?:[€£$] ?|\b(?:EUR|GBP|USD|CHF) )?\b\d{1,6}(?:[.,' ]\d{3}){0,2}(?:[.,]\d{1,2})?(?: ?k\b)?(?: ?[€£$]| (?:euros?|eur|pounds?|dollars?|gbp|usd|chf|franken|francs?)\b)?/gi;
/** What somebody would like to get is not what he gets. */
const WISH = /\b(?:wants?|wil|will|asks?|m\u00f6chte|veut|quiere|vuole)(?: (?:for|max|about))? $/i;
/** Sums before one that can be pay: a year, a grade. */
const MOST_SUMS = 4;
const GROSS_BEHIND = /^,? (?:gross|netti|netto|nets?|brutto|brutos?|bruts?|lord[io])(?![a-z])/i;
const PERIOD =
  /^(?: ?\/ ?(?:month|year|hour|maand|jaar|uur|monat|jahr|mois|mese?|an)| (?:(?:per|an?|pro|im|par|all?'?|each|the|op|je) ?(?:month|year|annum|hour|week|maand|jaar|uur|monat|jahr|stunde|mois|anno|an|heure|mese?|a\u00f1o)|p\.?a\.?|p\/m|monthly|yearly|annually|monatlich|j\u00e4hrlich|mensuels?|annuels?))(?![a-z])/i;
/** What is offered, averaged or laid down is nobody's. */
const NOBODYS =
  /\b(?:ranges?|scales?|bands?|between|maximum|average|vacanc(?:y|ies)|offers?|offering|offered|budget|costs?|expect(?:ed)?|up to|tussen|schaal(?! \d)|minimum\w*|maxima(?:al|l|le)|m\u00e1ximo|massimo|leas\w*|rates?|gemiddeld\w*|mittler\w*|median\w*|statisti\w*|moyennes?|vacature|wij bieden|we bieden|bieden|begroting|totale?|zwischen|mindest\w*|tarif\w*|durchschnitt\w*|stelle|bieten|insgesamt|smic|entre|poste|propos\w*|moyen|grille|fourchette|rango|oferta|m\u00ednimo|medio|offriamo|webshop|revenue|margin|turnover|omzet|umsatz|invoice|factuur|rechnung|facture|rent|huur|miete|loyer|subscription|abonnement|licen[cs]e)\b/i;
/** What a job brings to whoever gets it. */
const VACANCY =
  /\b(?:recruit|hiring|wanted|needed|job ad|gezocht|zoeken|suchen|sucht|gesucht|stellenan|ausbildungsverg|offre|annonce|annunci|recrut|cherchons|buscamos|se busca|cerchiamo|cercasi|offerta)/i;
/** Sums below are a voucher, not pay, unless a period or hour follows. */
const LEAST = 500;

/** A table is about pay where one of these stands near. */
const PAY =
  /salar|salaire|gehalt|loon\b|lohn|wages?\b|\bpay\b|r[e\u00e9]mun|(?:monats|jahres)brutto|sueldo|stipend|verdien/i;
const IS_GROSS = /gross|net|brut/i;
const GROSS_PAY = /\bbrut(?:t?o|s)?\b/i;
const NEAR = 400; // characters
const OTHER_GROSS = /weight|price|amount|sales|revenue|margin|gewicht|betrag|preis|prijs|bedrag|prix|poids|montant/i;

/** What somebody earns. */
export const salary = defineRecognizer({
  id: "salary",
  kind: "label",
  type: "SALARY",
  words: [...wordList(WORDS), ...VERBS, ...GETS, ...IS_ON, ...GROSS, ...COLUMNS],
  read(text, label): readonly Found[] {
    const word = folded(text.slice(label.start, label.end));
    if (COLUMNS.has(word)) return [];
    const isPayslip = IS_GROSS.test(word) && PAYSLIP.test(sentenceOf(text, label));
    const isGross = GROSS.has(word) && !isPayslip;
    const sum = isGross
      ? sumBefore(text, label, RIGHT_BEFORE)
      : IS_ON.has(word)
        ? sumOn(text, label)
        : (sumBehind(text, label, REACH) ?? sumBefore(text, label, REACH_BACK));
    if (sum === undefined || (isGross && sum.end < label.end)) return [];
    const range = { start: Math.min(label.start, sum.start), end: Math.max(label.end, sum.end) };
    const sentence = sentenceOf(text, range).replace(NO_OFFER, "");
    const isMoney = isOfPay(text.slice(sum.start, sum.end)) || (GETS.has(word) && PAY.test(sentence));
    if (((GETS.has(word) || IS_ON.has(word)) && !isMoney) || NOBODYS.test(sentence) || VACANCY.test(sentence))
      return [];
    const telling = VERBS.has(word) || IS_ON.has(word) ? "does" : "pay";
    const isSomebodys =
      isPayslip || isAboutPerson(text, label, telling, label) || isAboutPerson(text, range, telling, label);
    return isSomebodys ? [{ ...sum, confidence: "high" }] : [];
  },
  readCell(text, start, end, heading): Found | undefined {
    if (OTHER_GROSS.test(heading) || end - start > LONGEST_CELL) return undefined;
    const around = text.slice(Math.max(0, start - NEAR), start + NEAR);
    const isPeriod = IS_GROSS.test(heading) && OF_PAY.test(text.slice(start, end));
    const isPay = PAY.test(around) || (GROSS_PAY.test(around) && !OTHER_GROSS.test(around));
    if (!isPeriod && !isPay) return undefined;
    const sum = sumIn(text, text.slice(start, end), start);
    const rest = sum === undefined ? "" : text.slice(start, sum.start) + text.slice(sum.end, end);
    return sum !== undefined && rest.trim() === "" ? { start, end, confidence: "high" } : undefined;
  },
});

/** "£46k", "€ 3.400 bruto per maand", and a yearly sum of money. */
function isOfPay(sum: string): boolean {
  return OF_PAY.test(sum) || (/[\u20ac\u00a3$]/.test(sum) && amountOf(sum) >= LEAST_A_YEAR);
}

const LEAST_A_YEAR = 15_000;
const LONGEST_CELL = 40; // characters
/** A rise, and an offer to somebody. */
const NO_OFFER = /\b(?:goes|going|went|go) up to\b|\b[Oo]ffer(?:s|ed|ing)? (?=(?:him|her|them) |[A-Z][a-z])/;
const RIGHT_BEFORE = 24; // characters
const RIGHT_BEHIND = 20; // characters

function sumOn(text: string, label: Range): Range | undefined {
  const isShort = label.end - label.start < 5;
  if (!/^ [\u20ac\u00a3$\d]/.test(text.slice(label.end, label.end + 2))) return undefined;
  if (isShort && !IS_BEFORE.test(text.slice(Math.max(0, label.start - RIGHT_BEFORE), label.start))) return undefined;
  return sumBehind(text, label, RIGHT_BEHIND);
}

function sumBehind(text: string, { end }: Range, reach: number): Range | undefined {
  const rest = text.slice(end, end + reach).split(SENTENCE_END)[0] ?? "";
  return sumIn(text, rest, end);
}

function sumBefore(text: string, { start }: Range, reach: number): Range | undefined {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
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
    const before = text.slice(Math.max(0, start - 12), start);
    if (RANGE_BEFORE.test(before)) return undefined;
    if (RANGE_BEHIND.test(text.slice(end, end + 12)) && !RISES_FROM.test(before)) return undefined;
    if (!WISH.test(before) && isPay(match[0], period, text.slice(end, end + 2)))
      return { start, end: end + period.length };
  }
  return undefined;
}

const LONGEST_PERIOD = 24; // characters

/** " gross per month" */
function periodAt(text: string, from: number): string {
  let end = from;
  for (const pattern of [GROSS_BEHIND, PERIOD, GROSS_BEHIND])
    end += pattern.exec(text.slice(end, end + LONGEST_PERIOD))?.[0].length ?? 0;
  return text.slice(from, end);
}

function isPay(sum: string, period: string, behind: string): boolean {
  const isBare = /^[\d.,' ]+$/.test(sum);
  if (period.trim() !== "") return !isBare || amountOf(sum) >= LEAST;
  const isYear = /^(?:19|20)\d\d$/.test(sum);
  return amountOf(sum) >= LEAST && !(isBare && (isYear || /^ ?[%a-z]/i.test(behind)));
}

function lookUp(list: string): ReadonlySet<string> {
  return new Set(wordList(list));
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
