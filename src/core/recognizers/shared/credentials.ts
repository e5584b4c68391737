import {
  type Bare,
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

/** What a login opens and how one logs in; behind these only a pair is one. */
export const PAIR_CUES: readonly string[] = [
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
  "shared drive",
  "nas",
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
export const REACH = 160;
export const MOST_WORDS = 14;

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
    // "Password for the wifi? Plumtree88!"
    const answer = word.final === "?" ? wordFrom(text, word.end, end) : undefined;
    const how = { by: "label", direct: true, isLast: true, isGerman: false } as const;
    const answered = answer === undefined ? undefined : form.read(text, answer, how);
    if (answered !== undefined) return { start: answered.start, end: answered.end, sure: true };
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

export function isLast(word: Word, next: Word | undefined): boolean {
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

export const ARTICLES = setOf(
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

/** These introduce a user name and are none. */
const NO_NAMES = setOf(
  "dich sich mich euch zich je me te with as using met als mit avec comme con com by via user username gebruiker gebruikersnaam benutzer benutzername identifiant usuario utente password passwort wachtwoord kennwort pass pw ww mdp contraseña to at op in on",
);
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

export function rangeOf({ start, end }: Bare): { start: number; end: number } {
  return { start, end };
}
