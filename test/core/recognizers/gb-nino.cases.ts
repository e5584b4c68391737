import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Her National Insurance number is KL 46 92 07 B, please rerun.", "KL 46 92 07 B"],
    ["NI number: AB234567C", "AB234567C"],
    ["NINO AB 23 45 67 C", "AB 23 45 67 C"],
    ["KL 46 92 07 B", "KL 46 92 07 B"],
    ["Zijn Brits sofinummer is ab234567c", "ab234567c"],
    ["Britische Sozialversicherungsnummer KL-46-92-07-B", "KL-46-92-07-B"],
    ["Son numéro d’assurance nationale : KL469207B", "KL469207B"],
    ["Name\tNI no\nRowena Pickersgill\tKL469207B", "KL469207B"],
  ],
  ignores: [
    "KL469207B",
    "NI number BG 46 92 07 B",
    "NI number KL 46 92 07 E",
    "NI number KL 46 92 0 B",
    "NI number QQ 12 34 56 C",
    "NI number AB 12 34 56 C",
    "NI number KD 46 92 07 BB",
    "order KL 46 92 07 B",
    "VAT GB768754274",
    "Flight KL1074 leaves at 09:25",
    "part number AB234567C",
    "Bring your National Insurance card on Monday.",
  ],
};

export default cases;
