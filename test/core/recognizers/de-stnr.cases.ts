import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Steuernummer 221/585/56860", "221/585/56860"],
    ["Die Steuernummer von Cem lautet 151/815/08156.", "151/815/08156"],
    ["St.-Nr. 21/815/08150", "21/815/08150"],
    ["Steuer-Nr.: 19167468676", "19167468676"],
    ["Steuernr. 93815/08152", "93815/08152"],
    ["His German tax number is 250/246/45686, please add it.", "250/246/45686"],
    ["Zijn Duits belastingnummer: 151/144/82279", "151/144/82279"],
    ["Son numéro fiscal allemand est 14752192714", "14752192714"],
    ["Name\tSteuernummer\nCem Yildirim\t120/282/12958", "120/282/12958"],
    ["Steuernummer 2893081508152", "2893081508152"],
  ],
  ignores: [
    "Unsere Steuernummer: 221/585/56860",
    "Our tax number is 221/585/56860.",
    "Steuernummer 123/456",
    "Steuernummer 000/815/08156",
    "Die Steuernummer schicken wir nach.",
    "Steuernummer folgt, Tel. 030 2312517",
    "Steuerberater 151/815/08156",
    "HRB 2181508150",
    "Die Steuernummer steht auf Seite 3 von 12.",
    "HRB 543878, Steuernummer 221/585/56860",
    "Steuernummer 221/585/56860, USt-IdNr. DE908061434",
    "order 22158556860",
    "Rechnungsnummer 22158556860",
    "https://example.com/?id=22158556860",
    "Steuernummer 2215855686001",
    "Steuernummer: siehe Bestellnummer 22158556860",
  ],
};

export default cases;
