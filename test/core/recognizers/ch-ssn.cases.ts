import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["AHV-Nummer 756.9604.2594.27", "756.9604.2594.27"],
    ["AHV-Nr.: 7561220213845", "7561220213845"],
    ["Numéro AVS : 756.2482.6233.42", "756.2482.6233.42"],
    ["N° AVS 756.1834.5966.55", "756.1834.5966.55"],
    ["Her Swiss social security number is 756.2800.4402.79.", "756.2800.4402.79"],
    ["Zijn AHV-nummer: 756.7405.9062.29", "756.7405.9062.29"],
    ["Sozialversicherungsnummer 756 1234 5678 97", "756 1234 5678 97"],
    ["Name\tAHVN13\nUrs Amstutz\t7563925927836", "7563925927836"],
    ["Bitte 756.0068.3373.17 eintragen.", "756.0068.3373.17"],
    ["7562982302839", "7562982302839"],
  ],
  ignores: [
    "756.1234.5678",
    "755.1234.5678.97",
    "AHV-Ausweis liegt bei",
    "Artikelnummer 7569604259427",
    "UID CHE-123.456.788",
    "EAN 7569604259427",
    "order 7569604259427",
    "Rechnungsnummer 7569604259427",
    "https://example.com/?id=7569604259427",
    "AHV-Nummer 556.9604.2594.27",
    "7569604259487",
    "AHV-Nummer 756960425942",
    "AHV-Nummer: siehe Bestellnummer 7569604259427",
  ],
};

export default cases;
