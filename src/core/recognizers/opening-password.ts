import { defineRecognizer, type Found } from "./define";
import { isWarnedOf } from "./shared/credentials";
import { VOUCHER } from "./shared/pins";
import { isAtLeast } from "./shared/secrets";
import { hasTelling, sentenceEnd, sentenceStart, setOf, wordsBetween, type Word } from "./shared/written-words";
import { wordList } from "./shared/word-list";

const FILE =
  /\b(?:zip|files?|pdf|archive|document|workbook|spreadsheet|attachment|bestand|zipbestand|bijlage|map(?:pe)?|datei|zip-datei|anhang|archiv|entpacken|fichier|pi[eè]ce jointe|archivo|adjunto|allegato)\b/i;
const LOGIN =
  /log(?:ging)?[ -]?(?:in|on)\b|sign[ -]?in|session|sessie|inlog|aanmeld|anmeld|einlog|connect|accedi|inicia|account|konto|compte|portaa?l|portail|vpn|wi-?fi|guest|wlan|internet|wpa\d|ssid|network|netwerk|netzwerk|r[eé]seau|first time|eerste keer|erste[ns]? mal|premi[eè]re fois|prima volta|primera vez|screen|scherm|bildschirm|cran|prompt|asks?\b|vraagt|fragt|demande/i;
const TYPED = /^(?:in)?(?:enter|type|key|voer|vul|typ|tik|gib|ein|tip|saisi|tape|introd|escr|tecle|ins|digit)/i;
/** "To open the file, type ..." */
const TO_OPEN =
  /\b(?:to (?:open|unlock)|(?:te|kunnen) (?:openen|ontgrendelen)|zum (?:\u00f6ffnen|ent)|pour (?:ouvrir|d\u00e9verr)|para (?:abrir|desbl)|per (?:aprire|sblocc))/i;
/** Behind these stands what opens something. */
const WITH = setOf("with using met mit avec con com code");
/** A sign within a word, as hardly anything but a password has. */
const SIGNED = /\w[!$^*~]\w|[a-z]%[g-z]|\w#\w{0,30}[a-z]|\d[!*]$/i;
const MIXED = /^(?=.{0,64}\d)(?=.{0,64}[A-Z._-]).{8,64}$/;
const PHRASE = /^[A-Z][a-z]{2,12}(?:[._-][A-Z][a-z]{2,12}){2,6}$/;

/** How a password is spelled: "capital H", "F majuscule". */
const SPELLS = /^(?:capital|hoofdl|gro\u00df|maju|may\u00fa|maiu)/i;
const SPELLED = /^(?=.{0,64}\d)\S{0,64}\w[!#$%&*+=?^~]\w/;

/** "You get in with ..." */
const GETS_IN = /^(?:you get|erin|rein|tu ent|vous ent|entras|entri)/i;
const SIGN = /[^a-z\d]/i;

/** How far on both sides of the verb the password is looked for; characters and words. */
const SENTENCE = 90;
const MOST_WORDS = 40;
/** Words between the verb and a password without a sign. */
const MOST_BETWEEN = 3;

/** A password told by what it opens or where it is typed: "the zip opens with y", "enter y the first time". */
export const openingPassword = defineRecognizer({
  id: "opening-password",
  kind: "label",
  type: "PASSWORD",
  words:
    wordList(`open||s,geht mit,gaat open met,gaat open,connecte,you get on,you get in,unlock||s,protected,encrypted,locked,enter,type,type in,erin,rein,
    tu entres,vous entrez,entras,entri,key in,key,sleutel,schlüssel,clé,chiave,yours to,capital,hoofdletter,großes,großbuchstabe,majuscule,
    mayúscula,maiuscola,set it to,changed it to,reset it to,log in,log on,sign in,openen,te openen,ontgrendelen,beveiligd,versleuteld,dichtgezet,
    vergrendeld,invoeren,voer,vul,typ,tik,intypen,inloggen,gezet op,ingesteld op,öffnen,öffnet,entsperren,entpacken,geschützt,verschlüsselt,
    gesperrt,eingeben,eintippen,gib,geben,tippe,tippen,nimm,nehmen,anmelden,einloggen,gesetzt,ouvrir,ouvre,déverrouiller,protégé,protégée,
    chiffré,verrouillé,entre,entrez,saisis,saisissez,saisir,tape,tapez,taper,connecter,remplacé par,abrir,abre,protegido,introduce,introduzca,
    escribe,teclea,aprire,apre,protetto,inserisci,inserire,digita`),
  read(text, label): readonly Found[] {
    const start = sentenceStart(text, label.start, SENTENCE);
    const end = Math.min(text.length, sentenceEnd(text, label.end, SENTENCE) + 1);
    if (!hasTelling(text, start, end)) return [];
    const words = wordsBetween(text, start, end, MOST_WORDS);
    // Most sentences end here: the lists of words about them take time.
    if (!words.some(({ bare }) => isAtLeast(bare.strength, "strong") || PHRASE.test(bare.text))) return [];
    const sentence = text.slice(start, end);
    if (VOUCHER.test(sentence)) return [];
    const name = text.slice(label.start, label.end);
    const word = SPELLS.test(name)
      ? words.find(({ bare }) => SPELLED.test(bare.text) && isAtLeast(bare.strength, "strongest"))
      : (words.find(({ bare }) => SIGNED.test(bare.text) && isAtLeast(bare.strength, "strongest")) ??
        (GETS_IN.test(name)
          ? words.find(
              (one, index) => isWith(one, words[index - 1]) && (SIGN.test(one.bare.text) || LOGIN.test(sentence)),
            )
          : opening(words, sentence, { name, verb: words.findIndex((one) => one.end >= label.end) })));
    if (word === undefined || isWarnedOf(text, word.start)) return [];
    return [{ start: word.bare.start, end: word.bare.end, confidence: "high" }];
  },
  readCell: () => undefined,
});

/** `verb`: its index among the words. */
function opening(
  words: readonly Word[],
  sentence: string,
  { name, verb }: { name: string; verb: number },
): Word | undefined {
  const isFile = FILE.test(sentence);
  if (!isFile && !LOGIN.test(sentence)) return undefined;
  // What is typed beside "file" can be its name.
  const mayBeName = isFile && !(TYPED.test(name) && TO_OPEN.test(sentence));
  return words.find((one, index) => {
    if (isWith(one, words[index - 1])) return true;
    const { strength, text } = one.bare;
    if (index - verb < -1 || index - verb > MOST_BETWEEN + 1) return false;
    return PHRASE.test(text) || (!mayBeName && isAtLeast(strength, "strongest") && MIXED.test(text));
  });
}

function isWith({ bare }: Word, before: Word | undefined): boolean {
  return before !== undefined && WITH.has(before.small) && isAtLeast(bare.strength, "strong");
}
