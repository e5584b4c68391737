import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["NSS 42/64057710/81", "42/64057710/81"],
    ["Número de la Seguridad Social: 45/40575945/28", "45/40575945/28"],
    ["Nº Seguridad Social 191471239403", "191471239403"],
    ["Su número de afiliación es 43/93092953/07.", "43/93092953/07"],
    ["Her Spanish social security number is 269569222851", "269569222851"],
    ["Zijn Spaans socialezekerheidsnummer: 17/94578803/39", "17/94578803/39"],
    ["Seine spanische Sozialversicherungsnummer lautet 06/40279641/04", "06/40279641/04"],
    ["Sécurité sociale espagnole : 429298971691", "429298971691"],
    ["Nombre\tNSS\nLucía Ferrer\t382807354368", "382807354368"],
    ["49/26524931/79", "49/26524931/79"],
  ],
  ignores: [
    "NSS 28/1234567",
    "NSS 99/12345678/40",
    "La Seguridad Social paga el 12/12/2026",
    "CCC 28123456789",
    "EAN 426405771081",
    "order 426405771081",
    "Rechnungsnummer 426405771081",
    "https://example.com/?id=426405771081",
    "NSS 42/64057710/86",
    "426406771081",
    "NSS 42640577108",
    "NSS: siehe Bestellnummer 426405771081",
  ],
};

export default cases;
