import { defineRecognizer, type Found } from "./define";
import { folded } from "./engine/letters";
import {
  PLACES,
  isWarnedOf,
  pairBehind,
  quotedFrom,
  valueBefore,
  valueBehind,
  type Form,
  type Introduction,
  type Value,
} from "./shared/credentials";
import { isAtLeast, isMadeUp, isPlainWord, looksSecret } from "./shared/secrets";
import { Bare, hasDigitOrSign, sentenceEnd, sentenceStart, type Word } from "./shared/written-words";

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
  "clave wifi",
  "clave del wifi",
  "wifi code",
  "wifi sleutel",
  "wlan code",
  "code wifi",
  "clé du wifi",
  "parola d'ordine",
  "senha",
  "palavra passe",
  "hasło",
  "lösenord",
  "lösenordet",
  "adgangskode",
  "adgangskoden",
  "hasłem",
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
  "accedi",
  "accedere",
  "entrar",
  "iniciar sesión",
  ...PLACES,
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
  "protected",
  "encrypted",
  "locked",
  "beveiligd",
  "versleuteld",
  "geschützt",
  "verschlüsselt",
  "protégé",
  "protégée",
  "chiffré",
  "protegido",
  "protetto",
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
    const value = OPENING_WORDS.has(word)
      ? openingWord(text, start, end)
      : PAIR_WORDS.has(word)
        ? pairBehind(text, end)?.secret
        : (valueBehind(text, end, FORM) ?? valueBefore(text, start, FORM));
    if (value === undefined || isWarnedOf(text, Math.min(start, value.start))) return [];
    return [{ start: value.start, end: value.end, confidence: value.sure ? "high" : "medium" }];
  },
  readCell(text, start, end): Found | undefined {
    const value = text.slice(start, end);
    const isOne = !/\s/.test(value) && !isMadeUp(value) && (looksSecret(value, "usable") || isPlainWord(value));
    return isOne ? { start, end, confidence: "high" } : undefined;
  },
});

const AGAIN = new Set(LABELS);

const FORM: Form = {
  read: readPassword,
  /** The next "password" speaks for itself. */
  goesOnBehind: ({ small }) => !AGAIN.has(small),
};

const STRENGTHS = { separator: "usable", verb: "usable", label: "strong", words: "strongest" } as const;

function readPassword(text: string, word: Word, { by, direct, isLast }: Introduction) {
  const isSaid = by === "separator" || by === "verb";
  const quoted = isSaid ? quotedFrom(text, word.start) : undefined;
  if (quoted !== undefined) return isMadeUp(quoted.text) ? undefined : quoted;
  if (/^[<[{]/.test(word.text) || (by === "separator" && word.text.startsWith("("))) return undefined;
  const value = word.bare;
  if (isAtLeast(value.strength, STRENGTHS[by])) return withMoreGroups(text, value);
  if (!isSaid || !direct || !isLast || !isPlainWord(value.text)) return undefined;
  // "Your new password is Sunflower": in the middle of a sentence only names have a capital.
  return by === "separator" || IS_CAPITALISED.test(value.text) ? value : undefined;
}

const IS_CAPITALISED = /^[A-Z\u00c0-\u00de][a-z\u00df-\u00ff]{4,}$/;

/** "4471 8820 1195 3346": keys of home routers come in groups. */
function withMoreGroups(text: string, { start, end }: Bare) {
  if (end - start !== 4) return { start, end };
  const groups = /^\d{4}(?: \d{4}){1,4}\b/.exec(text.slice(start, start + 25));
  return { start, end: groups === null ? end : start + groups[0].length };
}

const FILE =
  /\b(?:zip|file|files|pdf|archive|document|workbook|spreadsheet|attachment|bestand|zipbestand|bijlage|map|datei|zip-datei|anhang|archiv|fichier|pi[eè]ce jointe|archivo|adjunto|allegato)\b/i;
const WITH = /\b(?:with|using|met|mit|avec|con|com) (?:the code |de code |dem code |le code )?(\S{6,64})/i;
/** How far on both sides of "open" the file and the password are looked for; characters. */
const SENTENCE = 90;

function openingWord(text: string, labelStart: number, labelEnd: number): Value | undefined {
  const start = sentenceStart(text, labelStart, SENTENCE);
  const end = sentenceEnd(text, labelEnd, SENTENCE);
  if (!hasDigitOrSign(text, start, end)) return undefined;
  const sentence = text.slice(start, end);
  const match = WITH.exec(sentence);
  if (match === null || !FILE.test(sentence)) return undefined;
  const word = match[1] ?? "";
  const at = start + match.index + match[0].length - word.length;
  const value = new Bare({ start: at, text: word });
  return isAtLeast(value.strength, "strong") ? { start: value.start, end: value.end, sure: true } : undefined;
}

function comparable(words: string): string {
  return folded(words).trim();
}
