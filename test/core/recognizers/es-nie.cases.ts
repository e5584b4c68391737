import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["NIE X-8932195-F", "X-8932195-F"],
    ["NIE: X2152886V", "X2152886V"],
    ["Su NIE es X2595081Z.", "X2595081Z"],
    ["NIF Z8483270R", "Z8483270R"],
    ["Her Spanish NIE is Z-3742033-F, the passport follows.", "Z-3742033-F"],
    ["Zijn NIE: Y-7586249-N", "Y-7586249-N"],
    ["Die NIE lautet Z4853661E", "Z4853661E"],
    ["Son NIE est Y-8997759-N", "Y-8997759-N"],
    ["Nombre\tNIE\nIlse Vermeer\tZ4601826Z", "Z4601826Z"],
    ["Please add Z-0455262-M to the list.", "Z-0455262-M"],
    ["NIE X 8932195 F", "X 8932195 F"],
  ],
  ignores: [
    "W8932195F",
    "X893219F",
    "NIE X-893219-F",
    "Modelo X100",
    "CIF X1234567",
    "XA8932195F",
    "order X8932195F",
    "Rechnungsnummer X8932195F",
    "https://example.com/?id=X8932195F",
    "NIE X-7932195-F",
    "X8932195A",
    "NIE X8932195",
    "NIE: siehe Bestellnummer X8932195F",
  ],
};

export default cases;
