import { folded, isDigitCode } from "../engine/letters";
import type { Form, Introduction } from "./credentials";
import { setOf, type Word } from "./written-words";

/** 4471, 1974#, 839 201, 4-4-7-1, and the door codes of France: 45B12. */
const PIN =
  /^["'(*]?((?:G-)?\d{6}|\d{3}[ -]\d{3}|\d{2} \d{2}(?: \d{2})?|\d{4}[ -]\d{4}|\d(?:[ -]\d){3,7}|\d{4,8}[#*]?|\d{2,3}[A-F]\d{2,3}|[A-F]\d{4}|\d{4}[A-F])(?=[)"'*.,;:!?]{0,3}(?:\s|$))/;
const COMBINATION = /^["'(]?(\d{1,2}(?:[- /]\d{1,2}){2,3}|\d{3,8})(?=[)"'.,;:!?]{0,3}(?:\s|$))/;
const LONGEST = 20;
const YEAR = /^(?:19|20)\d\d$/;
/** What is counted, paid or measured is no code. */
const UNIT =
  /^[)"']?\s?(?:[€$£%]|(?:eur|euros?|usd|gbp|chf|kg|km|km2|m2|m|mm|cm|kwh|watt|times|keer|mal|fois|digits?|cijfers|ziffern|stellen|chiffres|cifras|cifre|people|personen|personnes|days|dagen|tage|jours|years|jaar|jahre|ans|stuks|uur|uhr|h|lines|regels|zeilen|lignes|(?:of|on) (?:the )?(?:connector|header|socket|plug|chip|board))\b)/i;

/** Words between "PIN" and its number that only say of what it is: "PIN for the card 7731". */
const OF = setOf(
  "for of the a my our your to at on in by new van voor de het een mijn onze je jouw uw op bij nieuwe für fur fuer der die das dem den am im an zur zum meine unsere ihre neue von du des le la les l de d pour mon notre votre sur au à del el los para en mi su di il lo dello della dell per mio nostro now is nu jetzt code number nummer nr do fürs vom beim zum changed veranderd gewijzigd geändert changé cambiado into auf en a die nodig hebt you need that handy phone mobile mobiel telefoon telefon téléphone portable laptop tablet iphone ipad bas haut nord sud with met mit avec con by you du je tu can be kannst kan je se s'ouvre off it ab aan reçu recu received par text texto sms still left right links rechts gauche droite eraf uit zet af geht aus se coupe désactive desactiva disattiva staat steht set gibst tu schaltest schaltet use gebruik utilise bureau kantoor gerade zonet net beside next neben naast de jardin",
);

/** A number as a PIN or as the code of a door. `isCode`: the label says "code" only. */
export function pinForm(isCode: boolean, isCombination = false): Form {
  return {
    read(text, word, how) {
      if (!mayBegin(text, word)) return undefined;
      const match = (isCombination ? COMBINATION : PIN).exec(text.slice(word.start, word.start + LONGEST));
      const value = match?.[1];
      if (match === null || value === undefined) return undefined;
      const start = word.start + match[0].length - value.length;
      const end = start + value.length;
      if (UNIT.test(text.slice(end, end + 24)) || (YEAR.test(value) && !mayBeYear(how, isCode))) return undefined;
      return { start, end };
    },
    /** "PIN of the blue debit card is 4196" */
    mostUnknown: isCode ? 0 : 3,
    mayBePlain: false,
    /** "PIN for the card 7731": only what it opens stands between. */
    goesOnBehind: ({ text, small, final }) =>
      final !== "," && final !== ";" && (OF.has(small) || PLACES.has(small) || namesPlace(text) || isCombination),
  };
}

/** Most words are told by their length: groups of fewer digits have others behind them. */
function mayBegin(text: string, { end, text: word }: Word): boolean {
  return (word.length > 3 || isDigitCode(text.charCodeAt(end + 1))) && /^["'(*]?[\dA-G]/.test(word.slice(0, 2));
}

function mayBeYear({ by, direct, isLast }: Introduction, isCode: boolean): boolean {
  if (by === "separator") return isLast;
  return isLast && (by === "verb" ? direct || !isCode : by === "label" && !isCode);
}

/** What a code opens: doors, alarms, cards, accounts; without accents. */
const PLACES = setOf(
  "door doors gate gates safe vault key keys lock padlock locker lockers garage entrance entry keypad panel lift shed barn sim card sign signing login log logging verify front back side main company keybox lockbox siren voicemail fuel intercom doorbell strongbox cabinet turnstile " +
    "hek kluisje berging gebouw pand pas bankpas slagboom fiets interfoon brandkast toetsenbord kastje tankpas voicemail inloggen loggen aanmelden " +
    "tur tor hoftor garagentor einfahrtstor rad karte bankkarte gebaude anmelden zugangstur kuhlhaus tankkarte mailbox tastatur sirene " +
    "porte portail coffre immeuble portillon cadenas cles batiment parking hall carte bancaire bleue barriere connecter entree interphone velo sirene clavier essence carburant grille messagerie " +
    "puerta portal caja fuerte candado edificio entrada garaje tarjeta verja teclado buzon cancela portero telefonillo " +
    "porta portone citofono cancello cassaforte lucchetto ingresso carta allarme tastierino sirena garage " +
    "drzwi bramy brama furtki domofonu portao cofre predio dor grind larm larmet dorr dorren",
);
const PLACES_WITH_MORE =
  /^(?:alarm|sleutel|schlussel|haustur|eingang)|(?:deur|poort|kluis|slot|ingang|sprechanlage|tresor|schloss|kasten|schranke)$/;

/** Does the text name what a code opens: a door, a gate, an alarm, an account? */
export function namesPlace(text: string): boolean {
  return folded(text)
    .split(" ")
    .some((word) => PLACES.has(word) || PLACES_WITH_MORE.test(word));
}

/** "Code 39", "voucher": what is said of a code that opens nothing. */
export const VOUCHER =
  /\bral\b|kleur|colou?r|couleur|farb|voucher|discount|coupon|checkout|korting|actiecode|rabatt|gutschein|remise|promo|descuento|sconto|% off/i;
