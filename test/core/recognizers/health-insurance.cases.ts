import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["EHIC 80528000123456789018", "80528000123456789018"],
    ["European Health Insurance Card: 8052 8000 1234 5678 9018", "8052 8000 1234 5678 9018"],
    ["Health insurance number 44718203", "44718203"],
    ["Her health insurance (member no. 447182039) pays.", "447182039"],
    ["zorgpolis 447182039", "447182039"],
    ["Zorgverzekering VGZ, polisnummer 447182039", "447182039"],
    ["Zilveren Kruis polisnummer: 10447182", "10447182"],
    ["Verzekerdennummer 447182039", "447182039"],
    ["Europese ziekteverzekeringskaart 80528000123456789018", "80528000123456789018"],
    ["Krankenversicherung, Versicherungsnummer 4471820395", "4471820395"],
    ["Europäische Krankenversicherungskarte: 80276100491827364513", "80276100491827364513"],
    ["PKV, Versicherungsschein 44718203", "44718203"],
    ["Mutuelle : n° d’adhérent 4471820", "4471820"],
    ["numéro de mutuelle 44718203", "44718203"],
    ["tarjeta sanitaria BBBB4471820395", "BBBB4471820395"],
    ["Tessera sanitaria n. 80380001234567890123", "80380001234567890123"],
    ["naam\tzorgpolisnummer\nKees\t447182039", "447182039"],
  ],
  ignores: [
    "EHIC 80999000123456789018",
    "80528000123456789018",
    "polisnummer 447182039",
    "autoverzekering, polisnummer 447182039",
    "policy number 44718203",
    "The health insurance costs EUR 144718 a year.",
    "health insurance since 12-03-2019",
    "zorgverzekering 2026",
    "zorgverzekeraar, bel 0800 1234567",
    "Krankenkasse wechselt zum 01.01.2026",
    "KFZ-Versicherungsnummer 4471820395",
    "mutuelle obligatoire depuis 2016",
    "Zorgverzekeraar, factuur 447182039",
    "health insurance, order number 44718203",
    "tessera sanitaria scaduta il 12/03/2024",
    "Krankenversicherung: A123456780",
    "member number 44718203",
  ],
};

export default cases;
