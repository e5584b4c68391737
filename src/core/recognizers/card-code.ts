import type { Range } from "../text/ranges";
import { defineRecognizer, type Found } from "./define";
import { labelTest } from "./shared/announced";
import { isCardNear, namesCard } from "./shared/cards";

const CODES =
  "cvv, cvvs, cvc, cvx, cvv code, cvc code, cvv2, card verification code, card verification value, card security code, card code, kaartverificatiecode, kartenprufnummer, kartenprufziffer, cryptogramme, cryptogramme visuel, code cvv, code cvc, codice cvv, codigo cvv".split(
    ", ",
  );
/** Doors, accounts and checksums have these as well: a card must be near. */
const OTHERS =
  "security code, security number, verification code, code on the back, code on the front, last three on the back, three on the back, last three digits, last 3 digits, last three, four on the front, laatste drie cijfers, laatste drie, code voorop, stelliger code, dreistelliger code, vierstelliger code, drei ziffern hinten, letzten drei ziffern, letzten drei, trois derniers chiffres, trois chiffres, ultimos tres, ultime tre cifre, number on the back, digits on the back, four digit code, three digit code, digit code, veiligheidscode, beveiligingscode, controlecode, code achterop, cijfers achterop, code op de achterkant, prufziffer, prufnummer, sicherheitscode, sicherheitsnummer, code de securite, code de verification, code au dos, crypto, chiffres au dos, codigo de seguridad, codice di sicurezza, codigo de seguranca".split(
    ", ",
  );
const needsCard = labelTest(OTHERS);

const VALUE =
  /^2?["')\]]?[\s:#.=|-]{0,4}(?:\(?(?:(?:is|code|ist|lautet|est|es|è|no|nr|number|the|on|back|op|de|achterkant|front|voorop|vorne|drauf|hinten|derrière|auf|der|rückseite|au|dos|card|kaart|karte|carte)\b|[:=)]|\(2\))[\s:=.)]{0,3}){0,6}["'(]?(\d{3,4})(?![\d.,:/%-]\d|\d| ?(?:€|eur|usd|digit|cijfer|stelle|chiffres|characters))/i;
/** "CVV of the card that ends in 4471 is 123": what card it is stands between. */
const OF_CARD =
  /^((?:(?: |-| ?\()(?:[a-z\u00c0-\u00ff'\u2019]{1,16}|[\d*\u2022]{3,6})\)?){1,10}?)(?: ?[:=]| (?:is|ist|lautet|luidt|es|(?:c['\u2019])?est|\u00e8)(?: (?:the|de|le|el|il))?(?= )) ?(\d{3,4})(?=[.,;!?)]?(?:\s|$))(?! (?!(?:and|en|und|et|y|e|exp|valid|for|pour) )[a-z€])/i;
const LONGEST = 80; // characters from the label to the end of its value
const BEFORE = /(?:^|[\s(:,])(\d{3,4}) ?(?:\(|is (?:the |de )?|als |as |ist (?:der |die )?|est le )$/i;

/** The three or four digits that are printed on a payment card. */
export const cardCode = defineRecognizer({
  id: "card-code",
  kind: "label",
  type: "CARD_SECURITY",
  words: [...CODES, ...OTHERS],
  read(text, label): readonly Found[] {
    const isOther = needsCard(text, label);
    if (isOther && !isCardNear(text, label)) return [];
    const found = codeBehind(text, label) ?? codeOfCard(text, label, isOther) ?? codeBefore(text, label);
    return found === undefined ? [] : [{ ...found, confidence: "high" }];
  },
  readCell: (text, start, end) =>
    /^\d{3,4}$/.test(text.slice(start, end)) ? { start, end, confidence: "high" } : undefined,
});

function codeBehind(text: string, { end }: Range): Range | undefined {
  const match = VALUE.exec(text.slice(end, end + LONGEST));
  return match === null ? undefined : lastOf(match[0], match[1], end);
}

function codeOfCard(text: string, { end }: Range, mustNameCard: boolean): Range | undefined {
  const match = OF_CARD.exec(text.slice(end, end + LONGEST));
  if (match === null || (mustNameCard && !namesCard(match[1] ?? ""))) return undefined;
  return lastOf(match[0], match[2], end);
}

function lastOf(whole: string, value = "", from: number): Range {
  const end = from + whole.length;
  return { start: end - value.length, end };
}

function codeBefore(text: string, { start }: Range): Range | undefined {
  const from = Math.max(0, start - 20);
  const match = BEFORE.exec(text.slice(from, start));
  const code = match?.[1];
  if (match === null || code === undefined) return undefined;
  const at = from + match.index + match[0].indexOf(code);
  return { start: at, end: at + code.length };
}
