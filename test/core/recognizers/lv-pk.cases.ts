import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Personas kods 150563-13551", "150563-13551"],
    ["personas kods: 02089119584", "02089119584"],
    ["Viņas personas kodu 190663-13422", "190663-13422"],
    ["Her Latvian personal code is 191041-16279.", "191041-16279"],
    ["Her Latvian personas kods is 19109419439, please add it.", "19109419439"],
    ["Zijn Lets persoonsnummer: 110735-16918", "110735-16918"],
    ["Ihre lettische Personennummer lautet 220748-14689", "220748-14689"],
    ["Son code personnel letton : 18075618071", "18075618071"],
    ["Vārds\tPersonas kods\nIlze Bērziņa\t160460-17489", "160460-17489"],
    ["personas kods 325035-11782", "325035-11782"],
    ["030504-27103", "030504-27103"],
    ["Personas kods 240315-20014", "240315-20014"],
  ],
  ignores: [
    "240315-20014",
    "325035-11782",
    "Personas kods 151363-13551",
    "Personas kods 150563-1355",
    "Personas kods 40003521600",
    "Reģ. nr. 40003521600",
    "Personas kods nav zināms",
    "order 15056313551",
    "Rechnungsnummer 15056313551",
    "https://example.com/?id=15056313551",
    "Personas kods 150463-13551",
    "15056313561",
    "Personas kods 1505631355",
    "Personas kods: siehe Bestellnummer 15056313551",
  ],
};

export default cases;
