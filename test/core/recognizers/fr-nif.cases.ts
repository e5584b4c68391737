import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Numéro fiscal : 01 59 130 432 433", "01 59 130 432 433"],
    ["Son n° fiscal est 1305547912144", "1305547912144"],
    ["SPI 38 88 062 842 279", "38 88 062 842 279"],
    ["Numéro SPI : 1075484353027", "1075484353027"],
    ["Numéro fiscal de référence 39 91 363 432 175", "39 91 363 432 175"],
    ["Her French tax number is 13 07 978 390 306, she says.", "13 07 978 390 306"],
    ["Zijn Frans fiscaal nummer: 2656202141124", "2656202141124"],
    ["Seine französische Steuernummer lautet 33 02 013 315 300", "33 02 013 315 300"],
    ["Nom\tNuméro fiscal\nLéa Quesnel\t2539279604008", "2539279604008"],
    ["31 31 809 193 058", "31 31 809 193 058"],
  ],
  ignores: [
    "Numéro fiscal 4023217600053",
    "Numéro fiscal 30 23 217 600",
    "Notre numéro fiscal : 01 59 130 432 433",
    "SIRET 94558395300050",
    "EAN 3023217600057",
    "Le numéro fiscal figure sur l'avis.",
    "order 0159130432433",
    "Rechnungsnummer 0159130432433",
    "https://example.com/?id=0159130432433",
    "Numéro fiscal : 01 59 130 332 433",
    "8159130432433",
    "Numéro fiscal : 015913043243",
    "Numéro fiscal :: siehe Bestellnummer 0159130432433",
  ],
};

export default cases;
