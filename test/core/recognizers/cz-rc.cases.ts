import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Rodné číslo 680407/4057", "680407/4057"],
    ["r. č. 905702/3162", "905702/3162"],
    ["Její rodné číslo je 076202/8597.", "076202/8597"],
    ["rodného čísla 8552122986", "8552122986"],
    ["Her Czech birth number is 635314/2477, please add it.", "635314/2477"],
    ["Zijn Tsjechisch geboortenummer: 765322/8847", "765322/8847"],
    ["Seine tschechische Geburtsnummer lautet 910622/2818", "910622/2818"],
    ["Jeho slovenské rodné číslo: 6106064536", "6106064536"],
    ["Jméno\tRodné číslo\nJana Nováková\t581109/0054", "581109/0054"],
    ["rodné číslo 530102/123", "530102/123"],
    ["026107/2394", "026107/2394"],
  ],
  ignores: [
    "rodné číslo 681304/4057",
    "rodné číslo 680432/4057",
    "rodné číslo 680407/40",
    "IČO 27074358",
    "540102/123",
    "č.j. 680407/4058",
    "Rodné číslo zašleme poštou.",
    "order 6804074057",
    "Rechnungsnummer 6804074057",
    "https://example.com/?id=6804074057",
    "Rodné číslo 680407/4857",
    "6804074056",
    "Rodné číslo 680407405701",
    "Rodné číslo: siehe Bestellnummer 6804074057",
  ],
};

export default cases;
