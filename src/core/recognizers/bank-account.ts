import { isCompanyLine } from "../text/company-line";
import type { Range } from "../text/ranges";
import { defineRecognizer, type Found } from "./define";
import { announcedCodes, codeInCell, labelTest, type Written } from "./shared/announced";
import { modulo, weightedSum } from "./shared/checksums";

const BANK_CODES = "sort code, sortcode, routing, aba, blz, bankleitzahl".split(", ");
const ACCOUNTS =
  "bank account, bank acct, checking account, savings account, current account, rekeningnummer, rekeningnummers, rekeningnr, rek nr, reknr, bankrekening, bankrekeningnummer, banknummer, gironummer, girorekening, giro, spaarrekening, kontonummer, kontonummern, kontonr, konto nr, kto, ktonr, bankkonto, girokonto, sparkonto, numero de compte, n de compte, compte bancaire, compte courant, rib, cuenta bancaria, numero de cuenta, n de cuenta, cuenta corriente, ccc, conto corrente, numero di conto, c c bancario, numer konta".split(
    ", ",
  );
/** Customers of anything have an account number: a word for a bank must be near. */
const OTHERS = "account, acc, acct, rekening, konto, compte, cuenta, conto".split(", ");
const needsBank = labelTest(OTHERS);
const isBankLabel = labelTest(BANK_CODES);
const BANK =
  /\b(?:bank|banque|s\/c|banco|banca|sort ?code|routing|aba|iban|bic|swift|blz|bankleitzahl|savings|checking|salary|wire|payee|deposit|barclays|lloyds|hsbc|natwest|monzo|sparkasse|volksbank|rabobank|abn|ing|salaris|gehalt|salaire|overmaken|overboeken|virement|transfer)\b|überweis/i;
/** What a line of a company begins with when it tells its account, and everybody else's too. */
const BANK_DETAILS = /bankverbindung|kontoverbindung|coordonn[ée]es bancaires/gi;
/** How far from an account number the word for a bank stands; characters. */
const BANK_REACH = 120;

/** A bank account in the way of one country; international numbers are IBANs. */
export const bankAccount = defineRecognizer({
  id: "bank-account",
  kind: "label",
  type: "BANK_ACCOUNT",
  words: [...BANK_CODES, ...ACCOUNTS, ...OTHERS],
  read(text, label): readonly Found[] {
    if (isCompanyLine(lineAround(text, label).replace(BANK_DETAILS, ""))) return [];
    if (isBankLabel(text, label)) return withBankCode(text, label);
    if (needsBank(text, label) && !BANK.test(around(text, label))) return [];
    return announcedCodes(text, label, isAccount);
  },
  readCell: (text, start, end) => codeInCell(text, start, end, isAccount),
});

const BANK_CODE =
  /^[\s:#.=()-]{0,4}(?:(?:no|nr|number|is|code|ist)[\s:.]{1,3}){0,2}(\d\d[- ]?\d\d[- ]?\d\d|\d{9}|\d{3} ?\d{3} ?\d\d)(?!\d)/i;
const ACCOUNT_BEHIND =
  /^[\s,;/|&)-]{1,4}(?:[a-z\u00c0-\u00ff][a-z\u00c0-\u00ff'°]{0,14}[\s:.#|-]{1,3}){0,4}(\d[\d ]{4,15}\d)(?![\d.,]\d|\d)/i;
const ACCOUNT_BEFORE = /(\d[\d ]{4,15}\d)[\s,;/(|-]{1,4}$/;
const LONGEST_PIECE = 60; // characters

/** From the number of the bank to the number of the account beside it: only both together are an account. */
function withBankCode(text: string, label: Range): readonly Found[] {
  const match = BANK_CODE.exec(text.slice(label.end, label.end + LONGEST_PIECE));
  const code = match?.[1];
  if (match === null || code === undefined || !isBankCode(code.replace(/\D/g, ""))) return [];
  const codeEnd = label.end + match[0].length;
  const behind = ACCOUNT_BEHIND.exec(text.slice(codeEnd, codeEnd + LONGEST_PIECE));
  if (behind !== null) {
    return [{ start: codeEnd - code.length, end: codeEnd + behind[0].length, confidence: "high" }];
  }
  const from = Math.max(0, label.start - LONGEST_PIECE);
  const before = ACCOUNT_BEFORE.exec(text.slice(from, label.start));
  return before === null ? [] : [{ start: from + before.index, end: codeEnd, confidence: "high" }];
}

function isBankCode(digits: string): boolean {
  if (digits.length !== 9) return true;
  // Source: American Bankers Association, routing number policy.
  return weightedSum(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;
}

function isAccount({ bare, text, direct, whole }: Written): boolean {
  if (/^(\d)\1+$/.test(bare)) return false;
  if (/^\d{3}-\d{7}-\d\d$/.test(text)) return Number(bare.slice(10)) === (Number(bare.slice(0, 10)) % 97 || 97);
  if (bare.length === 20) return isSpanish(bare);
  if (bare.length === 23) return isFrench(bare);
  return whole && /^\d{6,17}$/.test(bare) && (direct || bare.length >= 7) && !/\/|^0[1-9][ -]|^20\d\d-/.test(text);
}

/** Bank, branch, two check digits, account. Source: Consejo Superior Bancario, "código cuenta cliente". */
function isSpanish(bare: string): boolean {
  const weights = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];
  const check = (digits: string) => {
    const rest = 11 - (weightedSum(digits, weights) % 11);
    return String(rest === 11 ? 0 : rest === 10 ? 1 : rest);
  };
  return /^\d{20}$/.test(bare) && check(`00${bare.slice(0, 8)}`) + check(bare.slice(10)) === bare.slice(8, 10);
}

/** Bank, branch, account, key; letters count as their place in groups of nine. Source: CFONB, "relevé d'identité bancaire". */
function isFrench(bare: string): boolean {
  if (!/^\d{10}[A-Z0-9]{11}\d\d$/.test(bare)) return false;
  return modulo(bare.replace(/[A-Z]/g, valueOfLetter), 97) === 0;
}

function valueOfLetter(letter: string): string {
  // A to I and J to R are 1 to 9, S to Z are 2 to 9.
  const place = letter.charCodeAt(0) - 65;
  return String(place < 18 ? (place % 9) + 1 : place - 16);
}

function around(text: string, { start, end }: Range): string {
  return text.slice(Math.max(0, start - BANK_REACH), end + BANK_REACH);
}

function lineAround(text: string, label: Range): string {
  const before = text.slice(Math.max(0, label.start - BANK_REACH), label.end);
  const behind = text.slice(label.end, label.end + BANK_REACH);
  return before.slice(before.lastIndexOf("\n") + 1) + (behind.split("\n")[0] ?? "");
}
