import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Steuer-ID 23971814505", "23971814505"],
    ["Die Steueridentifikationsnummer von Cem lautet 28 591 364 781.", "28 591 364 781"],
    ["IdNr.: 50324891747", "50324891747"],
    ["His German tax ID is 92677031546", "92677031546"],
    ["Son identifiant fiscal est 20364598157", "20364598157"],
    ["Zijn Duits fiscaal nummer: 59067217832", "59067217832"],
    ["Name\tIdentifikationsnummer\nCem Yildirim\t23 971 814 505", "23 971 814 505"],
    ["28 591 364 781", "28 591 364 781"],
  ],
  ignores: [
    "23971814505",
    "Steuer-ID 23971814506",
    "Steuer-ID 2397181450",
    "Steuer-ID 239718145055",
    "Steuer-ID 12345678901",
    "Steuer-ID 03971814505",
    "Vorgang 23971814505",
    "Rechnung 28591364781",
    "USt-IdNr. DE235918474",
    "Bestellnummer 50324891747",
    "Die Steuer-ID senden wir per Post. Tel. +49 30 23125 175",
    "Sendungsnummer 92677031546",
  ],
};

export default cases;
