/** Payment cards and many others (ISO/IEC 7812-1, annex B). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digitAt(digits, digits.length - 1 - index);
    const doubled = index % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** The remainder of a number of any length, letters counting A = 10 to Z = 35 (ISO 7064). */
export function modulo(bare: string, divisor: number): number {
  let rest = 0;
  for (let index = 0; index < bare.length; index++) {
    const value = parseInt(bare.charAt(index), 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % divisor;
  }
  return rest;
}

/** The sum of the digits, each times its weight. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * digitAt(digits, index), 0);
}

/** The "eleven test": the digits, weighted 1, 2, 3 ... from the right, add up to a multiple of 11. */
export function passesMod11(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) sum += (digits.length - index) * digitAt(digits, index);
  return sum % 11 === 0;
}

/** The sum of the digits of the products: 7 times 2 counts 1 + 4. */
export function weightedDigitSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => {
    const product = weight * digitAt(digits, index);
    return sum + Math.floor(product / 10) + (product % 10);
  }, 0);
}

/** A = "01" to Z = "26" for every letter. */
export function lettersAsNumbers(bare: string): string {
  return bare.replace(/[A-Z]/g, (letter) => `0${letter.charCodeAt(0) - 64}`.slice(-2));
}

/** The letter behind a Spanish identity number of eight digits. */
export function spanishLetter(digits: string): string {
  return "TRWAGMYFPDXBNJZSQVHLCKE".charAt(Number(digits) % 23);
}

/** What a digit counts in an odd place, in Italy and Cyprus. */
export const ODD_VALUES: readonly number[] = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];

/** ISO 7064, MOD 11,10: the check digit is the last. */
export function passesMod11And10(digits: string): boolean {
  let product = 10;
  for (let index = 0; index < digits.length - 1; index++) {
    const sum = (digitAt(digits, index) + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (11 - product) % 10 === digitAt(digits, digits.length - 1);
}

function digitAt(digits: string, index: number): number {
  return digits.charCodeAt(index) - 48;
}
