import { defineRecognizer, type Found } from "./define";
import { folded } from "./engine/letters";
import { valueBehind, valueBefore, type Value } from "./shared/credentials";
import { VOUCHER, namesPlace, pinForm } from "./shared/pins";
import { hasDigit, sentenceEnd, sentenceStart, setOf, wordBefore, wordFrom } from "./shared/written-words";
import { wordList } from "./shared/word-list";

/** Words in front of "code" that make it a code of something else. */
const OTHERS_BEFORE = setOf(
  "error fault area post postal zip country colour color ral tracking product item article discount promo promotional voucher coupon gift booking ticket boarding reservation order customer cost project sort tax qr bar status exit source dress building department material ean hs sic nace iban swift bic airport dialling dialing referral reference invoice part model room client klant kunden commande bestell " +
    "gutschein rabatt fehler farb artikel produkt korting foutmelding kleur product",
);
/** Words behind "code" that do so in French, Spanish and Italian. */
const OTHERS_BEHIND = setOf(
  "postal promo erreur couleur barre barres produit client article naf ape avantage réduction source qr cadeau pénal civil postale sconto fiscale errore colore prodotto cliente iva descuento error producto",
);
/** Six digits that came in a text log somebody in. */
const ONE_TIME = /^(?:G-)?\d{3}[ -]?\d{3}$/;
/** "Your code is 447 182" */
const YOUR = /\b(?:your|je|uw|jouw|ihr|dein|votre|ton|tu|su|tuo|vostro) $/i;
const TEXTED =
  /\b(?:text(?:ed)?|just (?:came|got)|sent me|kreeg|binnen|gekregen|kam|bekommen|erhalten|re\u00e7u|arriv\w{1,3}|recibid\w|ricevut\w|sms|texto|whatsapp|authenticator|verif\w{1,12}|mfa|2fa|bevestig\w{1,9}|best[aä]tig\w{1,9}|conf[ie]rm\w{1,9})\b/i;

/** How much of the sentence on both sides of "code" is read; characters. */
const REACH = 90;

const CODE = pinForm(true);
const COMBINED = pinForm(true, true);
const COMBINATION = /^[ck]ombin/i;
/** The numbers of a safe are told with the way to turn. */
const NUMBERS = /^(?:cij|num|n\u00fa|zahl|ziff|chif)/i;
const TURNS =
  /(?:rechts|links)(?:om|rum|herum)|\b(?:left|right|turn|gauche|droite|izquierda|derecha|sinistra|destra)\b/i;
const KEYPAD = /keypad|panel|bedienpaneel|toetsenpaneel/i;

/** A number that only "code" announces, in a sentence about a door, a gate, an alarm or an account. */
export const doorCode = defineRecognizer({
  id: "door-code",
  kind: "label",
  type: "PIN",
  words:
    wordList(`code,codes,cijfercode,combination,combinatie,kombination,combinaison,código,combinación,codice,combinazione,kod,kode,koden,clave,
    numbers,cijfers,zahlen,ziffern,chiffres,números,numeri,keypad,alarm panel,bedienpaneel`),
  read(text, { start, end }): readonly Found[] {
    if (!hasDigit(text, Math.max(0, start - REACH), end + 2 * REACH)) return [];
    const label = text.slice(start, end);
    const value = KEYPAD.test(label) ? enteredBefore(text, start) : codeAround(text, label, { start, end });
    if (value === undefined || isOther(text, start, end)) return [];
    const from = sentenceStart(text, start, REACH);
    const sentence = text.slice(Math.min(from, value.start), Math.max(value.end, sentenceEnd(text, end, REACH)));
    const isTexted =
      !/ to $/i.test(text.slice(end, value.start)) &&
      ONE_TIME.test(text.slice(value.start, value.end)) &&
      (TEXTED.test(sentence) || YOUR.test(text.slice(Math.max(0, start - 8), start)));
    if (VOUCHER.test(sentence) || !(isTexted || isTurned(text, start, value) || namesPlace(sentence))) return [];
    return [{ start: value.start, end: value.end, confidence: "high" }];
  },
  readCell: () => undefined,
});

function codeAround(text: string, label: string, { start, end }: { start: number; end: number }): Value | undefined {
  if (NUMBERS.test(label)) {
    const value = valueBehind(text, end, COMBINED);
    const isOfSafe = value !== undefined && isTurned(text, start, value);
    return isOfSafe && /\d[- /]\d/.test(text.slice(value.start, value.end)) ? value : undefined;
  }
  const read = COMBINATION.test(label) ? COMBINED : CODE;
  return valueBehind(text, end, read) ?? valueBefore(text, start, read);
}

/** "Numbers are 41-18-63, first to the right" */
function isTurned(text: string, labelStart: number, value: Value): boolean {
  return TURNS.test(text.slice(Math.max(0, labelStart - REACH), value.end + REACH));
}

const ENTERED = /\b(?:enter|type|press|use|toets|tik|druk|tippen?|gib|tapez|composez) (\d{4,8}) [^\d\n]{1,30}$/i;

/** "Enter 7743 on the alarm keypad" */
function enteredBefore(text: string, to: number): Value | undefined {
  const from = sentenceStart(text, to, REACH);
  const match = ENTERED.exec(text.slice(from, to));
  const value = match?.[1];
  if (match === null || value === undefined) return undefined;
  const start = from + match.index + match[0].indexOf(value);
  return { start, end: start + value.length, sure: true };
}

function isOther(text: string, start: number, end: number): boolean {
  const before = wordBefore(text, start);
  if (before !== undefined && OTHERS_BEFORE.has(folded(before.text).trim())) return true;
  const behind = wordFrom(text, end, Math.min(text.length, end + 20));
  return behind !== undefined && OTHERS_BEHIND.has(behind.small);
}
