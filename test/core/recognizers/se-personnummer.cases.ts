import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Personnummer 750927-9902", "750927-9902"],
    ["personnr 5808831878", "5808831878"],
    ["Hennes personnummer är 19610203-3716.", "19610203-3716"],
    ["Samordningsnummer 750987-9909", "750987-9909"],
    ["Her Swedish personal number is 670925-1380, please add it.", "670925-1380"],
    ["Zijn Zweeds persoonsnummer: 921285-4617", "921285-4617"],
    ["Seine schwedische Personennummer lautet 8008710132", "8008710132"],
    ["Son numéro personnel suédois : 801116-4665", "801116-4665"],
    ["Namn\tPersonnummer\nElsa Lindqvist\t680975-8144", "680975-8144"],
    ["Personnummer 120211+9986", "120211+9986"],
    ["780982-6451", "780982-6451"],
    ["Personnummer 20240315-0010", "20240315-0010"],
  ],
  ignores: [
    "240315-0010",
    "20240315-0010",
    "Personnummer 750927-990",
    "Personnummer 751327-9902",
    "Organisationsnummer 556036-0793",
    "Bankgiro 5050-1055",
    "Personnummer saknas",
    "Tel. 08-123 456 78",
    "order 7509279902",
    "Rechnungsnummer 7509279902",
    "https://example.com/?id=7509279902",
    "Personnummer 750927-9907",
    "7409279902",
    "Personnummer 750927990",
    "Personnummer: siehe Bestellnummer 7509279902",
  ],
};

export default cases;
