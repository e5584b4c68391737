import { defineRecognizer, type Found } from "./define";
import { folded } from "./engine/letters";
import { valueBefore, valueBehind } from "./shared/credentials";
import { pinForm } from "./shared/pins";
import { hasDigit, setOf } from "./shared/written-words";
import { wordList } from "./shared/word-list";

const WORDS = wordList(`pin|| code| number| nummer,cijfercombinatie,zahlenkombination,
    código |de un solo uso|pin|de verificación|de seguridad|de acceso|de verificação,codice |monouso|pin|di verifica|di accesso|di sicurezza,
    pins,pincode,puk,puk code,passcode,alarm |code|uitzetten|uitschakelen|ausschalten,door code,door entry code,gate code,entry code,garage code,
    garage door code,key |safe code|safe|box,keysafe,lock box,lockbox,keypad code,access pin,verification code,security code,authentication code,
    confirmation code,one |time code|time passcode|time password,otp,2fa code,mfa code,login code,sign in code,sms code,unlock code,pinnummer,
    alarmcode,deurcode,poortcode,toegangscode,kluiscode,
    code |sleutelkluis|pin|d'entrée|d'accès|de la porte|porte|du portail|portail|alarme|de vérification|de validation|de confirmation|de sécurité|à usage unique|secret|de connexion,
    sleutelkluis,sleutelkluisje,verificatiecode,beveiligingscode,bevestigingscode,controlecode,inlogcode,eenmalige code,eenmalig wachtwoord,
    ontgrendelcode,geheimzahl,türcode,torcode,zugangscode,alarmanlagencode,zahlencode,schlüsseltresor,schlüsselsafe,schlüsselkasten,
    bestätigungscode,verifizierungscode,sicherheitscode,einmalcode,einmalkennwort,anmeldecode,tan,tan code,mtan,digicode,boîte à clés,disarm,
    désactiver l'alarme,kod pin,kod weryfikacyjny,portkod,dörrkod,dørkode,engångskod,engangskode`);

/** Ordinary words as well: only with ":" behind them. */
const ORDINARY = setOf("tan pins");
/** Cards have a security code of three or four digits, which is another matter. */
const OF_CARDS = /security|beveiligings|sicherheits|securite|seguridad|sicurezza/;
const FEWEST_OF_LOGINS = 6;

/** How far behind "key safe" stands what opens it, and how far a PIN can stand from its name; characters. */
const REACH = 60;
const LONGEST_SENTENCE = 240;

const FORM = pinForm(false);

/** A PIN, a one-time code, or the code of a door or alarm, behind its name. */
export const pin = defineRecognizer({
  id: "pin",
  kind: "label",
  type: "PIN",
  words: WORDS,
  read(text, { start, end }): readonly Found[] {
    if (!hasDigit(text, Math.max(0, start - REACH), end + LONGEST_SENTENCE)) return [];
    const value = valueBehind(text, end, FORM) ?? opensWith(text, end) ?? valueBefore(text, start, FORM);
    if (value === undefined) return [];
    const label = folded(text.slice(start, end)).trim();
    if (ORDINARY.has(label) && !/^\s?[:=]/.test(text.slice(end, end + 2))) return [];
    if (OF_CARDS.test(label) && value.end - value.start < FEWEST_OF_LOGINS) return [];
    return [{ start: value.start, end: value.end, confidence: "high" }];
  },
  readCell(text, start, end): Found | undefined {
    return /^\d{4,8}$/.test(text.slice(start, end)) ? { start, end, confidence: "high" } : undefined;
  },
});

const OPENS = /^[^.!?\n\d]{0,30} (?:with|using|met|mit|avec|con|com) [^.!?\n\d]{0,16}(\d{4,6})(?!\w|[.,-]\d)/i;

function opensWith(text: string, end: number) {
  if (!hasDigit(text, end, Math.min(text.length, end + REACH))) return undefined;
  const match = OPENS.exec(text.slice(end, end + REACH));
  const value = match?.[1];
  if (match === null || value === undefined) return undefined;
  const valueEnd = end + match[0].length;
  return { start: valueEnd - value.length, end: valueEnd };
}
