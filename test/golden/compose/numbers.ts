/** Invented numbers with valid checksums: counted up, so that no two mails share one by chance. */

/** `account` is the part behind the check digits. */
function iban(country: string, account: string): string {
  const digits = `${account}${country}00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  const check = String(98n - (BigInt(digits) % 97n)).padStart(2, "0");
  return `${country}${check}${account}`.replace(/(.{4})(?=.)/g, "$1 ");
}

export function dutchIban(index: number): string {
  return iban("NL", `DEMO${String(417_000_000 + index * 7_919).padStart(10, "0")}`);
}

export function germanIban(index: number): string {
  return iban("DE", `100100${String(10_000_000_00 + index * 104_729).padStart(12, "0")}`);
}

/** nl.bsn: eleven-proof. */
export function bsn(index: number): string {
  for (let number = 271_830_000 + index * 97; ; number++) {
    const digits = Array.from(String(number), Number);
    const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
    if (sum % 11 === 0) return String(number);
  }
}

/** A Visa number that Luhn accepts. */
export function paymentCard(index: number): string {
  const start = `4539${String(14_880_000_000 + index * 7_177).padStart(11, "0")}`;
  return `${start}${luhnDigit(start)}`.replace(/(.{4})(?=.)/g, "$1 ");
}

/** fr.nir with its key. `body` is the first 13 digits. */
export function nir(body: string): string {
  return `${body}${String(97n - (BigInt(body) % 97n)).padStart(2, "0")}`.replace(
    /^(\d)(\d\d)(\d\d)(\d\d)(\d{3})(\d{3})(\d\d)$/,
    "$1 $2 $3 $4 $5 $6 $7",
  );
}

function luhnDigit(digits: string): string {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, at) => {
      const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return String((10 - (sum % 10)) % 10);
}

export interface Person {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly iban: string;
  readonly born: string;
}

const FIRST = ["Mira", "Joost", "Sanne", "Pieter", "Lotte", "Bram", "Femke", "Ruben", "Noor", "Thijs"];
const LAST = ["van Dalen", "Hoekstra", "de Wit", "Brouwer", "Kuipers", "Mulder", "Postma", "Dijkman"];

/** People who do not exist. */
export function people(count: number): readonly Person[] {
  return Array.from({ length: count }, (_, index) => {
    const first = FIRST[index % FIRST.length] ?? "";
    const last = LAST[Math.floor(index / FIRST.length + index) % LAST.length] ?? "";
    return {
      name: `${first} ${last}`,
      email: `${first}.${last.replace(/ /g, "")}${index}@post.example`.toLowerCase(),
      phone: `06 ${String(41_230_700 + index * 613).replace(/(\d\d)(?=\d)/g, "$1 ")}`,
      iban: dutchIban(index + 50),
      born: `${String((index % 27) + 1).padStart(2, "0")}-${String((index % 12) + 1).padStart(2, "0")}-${1955 + index}`,
    };
  });
}
