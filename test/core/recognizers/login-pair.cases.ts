import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Log in with t.varga and Egel-Vos-71.", "Egel-Vos-71"],
    ["Inloggegevens:\nmarieke / Harvest-Moon_42", "Harvest-Moon_42"],
    ["Zugangsdaten: m.weber / Tanne-88x", "Tanne-88x"],
    ["Sign in as p.lindqvist with Copper_Kettle8.", "Copper_Kettle8"],
    ["Portal: t.varga / Egel-Vos-71", "Egel-Vos-71"],
    ["inloggen kan met s.bakker en Dennenappel4!", "Dennenappel4!"],
    ["Anmelden mit j.kowalski und Regen!Bogen5", "Regen!Bogen5"],
    ["Connectez-vous avec l.fontaine et Marguerite_7", "Marguerite_7"],
    ["Accedi con g.ricci e Limone!34", "Limone!34"],
    ["WiFi: Guest-Net / sunshine88", "sunshine88"],
    ["You can borrow my login: p.mole@baker.example and then Ladder-Dover.", "Ladder-Dover"],
    ["Mon compte : p.taupe@boulanger.example puis Echelle-Nantes", "Echelle-Nantes"],
    ["for the shared drive it's admin / Qw3rtz_0815", "Qw3rtz_0815"],
  ],
  ignores: [
    "Login is possible from 08:00 to 18:00 and costs 25 EUR.",
    "Account 4711 was closed; the user has 3 open orders.",
    "Access to room 2.14 is via entrance B2.",
    "Sign in with Microsoft365 or SAML2.",
    "De inloggegevens ontvang je apart.",
    "Inloggen kan vanaf maandag op Windows11.",
    "Die Zugangsdaten kommen mit getrennter Post bis KW12.",
    "Der Zugang erfolgt über Tor 3, Halle B12.",
    "Accès par la porte B12, parking P3.",
    "The account manager is J4NE from Level3.",
    "Portal: SAP4HANA / Fiori2027",
    "Credentials: MSc, PhD2019, CPA",
    "VPN: AES256 / SHA512",
    "Router: AX5400 / WR1043ND",
    "Inloggen lukt niet op laptop NB-2207.",
    "Bij het inloggen krijg ik foutmelding AADSTS50126.",
    "Identifiant de commande : 7f3c-88ab-aa2e",
    "Login for staging : 7f3c-88ab-aa2e",
    "Log in at kim@acme.example, then Anna-Maria will call you.",
    "Open the account a@b.example, then call Jan-Willem.",
    "for the shared drive it's about 2 TB / 4 TB",
  ],
};

export default cases;
