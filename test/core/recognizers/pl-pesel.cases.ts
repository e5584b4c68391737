import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["PESEL 03272116176", "03272116176"],
    ["PESEL: 01291828315", "01291828315"],
    ["Jej numer PESEL to 91070867129.", "91070867129"],
    ["nr PESEL 46040486536", "46040486536"],
    ["Her Polish PESEL number is 53021662290, please add it.", "53021662290"],
    ["Zijn PESEL-nummer is 59120199020", "59120199020"],
    ["Seine PESEL-Nummer lautet 11260450445", "11260450445"],
    ["Son numéro PESEL : 98100458476", "98100458476"],
    ["Imię\tPESEL\nAnna Kowalska\t13250178137", "13250178137"],
    ["Her national ID number is 06232778670", "06232778670"],
    ["91111112065 (PESEL)", "91111112065"],
  ],
  ignores: [
    "03272116176",
    "PESEL 4405140135",
    "NIP 1234563218",
    "REGON 12345678512347",
    "PESEL 44133101359",
    "PESEL nieznany, tel. 22 123 45 67",
    "order 03272116176",
    "Rechnungsnummer 03272116176",
    "https://example.com/?id=03272116176",
    "PESEL 03472116176",
    "03272116186",
    "PESEL 0327211617",
    "PESEL: siehe Bestellnummer 03272116176",
  ],
};

export default cases;
