import { defineRecognizer, type Found } from "./define";
import { announcedCodes, codeInCell, labelTest, type Written } from "./shared/announced";
import { PLATE_WORDS, VEHICLE_WORDS } from "./shared/plates";

/** Forms, with their separators, that hardly anything else has. */
const CERTAIN: readonly RegExp[] = [
  /^(?=(?:[^A-Z]*[A-Z]){2})(?=(?:\D*\d){2})(?=.{8}$)(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{2,3}|\d{2,3})-(?:[A-Z]{1,2}|\d{1,3})$/, // NL, PT
  /^[A-HJ-PR-Y]{2}\d\d ?[A-HJ-PR-Z]{3}$/, // GB
  /^[A-HJ-NP-TV-Z]{2}[- ]?\d{3}[- ]?[A-HJ-NP-TV-Z]{2}$/, // FR, IT
  /^[1-9]-[A-Z]{3}-\d{3}$/, // BE
  /^\d{4}[- ]?[BCDFGHJ-NPRSTV-Z]{3}$/, // ES
  /^[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[- ]?[1-9]\d{0,3}[EH]?$/, // DE
];
/** Forms that need to stand right behind a word for a plate; without separators. */
const LOOSE: readonly RegExp[] = [
  /^(?=(?:\D*\d){2})[A-ZÄÖÜ0-9]{6}$/, // NL and others
  /^[A-Z]{1,3}\d{1,4}[A-Z]{0,3}$/, // GB, AT, CH, SE
  /^[A-ZÄÖÜ]{2,5}\d{1,4}[EH]?$/, // DE
  /^\d{1,4}[A-Z]{2,3}\d{2,3}$/, // BE, FR before 2009
  /^[A-Z]{2,3}(?=[A-Z]{0,3}\d)[A-Z0-9]{4,5}$/, // DK, PL
];
/** "2024 BMW", "3000 RPM" */
const NO_PLATE = /^(?:19|20)\d\d ?(?:BMW|[A-Z]{3}$)|(?:RPM|MPG|KMH|GMT|PKW|LKW)$/;

const isVehicle = labelTest(VEHICLE_WORDS);

/** A vehicle's plate behind a word for it. */
export const vehiclePlate = defineRecognizer({
  id: "vehicle-plate",
  kind: "label",
  type: "VEHICLE_PLATE",
  words: [...PLATE_WORDS, ...VEHICLE_WORDS],
  read(text, label): readonly Found[] {
    const isSure = !isVehicle(text, label);
    return announcedCodes(text, label, (written) => isPlate(written, isSure));
  },
  readCell: (text, start, end) => codeInCell(text, start, end, (written) => isPlate(written, true)),
});

function isPlate({ bare, text, direct }: Written, isSure: boolean): boolean {
  const written = text.toUpperCase();
  if (bare.length < 4 || bare.length > 9 || NO_PLATE.test(written))
    return isSure && direct && CERTAIN[4]?.test(written) === true;
  if (CERTAIN.some((form) => form.test(written))) return true;
  return isSure && direct && LOOSE.some((form) => form.test(bare));
}
