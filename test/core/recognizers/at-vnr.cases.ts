import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["SV-Nummer 8962 110514", "8962 110514"],
    ["Ihre Sozialversicherungsnummer: 7785181260", "7785181260"],
    ["Versicherungsnummer 7809 010459", "7809 010459"],
    ["Sein SVNR ist 2023160495.", "2023160495"],
    ["Her social security number is 8588 060675, she works in Graz.", "8588 060675"],
    ["Zijn socialezekerheidsnummer is 4032 260366", "4032 260366"],
    ["Son numéro de sécurité sociale autrichien : 5138221239", "5138221239"],
    ["e-card 8319040289", "8319040289"],
    ["Name\tSV-Nr.\nResi Gruber\t3193120730", "3193120730"],
    ["Bitte 9010 010393 eintragen.", "9010 010393"],
  ],
  ignores: [
    "SV-Nummer 123 010180",
    "SV-Nummer 0237 010180",
    "SV-Nummer folgt am 01 01 1980",
    "Tel. 0664 123456",
    "Firmenbuch FN 123456a",
    "IBAN-Prüfung 8962110514 kg",
    "order 8962110514",
    "Rechnungsnummer 8962110514",
    "https://example.com/?id=8962110514",
    "SV-Nummer 8964 110514",
    "8962210514",
    "SV-Nummer 896211051",
    "SV-Nummer: siehe Bestellnummer 8962110514",
  ],
};

export default cases;
