import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Numéro de sécurité sociale : 1 50 10 75 078 275 04", "1 50 10 75 078 275 04"],
    ["150107507827504", "150107507827504"],
    ["NIR 1 89 07 13 077 325 87", "1 89 07 13 077 325 87"],
    ["née en Corse, n° SS 1 73 10 2A 014 037 25", "1 73 10 2A 014 037 25"],
    ["Her French social security number is 272106918724368.", "272106918724368"],
    ["Französische Sozialversicherungsnummer: 157083323924636", "157083323924636"],
    ["Frans sofinummer 1.89.07.13.077.325.87", "1.89.07.13.077.325.87"],
    ["Nom\tN° sécurité sociale\nRégis Lamoureux\t272106918724368", "272106918724368"],
  ],
  ignores: [
    "150107507827505",
    "1 50 10 75 078 275",
    "1501075078275044",
    "950107507827504",
    "1 50 13 75 078 275 04",
    "commande 150107507827504",
    "facture n° 189071307732587",
    "SIRET 94558395300050",
    "IMEI 490154203237518",
    "numéro de suivi 272106918724368",
    "000000000000000",
    "https://example.com/150107507827504",
    "1.50107507827504\t15.0107507827504",
  ],
};

export default cases;
