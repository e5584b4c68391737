import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["12-GBX-4", "12-GBX-4"],
    ["Wie staat er op 8-KTB-04?", "8-KTB-04"],
    ["De 41-PDR-7 moet weg.", "41-PDR-7"],
    ["Is 1-XZV-33 van jou?", "1-XZV-33"],
    ["De zwarte Volvo (23-HKL-8)", "23-HKL-8"],
    ["9-THG-20 staat dubbel", "9-THG-20"],
    ["Schade aan 77-JRN-1, foto's volgen", "77-JRN-1"],
    ["Bekeuring: 2-SVH-61", "2-SVH-61"],
  ],
  ignores: [
    "XK-204-B",
    "12-AB-34",
    "GH-48-TR",
    "12-ABC-4",
    "12GBX4",
    "12 GBX 4",
    "order 12-GBX-4",
    "artikelnummer 12-GBX-4",
    "12-GBX-45",
    "A-12-GBX-4",
    "https://example.com/12-GBX-4",
    "12-gbx-4a",
    "12-MAR-4",
    "1-PVC-33",
  ],
};

export default cases;
