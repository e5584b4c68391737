import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Abgabenkontonummer 12-507/0987", "12-507/0987"],
    ["Steuernummer 12 507/0987", "12 507/0987"],
    ["Ihre Steuernummer: 12-981/8555", "12-981/8555"],
    ["Abgabenkonto 093708600", "093708600"],
    ["Austrian tax number 09-344/6748", "09-344/6748"],
    ["His tax ID is 591086772, from Vienna.", "591086772"],
    ["Zijn fiscaal nummer is 91-358/7226", "91-358/7226"],
    ["Son numéro fiscal autrichien est 095748455", "095748455"],
    ["Name\tAbgabenkontonummer\nResi Gruber\t12-703/9683", "12-703/9683"],
  ],
  ignores: [
    "12-507/0987",
    "Unsere Steuernummer lautet 12-507/0987.",
    "UID ATU12345675",
    "Firmenbuch FN 125070987",
    "Steuernummer 22 152/604",
    "Das Abgabenkonto ist leer.",
    "Firmenbuch FN 123456a, Steuernummer 12-507/0987",
    "order 125070987",
    "Rechnungsnummer 125070987",
    "https://example.com/?id=125070987",
    "Abgabenkontonummer 12-507/0984",
    "125070387",
    "Abgabenkontonummer 12507098",
    "Abgabenkontonummer: siehe Bestellnummer 125070987",
  ],
};

export default cases;
