import { decodeShort } from "../charset";

/** Characters of the codes from 32 on; those below 127 are ASCII but where an encoding has its own. */
const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, at) => at + 32));

/** From 161 on; a blank where no character is (ISO 32000-1, D.2). */
const STANDARD_HIGH = "¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ –†‡· ¶•‚„”»…‰ ¿ `´ˆ˜¯˘˙¨ ˚¸ ˝˛ˇ—                Æ ª    ŁØŒº     æ   ı  łøœß";
/** From 128 on. */
const MAC_HIGH =
  "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
/** Letters of the Symbol font, capitals and small; its other signs are rarely text. */
const SYMBOL_CAPITALS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
const SYMBOL_SMALL = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

export type EncodingName = "StandardEncoding" | "WinAnsiEncoding" | "MacRomanEncoding" | "Symbol" | "ZapfDingbats";

/** Text of each of the 256 codes; "" where a code has none. */
export function encodingOf(name: EncodingName): string[] {
  const texts = new Array<string>(256).fill("");
  const put = (first: number, characters: string) => {
    for (let at = 0; at < characters.length; at++) {
      if (characters.charAt(at) !== " ") texts[first + at] = characters.charAt(at);
    }
  };
  put(32, ASCII);
  texts[32] = " ";
  if (name === "StandardEncoding") {
    put(161, STANDARD_HIGH);
    put(39, "’");
    put(96, "‘");
  } else if (name === "MacRomanEncoding") {
    put(128, MAC_HIGH);
    texts[202] = " ";
  } else if (name === "Symbol") {
    put(65, SYMBOL_CAPITALS);
    put(97, SYMBOL_SMALL);
    texts[183] = "•";
  } else if (name === "ZapfDingbats") {
    return texts.fill("•", 33);
  } else {
    put(
      128,
      decodeShort(
        Uint8Array.from({ length: 128 }, (_, at) => at + 128),
        "windows-1252",
      ),
    );
  }
  return texts;
}
