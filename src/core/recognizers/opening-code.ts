import { defineRecognizer, type Found } from "./define";
import { folded } from "./engine/letters";
import { valueBehind, type Value } from "./shared/credentials";
import { VOUCHER, namesPlace, pinForm } from "./shared/pins";
import { hasDigit, sentenceEnd, sentenceStart } from "./shared/written-words";

/** How much of the sentence on both sides of the label is read; characters. */
const REACH = 90;

/** Labels that are told codes by text: these have six digits. */
const TEXT = /^(?:sms|text|texte|texto|textnachricht|bericht|whatsapp|authenticator)/;
const ONE_TIME = /^(?:\d{6}|\d{3}[ -]\d{3})$/;
/** A text can be sent to a number, or come from one. */
const TO_NUMBER = /\b(?:to|from|naar|van|an|von|au|del?|al) $/i;
/** These are what a code opens; all others are verbs, which need one in their sentence. */
const OPENED =
  /^(?:alarm panel|alarmpaneel|sirene|key ?box|sleutelkastje|voicemail|fuel card|tankpas|tankkarte|carte essence|carte carburant|tarjeta de combustible|carta carburante|(?:achter|voor|zij|buiten)deur|kluis|slagboom|hintertur|haustur|hoftor|tresor|portillon|cadenas|back door|front door|gate|padlock|digicode|candado|lucchetto)$/;
/** Verbs that stand behind what is typed. */
const AT_END = /^(?:ein(?:geben|tippen)|tippen|intoetsen|intypen|invoeren)$/;
/** What may follow the number: with a noun behind it, it counts something. */
const ENDS =
  /^["'\u201d\u00bb]?\s?(?:[.,;:!?()]|$|\n|(?:and|then|at|on|in|to|for|en|dan|op|bij|aan|voor|und|dann|an|am|im|auf|ein|eingeben|eintippen|tippen|et|puis|sur|au|pour|y|luego|e|poi|su|sul)\b)/i;
const FORM = pinForm(true);

/** A PIN told by what it opens or where it is typed: "the locker opens with 8164", "type 4344 at the gate". */
export const openingCode = defineRecognizer({
  id: "opening-code",
  kind: "label",
  type: "PIN",
  words: [
    "open",
    "opens",
    "opened",
    "unlock",
    "unlocks",
    "disarm",
    "disarmed",
    "enter",
    "type",
    "type in",
    "key in",
    "punch in",
    "dial in",
    "goes off",
    "text",
    "sms",
    "authenticator",
    "alarm panel",
    "key box",
    "voicemail",
    "fuel card",
    "back door",
    "front door",
    "gate",
    "padlock",
    "opent",
    "gaat open",
    "ontgrendel",
    "toets",
    "typ",
    "tik",
    "druk",
    "alarmpaneel",
    "sleutelkastje",
    "tankpas",
    "achterdeur",
    "voordeur",
    "zijdeur",
    "buitendeur",
    "kluis",
    "slagboom",
    "öffnet",
    "öffnest",
    "öffnen",
    "entschärfst",
    "entschärfen",
    "eingeben",
    "eintippen",
    "intoetsen",
    "intypen",
    "invoeren",
    "gib",
    "tippe",
    "textnachricht",
    "sirene",
    "tankkarte",
    "hintertür",
    "haustür",
    "hoftor",
    "tresor",
    "ouvre",
    "ouvrir",
    "tape",
    "tapez",
    "taper",
    "compose",
    "composez",
    "composer",
    "saisis",
    "saisissez",
    "désarmer",
    "désarme",
    "texto",
    "sirène",
    "carte essence",
    "carte carburant",
    "portillon",
    "cadenas",
    "digicode",
    "marca",
    "marque",
    "teclea",
    "abre",
    "tarjeta de combustible",
    "candado",
    "digita",
    "digitare",
    "apre",
    "carta carburante",
    "lucchetto",
  ],
  read(text, { start, end }): readonly Found[] {
    if (!hasDigit(text, Math.max(0, start - REACH), Math.min(text.length, end + REACH))) return [];
    const label = folded(text.slice(start, end));
    const value = valueBehind(text, end, FORM) ?? (AT_END.test(label) ? numberBefore(text, start) : undefined);
    if (value === undefined || !ENDS.test(text.slice(value.end, value.end + 14))) return [];
    const from = sentenceStart(text, start, REACH);
    const sentence = text.slice(from, Math.max(value.end, sentenceEnd(text, end, REACH)));
    const isCode = TEXT.test(label)
      ? ONE_TIME.test(text.slice(value.start, value.end)) && !TO_NUMBER.test(text.slice(end, value.start))
      : OPENED.test(label) || namesPlace(sentence);
    return isCode && !VOUCHER.test(sentence) ? [{ start: value.start, end: value.end, confidence: "high" }] : [];
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
