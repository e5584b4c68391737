import { chunkedText } from "../crypto/chars";
import { isUtf8, utf8Decode } from "../crypto/utf8";
import { byte, indexOf, startsWith } from "./bytes";
import type { Decoders, StreamDecoder } from "./decoders";
import { BYTES_A_YIELD } from "./limits";
import type { Work } from "./define";
import { guessCharset } from "./guess-charset";

/** Bytes looked at to tell UTF-16 without a byte order mark from text. */
const UTF16_SAMPLE = 4_096;

export type Charset = "utf-8" | "utf-16le" | "utf-16be" | UnreadCharset | keyof typeof HIGH_HALVES;

/** Scripts whose tables are too large to be carried along, and the name they have; without a decoder, ASCII is read. */
type UnreadCharset = `unread:${string}`;

/**
 * Stands for a character of a charset that nothing here decodes: a code that no text may hold. `Content` says that such
 * text was not read.
 */
export const UNREAD = "\ufdd0";

/** Chinese, Japanese and Korean ones, and pages of single bytes for Thai, Hebrew and Arabic. */
const UNREAD_NAMES =
  /^(?:(?:x-)?s(?:hift-?)?jis|(?:windows-|cp|ms)?(?:31j|874|932|936|949|950|1255|1256|1361)|gb-?(?:k|\d).*|hz-gb.*|(?:x-)?euc-.*|big-?5.*|iso-2022-.*|ks-?c.*|iso-8859-[68].*)$/;

/** Escape, which such charsets of seven bits shift with. */
const ESCAPE = 27;
const DOLLAR = 36;
const LINE_FEED = 10;

export interface TextOptions {
  /** As a header or the file itself names it. */
  readonly charset?: string | undefined;
  readonly maxChars?: number;
  readonly decoders?: Decoders | undefined;
}

/** Text of bytes whose charset may be named; without a name, or with a wrong one, the bytes decide. */
export function* decodeText(bytes: Uint8Array, options: TextOptions = {}): Work<string> {
  const { charset: named, maxChars = Infinity, decoders } = options;
  const charset = charsetOf(bytes, named);
  const decode = decoderOf(charset, decoders);
  let text = "";
  for (let at = bomLength(bytes); at < bytes.length && text.length < maxChars;) {
    const end = cutEnd(bytes, at + BYTES_A_YIELD, charset);
    text += decode?.(bytes.subarray(at, end), end === bytes.length) ?? decodeRange(bytes, at, end, charset);
    at = end;
    yield;
  }
  return text.length > maxChars ? text.slice(0, maxChars) : text;
}

/** The same at once, for what is known to be short: names, headers, properties. */
export function decodeShort(bytes: Uint8Array, named?: string, decoders?: Decoders): string {
  return decodeAs(bytes.subarray(bomLength(bytes)), charsetOf(bytes, named), decoders);
}

/** The same where the charset is beyond doubt, so that no mark and no guess goes before it. */
export function decodeAs(bytes: Uint8Array, charset: Charset, decoders?: Decoders): string {
  return decoderOf(charset, decoders)?.(bytes, true) ?? decodeRange(bytes, 0, bytes.length, charset);
}

/** What is no character of that charset is marked as not read. */
function decoderOf(charset: Charset, decoders: Decoders | undefined): StreamDecoder | undefined {
  const decode = isUnread(charset) ? decoders?.(charset.slice(UNREAD_PREFIX.length)) : undefined;
  return decode && ((bytes, isLast) => decode(bytes, isLast).replace(/\ufffd/g, UNREAD));
}

const UNREAD_PREFIX = "unread:";

function isUnread(charset: string): charset is UnreadCharset {
  return charset.startsWith(UNREAD_PREFIX);
}

/** Byte order mark, then the named charset, then valid UTF-8, then UTF-16 by its zero bytes; else windows-1252. */
export function charsetOf(bytes: Uint8Array, named?: string): Charset {
  const marked = markedCharset(bytes);
  if (marked !== undefined) return marked;
  const known = named === undefined ? undefined : knownCharset(named);
  if (known !== undefined && isBelievable(known, bytes)) return known;
  const zeros = charsetOfZeros(bytes);
  if (zeros !== undefined) return zeros;
  if (isUtf8(bytes)) return "utf-8";
  return isOtherScript(bytes) ? `unread:${guessCharset(bytes)}` : "windows-1252";
}

/** Mailers say "us-ascii" or "utf-8" of anything: believed only while the bytes agree. */
function isBelievable(charset: Charset, bytes: Uint8Array): boolean {
  if (charset === "utf-8") return isUtf8(bytes);
  return !isUnread(charset) || !isUtf8(bytes) || bytes.indexOf(ESCAPE) >= 0;
}

/** Different high bytes in a row, as at least so many of the high bytes do: letters with accents stand alone. */
const MIN_PAIRS = 8;
const MIN_SHARE = 1 / 3;
const NO_BREAK_SPACE = 0xa0;

/** Is this text in a script that has no letters below 128? */
function isOtherScript(bytes: Uint8Array): boolean {
  let high = 0;
  let pairs = 0;
  let before = 0;
  for (let at = 0; at < bytes.length; at++) {
    const code = byte(bytes, at);
    if (code > 127) high++;
    if (code > 127 && before > 127 && code !== before && code !== NO_BREAK_SPACE && before !== NO_BREAK_SPACE) pairs++;
    before = code;
  }
  return pairs >= MIN_PAIRS && pairs >= MIN_SHARE * high;
}

/** The charset for a name as it stands in mail and HTML; undefined for one that is not known here. */
export function knownCharset(name: string): Charset | undefined {
  const plain = name.trim().toLowerCase().replace(/_/g, "-");
  return UNREAD_NAMES.test(plain) ? `unread:${plain}` : CHARSET_OF.get(plain);
}

/** Bytes of a byte order mark at the start. */
export function bomLength(bytes: Uint8Array): number {
  const marked = markedCharset(bytes);
  if (marked === undefined) return 0;
  return marked === "utf-8" ? 3 : 2;
}

function markedCharset(bytes: Uint8Array): Charset | undefined {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return "utf-8";
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  return startsWith(bytes, [0xfe, 0xff]) ? "utf-16be" : undefined;
}

function charsetOfZeros(bytes: Uint8Array): Charset | undefined {
  const end = Math.min(bytes.length, UTF16_SAMPLE) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < end; at += 2) {
    if (byte(bytes, at) === 0) even++;
    if (byte(bytes, at + 1) === 0) odd++;
  }
  // Latin text in UTF-16 has a zero in nearly every pair; other scripts at least at spaces and line ends.
  if (odd > even * 4 && odd * 10 > end / 2) return "utf-16le";
  return even > odd * 4 && even * 10 > end / 2 ? "utf-16be" : undefined;
}

/** A place near `end` that does not cut a character in two. */
function cutEnd(bytes: Uint8Array, end: number, charset: Charset): number {
  if (end >= bytes.length) return bytes.length;
  if (charset !== "utf-8") return end - ((end - bomLength(bytes)) & 1);
  let at = end;
  while (at > end - 3 && (byte(bytes, at) & 0xc0) === 0x80) at--;
  return at;
}

function decodeRange(bytes: Uint8Array, from: number, to: number, charset: Charset): string {
  if (charset === "utf-8") return utf8Decode(bytes, from, to);
  if (charset === "utf-16le" || charset === "utf-16be") return decodeUtf16(bytes, from, to, charset === "utf-16be");
  if (isUnread(charset)) return withoutUnread(bytes, from, to);
  return decodeSingleByte(bytes, from, to, HIGH_HALVES[charset]);
}

/** ASCII as it is, and a mark for each other byte, so that places in bytes are places in the text. */
function withoutUnread(bytes: Uint8Array, from: number, to: number): string {
  const units = new Uint16Array(to - from).fill(UNREAD.charCodeAt(0));
  for (let at = from; at < to; at++) {
    const code = byte(bytes, at);
    if (code === ESCAPE && byte(bytes, at + 1) === DOLLAR) {
      // "ESC $ B" shifts, "ESC ( B" shifts back to ASCII, at the latest before the line ends (RFC 1468).
      const lineEnd = bytes.subarray(at, to).indexOf(LINE_FEED);
      const end = lineEnd < 0 ? to : at + lineEnd;
      const back = indexOf(bytes, BACK, at, end);
      at = back < 0 ? end - 1 : back + BACK.length;
    } else if (code < 128) {
      units[at - from] = code;
    } else if (byte(bytes, at + 1) >= 0x40 && byte(bytes, at + 1) !== 0x7f) {
      at++;
    }
  }
  return chunkedText(units, 0, units.length);
}

const BACK = "\x1b(";

/** Shown as a letter that could not be read, one for all that stand together. */
export function unreadShown(text: string): string {
  return text.replace(/\ufdd0+/g, "\ufffd");
}

function decodeUtf16(bytes: Uint8Array, from: number, to: number, bigEndian: boolean): string {
  const units = new Uint16Array((to - from) >> 1);
  const low = bigEndian ? 1 : 0;
  for (let i = 0; i < units.length; i++) {
    units[i] = byte(bytes, from + 2 * i + low) | (byte(bytes, from + 2 * i + 1 - low) << 8);
  }
  return chunkedText(units, 0, units.length);
}

function decodeSingleByte(bytes: Uint8Array, from: number, to: number, highHalf: string): string {
  const units = new Uint16Array(to - from);
  for (let i = 0; i < units.length; i++) {
    const code = byte(bytes, from + i);
    units[i] = code < 128 ? code : highHalf.charCodeAt(code - 128);
  }
  return chunkedText(units, 0, units.length);
}

/** Bytes of a text in a charset of one byte a character; undefined when it has others. */
export function encodeNarrow(text: string, charset: keyof typeof HIGH_HALVES): Uint8Array | undefined {
  const codes = Array.from(text, (character) => {
    const high = HIGH_HALVES[charset].indexOf(character);
    return character < "\u0080" ? character.charCodeAt(0) : high < 0 ? high : high + 128;
  });
  return codes.includes(-1) ? undefined : Uint8Array.from(codes);
}

/** Characters of bytes 128 to 255 (WHATWG Encoding index tables; cp437 for names in zips). */
const HIGH_HALVES = {
  cp437:
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ" +
    "áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐" +
    "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀" +
    "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0",
  "iso-8859-15":
    "\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f" +
    "\u00a0¡¢£€¥Š§š©ª«¬\u00ad®¯°±²³Žµ¶·ž¹º»ŒœŸ¿" +
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß" +
    "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
  "iso-8859-2":
    "\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f" +
    "\u00a0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u00adŽŻ°ą˛ł´ľśˇ¸šşťź˝žż" +
    "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß" +
    "ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙",
  macintosh:
    "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü" +
    "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø" +
    "¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ" +
    "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ",
  "windows-1250":
    "€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź" +
    "\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż" +
    "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß" +
    "ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙",
  "windows-1251":
    "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ" +
    "\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї" +
    "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ" +
    "абвгдежзийклмнопрстуфхцчшщъыьэюя",
  "windows-1252":
    "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ" +
    "\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿" +
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß" +
    "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
  "windows-1253":
    "€\u0081‚ƒ„…†‡\u0088‰\u008a‹\u008c\u008d\u008e\u008f\u0090‘’“”•–—\u0098™\u009a›\u009c\u009d\u009e\u009f" +
    "\u00a0΅Ά£¤¥¦§¨©ª«¬\u00ad®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏ" +
    "ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡÒΣΤΥΦΧΨΩΪΫάέήί" +
    "ΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώÿ",
  "windows-1254":
    "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008d\u008e\u008f\u0090‘’“”•–—˜™š›œ\u009d\u009eŸ" +
    "\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿" +
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞß" +
    "àáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ",
  "windows-1257":
    "€\u0081‚\u0083„…†‡\u0088‰\u008a‹\u008c¨ˇ¸\u0090‘’“”•–—\u0098™\u009a›\u009c¯˛\u009f" +
    "\u00a0¡¢£¤¥¦§Ø©Ŗ«¬\u00ad®Æ°±²³´µ¶·ø¹ŗ»¼½¾æ" +
    "ĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽß" +
    "ąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž˙",
} as const;

const CHARSET_OF: ReadonlyMap<string, Charset> = new Map<string, Charset>([
  ["utf-8", "utf-8"],
  ["utf8", "utf-8"],
  ["us-ascii", "utf-8"],
  ["ascii", "utf-8"],
  ["utf-16", "utf-16le"],
  ["utf-16le", "utf-16le"],
  ["utf-16be", "utf-16be"],
  ["unicode", "utf-16le"],
  // As browsers do: what says Latin-1 and holds bytes 128 to 159 was made by Windows.
  ["iso-8859-1", "windows-1252"],
  ["latin1", "windows-1252"],
  ["windows-1252", "windows-1252"],
  ["cp1252", "windows-1252"],
  ["iso-8859-15", "iso-8859-15"],
  ["latin9", "iso-8859-15"],
  ["iso-8859-2", "iso-8859-2"],
  ["latin2", "iso-8859-2"],
  ["windows-1250", "windows-1250"],
  ["cp1250", "windows-1250"],
  ["windows-1251", "windows-1251"],
  ["cp1251", "windows-1251"],
  ["windows-1253", "windows-1253"],
  ["cp1253", "windows-1253"],
  ["windows-1254", "windows-1254"],
  ["cp1254", "windows-1254"],
  ["iso-8859-9", "windows-1254"],
  ["windows-1257", "windows-1257"],
  ["cp1257", "windows-1257"],
  ["cp437", "cp437"],
  ["macintosh", "macintosh"],
  ["x-mac-roman", "macintosh"],
  // As Windows numbers it, and as old workbooks do.
  ["cp10000", "macintosh"],
  ["cp32768", "macintosh"],
]);
