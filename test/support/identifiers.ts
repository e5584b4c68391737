/**
 * Invented numbers with right checksums, of every kind that is recognized. One long table: each row is a country's rule,
 * worked out once more from its definition, so that the recognizers are not tested with their own arithmetic.
 */
import type { DataType } from "../../src/core/model/data-type";
import type { Random } from "./random";

export interface IdentifierKind {
  /** The recognizer's id. */
  readonly id: string;
  readonly type: DataType;
  readonly sub: string;
  /** What people call it in its own country. */
  readonly label: string;
  /** Letters and digits of a valid number. */
  readonly make: (random: Random) => string;
  /** The usual way of writing it: "#" for each letter or digit. */
  readonly shape: string;
  /** No checksum: another number of the same form is as good. */
  readonly unchecked?: true;
  /** Found without any word near it. */
  readonly strong?: true;
}

interface Birth {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

const two = (number: number): string => String(number).padStart(2, "0").slice(-2);
const numbersOf = (digits: string): readonly number[] => Array.from(digits).map(Number);
const dot = (digits: string, weights: readonly number[]): number =>
  numbersOf(digits).reduce((sum, digit, index) => sum + digit * (weights[index] ?? 0), 0);

function birth(random: Random, from = 1930, to = 2015): Birth {
  return { day: random.whole(1, 28), month: random.whole(1, 12), year: random.whole(from, to) };
}

const dayFirst = ({ day, month, year }: Birth): string => two(day) + two(month) + two(year);
const yearFirst = ({ day, month, year }: Birth): string => two(year) + two(month) + two(day);

/** Digits behind which a check digit stands; undefined where none fits and another number must be drawn. */
function withCheck(draw: () => string, check: (body: string) => string | number | undefined): string {
  for (;;) {
    const body = draw();
    const digit = check(body);
    if (digit !== undefined && String(digit).length === 1) return `${body}${digit}`;
  }
}

/** Luhn's check digit: from the right, every other digit doubled, beginning with the last of the body. */
export function luhnDigit(body: string): number {
  const sum = Array.from(body)
    .reverse()
    .reduce((total, digit, index) => {
      const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
      return total + Math.floor(doubled / 10) + (doubled % 10);
    }, 0);
  return (10 - (sum % 10)) % 10;
}

function mod11And10(body: string): number {
  const rest = numbersOf(body).reduce((last, digit) => {
    const sum = (last + digit) % 10 || 10;
    return (sum * 2) % 11;
  }, 10);
  return rest === 1 ? 0 : 11 - rest;
}

/** 11 minus the remainder: 11 counts as 0, 10 as nothing. */
function elevenMinus(sum: number): number | undefined {
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? undefined : check;
}

const digitSum = (number: number): number => numbersOf(String(number)).reduce((sum, digit) => sum + digit, 0);
const letterNumber = (letter: string): string => two(letter.charCodeAt(0) - 64);
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const SPANISH = "TRWAGMYFPDXBNJZSQVHLCKE";
const ODD = "1 0 5 7 9 13 15 17 19 21 2 4 18 20 11 3 6 8 12 14 16 10 22 25 24 23".split(" ").map(Number);

function germanSum(digits: string, weights: readonly number[]): number {
  return numbersOf(digits).reduce((sum, digit, index) => sum + digitSum(digit * (weights[index] ?? 0)), 0) % 10;
}

function codiceFiscale(random: Random): string {
  const { day, month, year } = birth(random);
  const consonants = Array.from({ length: 6 }, () => random.letter("BCDFGLMNPRSTVZ")).join("");
  const born = two(year) + random.letter("ABCDEHLMPRST".charAt(month - 1)) + two(day + random.one([0, 40]));
  const plain = `${consonants}${born}${random.letter("ABCDEFGHIL")}${random.padded(1, 999, 3)}`;
  // One in five shares a code with somebody else: the last digits become letters.
  const body = random.whole(1, 5) > 1 ? plain : plain.slice(0, 14) + "LMNPQRSTUV".charAt(Number(plain.charAt(14)));
  const sum = Array.from(body).reduce((total, character, index) => {
    const value = /\d/.test(character) ? Number(character) : ALPHABET.indexOf(character);
    return total + (index % 2 === 0 ? (ODD[value] ?? 0) : value);
  }, 0);
  return body + ALPHABET.charAt(sum % 26);
}

function cypriot(random: Random): string {
  const body = random.letter("069") + random.digits(7);
  const sum = numbersOf(body).reduce((total, digit, index) => total + (index % 2 === 0 ? (ODD[digit] ?? 0) : digit), 0);
  return body + ALPHABET.charAt(sum % 26);
}

function baltic(random: Random): string {
  const born = birth(random);
  const sex = (born.year < 2000 ? 3 : 5) + random.whole(0, 1);
  return withCheck(
    () => `${sex}${yearFirst(born)}${random.digits(3)}`,
    (body) => {
      const first = dot(body, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
      return first < 10 ? first : (dot(body, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11) % 10;
    },
  );
}

/** Verhoeff's check digit by the tables that are printed everywhere, rather than by turning pentagons. */
function verhoeffDigit(body: string): number {
  const product = (a: number, b: number): number =>
    Number(
      "0123456789123406789523401789563401289567401239567859876043216598710432765982104387659321049876543210".charAt(
        a * 10 + b,
      ),
    );
  const permute = (place: number, digit: number): number => {
    let result = digit;
    for (let count = 0; count < place; count++) result = Number("1576283094".charAt(result));
    return result;
  };
  const rest = Array.from(body)
    .reverse()
    .reduce((sum, digit, index) => product(sum, permute((index + 1) % 8, Number(digit))), 0);
  return Number("0432156789".charAt(rest));
}

function norwegian(random: Random): string {
  for (;;) {
    const born = birth(random, 1940, 1999);
    const body = dayFirst({ ...born, day: born.day + random.one([0, 0, 0, 40]) }) + random.padded(0, 499, 3);
    const first = elevenMinus(dot(body, [3, 7, 6, 1, 8, 9, 4, 5, 2]));
    const second = elevenMinus(dot(`${body}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]));
    if (first !== undefined && second !== undefined) return `${body}${first}${second}`;
  }
}

function german(random: Random): string {
  // One digit twice, one missing, the others once.
  const pool = Array.from("0123456789");
  for (let index = 9; index > 0; index--) {
    const other = random.whole(0, index);
    [pool[index], pool[other]] = [pool[other] ?? "", pool[index] ?? ""];
  }
  pool[random.whole(1, 4)] = pool[random.whole(6, 9)] ?? "";
  const body = pool.join("");
  return body.startsWith("0") ? german(random) : body + String(mod11And10(body));
}

/** SWIFT's pattern of an account in some countries without check digits of their own: "d" a digit, "c" a letter or digit, "a" a letter. */
const ACCOUNTS = [
  "NLaaaadddddddddd",
  "DEdddddddddddddddddd",
  "GBaaaadddddddddddddd",
  "CHdddddcccccccccccc",
  "ATdddddddddddddddd",
  "IEaaaadddddddddddddd",
  "LUdddccccccccccccc",
];

export function makeIban(random: Random): string {
  const pattern = random.one(ACCOUNTS);
  const account = Array.from(pattern.slice(2))
    .map((place) =>
      place === "d" ? random.digits(1) : random.letter(place === "a" ? ALPHABET : `${ALPHABET}0123456789`),
    )
    .join("");
  const country = pattern.slice(0, 2);
  const digits = `${account}${country}00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return country + two(98 - Number(BigInt(digits) % 97n)) + account;
}

/** First digits and length of cards that are in use. */
const CARDS = ["4:16", "51:16", "55:16", "2221:16", "34:15", "37:15", "6011:16", "65:16", "3530:16", "62:16"];

export function makeCard(random: Random): string {
  const [prefix = "", length = ""] = random.one(CARDS).split(":");
  const body = prefix + random.digits(Number(length) - prefix.length - 1);
  return `${body}${luhnDigit(body)}`;
}

type Row = Omit<IdentifierKind, "id" | "type"> & { readonly type?: DataType };

const ROWS: readonly Row[] = [
  {
    sub: "nl.bsn",
    label: "BSN",
    shape: "#########",
    make: (random) =>
      withCheck(
        () => random.padded(10_000_000, 99_999_999, 8),
        (body) => dot(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11,
      ),
  },
  {
    sub: "be.nn",
    label: "rijksregisternummer",
    shape: "##.##.##-###.##",
    strong: true,
    make: (random) => {
      const born = birth(random, 1930, 2015);
      const body = yearFirst(born) + random.padded(1, 997, 3);
      return body + two(97 - (Number(born.year < 2000 ? body : `2${body}`) % 97));
    },
  },
  { sub: "de.idnr", type: "TAX_ID", label: "Steuer-ID", shape: "## ### ### ###", make: german },
  {
    sub: "de.stnr",
    type: "TAX_ID",
    label: "Steuernummer",
    shape: "###/###/#####",
    unchecked: true,
    make: (random) => random.padded(101, 398, 3) + random.padded(100, 699, 3) + random.padded(11_111, 99_998, 5),
  },
  {
    sub: "de.svnr",
    label: "Rentenversicherungsnummer",
    shape: "## ###### # ###",
    make: (random) => {
      const body =
        random.padded(42, 79, 2) + dayFirst(birth(random)) + random.letter(ALPHABET) + random.padded(0, 99, 2);
      return `${body}${germanSum(body.replace(/[A-Z]/, letterNumber), [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1])}`;
    },
  },
  {
    sub: "de.kvnr",
    type: "HEALTH_INSURANCE_ID",
    label: "Krankenversichertennummer",
    shape: "##########",
    strong: true,
    make: (random) => {
      const body = random.letter(ALPHABET) + random.digits(8);
      return `${body}${germanSum(body.replace(/[A-Z]/, letterNumber), [1, 2, 1, 2, 1, 2, 1, 2, 1, 2])}`;
    },
  },
  {
    sub: "at.vnr",
    label: "SV-Nummer",
    shape: "#### ######",
    make: (random) => {
      for (;;) {
        const serial = random.padded(100, 999, 3);
        const born = dayFirst(birth(random));
        const check = dot(serial + born, [3, 7, 9, 5, 8, 4, 2, 1, 6]) % 11;
        if (check < 10) return `${serial}${check}${born}`;
      }
    },
  },
  {
    sub: "at.tin",
    type: "TAX_ID",
    label: "Abgabenkontonummer",
    shape: "##-###/####",
    make: (random) =>
      withCheck(() => random.one(["09", "12", "22", "46", "59", "68", "81", "91"]) + random.digits(6), luhnDigit),
  },
  {
    sub: "ch.ssn",
    label: "AHV-Nummer",
    shape: "###.####.####.##",
    strong: true,
    make: (random) =>
      withCheck(
        () => `756${random.digits(9)}`,
        (body) => (10 - (dot(body, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10,
      ),
  },
  {
    sub: "fr.nir",
    label: "numéro de sécurité sociale",
    shape: "# ## ## ## ### ### ##",
    strong: true,
    make: (random) => {
      const { month, year } = birth(random);
      const department = random.one([
        "2A",
        "2B",
        ...Array.from({ length: 95 }, (_, index) => two(index + 1)).filter((code) => code !== "20"),
      ]);
      const body =
        random.letter("12") + two(year) + two(month) + department + random.padded(1, 899, 3) + random.padded(1, 999, 3);
      return body + two(97 - Number(BigInt(body.replace("2A", "19").replace("2B", "18")) % 97n));
    },
  },
  {
    sub: "fr.nif",
    type: "TAX_ID",
    label: "numéro fiscal",
    shape: "## ## ### ### ###",
    make: (random) => {
      const body = random.letter("0123") + random.digits(9);
      return body + String(Number(body) % 511).padStart(3, "0");
    },
  },
  {
    sub: "gb.nino",
    label: "National Insurance number",
    shape: "## ## ## ## #",
    unchecked: true,
    make: (random) =>
      random.one(["AB", "CE", "JK", "PR", "SL", "WT"]) + random.padded(130_000, 989_999, 6) + random.letter("ABCD"),
  },
  {
    sub: "gb.nhs",
    type: "HEALTH_INSURANCE_ID",
    label: "NHS number",
    shape: "### ### ####",
    make: (random) =>
      withCheck(
        () => random.padded(400_000_000, 799_999_999, 9),
        (body) => elevenMinus(dot(body, [10, 9, 8, 7, 6, 5, 4, 3, 2])),
      ),
  },
  {
    sub: "gb.utr",
    type: "TAX_ID",
    label: "UTR",
    shape: "##########",
    make: (random) => {
      const body = random.digits(9);
      return "21987654321".charAt(dot(body, [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11) + body;
    },
  },
  {
    sub: "us.ssn",
    label: "SSN",
    shape: "###-##-####",
    unchecked: true,
    make: (random) => random.padded(101, 665, 3) + random.padded(1, 99, 2) + random.padded(1, 9999, 4),
  },
  {
    sub: "es.dni",
    label: "DNI",
    shape: "########-#",
    strong: true,
    make: (random) => {
      const body = random.padded(1_000_000, 79_999_999, 8);
      return body + SPANISH.charAt(Number(body) % 23);
    },
  },
  {
    sub: "es.nie",
    label: "NIE",
    shape: "#-#######-#",
    strong: true,
    make: (random) => {
      const first = random.whole(0, 2);
      const body = random.digits(7);
      return "XYZ".charAt(first) + body + SPANISH.charAt(Number(`${first}${body}`) % 23);
    },
  },
  {
    sub: "es.nss",
    label: "número de la Seguridad Social",
    shape: "##/########/##",
    make: (random) => {
      const body = random.padded(1, 50, 2) + random.padded(10_000_000, 99_999_999, 8);
      return body + two(Number(body) % 97);
    },
  },
  { sub: "it.codicefiscale", label: "codice fiscale", shape: "################", strong: true, make: codiceFiscale },
  {
    sub: "pl.pesel",
    label: "PESEL",
    shape: "###########",
    make: (random) => {
      const born = birth(random);
      const body = yearFirst({ ...born, month: born.month + (born.year < 2000 ? 0 : 20) }) + random.digits(4);
      return `${body}${(10 - (dot(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10}`;
    },
  },
  {
    sub: "pt.nif",
    label: "NIF",
    shape: "### ### ###",
    make: (random) =>
      withCheck(
        () => random.letter("123") + random.digits(7),
        (body) => elevenMinus(dot(body, [9, 8, 7, 6, 5, 4, 3, 2])) ?? 0,
      ),
  },
  {
    sub: "pt.cc",
    label: "cartão de cidadão",
    shape: "######## # ###",
    make: (random) => {
      const civil = random.padded(1_000_000, 29_999_999, 8);
      const check = elevenMinus(dot(civil, [9, 8, 7, 6, 5, 4, 3, 2])) ?? 0;
      const body = `${civil}${check}${random.one(["ZZ", "ZY", "ZX", "ZW"])}`;
      const sum = Array.from(body).reduce((total, character, index) => {
        const value = parseInt(character, 36);
        const doubled = value > 4 ? 2 * value - 9 : 2 * value;
        return total + (index % 2 === 0 ? doubled : value);
      }, 0);
      return `${body}${(10 - (sum % 10)) % 10}`;
    },
  },
  {
    sub: "se.personnummer",
    label: "personnummer",
    shape: "######-####",
    make: (random) => {
      const born = birth(random, 1940, 1999);
      return withCheck(
        () => yearFirst({ ...born, day: born.day + random.one([0, 0, 60]) }) + random.digits(3),
        luhnDigit,
      );
    },
  },
  {
    sub: "dk.cpr",
    label: "CPR-nr.",
    shape: "######-####",
    unchecked: true,
    make: (random) => {
      const born = birth(random, 1940, 1999);
      return withCheck(
        () => dayFirst(born) + random.letter("0123") + random.digits(2),
        (body) => elevenMinus(dot(body, [4, 3, 2, 7, 6, 5, 4, 3, 2])),
      );
    },
  },
  { sub: "no.fodselsnummer", label: "fødselsnummer", shape: "###### #####", make: norwegian },
  {
    sub: "fi.hetu",
    label: "henkilötunnus",
    shape: "###########",
    make: (random) => {
      const born = birth(random);
      const serial = random.padded(2, 899, 3);
      const check = "0123456789ABCDEFHJKLMNPRSTUVWXY".charAt(Number(dayFirst(born) + serial) % 31);
      return dayFirst(born) + random.letter(born.year < 2000 ? "YXWVU" : "ABCDEF") + serial + check;
    },
  },
  {
    sub: "is.kennitala",
    label: "kennitala",
    shape: "######-####",
    make: (random) => {
      const born = birth(random);
      const body = withCheck(
        () => dayFirst(born) + random.padded(20, 99, 2),
        (digits) => elevenMinus(dot(digits, [3, 2, 7, 6, 5, 4, 3, 2])),
      );
      return body + (born.year < 2000 ? "9" : "0");
    },
  },
  {
    sub: "ie.pps",
    label: "PPS number",
    shape: "#########",
    make: (random) => {
      const body = random.padded(1_000_000, 9_999_999, 7);
      const second = random.one(["", "A", "B", "H", "W"]);
      const sum =
        dot(body, [8, 7, 6, 5, 4, 3, 2]) + (second === "" || second === "W" ? 0 : 9 * Number(letterNumber(second)));
      return body + "WABCDEFGHIJKLMNOPQRSTUV".charAt(sum % 23) + second;
    },
  },
  {
    sub: "cz.rc",
    label: "rodné číslo",
    shape: "######/####",
    make: (random) => {
      const born = birth(random, 1954, 2015);
      return withCheck(
        () => yearFirst({ ...born, month: born.month + random.one([0, 50]) }) + random.padded(1, 999, 3),
        (body) => Number(body) % 11,
      );
    },
  },
  {
    sub: "ro.cnp",
    label: "CNP",
    shape: "#############",
    strong: true,
    make: (random) => {
      const born = birth(random);
      const body = `${born.year < 2000 ? random.letter("12") : random.letter("56")}${yearFirst(born)}${random.padded(1, 46, 2)}${random.padded(1, 999, 3)}`;
      const rest = dot(body, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
      return `${body}${rest === 10 ? 1 : rest}`;
    },
  },
  {
    sub: "bg.egn",
    label: "ЕГН",
    shape: "##########",
    make: (random) => {
      const born = birth(random);
      const body = yearFirst({ ...born, month: born.month + (born.year < 2000 ? 0 : 40) }) + random.digits(3);
      return `${body}${(dot(body, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10}`;
    },
  },
  {
    sub: "hr.oib",
    label: "OIB",
    shape: "###########",
    make: (random) => withCheck(() => random.padded(1_000_000_000, 9_999_999_999, 10), mod11And10),
  },
  {
    sub: "si.emso",
    label: "EMŠO",
    shape: "#############",
    make: (random) => {
      const born = birth(random);
      return withCheck(
        () =>
          two(born.day) + two(born.month) + String(born.year).slice(1) + random.padded(500, 509, 3) + random.digits(2),
        (body) => elevenMinus(dot(body, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2])),
      );
    },
  },
  { sub: "ee.ik", label: "isikukood", shape: "###########", make: baltic },
  { sub: "lt.asmens", label: "asmens kodas", shape: "###########", make: baltic },
  {
    sub: "lv.pk",
    label: "personas kods",
    shape: "######-#####",
    make: (random) => {
      const born = birth(random);
      const body = dayFirst(born) + (born.year < 2000 ? "1" : "2") + random.digits(3);
      return `${body}${((1 + dot(body, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11) % 10}`;
    },
  },
  {
    sub: "gr.amka",
    label: "ΑΜΚΑ",
    shape: "###########",
    make: (random) => {
      const born = birth(random);
      return withCheck(() => dayFirst(born) + random.digits(4), luhnDigit);
    },
  },
  {
    sub: "gr.afm",
    type: "TAX_ID",
    label: "ΑΦΜ",
    shape: "#########",
    make: (random) =>
      withCheck(
        () => random.letter("1234") + random.digits(7),
        (body) => (dot(body, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10,
      ),
  },
  {
    sub: "hu.taj",
    label: "TAJ szám",
    shape: "### ### ###",
    make: (random) =>
      withCheck(
        () => random.padded(1_000_000, 99_999_999, 8),
        (body) => dot(body, [3, 7, 3, 7, 3, 7, 3, 7]) % 10,
      ),
  },
  {
    sub: "hu.szemelyi",
    label: "személyi szám",
    shape: "#-######-####",
    make: (random) => {
      const born = birth(random, 1930, 1996);
      return withCheck(
        () => random.letter("12") + yearFirst(born) + random.padded(1, 999, 3),
        (body) => dot(body, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) % 11,
      );
    },
  },
  {
    sub: "lu.matricule",
    label: "matricule",
    shape: "#### #### #####",
    make: (random) => {
      const born = birth(random);
      const body = `${born.year}${two(born.month)}${two(born.day)}${random.padded(1, 999, 3)}`;
      return `${body}${luhnDigit(body)}${verhoeffDigit(body)}`;
    },
  },
  {
    sub: "mt.id",
    label: "Maltese ID card",
    shape: "########",
    unchecked: true,
    make: (random) => random.padded(2_000_000, 9_999_999, 7) + random.letter("MGAPLHBZ"),
  },
  { sub: "cy.tic", type: "TAX_ID", label: "TIC", shape: "#########", make: cypriot },
];

export const IDENTIFIERS: readonly IdentifierKind[] = ROWS.map((row) => ({
  type: "NATIONAL_ID",
  id: row.sub.replace(".", "-"),
  ...row,
}));

/** Letters and digits in the shape of their kind; what the shape has no place for stays behind it. */
export function inShape(bare: string, shape: string): string {
  let at = 0;
  const written = shape.replace(/#/g, () => bare.charAt(at++));
  return written + bare.slice(at);
}

/** The number with one letter or digit changed into another of the same sort. */
export function mutated(bare: string, random: Random): string {
  const place = random.whole(0, bare.length - 1);
  const old = bare.charAt(place);
  const sort = /\d/.test(old) ? "0123456789" : ALPHABET;
  return bare.slice(0, place) + random.letter(sort.replace(old, "")) + bare.slice(place + 1);
}
