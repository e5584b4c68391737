import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["SE-125-HX", "SE-125-HX"],
    ["Le véhicule SE-125-HX appartient à Yannic.", "SE-125-HX"],
    ["Immatriculé SE-125-HX", "SE-125-HX"],
    ["C'est la AB-471-KT qui bloque l'entrée.", "AB-471-KT"],
    ["The Renault GH-802-WP is parked here.", "GH-802-WP"],
    ["De FR-auto FK-318-ZT", "FK-318-ZT"],
    ["Sinistre : DZ-640-LM, 12/03/2026", "DZ-640-LM"],
    ["nom\tplaque\nYannic\tSE-125-HX", "SE-125-HX"],
    ["Plaque : CQ-907-BV", "CQ-907-BV"],
  ],
  ignores: [
    "SE 125 HX",
    "SE125HX",
    "SO-125-HX",
    "SS-125-HX",
    "SE-000-HX",
    "SE-125-HXA",
    "SE-1254-HX",
    "réf. SE-125-HX",
    "commande SE-125-HX",
    "part number SE-125-HX",
    "https://example.com/SE-125-HX",
    "XSE-125-HX",
    "SE-125-HX-2",
    "WW-125-HX",
  ],
};

export default cases;
