import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Cartão de cidadão 27838757 8 ZY5", "27838757 8 ZY5"],
    ["Cartão de Cidadão n.º 227810341ZW6", "227810341ZW6"],
    ["CC: 27838757 8 ZY5", "27838757 8 ZY5"],
    ["O número de identificação civil é 25953565 6 ZZ8.", "25953565 6 ZZ8"],
    ["Her Portuguese ID is 27858291 5 ZW6, valid until May.", "27858291 5 ZW6"],
    ["Zijn Portugese identiteitskaart: 104834170ZY8", "104834170ZY8"],
    ["Ihr portugiesischer Personalausweis: 13354319 6 ZY4", "13354319 6 ZY4"],
    ["Sa carte de citoyen : 07836867 7 ZY2", "07836867 7 ZY2"],
    ["Nome\tCartão de cidadão\nJoana Ribeiro\t096795115ZY8", "096795115ZY8"],
    ["01645834 6 ZX7", "01645834 6 ZX7"],
  ],
  ignores: [
    "Cartão de cidadão 27838757 8",
    "Cartão de cidadão 27838757 8 ZY",
    "Modelo 27838757",
    "278387578545",
    "O cartão de cidadão caduca em 2027.",
    "order 278387578ZY5",
    "Rechnungsnummer 278387578ZY5",
    "https://example.com/?id=278387578ZY5",
    "Cartão de cidadão 27838717 8 ZY5",
    "278387573ZY5",
    "Cartão de cidadão 278387578ZY",
    "Cartão de cidadão: siehe Bestellnummer 278387578ZY5",
  ],
};

export default cases;
