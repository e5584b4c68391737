import { defineRecognizer, type Found } from "./define";
import {
  isWarnedOf,
  quotedFrom,
  valueBefore,
  valueBehind,
  type Form,
  type Introduction,
  type Value,
} from "./shared/credentials";
import { isAtLeast, isMadeUp, isPlainWord, looksSecret } from "./shared/secrets";
import { setOf, type Word } from "./shared/written-words";
import { wordList } from "./shared/word-list";

const LABELS =
  wordList(`password||s,passwd,pwd,pw,pass,pass phrase,passphrase,passcode,temp password,wifi |password|key|wachtwoord|code|sleutel,wpa key,psk,
    network key,wachtwoord,wachtwoorden,ww,paswoord,wifiwachtwoord,inlogwachtwoord,startwachtwoord,netwerksleutel,controlewoord,codewoord,
    code |word|wifi|for the wifi|voor de wifi|van de wifi|du wifi|pour le wifi|für das wlan,codeword,safe word,toegangswachtwoord,wachtwoordzin,
    passwort,passwörter,kennwort,startpasswort,initialpasswort,einmalpasswort,zugangspasswort,startkennwort,wlan |passwort|schlüssel|key|code,
    netzwerkschlüssel,netzschlüssel,codewort,losungswort,mot de passe,mots de passe,mdp,m d p,clé |wifi|wpa|réseau|de réseau|du wifi,
    phrase secrète,contraseña||s,clave|| wifi| del wifi| de red,chiave |di rete|wifi|del wifi,parola d'ordine,senha,palavra passe,hasło,lösenord,
    lösenordet,adgangskode,adgangskoden,hasłem`);

/** A password behind its name: in a sentence, on the next line or in a table. */
export const password = defineRecognizer({
  id: "password",
  kind: "label",
  type: "PASSWORD",
  words: LABELS,
  read(text, { start, end }): readonly Found[] {
    const value =
      passphraseBehind(text, end) ??
      valueBehind(text, end, IS_SPOKEN.test(text.slice(start, end)) ? SPOKEN : FORM) ??
      valueBefore(text, start, FORM);
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
/** "Password manager", "password policy": not a password is told, but what there is about them. */
const ABOUT = setOf(
  "manager policy field strength length generator vault beleid veld lengte richtlinie feld länge tresor gestionnaire politique champ longueur",
);

const FORM: Form = {
  read: readPassword,
  mostUnknown: 0,
  mayBePlain: false,
  /** The next "password" speaks for itself. */
  goesOnBehind: ({ small }) => !AGAIN.has(small) && !ABOUT.has(small),
};

const STRENGTHS = { separator: "usable", verb: "usable", label: "strong", words: "strongest" } as const;

function readPassword(text: string, word: Word, { by, direct, isLast, isGerman }: Introduction) {
  const isSaid = by === "separator" || by === "verb";
  const quoted = by === "words" ? undefined : quotedFrom(text, word.start);
  // In `the password "field"` nothing is told.
  if (quoted !== undefined && (isSaid || /\d/.test(quoted.text))) return isMadeUp(quoted.text) ? undefined : quoted;
  if (/^[<[{]/.test(word.text) || (by === "separator" && word.text.startsWith("("))) return undefined;
  const value = word.bare;
  if (isAtLeast(value.strength, STRENGTHS[by])) return value;
  const groups = isSaid ? GROUPS.exec(text.slice(value.start, value.start + LONGEST_GROUPS)) : null;
  if (groups !== null) return { start: value.start, end: value.start + groups[0].length };
  if (!isSaid || !direct || !isLast) return undefined;
  if (IS_NUMBER.test(value.text) && !IS_YEAR.test(value.text)) return value;
  if (!isPlainWord(value.text)) return undefined;
  // "Your new password is Sunflower": in the middle of a sentence only names have a capital.
  return by === "separator" || (!isGerman && IS_CAPITALISED.test(value.text)) ? value : undefined;
}

/** A word that is said to somebody is a plain one. */
const IS_SPOKEN = /(?:code|safe|controle|losungs) ?wo[or]|parola/i;
const PARTICIPLE =
  /^(?:ge|ver|be|ont|her|in|aan|af|op|uit|ein|an|auf|aus|zu)\S*(?:[dt]|en)$|(?:ed|\u00e9e?|ad[oa]|at[oa])$|^(?:eas|simpl|importan|makkelijk|eenvoudig|belangrijk|einfach|wichtig|dus|hier|nun)/i;

const SPOKEN: Form = {
  ...FORM,
  mayBePlain: true,
  read(text, word, how) {
    const isPlain = how.by === "verb" && how.direct && how.isLast && isPlainWord(word.bare.text);
    return readPassword(text, word, how) ?? (isPlain && !PARTICIPLE.test(word.bare.text) ? word.bare : undefined);
  },
};

const IS_NUMBER = /^\d{4,12}$/;
const IS_YEAR = /^(?:19|20)\d\d$/;
const IS_CAPITALISED = /^[A-Z\u00c0-\u00de][a-z\u00df-\u00ff]{4,}$/;

/** "4471 8820 1195 3346": keys of home routers come in groups. */
const GROUPS = /^\d{4}(?: \d{4}){2,4}\b/;
const LONGEST_GROUPS = 25;

const PASSPHRASE =
  /^(?: ?[:=]| is| ist| est| lautet| luidt)? ["'`\u00ab\u201c]?([a-z]{3,12}(?: [a-z]{3,12}){3,7})(?=["'`\u00bb\u201d.,;)\n]|$)/;
const LONGEST_PASSPHRASE = 120; // characters
/** Where these stand, a sentence is said. */
const PROSE =
  /\b(?:you|when|they|who|she|him|are|did|use|jij|wij|hij|dat|wat|als|ich|wir|sie|wenn|auch|qui|quand|nous|vous|con|por|chi|quando|cuando|the|for|was|were|will|must|should|with|your|our|this|that|from|has|have|not|and|can|may|van|het|een|voor|moet|wordt|werd|niet|naar|bij|heb|hebt|und|der|die|das|den|dem|ist|wird|wurde|nicht|muss|von|les|des|une|sera|pour|dans|pas|doit|est|que|del|los|las|para|non|per|della)\b/;

/** "passphrase seven brown otters swim" */
function passphraseBehind(text: string, end: number): Value | undefined {
  const match = PASSPHRASE.exec(text.slice(end, end + LONGEST_PASSPHRASE));
  const value = match?.[1];
  if (match === null || value === undefined || PROSE.test(value)) return undefined;
  const valueEnd = end + match[0].length;
  return { start: valueEnd - value.length, end: valueEnd, sure: true };
}
