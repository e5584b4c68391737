import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Krankenversichertennummer I810854100", "I810854100"],
    ["KVNR: P632870747", "P632870747"],
    ["Ihre Versichertennummer lautet B413264443.", "B413264443"],
    ["Versicherten-Nr. A 123 456 780", "A 123 456 780"],
    ["Her health insurance number is W204633590", "W204633590"],
    ["Zijn ziekteverzekeringsnummer: M686031746", "M686031746"],
    ["Son numéro d'assuré est Q741991065", "Q741991065"],
    ["Name\tKrankenkasse\nCem Yildirim\tU483459481", "U483459481"],
    ["Bitte Z745153756 vermerken.", "Z745153756"],
  ],
  ignores: [
    "a123456780",
    "Krankenkasse A12345678",
    "Versichertennummer folgt",
    "Typ AB123456780",
    "KVNR AB12345678",
    "Die Krankenkasse hat am 12.03.2026 geschrieben",
    "order I810854100",
    "Rechnungsnummer I810854100",
    "https://example.com/?id=I810854100",
    "Krankenversichertennummer I830854100",
    "I810054100",
    "Krankenversichertennummer I81085410",
    "Krankenversichertennummer: siehe Bestellnummer I810854100",
  ],
};

export default cases;
