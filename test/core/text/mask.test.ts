import fc from "fast-check";
import { DATA_TYPES, categoryOf } from "../../../src/core/model/data-type";
import { mask } from "../../../src/core/text/mask";

test.each([
  ["IBAN", "NL91 ABNA 0417 1643 00", "NL•• •••• •••• •••• 00"],
  ["EMAIL", "jan@firm.example", "j••@••••.•••••••"],
  ["PERSON", "Jan de Vries", "J•• d• •••••"],
  ["PHONE", "06-12345678", "••-••••••78"],
  ["PAYMENT_CARD", "4904 7178 4160 2426", "•••• •••• •••• 2426"],
  ["PERSON", "Eva", "•••"],
  ["PASSWORD", "Zomer2026!", "••••••••"],
  ["HEALTH", "x", "••••••••"],
] as const)("masks %s", (type, value, masked) => {
  expect(mask(value, type)).toBe(masked);
});

test("shows at most a quarter and four of the letters and digits, and nothing of secrets", () => {
  const value = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom("a", "B", "3", " ", ".", "-", "@", "é", "\n") }),
  );
  fc.assert(
    fc.property(value, fc.constantFrom(...DATA_TYPES), (text, type) => {
      const masked = mask(text, type);
      const shown = Array.from(masked).filter((point) => !/[ .,:;/()+@_•…-]/.test(point)).length;
      const hideable = Array.from(text).filter((point) => !/[\s.,:;/()+@_-]/.test(point)).length;
      expect(shown).toBeLessThanOrEqual(Math.min(4, hideable / 4));
      if (["secret", "special"].includes(categoryOf(type))) expect(masked).toBe("••••••••");
      expect(Array.from(masked).length).toBeLessThanOrEqual(41);
    }),
  );
});
