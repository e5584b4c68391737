import { defineRecognizer } from "./define";
import { ODD_VALUES } from "./shared/checksums";
import { isDay } from "./shared/dates";
import { TAX_NUMBER } from "./shared/number-names";

/** Italian tax code of a person: name, birth, place, check letter. Source: Decreto ministeriale 23 dicembre 1976. */
export const itCodicefiscale = defineRecognizer({
  id: "it-codicefiscale",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "it.codicefiscale",
  words: [
    "codice fiscale",
    "cod fisc",
    "cod fiscale",
    "codici fiscali",
    "codice fisc",
    "italian tax code",
    "italian fiscal code",
    "fiscal code",
    "tax code",
    "italiaanse fiscale code",
    "italienische steuernummer",
    "italienischer steuercode",
    "code fiscal italien",
    "code fiscal",
    ...TAX_NUMBER,
  ],
  lengths: [16],
  pattern: /^[A-Z]{6}[0-9L-NP-V]{2}[A-EHLMPR-T][0-9L-NP-V]{2}[A-Z][0-9L-NP-V]{3}[A-Z]$/,
  valid: isTaxCode,
  alone: "always",
});

const MONTHS = "ABCDEHLMPRST";
/** Stand for 0 to 9 where two people would have the same code. */
const LETTERS_FOR_DIGITS = "LMNPQRSTUV";
/** What a letter counts in an odd place. */
const ODD_LETTERS = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
/** A woman's day of birth is higher by this. */
const WOMAN = 40;

function isTaxCode(bare: string): boolean {
  const day = numberIn(bare.slice(9, 11)) % WOMAN;
  const month = MONTHS.indexOf(bare.charAt(8)) + 1;
  if (numberIn(bare.slice(9, 11)) > WOMAN + 31 || !isDay(day, month, numberIn(bare.slice(6, 8)))) return false;
  let sum = 0;
  for (let index = 0; index < 15; index++) sum += valueOf(bare.charAt(index), index % 2 === 0);
  return sum % 26 === letterValue(bare.charAt(15));
}

function numberIn(written: string): number {
  return Number(written.replace(/[L-V]/g, (letter) => String(LETTERS_FOR_DIGITS.indexOf(letter))));
}

/** Places are counted from one, so the first is odd. */
function valueOf(character: string, isOdd: boolean): number {
  const letter = letterValue(character);
  if (letter < 0) return isOdd ? (ODD_VALUES[Number(character)] ?? 0) : Number(character);
  return isOdd ? (ODD_LETTERS[letter] ?? 0) : letter;
}

/** A = 0; negative for a digit. */
function letterValue(character: string): number {
  return character.charCodeAt(0) - 65;
}
