import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["TAJ szám: 705 203 946", "705 203 946"],
    ["TAJ-szám 931 112 397", "931 112 397"],
    ["TAJ 473565170", "473565170"],
    ["A TAJ száma 030 050 556.", "030 050 556"],
    ["Her Hungarian social security number is 920 703 726, please add it.", "920 703 726"],
    ["Zijn TAJ-nummer: 423 579 365", "423 579 365"],
    ["Ihre ungarische Sozialversicherungsnummer lautet 261958153", "261958153"],
    ["Son numéro TAJ : 697 079 147", "697 079 147"],
    ["Név\tTAJ szám\nNagy Eszter\t491 098 180", "491 098 180"],
    ["129661654 (TAJ)", "129661654"],
  ],
  ignores: [
    "705203946",
    "705 203 946",
    "TAJ szám: 705 203",
    "Adószám 12345676-2-42",
    "The Taj Mahal opens at 6",
    "TAJ szám: hiányzik",
    "order 705203946",
    "Rechnungsnummer 705203946",
    "https://example.com/?id=705203946",
    "TAJ szám: 705 203 046",
    "705203246",
    "TAJ szám: 70520394",
    "TAJ szám:: siehe Bestellnummer 705203946",
  ],
};

export default cases;
