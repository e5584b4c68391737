import { defineRecognizer, type Found } from "./define";
import { PAIR_CUES, isSmallWord, type Value } from "./shared/credentials";
import { pairBehind } from "./shared/login-pairs";
import { isAtLeast, isMadeUp, looksLikeUserName, looksUsed } from "./shared/secrets";
import { hasDigit, lineEnd, sentenceEnd, wordFrom, wordsBetween, type Bare } from "./shared/written-words";
import { wordList } from "./shared/word-list";

/** "User: x" is a user name by itself; behind "login" one only with a separator or a password beside it. */
const WORDS = [
  ...wordList(`username,user name,user,user id,userid,login,login name,log in,sign in,logon,credentials,login details,gebruikersnaam,gebruiker,
    inlog,inlognaam,inloggen,inloggegevens,logingegevens,aanmelden,benutzername,benutzer,nutzername,anmeldename,benutzerkennung,
    anmelden,einloggen,zugangsdaten,anmeldedaten,identifiant,identifiants,nom d'utilisateur,utilisateur,connecter,connectez vous,accès,
    usuario,nombre de usuario,utente,nome utente,utilizador,usuário,gebruikers id,login id,toegang,zugang,acceso,accesso,accedi,
    accedere,entrar,credenciales,credenziali`),
  ...PAIR_CUES,
];

/** A user name, mostly beside a password. */
export const username = defineRecognizer({
  id: "username",
  kind: "label",
  type: "USERNAME",
  words: WORDS,
  read(text, { start, end }): readonly Found[] {
    const needsPair = PAIR_CUES.includes(text.slice(start, end).toLowerCase());
    const pair = (): Value | undefined => pairBehind(text, end)?.user;
    const value = needsPair ? pair() : (separatedName(text, end) ?? pair() ?? saidName(text, end));
    return value === undefined ? [] : [{ start: value.start, end: value.end, confidence: "high" }];
  },
  readCell(text, start, end): Found | undefined {
    const value = text.slice(start, end);
    return looksUsed(value) && !isMadeUp(value) ? { start, end, confidence: "high" } : undefined;
  },
});

const PASSWORD_NEAR =
  /password|\bpass\b|\bpwd?\b|wachtwoord|paswoord|\bww\b|passwort|kennwort|mot de passe|\bmdp\b|contrase|\bclave\b|senha|\/ ?\S/i;
/** How far behind a user name its password is announced; characters. */
const PASSWORD_REACH = 50;
/** How far behind its label a user name stands; characters. */
const REACH = 90;
/** Words from "password" on of which one is the password. */
const MOST_WORDS = 6;
/** Line breaks between a label and its name. */
const MOST_BREAKS = 3;

function separatedName(text: string, from: number): Bare | undefined {
  const separator = endOfSeparator(text, from);
  if (separator === undefined) return undefined;
  const word = wordFrom(text, separator, Math.min(text.length, separator + REACH));
  if (word === undefined || /[:=]$/.test(word.text) || breaksIn(text, separator, word.start) > MOST_BREAKS)
    return undefined;
  const value = word.bare;
  if (!isName(value.text)) return undefined;
  if (/[,;|]$/.test(word.text) || looksLikeUserName(value.text)) return value;
  const rest = text.slice(word.end, word.end + PASSWORD_REACH);
  return /^[ \t]*(?:\n|$)/.test(rest) || PASSWORD_NEAR.test(rest) ? value : undefined;
}

/** Behind ":", "=", "|" or a tab, with quotes or brackets that end the label. */
function endOfSeparator(text: string, from: number): number | undefined {
  let at = from;
  while (at < from + 3 && "\"'*_)]".includes(text.charAt(at))) at++;
  while (at < from + 6 && text.charAt(at) === " ") at++;
  const isOne = at < text.length && ":=|\t".includes(text.charAt(at)) && text.charAt(at + 1) !== "/";
  return isOne ? at + 1 : undefined;
}

function breaksIn(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at++) if (text.charAt(at) === "\n") breaks++;
  return breaks;
}

/** "User jdoe7 reported": somebody is spoken of. */
const GOES_ON = /^ (?:reported|has|had|was|is|did|can|meld|heeft|kan|hat|a |ne |signale)/;
const SAYS = /^(?:is|ist|est|lautet|es|name|è)$/;

/** "user t.varga", "inlog is marieke, wachtwoord ..." */
function saidName(text: string, from: number): Bare | undefined {
  const end = lineEnd(text, from, REACH);
  const first = text.charCodeAt(from) === 32 ? wordFrom(text, from, end) : undefined;
  if (first === undefined) return undefined;
  const word = SAYS.test(first.text) ? wordFrom(text, first.end, end) : first;
  if (word === undefined || /[:=]$/.test(word.text)) return undefined;
  const value = word.bare;
  if (looksLikeUserName(value.text))
    return isName(value.text) && !GOES_ON.test(text.slice(word.end, word.end + 12)) ? value : undefined;
  const sentence = sentenceEnd(text, word.end, PASSWORD_REACH);
  if (
    !hasDigit(text, word.end, sentence) ||
    !isName(value.text) ||
    PASSWORD_NEAR.test(word.text) ||
    isSmallWord(word.small)
  )
    return undefined;
  const password = PASSWORD_NEAR.exec(text.slice(word.end, sentence));
  return password !== null && hasSecret(text, word.end + password.index) ? value : undefined;
}

function hasSecret(text: string, from: number): boolean {
  const words = wordsBetween(text, from, lineEnd(text, from, REACH), MOST_WORDS);
  return words.some((word) => isAtLeast(word.bare.strength, "strong"));
}

function isName(word: string): boolean {
  return looksUsed(word) && !isMadeUp(word) && !/:\/\/|^www\./.test(word);
}
