import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Asmens kodas 43404178084", "43404178084"],
    ["asmens kodas: 50306030871", "50306030871"],
    ["Jos asmens kodą 47902120009", "47902120009"],
    ["a. k. 44112191890", "44112191890"],
    ["Her Lithuanian personal code is 51206131949, please add it.", "51206131949"],
    ["Zijn Litouws persoonsnummer: 50705149875", "50705149875"],
    ["Ihre litauische Personennummer lautet 49901071818", "49901071818"],
    ["Son code personnel lituanien : 48112194998", "48112194998"],
    ["Vardas\tAsmens kodas\nRasa Petraitė\t47011179992", "47011179992"],
    ["60411126530 (asmens kodas)", "60411126530"],
  ],
  ignores: [
    "43404178084",
    "Asmens kodas 43413178084",
    "Asmens kodas 4340417808",
    "Asmens kodas 93404178084",
    "Įmonės kodas 123456789",
    "Asmens kodas nežinomas",
    "order 43404178084",
    "Rechnungsnummer 43404178084",
    "https://example.com/?id=43404178084",
    "Asmens kodas 43424178084",
    "43444178084",
    "Asmens kodas: siehe Bestellnummer 43404178084",
  ],
};

export default cases;
