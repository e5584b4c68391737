import { isAtLeast, looksLikeUserName, looksUsed, type Strength } from "./secrets";
import {
  Bare,
  hasDigitOrSign,
  hasTelling,
  lineEnd,
  sentenceStart,
  setOf,
  wordBefore,
  wordFrom,
  wordsBetween,
  type Word,
} from "./written-words";
import { scanNumber } from "./scan-number";

/** What a login opens; behind these only a pair is one. */
export const PLACES: readonly string[] = [
  "portal",
  "portaal",
  "portail",
  "vpn",
  "ftp",
  "sftp",
  "ssh",
  "account",
  "compte",
  "konto",
  "cuenta",
  "rdp",
  "webmail",
  "wordpress",
  "router",
  "la session",
  "log on",
  "melde",
  "erin",
  "tpv",
];

/** A value behind a label; offsets without quotes and punctuation around it. */
export interface Value {
  readonly start: number;
  readonly end: number;
  /** Said outright ("password: x"), or the only thing in the sentence that looks like one. */
  readonly sure: boolean;
}

/** How a word comes behind its label: "password: x", "password is x", "password x", "password of the portal ... x". */
export interface Introduction {
  readonly by: "separator" | "verb" | "label" | "words";
  /** Nothing but the separator or verb stands between. */
  readonly direct: boolean;
  /** Nothing that belongs to it follows. */
  readonly isLast: boolean;
  /** The verb is German: there every noun has a capital. */
  readonly isGerman: boolean;
}

/** What a value behind a label looks like. */
export interface Form {
  /** Reads the value that begins with `word`, if it is one. */
  read(text: string, word: Word, how: Introduction): { readonly start: number; readonly end: number } | undefined;
  /** May the value stand farther on, behind this word? */
  goesOnBehind(word: Word): boolean;
  /** So many other words can stand between if a verb or separator follows them. */
  readonly mostUnknown: number;
  /** A word of small letters can be one. */
  readonly mayBePlain: boolean;
}

/** How far behind a label its value can stand; characters and words. */
const REACH = 160;
const MOST_WORDS = 14;

/** What a small word between a label and its value does; an example or a rule is followed by nobody's password. */
const ROLES: ReadonlyMap<string, "verb" | "adverb" | "example" | "like"> = rolesOf({
  verb: "is was be are remains stays becomes blijft wordt luidt werd zijn ist lautet c'est 's \u2019s war bleibt wird sind est reste devient sera es será son è sia resta sono jest to é är er gaat",
  adverb:
    "now currently still always again temporarily just simply nu nog steeds altijd weer tijdelijk voorlopig gewoon jetzt noch immer wieder aktuell vorerst einfach maintenant toujours encore actuellement ahora siempre adesso sempre sinds since seit depuis desde gisteren yesterday gestern hier ayer ieri vandaag today heute aujourd'hui hoy oggi übrigens trouwens also ook auch aussi to set as on op auf sur gezet gesetzt the le la el il de het",
  example:
    "such example instance eg e.g bijvoorbeeld bijv bv zb z.b b beispielsweise exemple ejemplo esempio p.ex never nooit nie jamais nunca mai",
  like: "like zoals wie comme como come",
});
function rolesOf<R extends string>(words: Readonly<Record<R, string>>): ReadonlyMap<string, R> {
  const roles = new Map<string, R>();
  for (const role of Object.keys(words) as R[]) for (const word of words[role].split(" ")) roles.set(word, role);
  return roles;
}

const GERMAN_VERBS = setOf("ist lautet war bleibt wird");
/** "The same password as always": no example. */
const USUAL = setOf(
  "always before last usual beim bisher la immer letztes letzten üblich gehabt sonst gewohnt toujours d'habitude avant siempre antes sempre prima altijd vorige gewoonlijk",
);
const CONNECTORS = setOf("and en und et y e with met mit avec con / | & - , ; (");
const SEPARATOR = /^["'*_)\]]{0,3}[ \t]{0,3}(?:[:\u2192|\t]|=>?|->)(?!\/\/)[ \t]{0,9}/;
const SEPARATOR_ALONE = /^(?:[:=|\u2192-]|->|=>)$/;

/** The longest of the small words above; characters, with some punctuation. */
const LONGEST_SMALL = 18;

/** The value that a label such as "password" announces, in its sentence or on the next line. */
export function valueBehind(text: string, labelEnd: number, form: Form): Value | undefined {
  if (text.charCodeAt(labelEnd) > 47 && text.charCodeAt(labelEnd) < 58) return undefined;
  const end = lineEnd(text, labelEnd, REACH);
  const first = wordFrom(text, labelEnd, end);
  if (first === undefined) return onNextLine(text, end, false, form);
  if (!form.mayBePlain && !hasTelling(text, labelEnd, end)) return undefined;
  const separator = SEPARATOR.exec(text.slice(labelEnd, labelEnd + 20))?.[0] ?? "";
  const from = labelEnd + separator.length;
  if (separator !== "" && wordFrom(text, from, end) === undefined) return onNextLine(text, end, true, form);
  const words = wordsBetween(text, from, end, MOST_WORDS);
  const isEnd = /^[.!?;)](?:\s|$)/.test(text.slice(from, from + 2));
  const how = { by: separator === "" ? "label" : "separator", end } as const;
  return (isEnd ? undefined : inSentence(text, words, how, form)) ?? inNextSentence(text, words, end, form);
}

/** "It's", "The new one is": a sentence that goes on about what the last one named. */
const IT_IS =
  /^ (?:(?:now|nu|jetzt|ora|ahora) )?(?:it(?:['\u2019]s| is| reads)|(?:het|hij|dit) (?:is|luidt)|(?:es|er|sie|das) (?:ist|lautet)|c['\u2019]est|il est|es|\u00e8|(?:the|de|het|die|das|der|la|le|el) (?:new one|nieuwe|neue|nouveau|nouvelle|nuev[ao]|nuov[ao]) (?:is|ist|lautet|est|es|\u00e8)) /i;
/** The longest of these, and how many words behind it are read. */
const LONGEST_IT_IS = 24;
const MOST_BEHIND_IT_IS = 3;

/** "I changed the code of the alarm. It's 4471 now." */
function inNextSentence(text: string, words: readonly Word[], end: number, form: Form): Value | undefined {
  for (const word of words) {
    const opening = ".!?".includes(word.final) ? IT_IS.exec(text.slice(word.end, word.end + LONGEST_IT_IS)) : null;
    if (opening === null) continue;
    const next = wordsBetween(text, word.end + opening[0].length, end, MOST_BEHIND_IT_IS);
    return inSentence(text, next, { by: "words", end }, form);
  }
  return undefined;
}

/** Walks through the words behind a label: a separator or verb makes the next word the value. */
function inSentence(
  text: string,
  words: readonly Word[],
  { by: first, end }: { by: Introduction["by"]; end: number },
  form: Form,
): Value | undefined {
  let by = first;
  let direct = true;
  let unknown = 0;
  let isGerman = false;
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (word.text.length <= 2 && by !== "separator" && isSeparator(word.text, by)) {
      direct = direct && by === "label";
      by = "separator";
      continue;
    }
    const role = word.text.length > LONGEST_SMALL ? undefined : ROLES.get(word.small);
    if (by !== "separator" && (role === "example" || (role === "like" && !isUsual(next)))) return undefined;
    const isRead = by === "verb" || by === "separator" || (unknown === 0 && hasTelling(text, word.start, word.end));
    const value = isRead ? form.read(text, word, { by, direct, isLast: isLast(word, next), isGerman }) : undefined;
    if (value !== undefined) return { start: value.start, end: value.end, sure: by !== "words" };
    if (by === "separator") {
      if (role !== "adverb") by = "words";
    } else if (/[:=]/.test(word.final)) {
      direct = direct && role === "verb";
      by = "separator";
    } else if (role === "verb") {
      direct = by === "label";
      isGerman = GERMAN_VERBS.has(word.small);
      by = "verb";
    } else if (by !== "verb" || role !== "adverb") by = "words";
    if (word.endsSentence) return undefined;
    if (by === "words" && !form.goesOnBehind(word)) {
      if (++unknown > form.mostUnknown || ",;".includes(word.final)) return undefined;
    } else if (by !== "words") unknown = 0;
  }
  return by === "separator" ? onNextLine(text, end, true, form) : undefined;
}

function isSeparator(word: string, by: Introduction["by"]): boolean {
  return SEPARATOR_ALONE.test(word) && (word !== "-" || by === "label");
}

function isUsual(next: Word | undefined): boolean {
  return next !== undefined && USUAL.has(next.small);
}

function isLast(word: Word, next: Word | undefined): boolean {
  return next === undefined || ",;|.!?)".includes(word.final) || CONNECTORS.has(next.text) || /^[(/|&]/.test(next.text);
}

/** Blank lines between a label and its value. */
const MOST_BLANK = 2;

function onNextLine(text: string, end: number, separated: boolean, form: Form) {
  let start = end + 1;
  for (let blank = 0; blank <= MOST_BLANK && start < text.length; blank++) {
    const lineTo = lineEnd(text, start, REACH);
    const [word, next, third] = wordsBetween(text, start, lineTo, 3);
    if (word === undefined) {
      start = lineTo + 1;
      continue;
    }
    if (/[:=]$/.test(word.text)) return undefined;
    const how = {
      by: separated ? "separator" : "label",
      direct: true,
      isLast: next === undefined,
      isGerman: false,
    } as const;
    const value = form.read(text, word, how);
    // A value of groups takes more than one word; more than the value is a sentence.
    const isAll = next === undefined || (value !== undefined && value.end >= next.end && third === undefined);
    return value !== undefined && isAll ? { start: value.start, end: value.end, sure: true } : undefined;
  }
  return undefined;
}

const ARTICLES = setOf(
  "the your our my a de het je uw jouw ons mijn das die der dein ihr unser mein le la votre ton notre mon el tu su il el tuo suo your new nieuwe neue neues nouveau nouvelle nueva nuova",
);
/** The longest of these; characters. */
const LONGEST_BETWEEN = 8;
const TELLS = setOf("that's thats that\u2019s c'est c\u2019est");
/** "that is", "dat is", "das ist", "questa è" */
const POINTS = setOf("that this dat dit das dies esta esa questa quella");
const IS_OR_AS = setOf("is as als ist comme como come est es è");

/** "Brightwater62 is the password", "Brightwater62 (password)", "use Meadow!lark9 as your password". */
export function valueBefore(text: string, labelStart: number, form: Form): Value | undefined {
  let word = wordBefore(text, labelStart, LONGEST_BETWEEN);
  for (let most = 2; most > 0 && word !== undefined && ARTICLES.has(word.text); most--)
    word = wordBefore(text, word.start, LONGEST_BETWEEN);
  if (word !== undefined && TELLS.has(word.text)) return toldBefore(text, word.start, form);
  if (word === undefined || !(IS_OR_AS.has(word.text) || word.text === "(")) return undefined;
  const before = wordBefore(text, word.start);
  if (before === undefined || !hasDigitOrSign(text, before.start, before.end))
    return before !== undefined && POINTS.has(before.small) ? toldBefore(text, before.start, form) : undefined;
  return readBefore(text, before, form);
}

/** How far before "that's your new password" it can stand; characters and words. */
const TOLD_REACH = 90;

/** "Foxglove!82 from tomorrow on, that's your new password" */
function toldBefore(text: string, to: number, form: Form): Value | undefined {
  const before = text.slice(Math.max(0, to - TOLD_REACH), to);
  const from = to - before.length + before.lastIndexOf("\n") + 1;
  if (!hasDigitOrSign(text, from, to)) return undefined;
  for (const word of [...wordsBetween(text, from, to, MOST_WORDS * 2)].reverse()) {
    const value = hasDigitOrSign(text, word.start, word.end) ? readBefore(text, word, form) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

function readBefore(text: string, word: Word, form: Form): Value | undefined {
  const value = form.read(text, word, { by: "words", direct: false, isLast: true, isGerman: false });
  return value === undefined ? undefined : { start: value.start, end: value.end, sure: true };
}

/** How far before a value it can be said not to use it; characters. */
const WARNING_REACH = 90;
const WARNING =
  /\b(?:(?:never|don'?t|do not|not|avoid) (?:us|choos|pick|tak|set)|avoid|(?:gebruik|kies|neem) (?:nooit|geen|niet)|vermijd|(?:verwenden|nehmen|nutzen|w[aä]hlen) sie (?:nie|kein|nicht)|(?:verwende|nimm|nutze)t? (?:nie|kein|nicht)|vermeiden|(?:utilis|chois|prene)\w{1,4} (?:jamais|pas)|viter|vitez|evite|(?:no|nunca) (?:use|utilice)|non (?:usare|usate|usi)|mai usare)/i;

/** "Never use a password such as ...": the rest of the sentence is nobody's. */
export function isWarnedOf(text: string, at: number): boolean {
  return WARNING.test(text.slice(sentenceStart(text, at, WARNING_REACH), at));
}

/** A user name and what goes with it. */
export interface Pair {
  readonly user: Value;
  readonly secret: Value;
}

const JOINERS = setOf(
  "/ | & , : - y and en und et e with met mit avec con password pw pass wachtwoord ww passwort kennwort mdp contraseña clave senha enter type tape tapez saisis entrez then dan dann puis poi luego",
);
/** "h.vos@acme.example en dan Zeilboot-Texel" */
const THEN = setOf("then dan dann puis poi luego");
const FILLERS = setOf(
  "as als comme como come use gebruik nimm utilise usa dazu an below darunter eronder dessous debajo sotto when it asks asked prompted the het das le la el is ist est es the your your: mot de passe password",
);
/** "Identifiant de campagne : ...", "login for staging: ..." */
const OF = setOf("of for de du des van voor von f\u00fcr fur di del para per");
/** These introduce a user name and are none. */
const NO_NAMES = setOf(
  "dich sich mich euch zich je me te with as using met als mit avec comme con com by via user username gebruiker gebruikersnaam benutzer benutzername identifiant usuario utente password passwort wachtwoord kennwort pass pw ww mdp contraseña to at op in on",
);
/** Words between a user name and its password: "and when it asks, enter". */
const MOST_BETWEEN = 6;

/** The pair that was read last: who looks for passwords and who looks for user names ask for it in turn. */
let last: { scan: number; labelEnd: number; pair: Pair | undefined } = { scan: 0, labelEnd: 0, pair: undefined };

/** "log in with t.varga and Egel-Vos-71", "login: t.varga / Egel-Vos-71", also on the next line. */
export function pairBehind(text: string, labelEnd: number): Pair | undefined {
  const scan = scanNumber();
  if (last.scan !== scan || last.labelEnd !== labelEnd) last = { scan, labelEnd, pair: readPair(text, labelEnd) };
  return last.pair;
}

function readPair(text: string, labelEnd: number): Pair | undefined {
  const end = lineEnd(text, labelEnd, REACH);
  if (hasDigitOrSign(text, labelEnd, end)) {
    const pair = pairIn(wordsBetween(text, labelEnd, end, MOST_WORDS + 2));
    if (pair !== undefined) return pair;
  }
  return pairOnNextLine(text, labelEnd, end);
}

const LONGEST_INTRODUCTION = 60; // characters

/** "These are the login details:" and then the pair. */
function pairOnNextLine(text: string, labelEnd: number, end: number): Pair | undefined {
  if (end - labelEnd > LONGEST_INTRODUCTION || text.charCodeAt(end) !== 10) return undefined;
  const next = lineEnd(text, end + 1, REACH);
  if (!hasDigitOrSign(text, end + 1, next)) return undefined;
  if (/[.!?]/.test(text.slice(labelEnd, end).trim().slice(0, -1))) return undefined;
  const words = wordsBetween(text, end + 1, next, 5);
  return words.length <= 4 ? pairIn(words) : undefined;
}

function pairIn(words: readonly Word[]): Pair | undefined {
  for (const [index, word] of words.entries()) {
    const at = word.text.indexOf("/");
    const pair = (at < 0 ? undefined : joinedIn(word, at)) ?? joinedBefore(words, index);
    if (pair !== undefined) return pair;
    if (index > 0 && word.text.length > 4 && word.endsSentence) return undefined;
  }
  return undefined;
}

/** "t.varga/Egel-Vos-71" */
function joinedIn({ start, text }: Word, at: number): Pair | undefined {
  if (at < 3 || text.includes("/", at + 1)) return undefined;
  return pairOf(
    new Bare({ start, text: text.slice(0, at) }),
    new Bare({ start: start + at + 1, text: text.slice(at + 1) }),
  );
}

/** The secret is the word at `index`: the user name stands before what joins them. */
function joinedBefore(words: readonly Word[], index: number): Pair | undefined {
  const word = words[index];
  if (word === undefined || index < 1 || !isAtLeast(word.bare.strength, "usable")) return undefined;
  const secret = word.bare;
  const isThen =
    THEN.has(words[index - 1]?.small ?? "") && /[a-z]/i.test(secret.text) && isLast(word, words[index + 1]);
  if (!isThen && !isAtLeast(secret.strength, "strong")) return undefined;
  let joined = false;
  for (let at = index - 1; at >= 0 && at >= index - MOST_BETWEEN; at--) {
    const before = words[at];
    if (before === undefined) return undefined;
    const small = before.text.length > 1 ? before.small : before.text;
    if (JOINERS.has(small)) joined = true;
    else if (!FILLERS.has(small) && !ARTICLES.has(small)) {
      const isOf = OF.has(words[at - 1]?.small ?? "") && !looksLikeUserName(before.bare.text);
      return (joined && !isOf) || isListed(before, words[index])
        ? pairOf(before.bare, secret, isThen && before.text.includes("@") ? "usable" : "strong")
        : undefined;
    }
  }
  return undefined;
}

/** "marieke, Zomer2026!" and no third */
function isListed(first: Word, second: Word | undefined): boolean {
  return first.final === "," && second?.final !== ",";
}

function pairOf(user: Bare, secret: Bare, strength: Strength = "strong"): Pair | undefined {
  if (!isAtLeast(secret.strength, strength)) return undefined;
  if (!looksUsed(user.text) || !/[a-z]/.test(user.text) || isSmallWord(user.text.toLowerCase())) return undefined;
  return { user: { ...rangeOf(user), sure: true }, secret: { ...rangeOf(secret), sure: true } };
}

/** Introduces a user name, or says something of it, and is none. */
export function isSmallWord(word: string): boolean {
  return NO_NAMES.has(word) || ROLES.has(word);
}

/** What stands between quotes from `start` on. */
export function quotedFrom(text: string, start: number) {
  const match = /^(["'`\u00ab\u201e])([^"'`\u00ab\u00bb\u201c\n]{3,64})["'`\u00bb\u201c]/.exec(
    text.slice(start, start + 70),
  );
  if (match === null) return undefined;
  const value = match[2] ?? "";
  return { start: start + 1, end: start + 1 + value.length, text: value };
}

function rangeOf({ start, end }: Bare): { start: number; end: number } {
  return { start, end };
}
