import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Rentenversicherungsnummer 61 070932 R 895", "61 070932 R 895"],
    ["Ihre SV-Nummer lautet 76 141093 Y 058.", "76 141093 Y 058"],
    ["Die Sozialversicherungsnummer von Cem: 46130537U664", "46130537U664"],
    ["RVNR 53220552L955", "53220552L955"],
    ["Her German pension insurance number is 62 110390 E 931, please forward it.", "62 110390 E 931"],
    ["Zijn Duits pensioenverzekeringsnummer: 67080803L793", "67080803L793"],
    ["Son numéro d'assurance retraite est 61 150848 N 116", "61 150848 N 116"],
    ["Name\tRV-Nr.\nCem Yildirim\t68191053V748", "68191053V748"],
    ["Bitte 74130650L929 eintragen.", "74130650L929"],
  ],
  ignores: [
    "SV-Nummer 12 010185 M",
    "Rentenversicherungsnummer folgt per Post",
    "RVNR 65 310285 J 008",
    "Die Rentenversicherung hat am 12.03.2026 geschrieben",
    "Betriebsnummer 12345678",
    "RVNR 65 320285 J 008",
    "order 61070932R895",
    "Rechnungsnummer 61070932R895",
    "https://example.com/?id=61070932R895",
    "Rentenversicherungsnummer 61 570932 R 895",
    "61070932H895",
    "Rentenversicherungsnummer 61070932R89",
    "Rentenversicherungsnummer: siehe Bestellnummer 61070932R895",
  ],
};

export default cases;
