import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["ЕГН 4804097209", "4804097209"],
    ["ЕГН: 6806130193", "6806130193"],
    ["Единен граждански номер 3605039091", "3605039091"],
    ["EGN 9103194403", "9103194403"],
    ["Her Bulgarian EGN is 9507247825, please add it.", "9507247825"],
    ["Zijn Bulgaars persoonsnummer: 6204012646", "6204012646"],
    ["Ihre bulgarische Personennummer lautet 8902280989", "8902280989"],
    ["Son numéro EGN : 8206218305", "8206218305"],
    ["Име\tЕГН\nИва Петрова\t9606026799", "9606026799"],
    ["0050104249 (ЕГН)", "0050104249"],
  ],
  ignores: [
    "4804097209",
    "ЕГН 4813097209",
    "ЕГН 480409720",
    "ЕИК 175074752",
    "ЕГН липсва",
    "Тел. 02 123 4567",
    "order 4804097209",
    "Rechnungsnummer 4804097209",
    "https://example.com/?id=4804097209",
    "ЕГН 4804057209",
    "4844097209",
    "ЕГН: siehe Bestellnummer 4804097209",
  ],
};

export default cases;
