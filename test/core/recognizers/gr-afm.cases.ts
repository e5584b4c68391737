import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["ΑΦΜ 378746434", "378746434"],
    ["ΑΦΜ: 463193393", "463193393"],
    ["Το ΑΦΜ της είναι 304283832.", "304283832"],
    ["Α.Φ.Μ. 250365882", "250365882"],
    ["AFM 449559342", "449559342"],
    ["Her Greek tax number is 359679252, please add it.", "359679252"],
    ["Zijn Grieks belastingnummer: 383698948", "383698948"],
    ["Die griechische Steuernummer lautet 163965283", "163965283"],
    ["Son numéro fiscal grec : 403985896", "403985896"],
    ["Όνομα\tΑΦΜ\nΕλένη Παππά\t417669493", "417669493"],
  ],
  ignores: [
    "378746434",
    "ΑΦΜ 094259216",
    "ΑΦΜ 998184801",
    "VAT EL094259216",
    "ΑΦΜ 12345678",
    "ΑΦΜ: λείπει",
    "Τηλ. 210 123 4567",
    "order 378746434",
    "Rechnungsnummer 378746434",
    "https://example.com/?id=378746434",
    "ΑΦΜ 378746734",
    "308746434",
    "ΑΦΜ 37874643",
    "ΑΦΜ: siehe Bestellnummer 378746434",
  ],
};

export default cases;
