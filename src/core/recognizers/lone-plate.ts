import { defineRecognizer, type DigitRun, type Found } from "./define";
import { followsOther } from "./shared/announced";

/** Plates that tell by their form what they are. The letters of a plate leave out what can be mistaken for digits. */
const PLATES: readonly { readonly before: number; readonly form: RegExp; readonly others: RegExp }[] = [
  // FR since 2009. Source: arrêté du 9 février 2009.
  { before: 3, form: /^[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2}(?![\w-]|[./]\w)/, others: /^SS|^WW|000|SS$/ },
  // GB since 2001: area, age of 02 to 29 from March and 51 to 79 from September, three letters. Source: DVLA, INF104.
  {
    before: 2,
    form: /^[A-HJ-PR-Y]{2}(?:0[2-9]|[12]\d|5[1-9]|[67]\d) [A-HJ-PR-Z]{3}(?![\w-]|[./]\w)/,
    // "FY25 YTD", "EN12 DIN"
    others:
      /^(?:FY|WK|KW|CW|SS|FW|AW|PO|KB|DN|EN|HS|HY|BS|NR|ST)|(?:PDF|USB|PVC|EUR|GBP|USD|CHF|YTD|VAT|BTW|LED|LCD|CSV|XML|SAP|ERP|SLA|DPD|UPS|TNT|DHL|LHR|THE|AND|FOR|MON|TUE|WED|THU|SAT|SUN|JAN|FEB|MAR|APR|MAY|JUN|SEP|NOV|DEC|GMT|CET|LTD|PLC|LLC|VAN|DER|DEN|HET|UND|DAS|LES|DES|PCS|BAR|RPM|NEW|OLD|SET|BOX|BAG|CON)$/,
  },
  // NL: three consonants between digits. Source: RDW, "sidecodes" 7 and 8.
  {
    before: 0,
    form: /^(?:\d\d-[BDFGHJKLNPRSTVXZ]{3}-\d|\d-[BDFGHJKLNPRSTVXZ]{3}-\d\d)(?![\w-]|[./]\w)/,
    others: /SS|SD/,
  },
];
const MOST_DIGITS = 3;
const LONGEST = 11; // characters, with two behind the plate

/** Vehicle plate that needs no word; other forms do, see `vehicle-plate`. */
export const lonePlate = defineRecognizer({
  id: "lone-plate",
  kind: "digits",
  type: "VEHICLE_PLATE",
  words: [],
  read(run): Found | undefined {
    if (!goesOn(run)) return undefined;
    for (const { before, form, others } of PLATES) {
      const start = run.start - before;
      const plate = start < 0 ? undefined : form.exec(run.text.slice(start, start + LONGEST))?.[0];
      if (plate === undefined || others.test(plate) || /[\w./@-]/.test(run.text.charAt(start - 1))) continue;
      if (run.suppressed || followsOther(run.text, start)) return undefined;
      return { start, end: start + plate.length, confidence: "medium" };
    }
    return undefined;
  },
});

/** Behind the first digits of every form stand a hyphen or space and a capital. */
function goesOn({ text, start, end }: DigitRun): boolean {
  const separator = text.charCodeAt(end);
  const letter = text.charCodeAt(end + 1);
  return end - start <= MOST_DIGITS && (separator === 45 || separator === 32) && letter >= 65 && letter <= 90;
}
