import { defineRecognizer, type Found } from "./define";
import { announcedCodes, codeInCell, type Written } from "./shared/announced";
import { isGermanWithCheck } from "./shared/icao";

const WORDS =
  "passport, passports, passportnumber, passport number, passport no, passport nr, paspoort, paspoorten, paspoortnummer, paspoortnummers, paspoortnr, reispas, reisepass, reisepasses, reisepässe, reisepassnummer, reisepassnr, passnummer, passnr, pass nr, pass, pasp nr, pasp, passeport, passeports, numéro de passeport, pasaporte, pasaportes, passaporto, passaporti, passaporte, passaportes, paszport, paszportu";

/** Numbers that tell by their form that they are a passport's, so that a name may stand between. */
const FORMS: readonly RegExp[] = [
  /^[A-NP-Z]{2}[A-NP-Z0-9]{6}\d$/, // NL
  /^[CFGHJ-NPRTV-Z][CFGHJ-NPRTV-Z0-9]{8}$/, // DE
  /^\d\d[A-Z]{2}\d{5}$/, // FR
  /^\d{9}$/, // GB, US
  /^[A-Z]{1,3}\d{6,8}$/, // AT, BE, CH, ES, IT, PL, US
];
const ANY = /^[A-Z0-9]{6,9}$/;

/** A passport's number behind its word. Source of the forms: PRADO, Council of the EU. */
export const passport = defineRecognizer({
  id: "passport",
  kind: "label",
  type: "PASSPORT",
  words: WORDS.split(", "),
  read(text, label): readonly Found[] {
    // A pass can be anything, even a password.
    const isPass = text.slice(label.start, label.end).toLowerCase() === "pass";
    return announcedCodes(text, label, isPass ? isGerman : isPassport);
  },
  readCell: (text, start, end) => codeInCell(text, start, end, isPassport),
});

function isGerman({ bare, text }: Written): boolean {
  return /^[CFGHJK]/.test(text) && /\d.*\d/.test(bare) && (isGermanWithCheck(bare) || FORMS[1]?.test(text) === true);
}

function isPassport({ bare, text, direct }: Written): boolean {
  if (/^(\d)\1+$/.test(bare)) return false;
  if (isGermanWithCheck(bare)) return true;
  if (!ANY.test(bare)) return false;
  return FORMS.some((form) => form.test(bare)) || (direct && /\d\D*\d/.test(bare) && !/\s/.test(text));
}
