import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["EMŠO 0808994509605", "0808994509605"],
    ["EMŠO: 2502015505047", "2502015505047"],
    ["Njen EMŠO je 0808994 50 9109", "0808994 50 9109"],
    ["Enotna matična številka občana 1311962502430", "1311962502430"],
    ["Her Slovenian EMSO is 1401954503869, please add it.", "1401954503869"],
    ["Zijn Sloveens persoonsnummer: 0704935503423", "0704935503423"],
    ["Ihre slowenische Personennummer lautet 0306954508090", "0306954508090"],
    ["Son numéro EMSO : 1302998501857", "1302998501857"],
    ["Ime\tEMŠO\nMaja Novak\t0803012503216", "0803012503216"],
    ["JMBG 0101006710019", "0101006710019"],
    ["Please add 2809974502608 to the list.", "2809974502608"],
  ],
  ignores: [
    "0813994509605",
    "0808994709605",
    "EMŠO 080899450960",
    "Davčna številka 15012557",
    "EAN 0808994509605",
    "EMŠO manjka",
    "order 0808994509605",
    "Rechnungsnummer 0808994509605",
    "https://example.com/?id=0808994509605",
    "EMŠO 0808999509605",
    "0808994507605",
    "EMŠO: siehe Bestellnummer 0808994509605",
  ],
};

export default cases;
