import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["DNI 50840016-B", "50840016-B"],
    ["DNI: 09356468E", "09356468E"],
    ["Su DNI es 50.840.016-B.", "50.840.016-B"],
    ["NIF 06605873C", "06605873C"],
    ["Her Spanish DNI is 79571887-Y, the passport follows.", "79571887-Y"],
    ["Zijn Spaans identiteitsnummer: 41601976-J", "41601976-J"],
    ["Seine spanische Ausweisnummer lautet 09913515D", "09913515D"],
    ["Sa carte d'identité espagnole : 32984869-V", "32984869-V"],
    ["Nombre\tDNI\nLucía Ferrer\t67085538N", "67085538N"],
    ["Please add 24393715F to the list.", "24393715F"],
    ["DNI 50 840 016 B", "50 840 016 B"],
  ],
  ignores: [
    "Tlf 50840016 B: lucia@example.com",
    "50840016b",
    "DNI 5084001B",
    "CIF B12345674",
    "00000000T",
    "DNI 12345678",
    "Tel. 912 345 678",
    "order 50840016B",
    "Rechnungsnummer 50840016B",
    "https://example.com/?id=50840016B",
    "DNI 57840016-B",
    "50840016X",
    "DNI 50840016",
    "DNI: siehe Bestellnummer 50840016B",
  ],
};

export default cases;
