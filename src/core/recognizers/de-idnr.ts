import { defineRecognizer } from "./define";
import { passesMod11And10 } from "./shared/checksums";
import { TAX_NUMBER } from "./shared/number-names";

/** German tax identification number. Source: § 139b AO; structure and check digit: Bundeszentralamt für Steuern. */
export const deIdnr = defineRecognizer({
  id: "de-idnr",
  kind: "code",
  type: "TAX_ID",
  sub: "de.idnr",
  words: [
    "steuer idnr",
    "steuerident",
    "idnr",
    "identifikationsnummer",
    "german tax id",
    "numéro fiscal allemand",
    "duits fiscaal nummer",
    ...TAX_NUMBER,
  ],
  lengths: [11],
  pattern: /^[1-9]\d{10}$/,
  valid: (bare) => repeatsAsItShould(bare.slice(0, 10)) && passesMod11And10(bare),
  alone: /^\d\d \d{3} \d{3} \d{3}$/,
});

/** Of the first ten digits one comes twice or three times, the others at most once; three never in a row. */
function repeatsAsItShould(body: string): boolean {
  const counts = new Map<string, number>();
  for (const digit of body) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  return repeated.length === 1 && (repeated[0] ?? 0) <= 3 && !/(\d)\1\1/.test(body);
}
