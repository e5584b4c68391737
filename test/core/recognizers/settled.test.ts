import { scan } from "../../../src/core/recognizers/scan";

const FIRST = ["Eva", "Tom", "Sara", "Milan", "Noor", "Bram", "Lotte"];
const LAST = ["Visser", "van der Berg", "Smit", "de Boer"];
const HEADER = "Klant\tBSN\tGeboortedatum\tTelefoon\tE-mail\tIBAN\tOpmerking";
const ROWS = 900;
/** Tables of so few rows are read cell by cell; see `settled.ts`. */
const FEW_ROWS = 100;

/** Now and then a cell is empty, mistyped, or holds something else. */
function row(index: number): string {
  const name = `${FIRST[index % FIRST.length] ?? ""} ${LAST[index % LAST.length] ?? ""}`;
  const day = String(1 + (index % 28)).padStart(2, "0");
  const month = String(1 + (index % 12)).padStart(2, "0");
  return [
    index % 29 === 3 ? "" : name,
    bsn(index * 7, index % 17 === 5),
    `${day}-${month}-${String(1950 + (index % 50))}`,
    index % 2 === 0 ? `06-${String(10_000_000 + index * 31)}` : `+31 6 ${String(10_000_000 + index * 31)}`,
    index % 37 === 5 ? "onbekend" : `klant${String(index)}@mail.example`,
    iban(index, index % 41 === 7),
    index % 10 === 0 ? `belt terug op 020 ${String(5_550_000 + index)}` : "",
  ].join("\t");
}

function bsn(from: number, isWrong: boolean): string {
  for (let number = 100_000_000 + from; ; number++) {
    const digits = String(number);
    const sum = Array.from(digits, Number).reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
    if ((sum % 11 === 0) !== isWrong) return digits;
  }
}

/** ISO 13616, check digits by mod 97. */
function iban(index: number, isWrong: boolean): string {
  const account = `BANK${String(index).padStart(10, "0")}`;
  const digits = `${account}NL00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  const check = String(98n - (BigInt(digits) % 97n)).padStart(2, "0");
  return `NL${isWrong ? "00" : check}${account}`;
}

function valuesIn(text: string): readonly string[] {
  return scan(text, { table: true }).map(
    ({ type, sub = "", start, end, confidence }) => `${type} ${sub} ${confidence} ${text.slice(start, end)}`,
  );
}

test("a long table gives the values that its rows give in short tables", () => {
  const rows = Array.from({ length: ROWS }, (_, index) => row(index));
  const inShort: string[] = [];
  for (let from = 0; from < ROWS; from += FEW_ROWS) {
    inShort.push(...valuesIn([HEADER, ...rows.slice(from, from + FEW_ROWS)].join("\n")));
  }
  expect(inShort.length).toBeGreaterThan(ROWS * 5);
  expect(valuesIn([HEADER, ...rows].join("\n"))).toEqual(inShort);
});

test("a cell that its column's recognizer does not take is read like any text", () => {
  const rows = Array.from({ length: ROWS }, (_, index) => `klant${String(index)}@mail.example\tniets`);
  rows[700] = "rekening NL91 ABNA 0417 1643 00\tniets";
  rows[701] = "niets\tbel 06-12345678";
  const values = valuesIn(["E-mail\tOpmerking", ...rows].join("\n"));
  expect(values.length).toBe(ROWS);
  expect(values).toContain("IBAN  high NL91 ABNA 0417 1643 00");
  expect(values).toContain("PHONE  high 06-12345678");
});
