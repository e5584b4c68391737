import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Fødselsnummer 071292 13420", "071292 13420"],
    ["fnr: 19129037728", "19129037728"],
    ["Hennes fødselsnummer er 26076402646.", "26076402646"],
    ["D-nummer 58015809882", "58015809882"],
    ["Her Norwegian birth number is 641290 09800, please add it.", "641290 09800"],
    ["Zijn Noors geboortenummer: 57014520556", "57014520556"],
    ["Ihre norwegische Geburtsnummer lautet 111278 05212", "111278 05212"],
    ["Son numéro de naissance norvégien : 42059606195", "42059606195"],
    ["Navn\tPersonnummer\nIngrid Moen\t27016338988", "27016338988"],
    ["410458 01037", "410458 01037"],
    ["Please add 11104014560 to the list.", "11104014560"],
    ["Fødselsnummer 24031500172", "24031500172"],
  ],
  ignores: [
    "240315 00172",
    "Fødselsnummer 0712921342",
    "Fødselsnummer 071392 13420",
    "Organisasjonsnummer 974 760 673",
    "Kontonr. 8601 11 17947",
    "Fødselsnummer mangler",
    "Tlf. 22 12 34 56",
    "order 07129213420",
    "Rechnungsnummer 07129213420",
    "https://example.com/?id=07129213420",
    "Fødselsnummer 071292 13450",
    "07129213427",
    "Fødselsnummer: siehe Bestellnummer 07129213420",
  ],
};

export default cases;
