import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Reach her on harriet dot dunmore at kestrel dot example", "harriet dot dunmore at kestrel dot example"],
    ["mail: adaeze at kestrel dot example", "adaeze at kestrel dot example"],
    ["Her mail is adaeze(at)kestrel(dot)example.", "adaeze(at)kestrel(dot)example"],
    ["h.dunmore [at] kestrel [dot] example", "h.dunmore [at] kestrel [dot] example"],
    ["h.dunmore[at]kestrel.example", "h.dunmore[at]kestrel.example"],
    ["adaeze (at) kestrel.example has complained", "adaeze (at) kestrel.example"],
    [
      "Stuur het naar jan punt bakker apenstaartje voorbeeld punt nl.",
      "jan punt bakker apenstaartje voorbeeld punt nl",
    ],
    ["fokje apestaartje voorbeeld punt nl", "fokje apestaartje voorbeeld punt nl"],
    ["max punkt aumann at beispiel punkt de", "max punkt aumann at beispiel punkt de"],
    ["Mail an mareike {at} beispiel {punkt} de", "mareike {at} beispiel {punkt} de"],
    ["m.thoelke Klammeraffe beispiel Punkt de", "m.thoelke Klammeraffe beispiel Punkt de"],
    ["jean point quere arobase exemple point fr", "jean point quere arobase exemple point fr"],
    ["enora.quere arobase exemple.fr", "enora.quere arobase exemple.fr"],
    ["maria punto lopez arroba ejemplo punto es", "maria punto lopez arroba ejemplo punto es"],
    ["giulia punto verdi chiocciola esempio punto it", "giulia punto verdi chiocciola esempio punto it"],
    [
      "e-mail harriet underscore d at mail dot kestrel dot co dot uk",
      "harriet underscore d at mail dot kestrel dot co dot uk",
    ],
  ],
  ignores: [
    "We meet at this point in the mail.",
    "look at example dot com",
    "Meet Tom at example.com",
    "info at kestrel dot example",
    "At some point it stops.",
    "at nine dot thirty",
    "info(at)kestrel.example",
    "a point at issue",
    "Wij zijn er op dit punt nl niet uit",
    "het apenstaartje staat op de 2",
    "L'arobase se tape avec Alt Gr.",
    "ein Punkt de luxe",
    "at home",
    "See the shop at kestrel.example",
    "good at maths. Example",
    "user (at) host",
    "de klammeraffe ist ein Zeichen",
    "10 at 4.50",
  ],
};

export default cases;
