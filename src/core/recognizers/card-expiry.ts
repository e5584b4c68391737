import { defineRecognizer, type Found } from "./define";
import { isCardNear } from "./shared/cards";

/** Month and year, in one piece of a run of digits. */
const MONTH_AND_YEAR = /(?:^|[ .-])((?:0?[1-9]|1[0-2]) ?[/-] ?(?:20)?[2-4]\d)(?=$|[ .])/;
/** The groups of a card's number, and the date behind it. */
const BEHIND_CARD = /^((?:\d[ -]?){12,18}\d)[ /-]((?:0[1-9]|1[0-2])[/-](?:20)?[2-4]\d)(?=$|[ .])/;
const CARD_BEFORE = /(?:\d[ -]?){12,18}\d[\s,;|(/-]{1,4}$/;
/** What else has a card, or is paid by card, and expires. */
const OTHERS =
  /contra[ck]?t|vertrag|abonn?ement|subscription|offer|offre|angebot|aanbieding|garanti|warranty|licen[cs]e|lizenz|licentie|passp|paspoort|reisepass|passeport|\bsim\b|gift|cadeau|gutschein|permit|\bid\b|ausweis|identit|coupon|voucher/i;
const OTHER_REACH = 70; // characters
const LONGEST_CARD = 30; // characters, with what stands between it and the date

/** Until when a payment card is valid, with the code behind it: other things expire too, so a card or a word for it must be near. */
export const cardExpiry = defineRecognizer({
  id: "card-expiry",
  kind: "digits",
  type: "CARD_SECURITY",
  words:
    "exp, exp date, expd, expiry, expiry date, expires, expire, expiring, expiration, expiration date, valid, valid thru, valid until, valid to, good thru, geldig, geldig tot, geldig t, vervaldatum, vervalt, verloopt, verloopdatum, loopt af, ablauf, gultig, gultig bis, gultigkeit, ablaufdatum, verfallsdatum, verfall, lauft ab, expire le, date d'expiration, date d'exp, expire fin, valable, valable jusqu'au, validite, fin de validite, caducidad, caduca, cad, valida hasta, vencimiento, scadenza, scade, valida fino, validade, valido ate".split(
      ", ",
    ),
  read(run): Found | undefined {
    const { text, start, end } = run;
    if (!hasDash(text, start, end)) return undefined;
    const digits = text.slice(start, end);
    const inRun = BEHIND_CARD.exec(digits);
    if (inRun !== null) return withCode(text, placeOf(start + inRun[0].length, inRun[2]));
    const match = MONTH_AND_YEAR.exec(digits);
    if (match === null) return undefined;
    const place = placeOf(start + match.index + match[0].length, match[1]);
    if (CARD_BEFORE.test(text.slice(Math.max(0, place.start - LONGEST_CARD), place.start)))
      return withCode(text, place);
    const before = text.slice(Math.max(0, place.start - OTHER_REACH), place.start);
    return run.announced && !OTHERS.test(before) && isCardNear(text, place) ? place : undefined;
  },
});

/** A hyphen or slash stands between month and year. */
function hasDash(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 45 || code === 47) return true;
  }
  return false;
}

/** "4741 2154 7280 3857, 03/27, 481" */
const CODE_BEHIND = /^[\s,;|/-]{1,3}\d{3,4}(?![\w/]|[.,]\d)/;

function withCode(text: string, place: Found): Found {
  const code = CODE_BEHIND.exec(text.slice(place.end, place.end + 9))?.[0] ?? "";
  return { ...place, end: place.end + code.length };
}

function placeOf(end: number, written = ""): Found {
  return { start: end - written.length, end, confidence: "high" };
}
