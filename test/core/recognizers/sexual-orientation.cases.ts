import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Tom is gay and not out at work.", "gay"],
    ["She came out as a lesbian last year.", "lesbian"],
    ["Our colleague is bisexual.", "bisexual"],
    ["Mr Adler is a gay man living alone.", "gay"],
    ["The client is transgender and uses a new name.", "transgender"],
    ["Mijn collega is lesbisch.", "lesbisch"],
    ["Bas is homo, maar dat weet niet iedereen.", "homo"],
    ["De sollicitant is homoseksueel.", "homoseksueel"],
    ["Herr Ebert ist schwul.", "schwul"],
    ["Die Kollegin ist lesbisch und lebt mit ihrer Partnerin.", "lesbisch"],
    ["Mein Mitarbeiter hat sich als bisexuell geoutet.", "bisexuell"],
    ["M. Roche est homosexuel.", "homosexuel"],
    ["Elle est lesbienne et ne veut pas que cela se sache.", "lesbienne"],
    ["Nuestro cliente es homosexual.", "homosexual"],
    ["Il collega è gay.", "gay"],
    ["Piet and his husband moved to Ghent.", "his husband"],
  ],
  ignores: [
    "Gay Pride is on Saturday, so the office is closed.",
    "The LGBT network meets on Tuesday.",
    "The gay bar around the corner ordered glasses.",
    "Our diversity policy covers sexual orientation.",
    "Jennifer Gay will call you back.",
    "He supports the lesbian film festival.",
    "De homo-emancipatienota is besproken.",
    "Het lesbisch filmfestival zoekt vrijwilligers.",
    "Homo sapiens, zei de gids.",
    "Der CSD ist am Samstag in Köln.",
    "Das schwule Museum hat Plakate bestellt.",
    "Le mariage homosexuel est légal depuis 2013.",
    "Nobody should be asked whether they are gay.",
    "If a colleague is transgender, use the right name.",
    "La película gay se estrena el viernes.",
    "I am gay and proud.",
    "We print flags for gay and lesbian organisations.",
  ],
};

export default cases;
