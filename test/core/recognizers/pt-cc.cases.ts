import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Cartão de cidadão 00000000 0 ZZ4", "00000000 0 ZZ4"],
    ["Cartão de cidadão 27838757 8 ZY6", "27838757 8 ZY6"],
    ["Cartão de Cidadão n.º 227810341ZW7", "227810341ZW7"],
    ["CC: 27838757 8 ZY6", "27838757 8 ZY6"],
    ["O número de identificação civil é 25953565 6 ZZ9.", "25953565 6 ZZ9"],
    ["Her Portuguese ID is 27858291 5 ZW7, valid until May.", "27858291 5 ZW7"],
    ["Zijn Portugese identiteitskaart: 104834170ZY9", "104834170ZY9"],
    ["Ihr portugiesischer Personalausweis: 13354319 6 ZY5", "13354319 6 ZY5"],
    ["Sa carte de citoyen : 07836867 7 ZY3", "07836867 7 ZY3"],
    ["Nome\tCartão de cidadão\nJoana Ribeiro\t096795115ZY9", "096795115ZY9"],
    ["01645834 6 ZX8", "01645834 6 ZX8"],
  ],
  ignores: [
    "Cartão de cidadão 27838757 8",
    "Cartão de cidadão 27838757 8 ZY",
    "Modelo 27838757",
    "278387578545",
    "O cartão de cidadão caduca em 2027.",
    "order 278387578ZY6",
    "Rechnungsnummer 278387578ZY6",
    "https://example.com/?id=278387578ZY6",
    "Cartão de cidadão 27838717 8 ZY6",
    "Cartão de cidadão 27838757 8 ZY5",
    "278387573ZY5",
    "Cartão de cidadão 278387578ZY",
    "Cartão de cidadão: siehe Bestellnummer 278387578ZY6",
  ],
};

export default cases;
