import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Maltese ID card 9668206A", "9668206A"],
    ["Maltese ID: 6622362Z", "6622362Z"],
    ["Her Maltese identity card is 3209332M.", "3209332M"],
    ["ID card no. 7886777Z", "7886777Z"],
    ["Karta tal-Identità 2542731H", "2542731H"],
    ["Zijn Maltees identiteitsnummer: 3153092M", "3153092M"],
    ["Die maltesische Personalausweisnummer lautet 4336779L", "4336779L"],
    ["Sa carte d'identité maltaise : 9230584G", "9230584G"],
    ["Name\tID Card\nMaria Borg\t9934878M", "9934878M"],
    ["Identity card number 0123456 M", "0123456 M"],
  ],
  ignores: [
    "9668206A",
    "Maltese ID 123456M",
    "Maltese ID 9668206X",
    "Maltese ID 0000000M",
    "Maltese ID 1234567M",
    "ID card 96682061M",
    "Bring your ID card, the room is 9668206",
    "VAT MT12345634",
    "Maltese ID to follow",
    "Part 9668206A",
    "ID card AB9668206A",
    "order 9668206A",
    "Rechnungsnummer 9668206A",
    "https://example.com/?id=9668206A",
    "Maltese ID card 9668206",
    "Maltese ID card: siehe Bestellnummer 9668206A",
  ],
};

export default cases;
