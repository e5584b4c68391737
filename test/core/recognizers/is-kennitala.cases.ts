import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Kennitala 030160-2159", "030160-2159"],
    ["kt. 040262-2459", "040262-2459"],
    ["Kennitala hennar er 0503642759.", "0503642759"],
    ["kt: 0604663009", "0604663009"],
    ["Her Icelandic ID is 070568-3309, please add it.", "070568-3309"],
    ["Zijn IJslands persoonsnummer: 080670-3629", "080670-3629"],
    ["Ihre isländische Personennummer lautet 090772-3929", "090772-3929"],
    ["Son numéro d'identité islandais : 1008744239", "1008744239"],
    ["Nafn\tKennitala\nSigrún Jónsdóttir\t110976-4539", "110976-4539"],
    ["1210784819 (kennitala)", "1210784819"],
    ["Kennitala 240315-0170", "240315-0170"],
  ],
  ignores: [
    "240315-0170",
    "Kennitala 471299-2439",
    "kt. 450401-3150",
    "Kennitala 120174-339",
    "Kennitala 121374-3399",
    "Kennitala vantar",
    "The yield was 12 kt in 2026",
    "Sími 551 2345",
    "order 0301602159",
    "Rechnungsnummer 0301602159",
    "https://example.com/?id=0301602159",
    "Kennitala 320270-5339",
    "3113705339",
    "Kennitala 030160215",
    "Kennitala: siehe Bestellnummer 0301602159",
  ],
};

export default cases;
