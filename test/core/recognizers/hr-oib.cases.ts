import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["OIB 28112538502", "28112538502"],
    ["OIB: 14232392704", "14232392704"],
    ["Njezin OIB je 20775633855.", "20775633855"],
    ["Osobni identifikacijski broj 17130630264", "17130630264"],
    ["Her Croatian OIB is 18692610515, please add it.", "18692610515"],
    ["Zijn Kroatisch persoonsnummer: 24078301944", "24078301944"],
    ["Ihre kroatische Steuernummer lautet 22787448010", "22787448010"],
    ["Son numéro OIB : 11289719000", "11289719000"],
    ["Ime\tOIB\nAna Horvat\t10330048726", "10330048726"],
    ["42419621412 (OIB)", "42419621412"],
  ],
  ignores: [
    "28112538502",
    "OIB 2811253850",
    "OIB 281125385021",
    "MBS 080123456",
    "Trgovački sud u Zagrebu, MBS 080123456, OIB 28112538502",
    "OIB nepoznat",
    "PDV HR28112538502",
    "order 28112538502",
    "Rechnungsnummer 28112538502",
    "https://example.com/?id=28112538502",
    "OIB 28192538502",
    "28112538509",
    "OIB: siehe Bestellnummer 28112538502",
  ],
};

export default cases;
