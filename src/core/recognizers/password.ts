import { defineRecognizer, type Found } from "./define";
import { folded } from "./engine/letters";
import { pairBehind, trimmed, valueBehind, type Value } from "./shared/credentials";
import { isMadeUp, isPlainWord, looksSecret } from "./shared/secrets";

const LABELS = [
  "password",
  "passwords",
  "passwd",
  "pwd",
  "pw",
  "pass",
  "passphrase",
  "pass phrase",
  "passcode",
  "temp password",
  "wifi password",
  "wifi key",
  "network key",
  "wachtwoord",
  "wachtwoorden",
  "ww",
  "paswoord",
  "wifiwachtwoord",
  "inlogwachtwoord",
  "startwachtwoord",
  "wifi wachtwoord",
  "toegangswachtwoord",
  "wachtwoordzin",
  "passwort",
  "passwörter",
  "kennwort",
  "startpasswort",
  "initialpasswort",
  "einmalpasswort",
  "zugangspasswort",
  "startkennwort",
  "wlan passwort",
  "wlan schlüssel",
  "wlan key",
  "losungswort",
  "mot de passe",
  "mots de passe",
  "mdp",
  "m d p",
  "clé wifi",
  "contraseña",
  "contraseñas",
  "clave",
  "parola d'ordine",
  "senha",
  "palavra passe",
  "hasło",
  "lösenord",
  "adgangskode",
];
/** Behind these stand a name and a password: "log in with x and y". */
const PAIRS = [
  "login",
  "log in",
  "logon",
  "sign in",
  "credentials",
  "login details",
  "username",
  "user",
  "account",
  "inlog",
  "inloggen",
  "inloggegevens",
  "logingegevens",
  "aanmelden",
  "aanmeldgegevens",
  "toegang",
  "gebruikersnaam",
  "anmelden",
  "einloggen",
  "zugangsdaten",
  "anmeldedaten",
  "logindaten",
  "zugang",
  "benutzername",
  "identifiants",
  "connecter",
  "connectez vous",
  "accès",
  "connexion",
  "identifiant",
  "acceso",
  "accesso",
  "credenciales",
  "credenziali",
];
/** Behind these stands what opens a file: "the zip opens with y". */
const OPENS = [
  "open",
  "opens",
  "unlock",
  "unlocks",
  "openen",
  "gaat open",
  "te openen",
  "ontgrendelen",
  "öffnen",
  "entsperren",
  "entpacken",
  "ouvrir",
  "ouvre",
  "déverrouiller",
  "abrir",
  "aprire",
];

const PAIR_WORDS = new Set(PAIRS.map(comparable));
const OPENING_WORDS = new Set(OPENS.map(comparable));

/** A password told in words, in pairs, on lines or in a table. */
export const password = defineRecognizer({
  id: "password",
  kind: "label",
  type: "PASSWORD",
  words: [...LABELS, ...PAIRS, ...OPENS],
  read(text, { start, end }): readonly Found[] {
    const word = comparable(text.slice(start, end));
    if (OPENING_WORDS.has(word)) return foundFrom(openingWord(text, start, end));
    if (PAIR_WORDS.has(word)) return foundFrom(pairBehind(text, end)?.secret);
    return foundFrom(valueBehind(text, end, "usable"));
  },
  readCell(text, start, end): Found | undefined {
    const value = text.slice(start, end);
    const isOne = !/\s/.test(value) && !isMadeUp(value) && (looksSecret(value, "usable") || isPlainWord(value));
    return isOne ? { start, end, confidence: "high" } : undefined;
  },
});

const FILE =
  /\b(?:zip|file|files|pdf|archive|document|workbook|attachment|bestand|zipbestand|bijlage|map|datei|zip-datei|anhang|archiv|fichier|pi[eè]ce jointe|archivo)\b/i;
const WITH = /\b(?:with|using|met|mit|avec|con|com) (?:the code |de code |dem code |le code )?(\S{6,64})/i;
/** How far on both sides of "open" the file and the password are looked for; characters. */
const SENTENCE = 90;

function openingWord(text: string, start: number, end: number): Value | undefined {
  const before =
    text
      .slice(Math.max(0, start - SENTENCE), start)
      .split(/[.!?]\s|\n/)
      .pop() ?? "";
  const after = text.slice(end, end + SENTENCE).split(/[.!?]\s|\n/)[0] ?? "";
  const sentenceStart = start - before.length;
  const sentence = text.slice(sentenceStart, end + after.length);
  if (!FILE.test(sentence)) return undefined;
  const match = WITH.exec(sentence);
  if (match === null) return undefined;
  const word = match[1] ?? "";
  const at = sentenceStart + match.index + match[0].length - word.length;
  const value = trimmed({ start: at, end: at + word.length, text: word });
  return looksSecret(value.text, "strong") ? { start: value.start, end: value.end, sure: true } : undefined;
}

function foundFrom(value: Value | undefined): readonly Found[] {
  return value === undefined
    ? []
    : [{ start: value.start, end: value.end, confidence: value.sure ? "high" : "medium" }];
}

function comparable(words: string): string {
  return folded(words).trim();
}
