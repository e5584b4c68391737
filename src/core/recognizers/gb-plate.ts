import { defineRecognizer } from "./define";

/** Periods, sizes, standards and weekdays that are written like a plate: "FY25 YTD", "EN12 DIN". */
const OTHERS =
  /^(?:FY|WK|KW|CW|SS|FW|AW|PO|KB|DN|EN|HS|HY|BS|NR|ST)|(?:PDF|USB|PVC|EUR|GBP|USD|CHF|YTD|VAT|BTW|LED|LCD|CSV|XML|SAP|ERP|SLA|DPD|UPS|TNT|DHL|THE|AND|FOR|MON|TUE|WED|THU|SAT|SUN|JAN|FEB|MAR|APR|MAY|JUN|SEP|NOV|DEC|GMT|CET|LTD|PLC|LLC|VAN|DER|DEN|HET|UND|DAS|LES|DES|PCS|BAR|RPM|NEW|OLD|SET|BOX|BAG)$/;

/** British vehicle plate since 2001: area, age, three letters. Source: DVLA, INF104. */
export const gbPlate = defineRecognizer({
  id: "gb-plate",
  kind: "code",
  type: "VEHICLE_PLATE",
  words: [],
  lengths: [7],
  // Age: 02 to 29 from March, 51 to 79 from September.
  pattern: /^[A-HJ-PR-Y]{2}(?:0[2-9]|[12]\d|5[1-9]|[67]\d)[A-HJ-PR-Z]{3}$/,
  valid: (bare) => !OTHERS.test(bare),
  alone: /^[A-Z]{2}\d\d [A-Z]{3}$/,
});
