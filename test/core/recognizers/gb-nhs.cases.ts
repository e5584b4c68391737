import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["NHS number 642 456 2796", "642 456 2796"],
    ["NHS No: 4235556681", "4235556681"],
    ["Her NHS number is 777 401 2362, she moved last year.", "777 401 2362"],
    ["The patient's NHS no. is 4690336687", "4690336687"],
    ["NHS 943 476 5919", "943 476 5919"],
    ["Zijn NHS-nummer: 642 089 2619", "642 089 2619"],
    ["Ihre NHS-Nummer lautet 4109541093", "4109541093"],
    ["Son numéro NHS est 407 184 3500", "407 184 3500"],
    ["Name\tNHS Number\nRowena Pickersgill\t4659512029", "4659512029"],
    ["5124795492 (NHS number)", "5124795492"],
  ],
  ignores: [
    "642 456 2796",
    "Call the NHS on 020 7946 0705",
    "NHS number 943 476 591",
    "NHS number 043 476 5919",
    "The NHS pays within 30 days.",
    "Tel. 642 456 2796",
    "order 6424562796",
    "Rechnungsnummer 6424562796",
    "https://example.com/?id=6424562796",
    "NHS number 642 456 6796",
    "6424162796",
    "NHS number 642456279",
    "NHS number: siehe Bestellnummer 6424562796",
  ],
};

export default cases;
