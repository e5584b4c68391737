import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["NIF 353 180 084", "353 180 084"],
    ["NIF: 349154996", "349154996"],
    ["Contribuinte n.º 338720235", "338720235"],
    ["O seu número de contribuinte é 147 644 119.", "147 644 119"],
    ["Her Portuguese tax number is 329 117 181, she says.", "329 117 181"],
    ["Zijn Portugees belastingnummer: 214959279", "214959279"],
    ["Seine portugiesische Steuernummer lautet 396747850", "396747850"],
    ["Son numéro fiscal portugais : 366 055 224", "366 055 224"],
    ["Nome\tNIF\nJoana Ribeiro\t386180881", "386180881"],
    ["Número de identificação fiscal 318834529", "318834529"],
  ],
  ignores: [
    "353180084",
    "353 180 084",
    "NIF 503504564",
    "NIF 980405319",
    "NIPC 503504564",
    "NIF 12345678",
    "O nosso NIF: 353180084",
    "Tel. 212 345 678",
    "order 353180084",
    "Rechnungsnummer 353180084",
    "https://example.com/?id=353180084",
    "NIF 352 180 084",
    "353180089",
    "NIF 35318008",
    "NIF: siehe Bestellnummer 353180084",
  ],
};

export default cases;
