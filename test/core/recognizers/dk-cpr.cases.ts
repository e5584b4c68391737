import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["CPR-nr. 200658-2217", "200658-2217"],
    ["CPR: 1404953636", "1404953636"],
    ["Hendes cpr-nummer er 260351-1932.", "260351-1932"],
    ["CPR-nummer 010190-1234", "010190-1234"],
    ["Her Danish CPR number is 270245-3049, please add it.", "270245-3049"],
    ["Zijn Deens persoonsnummer: 090480-3987", "090480-3987"],
    ["Ihre dänische Personennummer lautet 150565-1207", "150565-1207"],
    ["Son numéro personnel danois : 0111832412", "0111832412"],
    ["Navn\tCPR\nMette Holm\t140475-0573", "140475-0573"],
    ["personnummer 021071-2941", "021071-2941"],
    ["050942-3342", "050942-3342"],
    ["CPR 240315-0013", "240315-0013"],
  ],
  ignores: [
    "240315-0013",
    "010190-1234",
    "CPR 311390-1234",
    "CPR 320190-1234",
    "CPR 0101901",
    "CPR 010190-12345",
    "CVR 12345678",
    "We learn CPR on 01-01-2026",
    "Tel. 20 06 58 22",
    "order 2006582217",
    "Rechnungsnummer 2006582217",
    "https://example.com/?id=2006582217",
    "CPR-nr. 200658221",
    "CPR-nr.: siehe Bestellnummer 2006582217",
  ],
};

export default cases;
