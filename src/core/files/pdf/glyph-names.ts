/** Names whose character no rule gives, by groups: "name character" (Adobe Glyph List). */
const NAMES =
  "space   exclam ! quotedbl \" numbersign # dollar $ percent % ampersand & quotesingle ' parenleft ( parenright ) asterisk * plus + comma , hyphen - period . slash / " +
  "zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 colon : semicolon ; less < equal = greater > question ? at @ " +
  "bracketleft [ backslash \\ bracketright ] asciicircum ^ underscore _ grave ` braceleft { bar | braceright } asciitilde ~ " +
  "exclamdown ¡ cent ¢ sterling £ fraction ⁄ yen ¥ florin ƒ section § currency ¤ quotedblleft “ guillemotleft « guilsinglleft ‹ guilsinglright › " +
  "endash – dagger † daggerdbl ‡ periodcentered · middot · paragraph ¶ bullet • quotesinglbase ‚ quotedblbase „ quotedblright ” guillemotright » ellipsis … perthousand ‰ questiondown ¿ " +
  "quoteleft ‘ quoteright ’ acute ´ circumflex ˆ tilde ˜ macron ¯ breve ˘ dotaccent ˙ dieresis ¨ ring ˚ cedilla ¸ hungarumlaut ˝ ogonek ˛ caron ˇ emdash — " +
  "AE Æ ordfeminine ª Lslash Ł Oslash Ø OE Œ ordmasculine º ae æ dotlessi ı lslash ł oslash ø oe œ germandbls ß Dcroat Đ dcroat đ Eth Ð eth ð Thorn Þ thorn þ " +
  "brokenbar ¦ copyright © degree ° divide ÷ logicalnot ¬ minus − mu µ multiply × onehalf ½ onequarter ¼ onesuperior ¹ plusminus ± registered ® threequarters ¾ threesuperior ³ trademark ™ twosuperior ² " +
  "Euro € euro € nbspace \u00a0 nonbreakingspace \u00a0 sfthyphen \u00ad softhyphen \u00ad hyphenminus - fi fi fl fl ff ff ffi ffi ffl ffl ij ĳ IJ Ĳ numero № " +
  "lessequal ≤ greaterequal ≥ notequal ≠ approxequal ≈ infinity ∞ summation ∑ product ∏ integral ∫ radical √ partialdiff ∂ lozenge ◊ arrowleft ← arrowup ↑ arrowright → arrowdown ↓ " +
  "Alpha Α Beta Β Gamma Γ Delta Δ Epsilon Ε Theta Θ Lambda Λ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ nu ν xi ξ pi π rho ρ sigma σ tau τ phi φ chi χ psi ψ omega ω " +
  "checkmark ✓ a20 ✔ H18533 ■ filledbox ■";

/** What stands behind a letter in names such as "eacute", as the combining character. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ["grave", "\u0300"],
  ["acute", "\u0301"],
  ["circumflex", "\u0302"],
  ["tilde", "\u0303"],
  ["macron", "\u0304"],
  ["breve", "\u0306"],
  ["dotaccent", "\u0307"],
  ["dieresis", "\u0308"],
  ["ring", "\u030a"],
  ["hungarumlaut", "\u030b"],
  ["caron", "\u030c"],
  ["commaaccent", "\u0327"],
  ["cedilla", "\u0327"],
  ["ogonek", "\u0328"],
]);

let known: ReadonlyMap<string, string> | undefined;

function names(): ReadonlyMap<string, string> {
  if (known !== undefined) return known;
  const made = new Map([["space", " "]]);
  const words = NAMES.slice("space   ".length).split(" ");
  for (let at = 0; at + 1 < words.length; at += 2) made.set(words[at] ?? "", words[at + 1] ?? "");
  return (known = made);
}

/** Text of a glyph by its name; "" for one that tells nothing, such as "g37". */
export function glyphText(name: string): string {
  if (name.length === 1) return name;
  if (name.length > 60) return "";
  const listed = names().get(name);
  if (listed !== undefined) return listed;
  const unicode = /^(?:uni|u)([\dA-F]{4,6})/.exec(name)?.[1];
  if (unicode !== undefined) return codeText(parseInt(name.startsWith("uni") ? unicode.slice(0, 4) : unicode, 16));
  const accent = ACCENTS.get(name.slice(1));
  if (accent !== undefined) return (name.charAt(0) + accent).normalize("NFC");
  // Variants ("a.sc", "oneoldstyle") and ligatures ("f_i") of others.
  const dot = name.indexOf(".");
  if (dot > 0) return glyphText(name.slice(0, dot));
  if (name.includes("_")) return name.split("_").map(glyphText).join("");
  const base = name.replace(/(?:oldstyle|small|superior|inferior)$/, "");
  return base === name ? "" : glyphText(base);
}

function codeText(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}
