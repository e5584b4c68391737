import { defineRecognizer, type Found } from "./define";
import { pairBehind, trimmed } from "./shared/credentials";
import { isMadeUp, looksLikeUserName, looksUsed } from "./shared/secrets";

/** "User: x" is a user name by itself; behind "login" one only with a separator or a password beside it. */
const WORDS = [
  "username",
  "user name",
  "user",
  "user id",
  "userid",
  "login",
  "login name",
  "log in",
  "sign in",
  "logon",
  "credentials",
  "login details",
  "gebruikersnaam",
  "gebruiker",
  "inlog",
  "inlognaam",
  "inloggen",
  "inloggegevens",
  "logingegevens",
  "aanmelden",
  "benutzername",
  "benutzer",
  "nutzername",
  "anmeldename",
  "benutzerkennung",
  "anmelden",
  "einloggen",
  "zugangsdaten",
  "anmeldedaten",
  "identifiant",
  "identifiants",
  "nom d'utilisateur",
  "utilisateur",
  "connecter",
  "connectez vous",
  "accès",
  "usuario",
  "nombre de usuario",
  "utente",
  "nome utente",
  "utilizador",
  "usuário",
];

const SEPARATED = /^["'*_)\]]{0,3}[ \t]{0,3}[:=|\t](?!\/\/)[ \t]*(?:\n[ \t]*){0,2}(\S{2,70})/;
const SAID = /^ (?:(?:is|ist|est|lautet|es|name) )?(\S{2,70})/;
const PASSWORD_NEAR =
  /password|\bpass\b|\bpwd?\b|wachtwoord|paswoord|\bww\b|passwort|kennwort|mot de passe|\bmdp\b|contrase|\bclave\b|senha|\/ ?\S/i;
/** How far behind a user name its password is announced; characters. */
const PASSWORD_REACH = 50;

/** A user name, mostly beside a password. */
export const username = defineRecognizer({
  id: "username",
  kind: "label",
  type: "USERNAME",
  words: WORDS,
  read(text, { end }): readonly Found[] {
    const value = separatedName(text, end) ?? pairBehind(text, end)?.user ?? saidName(text, end);
    return value === undefined ? [] : [{ start: value.start, end: value.end, confidence: "high" }];
  },
  readCell(text, start, end): Found | undefined {
    const value = text.slice(start, end);
    return looksUsed(value) && !isMadeUp(value) ? { start, end, confidence: "high" } : undefined;
  },
});

function separatedName(text: string, from: number) {
  const match = SEPARATED.exec(text.slice(from, from + 120));
  const word = match?.[1];
  if (match === null || word === undefined || /[:=]$/.test(word)) return undefined;
  const at = from + match[0].length - word.length;
  const value = trimmed({ start: at, end: at + word.length, text: word });
  const rest = text.slice(at + word.length, at + word.length + PASSWORD_REACH);
  const isWhole =
    /^\s*(?:\n|$)/.test(rest) || /[,;|]$/.test(word) || PASSWORD_NEAR.test(rest) || looksLikeUserName(value.text);
  return isWhole && isName(value.text) ? value : undefined;
}

/** "user t.varga", "inlog is marieke, wachtwoord ..." */
function saidName(text: string, from: number) {
  const match = SAID.exec(text.slice(from, from + 90));
  const word = match?.[1];
  if (match === null || word === undefined || /[:=]$/.test(word)) return undefined;
  const at = from + match[0].length - word.length;
  const value = trimmed({ start: at, end: at + word.length, text: word });
  const rest = text.slice(at + word.length, at + word.length + PASSWORD_REACH);
  const sentence = rest.split(/[.!?]\s|\n/)[0] ?? "";
  const isBeside = PASSWORD_NEAR.test(sentence) && /\d/.test(sentence) && !PASSWORD_NEAR.test(word);
  return isName(value.text) && (looksLikeUserName(value.text) || (isBeside && match[0].length > word.length + 1))
    ? value
    : undefined;
}

function isName(word: string): boolean {
  return looksUsed(word) && !isMadeUp(word) && !/:\/\/|^www\./.test(word);
}
