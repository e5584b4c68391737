import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Személyi szám: 2-800713-9457", "2-800713-9457"],
    ["személyi szám 16708202335", "16708202335"],
    ["A személyi száma 1-320706-3784.", "1-320706-3784"],
    ["Személyi azonosító: 1-840109-4572", "1-840109-4572"],
    ["Her Hungarian personal ID is 1-920713-6783, please add it.", "1-920713-6783"],
    ["Zijn Hongaars persoonsnummer: 1-931023-3075", "1-931023-3075"],
    ["Ihre ungarische Personenkennzahl lautet 28312042699", "28312042699"],
    ["Son numéro personnel hongrois : 1-400427-2455", "1-400427-2455"],
    ["Név\tSzemélyi szám\nNagy Eszter\t2-800522-4370", "2-800522-4370"],
    ["1-361012-4962", "1-361012-4962"],
  ],
  ignores: [
    "Személyi szám: 2-801313-9457",
    "Személyi szám: 9-800713-9457",
    "Személyi szám: 2-800713-945",
    "Adóazonosító jel 8123456789",
    "Személyi szám: hiányzik",
    "Cégjegyzékszám 01-09-123456",
    "order 28007139457",
    "Rechnungsnummer 28007139457",
    "https://example.com/?id=28007139457",
    "Személyi szám: 2-800712-9457",
    "28003139457",
    "Személyi szám: 2800713945",
    "Személyi szám:: siehe Bestellnummer 28007139457",
  ],
};

export default cases;
