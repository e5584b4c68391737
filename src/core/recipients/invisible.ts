/**
 * Characters that show nothing, reorder their neighbours or break lines: C0 and C1 controls, soft hyphen, zero-width
 * and bidi marks, fillers, variation selectors, specials, and halves of a surrogate pair that stand alone.
 */
const CLASS =
  "\\u034f\\u17b4\\u17b5\\u180b-\\u180d\\ufe00-\\ufe0f\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u115f\\u1160\\u180e" +
  "\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff0-\\uffff";
const INVISIBLE = new RegExp(`[${CLASS}]`);
const EVERY_INVISIBLE = new RegExp(`[${CLASS}]`, "g");
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const PAIR_OR_HALF = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

export function hasInvisible(text: string): boolean {
  return INVISIBLE.test(text) || hasLoneSurrogate(text);
}

/** The text as one visible line: breaks become spaces, everything invisible goes, the ends are trimmed. */
export function visibleText(text: string): string {
  return text
    .replace(BREAKS, " ")
    .replace(EVERY_INVISIBLE, "")
    .replace(PAIR_OR_HALF, (found) => (found.length === 2 ? found : ""))
    .trim();
}

function hasLoneSurrogate(text: string): boolean {
  return (text.match(PAIR_OR_HALF) ?? []).some((found) => found.length === 1);
}
