import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["SSN 487-54-0770", "487-54-0770"],
    ["SSN: 656247622", "656247622"],
    ["Her social security number is 419-33-2597, please file it.", "419-33-2597"],
    ["Social Security No. 512 36 9014", "512 36 9014"],
    ["ITIN 912-70-1234", "912-70-1234"],
    ["Zijn Amerikaans sofinummer: 218-39-7773", "218-39-7773"],
    ["Amerikanische Sozialversicherungsnummer 515-19-3733", "515-19-3733"],
    ["Son numéro de sécurité sociale américain : 255-54-6982", "255-54-6982"],
    ["Name\tSSN\nTom Baker\t277948103", "277948103"],
    ["456-06-8332", "456-06-8332"],
    ["She gave me 518-06-8331.", "518-06-8331"],
  ],
  ignores: [
    "SSN 000-12-3456",
    "SSN 666-12-3456",
    "SSN 512-00-9014",
    "SSN 512-36-0000",
    "SSN 912-40-1234",
    "SSN 123-45-6789",
    "SSN 078-05-1120",
    "SSN 512-36-901",
    "512-369-014",
    "EIN 12-3456789",
    "Social security costs: 512,369,014",
    "order 487540770",
    "Rechnungsnummer 487540770",
    "https://example.com/?id=487540770",
    "SSN 48754077",
    "SSN: siehe Bestellnummer 487540770",
    "Part 456-06-8332 is out of stock.",
    "Drawing 456-06-8332 rev B",
    "Zeichnung 456-06-8332",
    "Project 456-06-8332 starts in May.",
    "Onderdeel 456-06-8332 is op.",
  ],
};

export default cases;
