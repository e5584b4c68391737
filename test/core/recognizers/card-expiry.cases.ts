import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["4741 2154 7280 3857 03/27", "03/27"],
    ["card 4741215472803857, exp 03/27", "03/27"],
    ["Amex 3731 373537 99074, exp. 03/2027", "03/2027"],
    ["My credit card expires 03/27", "03/27"],
    ["Visa card, valid thru 11/28", "11/28"],
    ["creditcard 4741 2154 7280 3857 geldig t/m 03/27", "03/27"],
    ["bankpas, geldig tot 03-27", "03-27"],
    ["vervaldatum van mijn creditcard: 03/27", "03/27"],
    ["Kreditkarte 4741215472803857, gültig bis 03/27", "03/27"],
    ["Kreditkarte, Ablaufdatum 09/29", "09/29"],
    ["carte bancaire 4741 2154 7280 3857, expire 03/27", "03/27"],
    ["Carte bleue, date d’expiration : 03/27", "03/27"],
    ["tarjeta 4741 2154 7280 3857 caducidad 03/27", "03/27"],
    ["carta di credito, scadenza 03/27", "03/27"],
    ["4741215472803857, 03/27, 481", "03/27, 481"],
    ["card ending **** 3857, expiry: 3/27", "3/27"],
  ],
  ignores: [
    "Contract valid until 03/27. Payment by credit card possible.",
    "La carte SIM expire 03/27",
    "Het abonnement (betaald per creditcard) verloopt 03/27.",
    "The contract expires 03/27",
    "exp 03/27",
    "Het contract is geldig t/m 03/27",
    "Vertrag gültig bis 03/27",
    "Le bail expire 03/27",
    "credit card 13/27, exp",
    "My credit card was charged on 03/27",
    "passport valid until 03/27",
    "4741 2154 7280 3857",
    "card exp 03/12",
    "license exp 03/27",
    "credit card report 2026/27 expires",
    "offer valid until 03/27/2026",
    "ID card valid until 03/27",
  ],
};

export default cases;
