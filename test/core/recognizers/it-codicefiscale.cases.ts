import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Codice fiscale PVSCDM74E06C042K", "PVSCDM74E06C042K"],
    ["C.F. RLTCCG85R57D468H", "RLTCCG85R57D468H"],
    ["CF: RRCBSZ43D03F439C", "RRCBSZ43D03F439C"],
    ["Il suo codice fiscale è RSSMRA85T10A562S.", "RSSMRA85T10A562S"],
    ["Cod. fisc. RSS MRA 85T10 A562S", "RSS MRA 85T10 A562S"],
    ["Her Italian tax code is GVSSDM91M11C39RW, she said.", "GVSSDM91M11C39RW"],
    ["Zijn Italiaanse fiscale code: RZVCLP77A60L253U", "RZVCLP77A60L253U"],
    ["Seine italienische Steuernummer lautet FPRRZN40M13L762H", "FPRRZN40M13L762H"],
    ["Son code fiscal italien : TNMFNC40A12L60RS", "TNMFNC40A12L60RS"],
    ["Nome\tCodice fiscale\nMario Rossi\tGGRSFV02L63I44RA", "GGRSFV02L63I44RA"],
    ["rssmra85t10a562s", "rssmra85t10a562s"],
    ["Please add RSSMRA85T10A56NH", "RSSMRA85T10A56NH"],
  ],
  ignores: [
    "CNTCHR83T32D969H",
    "RSSMRA85T10A562",
    "RSSMRA85T10A562SX",
    "RSSMRA85B30A562G",
    "Codice fiscale 12345670017",
    "P.IVA 12345670017",
    "order PVSCDM74E06C042K",
    "Rechnungsnummer PVSCDM74E06C042K",
    "https://example.com/?id=PVSCDM74E06C042K",
    "Codice fiscale PVSCDM34E06C042K",
    "PVSCDM74E01C042K",
    "Codice fiscale PVSCDM74E06C042",
    "Codice fiscale: siehe Bestellnummer PVSCDM74E06C042K",
  ],
};

export default cases;
