/** Somebody who does not exist. Numbers carry valid checksums, so that they are found like real ones. */
export interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  /** Day-month-year. */
  readonly born: string;
  readonly iban: string;
  readonly bsn: string;
}

const FIRST_NAMES = "Sanne Daan Lotte Ruben Femke Joost Maud Thijs Noor Bram Iris Koen Tess Sven Jet Pim".split(" ");
const LAST_NAMES = (
  "Bakker Visser Smit Meijer Mulder Bos Vos Peters Hendriks Dekker Brouwer Dijkstra Kramer " +
  "Schouten Willems Hoekstra Kuiper"
).split(" ");
const STREETS = "Lindelaan Molenweg Havenstraat Kerkpad Beukenhof Dorpsstraat Zandpad".split(" ");
const CITIES = "Utrecht Zwolle Breda Arnhem Leiden Assen".split(" ");
const BANKS = "RABO INGB ABNA".split(" ");

/** The first `count` people; the same ones every time. */
export function people(count: number): readonly Person[] {
  return Array.from({ length: count }, (_, index) => person(index));
}

function person(index: number): Person {
  // Lists of lengths without a common divisor, so that names and streets keep meeting in other pairs.
  const firstName = pick(FIRST_NAMES, index);
  const lastName = pick(LAST_NAMES, index * 5);
  const number = 1 + ((index * 37) % 180);
  return {
    firstName,
    lastName,
    email: `${firstName}.${lastName}${index}@mail.example`.toLowerCase(),
    phone: `06-${String(21_340_917 + index * 1_234_577).slice(0, 8)}`,
    street: `${pick(STREETS, index)} ${number}`,
    postcode: `${1_100 + ((index * 263) % 8_000)} ${letter(index)}${letter(index * 3 + 7)}`,
    city: pick(CITIES, index),
    born: `${pad(1 + ((index * 11) % 28), 2)}-${pad(1 + ((index * 7) % 12), 2)}-${1_951 + ((index * 13) % 52)}`,
    iban: iban(pick(BANKS, index), 301_847_265 + index * 7_654_321),
    bsn: bsn(21_340_871 + index * 1_357_911),
  };
}

/** A Dutch account number, with check digits by ISO 13616. */
function iban(bank: string, account: number): string {
  const digits = pad(account, 10);
  const bankAsNumbers = Array.from(bank, (char) => String(char.charCodeAt(0) - 55)).join("");
  // 23 and 21 stand for N and L; the check digits count as 00.
  const rest = mod97(`${bankAsNumbers}${digits}232100`);
  return `NL${pad(98 - rest, 2)}${bank}${digits}`.replace(/(.{4})(?=.)/g, "$1 ");
}

function mod97(digits: string): number {
  return Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}

/** A Dutch citizen service number: eight digits from `seed` on, and the ninth that makes the sum divisible by 11. */
function bsn(seed: number): string {
  const first = pad(seed % 100_000_000, 8);
  const check = Array.from(first).reduce((sum, digit, index) => sum + Number(digit) * (9 - index), 0) % 11;
  // A tenth value for the ninth digit does not exist; the next seed has another sum.
  return check === 10 ? bsn(seed + 1) : `${first}${check}`;
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? "";
}

function letter(index: number): string {
  return String.fromCharCode(65 + (index % 26));
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
