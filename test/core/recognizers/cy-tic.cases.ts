import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["TIC 97343924M", "97343924M"],
    ["TIC: 09190129J", "09190129J"],
    ["Αριθμός Φορολογικής Ταυτότητας 93103413M", "93103413M"],
    ["Α.Φ.Τ. 06492792I", "06492792I"],
    ["Her Cypriot tax number is 94320475J, please add it.", "94320475J"],
    ["Zijn Cyprisch belastingnummer: 92160148W", "92160148W"],
    ["Die zyprische Steuernummer lautet 95036063L", "95036063L"],
    ["Son numéro fiscal chypriote : 94397984M", "94397984M"],
    ["Name\tTIC\nEleni Georgiou\t93684710L", "93684710L"],
    ["His tax identification number is 02693743B", "02693743B"],
  ],
  ignores: [
    "97343924M",
    "TIC 9734392M",
    "TIC 97343924",
    "TIC 17343924M",
    "VAT CY10259033P",
    "TIC to follow",
    "order 97343924M",
    "Rechnungsnummer 97343924M",
    "https://example.com/?id=97343924M",
    "TIC 97373924M",
    "97347924M",
    "TIC: siehe Bestellnummer 97343924M",
  ],
};

export default cases;
