import type { Piece } from "../define";
import { isDigitCode, isLetterCode } from "../engine/letters";

/** An address as written. */
export interface WrittenAddress {
  readonly start: number;
  readonly end: number;
  /** With a postcode. */
  readonly isWhole: boolean;
  /** The street's name has no form of its own: "Achter de Hoven 114". */
  readonly isVague: boolean;
}

/** How far an address is read from its house number to either side; characters. */
const REACH_BACK = 70;
const REACH = 120;

const NUMBER = /^\d{1,4}(?:[-/]\d{1,4}){0,2}(?!\d|[.,:/]\d)/;
/** What belongs to a house number: "4a", "785 A", "12 bis", "bus 3", "Apt 4B", "3º B". */
const UNIT =
  /^(?:[- ]?(?:bis|ter|quater|hs|huis)\b| ?[a-z]\b(?![.'’])|-[ivx]{1,4}\b)?(?:,? (?:bus|bte|box|apt\.?|apartment|flat|unit|suite|app\.?|appt\.?|stiege|top|int\.?|piso) ?[a-z\d]{1,4}\b|, ?\d{1,2}[ºª°](?: ?[a-z]{1,4}\b)?){0,2}/i;
const UNIT_BEFORE = /(?:Flat|Apt|Apartment|Unit|Suite|Room) \w{1,4},? $/;

/** The address around the house number at the start of `piece`. */
export function readAddress({ text, start, end }: Piece): WrittenAddress | undefined {
  const isBehind = canEndStreet(text, start);
  const isBefore = canBeginStreet(text, end);
  if (!isBehind && !isBefore) return undefined;
  const number = NUMBER.exec(text.slice(start, start + 16))?.[0];
  if (number === undefined) return undefined;
  const numberEnd = start + number.length;
  const before = text.slice(Math.max(0, start - REACH_BACK), start);
  const behind = isBefore ? lengthOfStreet(text.slice(numberEnd, numberEnd + REACH)) : 0;
  if (behind > 0) {
    if (/[\w/.-]$/.test(before)) return undefined;
    const unit = UNIT_BEFORE.exec(before)?.[0].length ?? 0;
    const more = UNIT.exec(text.slice(numberEnd + behind, numberEnd + behind + REACH))?.[0].length ?? 0;
    return { start: start - unit, ...tailAt(text, numberEnd + behind + more), isVague: false };
  }
  const street = isBehind ? streetBefore(before) : undefined;
  if (street === undefined) return undefined;
  const unit = UNIT.exec(text.slice(numberEnd, numberEnd + REACH))?.[0].length ?? 0;
  const tail = tailAt(text, numberEnd + unit);
  return { start: start - street.length, ...tail, isVague: street.isVague };
}

/** Most numbers stand behind a small word, and before one that begins no street: told before any pattern is asked. */
function canEndStreet(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) !== SPACE) return false;
  const end = start - (text.charCodeAt(start - 2) === COMMA ? 2 : 1);
  let at = end;
  while (end - at < REACH_BACK && isOfWord(text.charCodeAt(at - 1))) at--;
  const first = text.charCodeAt(at);
  // "d'Arc", "l'Évêché"
  const isElided = (first === 100 || first === 108) && !isLetterCode(text.charCodeAt(at + 1));
  return isCapitalCode(first) || isElided || (end - at <= LONGEST_ALONE && STREET_ALONE.test(text.slice(at, end)));
}

function isOfWord(code: number): boolean {
  return code > SPACE && code !== 34 && code !== 40 && code !== 58 && code !== 59 && code !== 124;
}

/** A letter, a comma, or both may stand behind the number; then comes the space before the street, which nothing small but French words begin. */
function canBeginStreet(text: string, end: number): boolean {
  let at = end;
  while (at - end <= LONGEST_REPEAT && text.charCodeAt(at) !== SPACE && isRepeat(text.charCodeAt(at))) at++;
  if (text.charCodeAt(at) !== SPACE) return false;
  const first = text.charCodeAt(at + 1);
  return isLetterCode(first) && (isCapitalCode(first) || !NO_FRENCH_STREET.includes(String.fromCharCode(first)));
}

/** Characters of " quater,". */
const LONGEST_REPEAT = 8;
const NO_FRENCH_STREET = "dgjkmnotuwxyz";

function isRepeat(code: number): boolean {
  return code === COMMA || isLetterCode(code);
}

function isCapitalCode(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xdd);
}

const SPACE = 32;
const COMMA = 44;

const ENGLISH_STREET =
  /^[a-d]?,? (?:[A-Z][\w'’.-]{1,20} ){1,4}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Dr|Close|Court|Ct|Crescent|Cres|Terrace|Place|Pl|Square|Sq|Way|Walk|Grove|Gardens|Mews|Hill|Park|Row|View|Green|Boulevard|Blvd|Parade|Rise|Vale|Quay|Wharf|Highway|Hwy|Circle|Cir|Trail|Parkway|Pkwy|Loop|Heights|Mount|Embankment|End|Meadows?|Fields?|Chase|Croft|Villas|Broadway|Brae|Gate|Yard)\b\.?/;
const FRENCH_STREET =
  /^(?: ?(?:bis|ter|quater|[A-D]))?,? (?:rue|avenue|av\.|boulevard|bd|place|all[ée]es?|chemin|impasse|quai|route|square|cours|passage|sentier|villa|r[ée]sidence|rond-point|faubourg|chauss[ée]e|ruelle|esplanade|promenade|lotissement|hameau)(?= )/i;
const STREET_WORD =
  /^ (?:(?:de|du|des|la|le|les|et|aux?|en|sur|sous|del|della|dei|las|los)(?= )|(?:[ld]['’])?[A-Z\d\u00c0-\u00dd][\w\u00c0-\u024f'’.-]*)/;

/** Length of the street that stands behind a house number: " Mill Lane", " bis rue des Lilas". */
function lengthOfStreet(after: string): number {
  if (!/^[ ,a-d]/i.test(after)) return 0;
  const english = ENGLISH_STREET.exec(after)?.[0];
  if (english !== undefined) return english.length;
  const french = FRENCH_STREET.exec(after)?.[0].length ?? 0;
  return french === 0 ? 0 : lengthOfWords(after, french);
}

const MOST_WORDS = 6;

/** Offset behind the last capitalised word of a street's name, 0 if there is none. */
function lengthOfWords(text: string, from: number): number {
  let end = 0;
  let at = from;
  for (let words = 0; words < MOST_WORDS; words++) {
    const word = STREET_WORD.exec(text.slice(at))?.[0];
    if (word === undefined || /^ \d{4}/.test(word)) break;
    at += word.length;
    if (/[A-Z\d\u00c0-\u00dd]/.test(word)) end = at;
  }
  return end;
}

const ENDS_AS_STREET =
  /[a-z\u00df-\u00ff](?:straat|str\.?|laan|weg|plein|gracht|kade|singel|dreef|hof|pad|dijk|steeg|markt|baan|lei|plantsoen|burgwal|haven|wal|oord|erf|veld|akker|kamp|stra(?:ß|ss)e|gasse|allee|platz|damm|ufer|steig|chaussee|graben|zeile|ring)$/i;
const STREET_ALONE =
  /^(?:straat|laan|weg|plein|gracht|kade|singel|dreef|pad|dijk|stra(?:ß|ss)e|str\.|gasse|allee|platz|damm|ufer|voorhout|markt|ring)$/i;
const LONGEST_ALONE = 8; // characters of such a word
const STREET_FIRST =
  /^(?:via|viale|piazza|corso|largo|vicolo|calle|c\/|plaza|avenida|avda\.?|paseo|ronda|carrer|rua|travessa|praça|rue|avenue|boulevard|chauss[ée]e|place|quai|drève)$/i;
const NO_STREET =
  /^(?:flat|apt\.?|apartment|unit|suite|room|floor|box|bus|bte|top|stiege|p\.?o\.?|postbus|postfach|gleis|spoor|platform|track|regal|halle?|stand|raum|zimmer|kamer|zaal|saal|lot|gate|tor|poort|etage|stock|order|total|totaal|gesamt|chapter|version|page|seite|pagina)$/i;
const SMALL = /^(?:van|von|de[nrlms]?|het|['’]t|op|aan|in|la|le|les|du|di|della|dei|zu[mr]?|y|et)$/;

/** The street in front of a house number; its length includes the gap. */
function streetBefore(before: string): { readonly length: number; readonly isVague: boolean } | undefined {
  if (!before.endsWith(" ")) return undefined;
  const gap = before.endsWith(", ") ? 2 : 1;
  if (isDigitCode(before.charCodeAt(before.length - gap - 1))) return undefined;
  const line = before.slice(0, before.length - gap);
  const last =
    line
      .slice(line.lastIndexOf(" ") + 1)
      .split(/[\n\t;:|("]/)
      .pop() ?? "";
  if (!isCapital(last) && !STREET_ALONE.test(last)) return undefined;
  const signs = ["\n", "\t", ";", ":", "|", "(", '"'].map((sign) => line.lastIndexOf(sign));
  const comma = line.lastIndexOf(", ");
  const clause = line.slice(Math.max(...signs, comma < 0 ? -1 : comma + 1) + 1);
  const words = clause.split(" ");
  let first = words.length - 1;
  const isKnown = (isCapital(last) && ENDS_AS_STREET.test(last)) || (words.length > 1 && STREET_ALONE.test(last));
  const named = words.map((word) => STREET_FIRST.test(word)).lastIndexOf(true);
  const isNamed =
    named >= 0 && named < first && words.length - named <= MOST_WORDS && words.slice(named + 1).every(isPart);
  if (isNamed) first = named;
  else if (!isCapital(last) && !isKnown) return undefined;
  else first = firstOfName(words);
  const street = words.slice(first).join(" ");
  const isLetters = !NO_STREET.test(last) && !/\d{3}|[@<>=]/.test(street) && street.length > 2;
  return isLetters ? { length: street.length + gap, isVague: !isKnown && !isNamed } : undefined;
}

/** Index of the word that the name of a street begins with, which ends with the last one. */
function firstOfName(words: readonly string[]): number {
  let first = words.length - 1;
  for (let index = first - 1; index >= 0 && index > words.length - MOST_WORDS; index--) {
    const word = words[index] ?? "";
    if (isCapital(word) && !/[.!?]$/.test(word)) first = index;
    else if (!SMALL.test(word) && !/^\d{1,2}e$/.test(word)) break;
  }
  return first;
}

function isPart(word: string): boolean {
  return isCapital(word) || SMALL.test(word);
}

function isCapital(word: string): boolean {
  return /^(?:['’]t |[ld]['’])?[A-Z\u00c0-\u00dd]/.test(word);
}

const GAP = /^(?:,? ?\n|, ?| [-–] | in | )/;
const DUTCH_CODE = /^[1-9]\d{3} ?[A-Z]{2}\b/;
const CODE_BEFORE_TOWN = /^(?:[A-Z]{1,3}-)?\d{4,5}(?=[ ,])/;
/** United Kingdom, Ireland, United States. */
const CODE_BEHIND_TOWN = /^(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[\dW] ?[A-Z\d]{4}|[A-Z]{2},? \d{5}(?:-\d{4})?)\b/;
const TOWN =
  /^(?:['’]s-|L['’])?[A-Z\u00c0-\u00dd][A-Za-z\u00c0-\u024f'’.]{0,25}(?:-[A-Za-z\u00c0-\u024f'’]{1,25}){0,4}/;
const MORE_TOWN =
  /^ (?:(?:a[amn]|der?|den|l[aeè]s?|s(?:ur|ous)|upon|bei|im|in|del?|di) (?:der |den |la )?)?[A-Z\u00c0-\u00dd][A-Za-z\u00c0-\u024f'’]{1,25}(?:-[A-Za-z\u00c0-\u024f'’]{1,25}){0,3}(?!\w|\.(?:\w| ?[\d+]))/;
const MOST_LINES = 4;

/** Postcode and town behind street and number. */
function tailAt(text: string, from: number): { readonly end: number; readonly isWhole: boolean } {
  let at = from;
  let end = from;
  for (let lines = 0; lines < MOST_LINES; lines++) {
    const gap = GAP.exec(text.slice(at, at + 4))?.[0] ?? "";
    if (gap === "") break;
    const rest = text.slice(at + gap.length, at + gap.length + REACH);
    const dutch = DUTCH_CODE.exec(rest)?.[0];
    const code = dutch ?? CODE_BEFORE_TOWN.exec(rest)?.[0];
    if (code !== undefined) {
      const town = townAt(rest, code.length);
      if (town === code.length && dutch === undefined) break;
      return { end: at + gap.length + town, isWhole: true };
    }
    const last = CODE_BEHIND_TOWN.exec(rest)?.[0];
    if (last !== undefined) return { end: at + gap.length + last.length, isWhole: true };
    if (gap === " " || (lines > 0 && gap === " in ")) break;
    const town = lengthOfTown(rest);
    if (town === 0) break;
    at += gap.length + town;
    if (lines === 0) end = at;
  }
  return { end, isWhole: false };
}

/** Offset behind the town that stands at `at` behind a gap, `at` without one. */
function townAt(rest: string, at: number): number {
  const gap = /^(?: {1,2}|,? ?\n|, )/.exec(rest.slice(at))?.[0] ?? "";
  const town = gap === "" ? 0 : lengthOfTown(rest.slice(at + gap.length));
  return town === 0 ? at : at + gap.length + town;
}

function lengthOfTown(rest: string): number {
  let end = TOWN.exec(rest)?.[0].replace(/\.$/, "").length ?? 0;
  for (let words = 0; end > 0 && words < 3; words++) {
    const more = MORE_TOWN.exec(rest.slice(end))?.[0];
    if (more === undefined) break;
    end += more.length;
  }
  return end;
}

const BRITISH_CODE = /^\d[A-Z\d]? ?\d[A-Z]{2}\b/;
const CODE_LABEL =
  /(?:post ?code|postal code|zip(?: code)?|eircode|plz|postleitzahl|code postal|c\.?p\.?|c[óo]digo postal|cap)\s?[:=]\s{0,2}$/i;

/** A postcode that stands by itself below a heading or behind its label. */
export function readPostcode(piece: Piece): { readonly start: number; readonly end: number } | undefined {
  const { text, start } = piece;
  const letters = capitalsBefore(text, start);
  if (letters < 0 || (letters === 0 && !isFourOrFive(text, start))) return undefined;
  const from = start - letters;
  const rest = text.slice(start, start + 10);
  const british = letters === 0 ? undefined : BRITISH_CODE.exec(rest)?.[0];
  const code =
    british ?? (letters > 0 ? undefined : (DUTCH_CODE.exec(rest)?.[0] ?? /^\d{4,5}(?![\w.,-])/.exec(rest)?.[0]));
  if (code === undefined) return undefined;
  const end = start + code.length;
  if (CODE_LABEL.test(text.slice(Math.max(0, from - 20), from))) return { start: from, end };
  return isCell(text, from, end) && piece.labelled ? { start: from, end } : undefined;
}

/** One or two capitals that nothing stands in front of: how many, or -1 if other letters or digits do. */
function capitalsBefore(text: string, start: number): number {
  let at = start;
  while (start - at < 2 && isAsciiCapital(text.charCodeAt(at - 1))) at--;
  const before = text.charCodeAt(at - 1);
  const isFree = !isDigitCode(before) && !isAsciiCapital(before) && !(before >= 97 && before <= 122);
  return isFree ? start - at : -1;
}

function isAsciiCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isFourOrFive(text: string, start: number): boolean {
  for (let at = start + 1; at < start + 4; at++) if (!isDigitCode(text.charCodeAt(at))) return false;
  return !isDigitCode(text.charCodeAt(start + 5));
}

/** Nothing but it between two separators. */
function isCell(text: string, start: number, end: number): boolean {
  return (
    /(?:^|[\t\n;|]) ?$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^ ?(?:[\t\n;|]|$)/.test(text.slice(end, end + 2))
  );
}
