import { defineRecognizer, type Found } from "./define";
import { announcedCodes, codeInCell, type Written } from "./shared/announced";

const WORDS =
  "driving licence, driving licences, driving license, driver's licence, driver's license, drivers licence, drivers license, driver licence, driver license, dl no, dl number, dvla number, rijbewijs, rijbewijzen, rijbewijsnummer, rijbewijsnummers, rijbewijsnr, fuhrerschein, fuhrerscheine, fuhrerscheinnummer, fuhrerscheinnr, fuhrerscheins, fuhrerausweis, permis de conduire, numero de permis, n de permis, n permis, permis n, permis numero, permis b, fs nr, carnet de conducir, permiso de conducir, licencia de conducir, patente di guida, patente, carta de conducao, prawo jazdy, prawa jazdy, korkort, kørekort";

/** Numbers that tell by their form that they are a licence's, so that a name may stand between. */
const FORMS: readonly RegExp[] = [
  /^[1-9]\d{9}$/, // NL, BE
  /^[A-Z]\d\d[A-Z0-9]{6}\d[A-Z0-9]$/, // DE
  /^(?:[6-9]\d|[012]\d)(?:0[1-9]|1[0-2])\d{8}$/, // FR until 2013: year, month, department, serial number
  /^\d\d[A-Z]{2}\d{5}$/, // FR
  /^(?:[A-Z]{2}\d{7}|U1[A-Z0-9]{7})[A-Z]$/, // IT
  /^\d{8}[A-Z]$/, // ES
];
/** BE, AT, CH, PT, PL and the states of the US. */
const ANY = /^[A-Z]{0,2}\d{6,14}[A-Z]{0,2}$/;

/** A driving licence's number behind its word; the British number has its own file. Source of the forms: RESPER. */
export const drivingLicence = defineRecognizer({
  id: "driving-licence",
  kind: "label",
  type: "DRIVING_LICENCE",
  words: WORDS.split(", "),
  read(text, label): readonly Found[] {
    // "Patente" are patents as well.
    const isLoose = text.slice(label.start, label.end).toLowerCase() !== "patente";
    return announcedCodes(text, label, (written) => isLicence(written, isLoose));
  },
  readCell: (text, start, end) => codeInCell(text, start, end, (written) => isLicence(written, true)),
});

function isLicence({ bare, direct }: Written, isLoose: boolean): boolean {
  if (/^(\d)\1+$|^0[1-9]\d{8}$/.test(bare)) return false;
  if (!isLoose) return /^(?:[A-Z]{2}\d{7}|U1[A-Z0-9]{7})[A-Z]$/.test(bare);
  return FORMS.some((form) => form.test(bare)) || (direct && ANY.test(bare));
}
