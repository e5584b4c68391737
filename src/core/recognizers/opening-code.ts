import { defineRecognizer, type Found } from "./define";
import { folded } from "./engine/letters";
import { valueBehind, type Value } from "./shared/credentials";
import { VOUCHER, namesPlace, pinForm } from "./shared/pins";
import { hasDigit, sentenceEnd, sentenceStart } from "./shared/written-words";
import { wordList } from "./shared/word-list";

/** How much of the sentence on both sides of the label is read; characters. */
const REACH = 90;

/** Six digits that came in a text. */
const ONE_TIME = /^(?:\d{6}|\d{3}[ -]\d{3})$/;
/** A text can be sent to a number, or come from one. */
const TO_NUMBER = /\b(?:to|from|naar|van|an|von|au|del?|al) $/i;
/** "The gate opens at 1830." */
const AT_TIME = /(?:^| )(?:at|from|until|till|om|vanaf|tot|um|ab|bis|\u00e0|d\u00e8s|desde|alle|dalle) $/i;
/** Sums end so more often than codes. */
const ROUND = /00$/;
/** Verbs that stand behind what is typed. */
const AT_END =
  /^(?:you get in|kom je binnen|kommst du rein|kommen sie rein|tu entres|ein(?:geben|tippen)|tippen|intoetsen|intypen|invoeren)$/;
const GET_IN = /get in|binnen|rein|entres/;
/** What may follow the number: with a noun behind it, it counts something. */
const ENDS =
  /^["'\u201d\u00bb]?\s?(?:[.,;:!?()]|$|\n|(?:and|then|at|on|in|to|for|within|while|until|till|when|if|as|so|but|or|since|zolang|als|want|maar|of|wenn|bis|solange|aber|oder|quand|pendant|mais|ou|mientras|hasta|pero|mentre|fino|se|ma|you|kom|kommst|kommen|tu|en|dan|op|bij|aan|voor|und|dann|an|am|im|auf|ein|rein|binnen|dr\u00fccken|aus|eingeben|eintippen|tippen|et|puis|sur|au|pour|y|luego|e|poi|su|sul)\b)/i;
const FORM = pinForm(true);

/** These need something that a code opens in their sentence. */
const VERBS =
  wordList(`you get in,kom je binnen,kommst du rein,kommen sie rein,tu entres,open||s,opened,unlock||s,disarm,disarmed,enter,type,type in,key in,
    punch in,dial in,goes off,opent,gaat open,ontgrendel,toets,typ,tik,druk,öffnet,öffnest,öffnen,entschärfst,entschärfen,eingeben,eintippen,
    intoetsen,intypen,invoeren,gib,tippe,ouvre,ouvrir,tape||s,tapez,taper,compose||s,toetst,tippst,drückst,gibst,pulsa,digiti,composez,composer,
    saisis,saisissez,désarmer,désarme,marca||s,marque,teclea,abre,digita,digitare,apre,faites,drücken,drück,wähle`);
/** What a code opens. */
const OPENED =
  wordList(`to get in,to get into,om binnen te komen,pour entrer,para entrar,per entrare,tastencode,toetscode,türöffner,lock,alarm panel,alarm,key box,
    voicemail,fuel card,back door,front door,gate,padlock,alarmpaneel,sleutelkastje,tankpas,achterdeur,voordeur,zijdeur,buitendeur,kluis,
    slagboom,sirene,tankkarte,hintertür,haustür,hoftor,tresor,carte essence,carte carburant,portillon,cadenas,digicode,tarjeta de combustible,
    candado,carta carburante,lucchetto,alarma,alarme,allarme,alarmanlage,schlüsselbox,cancello,caja de llaves,coffre,zahlenschloss,
    fahrradschloss,hangslot,cijferslot,fietsslot,interphone,messagerie vocale,poort,portail,kastje,tor,garage door,sim card,simkaart,simkarte,
    safe,bike lock,mailbox,briefkasten,schranke,barrière,cassetta delle chiavi,entrance,ingang,eingang,entrée,entrada,ingresso`);
/** What brings codes for logging in. */
const TEXTS = ["text", "sms", "authenticator", "textnachricht", "texto"];
const IS_OPENED = new Set(OPENED.map(folded));
const IS_TEXT = new Set(TEXTS.map(folded));

/** A PIN told by what it opens or where it is typed: "the locker opens with 8164", "type 4344 at the gate". */
export const openingCode = defineRecognizer({
  id: "opening-code",
  kind: "label",
  type: "PIN",
  words: [...VERBS, ...OPENED, ...TEXTS],
  read(text, { start, end }): readonly Found[] {
    if (!hasDigit(text, Math.max(0, start - REACH), Math.min(text.length, end + REACH))) return [];
    const label = folded(text.slice(start, end));
    const lettered = IS_OPENED.has(label) ? letteredBefore(text, start) : undefined;
    if (lettered !== undefined) return [{ start: lettered.start, end: lettered.end, confidence: "high" }];
    const value = valueBehind(text, end, FORM) ?? (AT_END.test(label) ? numberBefore(text, start) : undefined);
    if (value === undefined || !ENDS.test(text.slice(value.end, value.end + 14))) return [];
    const sentence = text.slice(sentenceStart(text, start, REACH), Math.max(value.end, sentenceEnd(text, end, REACH)));
    if (VOUCHER.test(sentence) || AT_TIME.test(text.slice(end, value.start))) return [];
    const number = text.slice(value.start, value.end);
    const isCode = IS_TEXT.has(label)
      ? ONE_TIME.test(number) && !TO_NUMBER.test(text.slice(end, value.start))
      : IS_OPENED.has(label)
        ? !ROUND.test(number)
        : namesPlace(sentence) || GET_IN.test(label);
    return isCode ? [{ start: value.start, end: value.end, confidence: "high" }] : [];
  },
  readCell: () => undefined,
});

const NUMBER = /(?:^|[^\w.,/-])(\d{4,8}) (?:[a-z]{1,4} )?$/i;

/** "4471 eingeben" */
function numberBefore(text: string, to: number): Value | undefined {
  const before = text.slice(Math.max(0, to - 16), to);
  const value = NUMBER.exec(before)?.[1];
  if (value === undefined || /^(?:19|20)\d\d$/.test(value)) return undefined;
  const start = to - before.length + before.lastIndexOf(value);
  return { start, end: start + value.length, sure: true };
}

const LETTERED =
  /(?:^|[^\w.,/-])([A-F]\d{4}|\d{2,3}[A-F]\d{2,3}|\d{4}[A-F#*]) (?:at|on|bij|aan|am|an|\u00e0|en|al|in|for|voor|f\u00fcr|pour)(?: (?:the|de|het|der|dem|la|le|l['\u2019]))? ?$/;
const LONGEST_LETTERED = 24; // characters

/** "A3629 at the entrance" */
function letteredBefore(text: string, to: number): Value | undefined {
  const before = text.slice(Math.max(0, to - LONGEST_LETTERED), to);
  const value = LETTERED.exec(before)?.[1];
  if (value === undefined) return undefined;
  const start = to - before.length + before.lastIndexOf(value);
  return { start, end: start + value.length, sure: true };
}
