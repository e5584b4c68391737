import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["CNP 1640115056513", "1640115056513"],
    ["CNP: 1590504405573", "1590504405573"],
    ["CNP-ul ei este 2721110387413.", "2721110387413"],
    ["Codul numeric personal 5021025343173", "5021025343173"],
    ["Her Romanian CNP is 1380824082392, please add it.", "1380824082392"],
    ["Zijn Roemeens persoonsnummer: 1420117245173", "1420117245173"],
    ["Ihre rumänische Personennummer lautet 2320618384585", "2320618384585"],
    ["Son code numérique personnel : 1990102239798", "1990102239798"],
    ["Nume\tCNP\nIoana Popescu\t1340711399628", "1340711399628"],
    ["Please add 2580202137732 to the list.", "2580202137732"],
  ],
  ignores: [
    "1641315056513",
    "1640132056513",
    "1640115996513",
    "CUI 18547290",
    "EAN 1640115056513",
    "CNP lipsă",
    "order 1640115056513",
    "Rechnungsnummer 1640115056513",
    "https://example.com/?id=1640115056513",
    "CNP 1640111056513",
    "1640115056523",
    "CNP 164011505651",
    "CNP: siehe Bestellnummer 1640115056513",
  ],
};

export default cases;
