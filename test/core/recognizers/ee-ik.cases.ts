import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Isikukood 51401045168", "51401045168"],
    ["isikukood: 45806270390", "45806270390"],
    ["Tema isikukoodi 48810208809", "48810208809"],
    ["Her Estonian personal code is 48401039717.", "48401039717"],
    ["Her Estonian ID code is 50505239389, please add it.", "50505239389"],
    ["Zijn Ests persoonsnummer: 43409057723", "43409057723"],
    ["Ihre estnische Personennummer lautet 44907014417", "44907014417"],
    ["Son code personnel estonien : 50602020047", "50602020047"],
    ["Nimi\tIsikukood\nKadri Tamm\t44910035702", "44910035702"],
    ["60902284099 (isikukood)", "60902284099"],
  ],
  ignores: [
    "51401045168",
    "Isikukood 51413045168",
    "Isikukood 5140104516",
    "Isikukood 91401045168",
    "Registrikood 12345678",
    "Isikukood puudub",
    "order 51401045168",
    "Rechnungsnummer 51401045168",
    "https://example.com/?id=51401045168",
    "Isikukood 51401045160",
    "51401045169",
    "Isikukood: siehe Bestellnummer 51401045168",
  ],
};

export default cases;
