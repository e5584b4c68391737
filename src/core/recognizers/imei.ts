import { defineRecognizer, type Found } from "./define";
import { announcedCodes, codeInCell, type Written } from "./shared/announced";
import { passesLuhn } from "./shared/checksums";

/** Number of a mobile telephone behind its word. Source: 3GPP TS 23.003, 6.2. */
export const imei = defineRecognizer({
  id: "imei",
  kind: "label",
  type: "IMEI",
  words: [
    "imei",
    "imeis",
    "imeinummer",
    "imei nummer",
    "imei number",
    "imei no",
    "imei nr",
    "imei code",
    "numéro imei",
  ],
  read: (text, label): readonly Found[] => announcedCodes(text, label, isImei),
  readCell: (text, start, end) => codeInCell(text, start, end, isImei),
});

function isImei({ bare }: Written): boolean {
  return /^(?!(\d)\1+$)\d{15}$/.test(bare) && passesLuhn(bare);
}
