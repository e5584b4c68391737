import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Henkilötunnus 180161Y2430", "180161Y2430"],
    ["HETU: 110785W428F", "110785W428F"],
    ["Hänen henkilötunnuksensa: 200252W1924", "200252W1924"],
    ["hetu 131052-308T", "131052-308T"],
    ["Her Finnish personal identity code is 230542Y3544, please add it.", "230542Y3544"],
    ["Zijn Fins persoonsnummer: 040381W1956", "040381W1956"],
    ["Ihre finnische Personenkennung lautet 040102F5687", "040102F5687"],
    ["Son code personnel finlandais : 210678V819X", "210678V819X"],
    ["Nimi\tHenkilötunnus\nAino Virtanen\t221258W651U", "221258W651U"],
    ["Please add 131052-308T to it.", "131052-308T"],
    ["Born in 1894, hetu 131094+308M", "131094+308M"],
  ],
  ignores: [
    "131052-9993",
    "131352-308T",
    "HETU 131052-308",
    "131052A308",
    "Y-tunnus 2077474-0",
    "Henkilötunnus puuttuu",
    "131052G308T",
    "order 180161Y2430",
    "Rechnungsnummer 180161Y2430",
    "https://example.com/?id=180161Y2430",
    "Henkilötunnus 880161Y2430",
    "180261Y2430",
    "Henkilötunnus 180161Y243",
    "Henkilötunnus: siehe Bestellnummer 180161Y2430",
  ],
};

export default cases;
