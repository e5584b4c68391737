import fc from "fast-check";
import { normalise } from "../../../src/core/text/normalise";

test.each([
  ["zero-width characters", "FR7\u200b617\u200b93", "FR761793"],
  ["soft hyphens", "wacht\u00adwoord", "wachtwoord"],
  ["no-break spaces", "06\u00a012\u202f34", "06 12 34"],
  ["dashes", "06‑12–34—56−78", "06-12-34-56-78"],
  ["full-width characters", "４９０４＠ａ．ｅｘａｍｐｌｅ", "4904@a.example"],
  ["mathematical digits", "𝟒𝟗", "49"],
  ["quotes", "l’accès “x”", 'l\'accès "x"'],
  ["ligatures", "ﬁle", "file"],
  ["combined accents", "cafe\u0301", "café"],
  ["line separators", "a\u2028b", "a\nb"],
])("makes %s plain", (_, original, plain) => {
  expect(normalise(original).text).toBe(plain);
});

test("leaves what means something else", () => {
  const text = "Müller, ½ m², € 5, Ελλάδα, Привет, 你好, 😀\tx\n";
  expect(normalise(text).text).toBe(text);
});

test("leads back to the characters a stretch was made of", () => {
  const original = "a\u200bﬁ\u00a04\u200d2.";
  const normal = normalise(original);
  expect(normal.text).toBe("afi 42.");
  expect(original.slice(normal.start(4), normal.end(6))).toBe("4\u200d2");
  expect(original.slice(normal.start(1), normal.end(2))).toBe("ﬁ");
});

test("any text: the way back is ordered, stays inside, and plain stretches come back unchanged", () => {
  const unit = fc.oneof(
    fc.string({ unit: "binary", maxLength: 4 }),
    fc.constantFrom("\u200b", "\u00a0", "ﬁ", "e\u0301"),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 30 }), (units) => {
      const original = units.join("");
      const normal = normalise(original);
      let before = 0;
      for (let at = 0; at < normal.text.length; at++) {
        const start = normal.start(at);
        const end = normal.end(at + 1);
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(original.length);
        const character = normal.text.charAt(at);
        if (
          /[\n\u0020-\u007e]/.test(character) &&
          end - start === 1 &&
          /[\n\u0020-\u007e]/.test(original.charAt(start))
        ) {
          expect(original.charAt(start)).toBe(character);
        }
        before = start;
      }
    }),
  );
});
