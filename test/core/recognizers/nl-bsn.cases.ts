import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["BSN 111222333", "111222333"],
    ["Het burgerservicenummer van Roos is 1112.22.333.", "1112.22.333"],
    ["Her Dutch social security number: 111 222 333", "111 222 333"],
    ["131860914 (BSN)", "131860914"],
    ["Herr Müller 111222333 (BSN)", "111222333"],
    ["BSN:\n908301662", "908301662"],
    ["Naam\tBSN\nRoos Terpstra\t390996038", "390996038"],
    ["Seine BSN lautet 948219932", "948219932"],
    ["Son numéro BSN est 518190936", "518190936"],
    ["bsn-nummer 786579754", "786579754"],
    ["BSN\u00a0111\u200b222\u200b333", "111\u200b222\u200b333"],
    ["burgerservicenr 111222333 graag verwerken", "111222333"],
  ],
  ignores: [
    "order 111222333",
    "111222333",
    "BSN 111222334",
    "BSN 1112223",
    "BSN 11122233344",
    "BSN 000000000",
    "BSN 999999999",
    "We hebben je BSN nodig voor factuurnummer 111222333",
    "Uw bestelnummer is 111222333.",
    "KvK 131860914",
    "Herr Müller 111222333 (Auftrag)",
    "BSN van Piet volgt, het bedrag is € 908301662",
    "BSN onbekend.\n\nTel. 131860914",
    "https://example.com/bsn/111222333",
    "BSN: A111222333",
    "BSN 12-03-2026",
    "RSIN 390996038",
  ],
};

export default cases;
