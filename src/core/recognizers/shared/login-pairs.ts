import { ARTICLES, isLast, isSmallWord, MOST_WORDS, rangeOf, REACH, type Value } from "./credentials";
import { scanNumber } from "./scan-number";
import { isAtLeast, looksLikeUserName, looksUsed, type Strength } from "./secrets";
import { Bare, hasDigitOrSign, lineEnd, setOf, wordsBetween, type Word } from "./written-words";

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
