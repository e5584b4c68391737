import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["PPS number 8318123LH", "8318123LH"],
    ["PPSN: 3555587K", "3555587K"],
    ["Her PPS No. is 7086841S.", "7086841S"],
    ["PPSN 1234567 FA", "1234567 FA"],
    ["Personal Public Service Number 1968934PW", "1968934PW"],
    ["His Irish PPS is 1234567T, please add it.", "1234567T"],
    ["Zijn Iers PPS-nummer: 6696162PW", "6696162PW"],
    ["Ihre irische PPS-Nummer lautet 6907635E", "6907635E"],
    ["Son numéro PPS : 5769020OW", "5769020OW"],
    ["Name\tPPSN\nAoife Brennan\t1058480LA", "1058480LA"],
  ],
  ignores: [
    "8318123LH",
    "PPSN 1234567",
    "PPSN 123456T",
    "PPSN 1234567Z",
    "PPSN 12345678T",
    "PPS: the file is 1234567 GB",
    "Part no. 1234567T",
    "PPSN to follow",
    "order 8318123LH",
    "Rechnungsnummer 8318123LH",
    "https://example.com/?id=8318123LH",
    "PPS number 7318123LH",
    "8317123LH",
    "PPS number 8318123LH01",
    "PPS number: siehe Bestellnummer 8318123LH",
  ],
};

export default cases;
