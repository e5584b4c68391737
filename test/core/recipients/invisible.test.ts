import { hasInvisible, visibleText } from "../../../src/core/recipients/invisible";

test.each([
  ["plain", "Eva Jansen", "Eva Jansen"],
  ["accents, other scripts and emoji", "Zoë Ελένη محمد 李 😀", "Zoë Ελένη محمد 李 😀"],
  ["ends", "  Eva ", "Eva"],
])("%s: nothing to take out", (_, text, visible) => {
  expect(hasInvisible(text)).toBe(false);
  expect(visibleText(text)).toBe(visible);
});

test.each([
  ["a null", "E\u0000va", "Eva"],
  ["an escape", "\u001b[31mEva", "[31mEva"],
  ["line breaks", "Eva\r\nBcc: jan", "Eva Bcc: jan"],
  ["bidi marks", "\u202eavE\u2066\u200f", "avE"],
  ["zero width", "E\u200bv\ufeffa", "Eva"],
  ["a soft hyphen", "E\u00adva", "Eva"],
  ["a filler", "\u3164Eva", "Eva"],
  ["half a character", "Eva \ud83d", "Eva"],
  ["the other half", "\ude00Eva", "Eva"],
])("%s goes", (_, text, visible) => {
  expect(hasInvisible(text)).toBe(true);
  expect(visibleText(text)).toBe(visible);
});
