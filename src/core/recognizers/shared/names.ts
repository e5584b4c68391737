import { startOfLine } from "../../text/ranges";
import { isLetterCode } from "../engine/letters";
import { isGivenName } from "./given-names";
import { endsName, introducesThing, isFamous, isOrganisation } from "./not-names";

/** A name as written, from `start` to `end`. */
export interface WrittenName {
  readonly start: number;
  readonly end: number;
  /** Its capitalised words, without initials. */
  readonly words: readonly string[];
  readonly hasInitials: boolean;
  /** "van der", "de la" and the like stand in it. */
  readonly hasParticle: boolean;
}

const MOST_WORDS = 5;
/** Longest piece of text that one step looks at; characters. */
const LONGEST_STEP = 50;
const WORD =
  /^(?:['’]t |[dl]['’])?[a-z\u00c0-\u024f\u1e00-\u1eff]{1,30}(?:['’-][a-z\u00c0-\u024f\u1e00-\u1eff]{1,30}){0,3}/i;
const INITIALS = /^(?:(?:[A-Z\u00c0-\u00dd]|Ch|Th|Ph|IJ)\.[ -]?){1,5}(?=[A-Za-z\u00c0-\u024f'’])/;
const PARTICLE =
  /^(?:v[ao]n|de[nrl]?|della|degli|di|da|do|dos|das|du|des|l[ae]|las|los|el|al|ibn|bin|bint|ben|abu|te[rn]?|op|zu[mr]?|vom|und|y|af|av|in|aan|het|['’]t)$/i;
/** Never the first word of a name: articles. */
const ARTICLE = /^(?:der|des|das|die|und|y|in|op|het|aan)$/;
const ACRONYM =
  /^(?:BSN|IBAN|BIC|SSN|NINO|NHS|CNI|NIR|TVA|BTW|VAT|KVK|HR|IT|ICT|CEO|CFO|COO|CTO|DGA|ASAP|FYI|PDF|PIN|USB|API|URL|SMS|VPN|DNI|NIE|NIF|AHV|PLZ|DOB|TEL|GSM|CSV|CRM|ERP|USA|VOF|BVBA|SARL|GMBH)$/;
const IS_NO_PERSON =
  /^(?:museum|mus[ée]e|magazine|tickets?|shirts?|jeans|stichting|school|ziekenhuis|hospital|university|college|cup|prijs|prize|award|machines?|maker|tea|coffee|lamp|sauce|cookies|thee|koffie|tee|kaffee)$/i;
/** "Name of the product: Aurora Lamp" */
const GOODS_BEFORE = /\b(?:prod\w{3,8}|arti[ck]\w{1,4}|item)\s?[:=] ?$/i;
/** What follows a firm's name. */
const FIRM =
  /^,? ?(?:B\.?V\b|N\.?V\b|VOF\b|V\.O\.F|GmbH|mbH|AG\b|KG\b|OHG|UG\b|e\. ?[VK]\.|Ltd|Limited|LLC|LLP|Inc\b|PLC|plc|Corp\b|Co\b|SARL|S\.A|SAS?\b|SPRL|BVBA|S\.L|S\.?r\.?l\b|S\.?p\.?A|(?:&|en|et|und|and|\+) (?:Zn|Zonen|Zoon|Co\b|Cie|Fils|S[öo]hne|Sons|Partner|Associates|Comp|Young|Spencer))/;

/** The name that begins at `start`; `leading` also with a particle: "van der Meer". */
export function readName(text: string, start: number, leading = false): WrittenName | undefined {
  if (endsPostcode(text, start)) return undefined;
  const words: string[] = [];
  let at = start;
  let end = start;
  let hasInitials = false;
  let hasParticle = false;
  let particles = 0;
  while (words.length < MOST_WORDS) {
    const rest = text.slice(at, at + LONGEST_STEP);
    const initials = INITIALS.exec(rest)?.[0];
    if (initials !== undefined) {
      hasInitials = true;
      at += initials.length;
      continue;
    }
    const written = WORD.exec(rest)?.[0];
    if (written === undefined || isGlued(text, at + written.length)) break;
    const word = written.replace(/['’]s$/i, "");
    if (isParticle(word, words.length > 0 || leading)) {
      if (++particles > 3 || (at === start && ARTICLE.test(word))) break;
    } else {
      if (!isNameWord(word, words)) break;
      words.push(word);
      hasParticle = hasParticle || particles > 0;
      particles = 0;
      end = at + word.length;
      if (word.length < written.length) break;
    }
    const gap = gapAt(text, at + written.length);
    if (gap === 0) break;
    at += written.length + gap;
  }
  return words.length === 0 ? undefined : { start, end, words, hasInitials, hasParticle };
}

/** "3511 ED Utrecht" */
function endsPostcode(text: string, start: number): boolean {
  return /^[A-Z]{2} /.test(text.slice(start, start + 3)) && /\d{4} ?$/.test(text.slice(Math.max(0, start - 5), start));
}

/** Does it belong to nobody: a firm, a street, a brand, a person of history? */
export function isNobody(text: string, { start, end, words }: WrittenName): boolean {
  if (words.some(isOrganisation) || isFamous(words)) return true;
  const before = wordBefore(text, start);
  if (isOrganisation(before) || introducesThing(before)) return true;
  if (GOODS_BEFORE.test(text.slice(Math.max(0, start - LONGEST_WORD), start))) return true;
  const after = text.slice(end, end + 30);
  if (FIRM.test(after)) return true;
  const next = /^[ -]([^\s,;:()]{2,25})/.exec(after)?.[1];
  return next !== undefined && (IS_NO_PERSON.test(next) || (isCapital(next) && isOrganisation(next)));
}

const LONGEST_WORD = 25; // characters

/** The word in front of `start`, if one blank or apostrophe stands between: "rue ", "l'". */
function wordBefore(text: string, start: number): string {
  if (!/[ '’]/.test(text.charAt(start - 1))) return "";
  const before = text.slice(Math.max(0, start - LONGEST_WORD), start - 1);
  return before.slice(Math.max(...[" ", "\n", "\t", "'", "’", "("].map((sign) => before.lastIndexOf(sign))) + 1);
}

/** "Anna Jansen": given name and surname, or initials and surname. */
export function isFull({ words, hasInitials }: WrittenName): boolean {
  return words.length > 1 || (hasInitials && words.length === 1);
}

/** Something in it tells that it is a person's: a known given name, initials, a particle. */
export function looksPersonal({ words, hasInitials, hasParticle }: WrittenName): boolean {
  return hasInitials || hasParticle || words.some(isGivenName);
}

function isParticle(word: string, allowed: boolean): boolean {
  return allowed && !isCapital(word) && PARTICLE.test(word);
}

function isNameWord(word: string, before: readonly string[]): boolean {
  const capital = /^(?:['’]t |[dl]['’]|[ae]l-)/i.test(word) ? word.replace(/^[^ '’-]*[ '’-]t? ?/, "") : word;
  if (!isCapital(capital)) return false;
  const isCapitals = word.length > 1 && word === word.toUpperCase();
  if (isCapitals && ACRONYM.test(word)) return false;
  const first = before[0];
  // Capitals throughout: all of the name or its surname; "Tom IT" is neither.
  if (isCapitals && first !== undefined && first !== first.toUpperCase() && word.length < 3) return false;
  const continues = /^(?:van|von|de|der|den|di|da|du|le|la|el|al|ben|ter|ten|ní|mac|st)$/i.test(word);
  // Sentences begin with Spanish "Está".
  return continues || !endsName(word) || (first === undefined && isGivenName(word) && !/^est[a\u00e1]$/i.test(word));
}

function isCapital(word: string): boolean {
  const letter = word.charAt(0);
  return letter !== letter.toLowerCase();
}

/** A digit, "@", "_" or "." with a letter behind it: an address or a file, not a word. */
function isGlued(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 46) return isLetterCode(text.charCodeAt(at + 1));
  return (code >= 48 && code <= 57) || code === 64 || code === 95 || code === 47 || code === 92;
}

/** Programs fold plain text at 72 to 78; a line of this length was folded. Characters. */
const FULL_LINE = 60;

/** Characters between two words of a name, 0 if none follows. */
function gapAt(text: string, at: number): number {
  const character = text.charAt(at);
  if (character === " ") return text.charAt(at + 1) === " " ? 2 : 1;
  if (character !== "\n") return 0;
  const isFolded = at - startOfLine(text, at, FULL_LINE) >= FULL_LINE && text.charAt(at + 1) !== "\n";
  return isFolded ? 1 : 0;
}
