import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Rijksregisternummer 85.07.30-307.45", "85.07.30-307.45"],
    ["85073030745", "85073030745"],
    ["Son numéro national est le 92.03.15-255.84.", "92.03.15-255.84"],
    ["INSZ: 92031525584", "92031525584"],
    ["Born in 2003, NISS 03.11.02-814.71", "03.11.02-814.71"],
    ["Nationalregisternummer 680109-716-61", "680109-716-61"],
    ["A bis number: 79.27.04-185.88", "79.27.04-185.88"],
    ["Naam\tRijksregisternr\nAn Peeters\t03110281471", "03110281471"],
  ],
  ignores: [
    "85.07.30-307.46",
    "8507303074",
    "850730307455",
    "85.13.30-307.45",
    "order 85073030745",
    "Rechnungsnummer 92031525584",
    "ondernemingsnummer 0403.170.701",
    "00000000097",
    "Tel. 02 555 12 12",
    "EUR 85073030745",
    "PO-85073030745",
    "https://example.com/?id=85073030745",
    "serial number 68010971661",
    "2011-03-02T09:17:85.073030745",
    "mean\t8.5073030745",
  ],
};

export default cases;
