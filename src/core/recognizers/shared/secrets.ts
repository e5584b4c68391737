/**
 * How much a word must look like a password: "usable" behind a verb or separator, "strong" right behind a label,
 * "strongest" somewhere later in the sentence.
 */
export type Strength = "usable" | "strong" | "strongest";

const SHORTEST = { usable: 4, strong: 6, strongest: 7 } as const;
const LONGEST = 64;

const STRENGTHS: readonly Strength[] = ["usable", "strong", "strongest"];

/** Could this word be a password, as far as its form tells? */
export function looksSecret(word: string, strength: Strength): boolean {
  return isAtLeast(strengthOf(word), strength);
}

export function isAtLeast(known: Strength | "none", strength: Strength): boolean {
  return known !== "none" && STRENGTHS.indexOf(known) >= STRENGTHS.indexOf(strength);
}

/** The highest strength that a word has: each includes those before. */
export function strengthOf(word: string): Strength | "none" {
  // Most words are told by this alone.
  if (!/[\d!#$%&*+=?@^~._-]|[a-z][A-Z]/.test(word) || isMadeUp(word) || isSomethingElse(word)) return "none";
  if (isSecret(word, "strongest")) return "strongest";
  if (isSecret(word, "strong")) return "strong";
  return isSecret(word, "usable") ? "usable" : "none";
}

function isSecret(word: string, strength: Strength): boolean {
  if (word.length < SHORTEST[strength] || word.length > LONGEST) return false;
  if (strength !== "strongest" && isPassphrase(word, strength === "usable" ? 3 : 4)) return true;
  const hasLetter = /[a-z\u00c0-\u024f]/i.test(word);
  const hasDigit = /\d/.test(word);
  const hasSign = /[\w\u00c0-\u024f][!#$%&*+=?@^~][\w\u00c0-\u024f]|\d[!#$%&*+=?@^~]$|^[!#$%&*+=?@^~]\w/.test(word);
  if (strength === "usable") {
    const isNumber = /^\d{4,12}$/.test(word);
    const hasInnerCapital = /[a-z][A-Z]|[a-z][._-][A-Z]/.test(word);
    return isNumber || (hasLetter && (hasDigit || hasSign || hasInnerCapital));
  }
  if (!hasLetter || !(hasDigit || hasSign)) return false;
  if (strength === "strong") return /[a-z]/.test(word) || hasSign;
  return (
    /[a-z].*[a-z].*[a-z]/.test(word) &&
    (/\d$|\d[!#$%&*+=?@^~._-]$/.test(word) || hasSign || /[a-z]\d{1,8}[a-z]|[._-]\w{0,12}\d/.test(word))
  );
}

/** "anchor-violet-tractor-moon": so many ordinary words, none of them a small one. */
function isPassphrase(word: string, fewest: number): boolean {
  if (!/^[a-z]{3,12}(?:[-._][a-z]{3,12}){2,7}$/i.test(word)) return false;
  return word.split(/[-._]/).length >= fewest;
}

/** Stands for a password without being one: masked, in brackets, "your-password". */
export function isMadeUp(word: string): boolean {
  return MASKED.test(word) || IN_BRACKETS.test(word) || NAMED.test(word) || YOUR_KEY.test(word);
}

const MASKED = /^(?:[*•·●○._?#-]{2,}|x{3,}|X{3,}|…)/;
const IN_BRACKETS = /^[$%][A-Z][A-Z_]{2,}%?$|^[<[{(%$].*[>\]})%]$|^\$\{|^<|^\[/;
const NAMED =
  /^[$%]?(?:(?:your|my|the|new|uw|je|jouw|mijn|ihr|dein|mein|votre|mon|ton|tu|su)[-_ .]?)?(?:password|passwd|passwort|kennwort|wachtwoord|paswoord|pass|motdepasse|mdp|contrase[ñn]a|user|username|api[-_]?key|secret|token|changeit|placeholder)\w{0,4}(?:[-_]here)?$/i;

const YOUR_KEY =
  /^(?:your|my|uw|jouw|mijn|ihr|dein|mein|votre|ton|mon|tu|su|tua|vostra)[-_](?:api[-_])?(?:key|sleutel|schl[uü]ssel|cl[eé]|clave|chiave)\b|[-_](?:here|ici|hier|aqu[ií]|qui)$/i;

/** A date, time, sum, size, address, file, version or ordinary abbreviation. */
function isSomethingElse(word: string): boolean {
  return OTHERS.some((other) => other.test(word));
}

const OTHERS: readonly RegExp[] = [
  /:\/\/|^www\.|^mailto:/i,
  /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i,
  /^[\w.-]+\.(?:zip|7z|rar|pdf|docx?|xlsx?|pptx?|csv|txt|exe|png|jpe?g|gif|html?|php|aspx?|com|org|net|nl|be|de|fr|uk|eu|io|es|it|example|test)(?:\/\S*)?$/i,
  /^\d{1,4}[-./:]\d{1,2}(?:[-./:]\d{1,4})?$/,
  /^(?:[vqh]|fy|kw|week|wk|nr|no|art|art\.)\.?\d+(?:\.\d+)*$/i,
  /^\d+(?:[.,]\d+)*(?:st|nd|rd|th|[exkgmluh€%]|de|ste|er|kg|km|cm|mm|ml|gb|mb|kb|tb|px|uur|uhr|min|eur|d|wh|kwh|am|pm)?$/i,
  /^\d{1,2}[uh:]\d{2}(?:-\d{1,2}[uh:]\d{2})?$/i,
  /^(?:windows|office|microsoft|iso|iec|sha|md|aes|rsa|tls|wpa|mp|covid|http|utf|ipv|usb|din|nen|en|mfa|2fa|a|outlook|exchange|sql|base|python|html|css|excel|web|log4j|adobe|acrobat|chrome|firefox|edge|photoshop|autocad|winzip|7-?zip|teams|word|project|visio|server|ios|android|ubuntu|php|java|node)-?\d+(?:[-:.]\d+)*[a-z]?$/i,
  /^#\d+$|^[A-Z]{1,5}-?\d+(?:-\d+)*$/,
  /^(?:e-?mail|wi-?fi|log-?in|on-?line|case-sensitive)\S*$/i,
];

/** What is said of a password instead of telling it. */
const WORDS_OF_PROSE = new Set(
  "see your my our uw je jouw ihr dein votre ton su tu will sent send required optional none unknown below above same separate separately follows expired forgotten reset change changed tbd tba yes no here via per by in the a an zie volgt verplicht optioneel geen onbekend hieronder apart vergeten wijzigen gewijzigd verlopen nodig hetzelfde ja nee siehe folgt erforderlich kein keine unbekannt unten separat vergessen geändert abgelaufen gleich voir requis obligatoire facultatif aucun inconnu oublié expiré suivra envoyé identique ver olvidada ninguna protected policy manager minimum mindestens minimaal sms telefonisch phone n/a nvt redacted removed hidden unchanged ongewijzigd onveranderd unverandert unverändert inchange inchangé known bekend bekannt connu later soon secret geheim confidential vertrouwelijk vertraulich confidentiel strong weak sterk zwak stark schwach valid invalid geldig ongeldig gultig gültig ungultig ungültig wrong incorrect fout onjuist falsch pflicht faux mandatory correct caducada scaduta personal persoonlijk personlich persönlich tomorrow morgen demain today monday friday pass passed fail failed true false".split(
    " ",
  ),
);

/** A word that is a password only because ":" says so: "Password: marieke". */
export function isPlainWord(word: string): boolean {
  if (word.length < 4 || word.length > LONGEST || isMadeUp(word) || isSomethingElse(word)) return false;
  return /^[\w\u00c0-\u024f!#$%&*+=?@^~.-]+$/.test(word) && !WORDS_OF_PROSE.has(word.toLowerCase());
}

/** Could this be a user name? Ordinary words are, too: what stands beside them decides. */
export function looksUsed(word: string): boolean {
  return (
    /^[\w\u00c0-\u024f][\w\u00c0-\u024f.@+\\-]{1,63}$/.test(word) &&
    !/^\d{1,3}$/.test(word) &&
    !WORDS_OF_PROSE.has(word.toLowerCase())
  );
}

/** A user name by its form alone: t.varga, editor2, svc_backup. */
export function looksLikeUserName(word: string): boolean {
  return /[\d_\\]|[a-z]\.[a-z]/i.test(word) && looksUsed(word) && /[a-z]/i.test(word) && !isSomethingElse(word);
}
