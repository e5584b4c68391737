import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Call +44 20 7946 0810 tomorrow", "+44 20 7946 0810"],
    ["Terugbellen na vijven op 010-2409959.", "010-2409959"],
    ["0612345678", "0612345678"],
    ["Mobiel: 06 - 1 4 2 9 8 3 3 7", "06 - 1 4 2 9 8 3 3 7"],
    ["Ring after six: 0 7 4 0 0 1 2 3 1 4 6.", "0 7 4 0 0 1 2 3 1 4 6"],
    ["Tel. +49 (0)40 66969 601", "+49 (0)40 66969 601"],
    ["Handy 0151 23456789", "0151 23456789"],
    ["Portable : 06 39 98 12 34", "06 39 98 12 34"],
    ["0031 6 12345678", "0031 6 12345678"],
    ["Name\tMobile\nHarriet Dunmore\t07700 900521", "07700 900521"],
    ["Telefoon: 2409959", "2409959"],
    ["(020) 624 11 11", "(020) 624 11 11"],
    ["phone (555) 555-0123", "(555) 555-0123"],
    ["móvil 612 345 678", "612 345 678"],
  ],
  ignores: [
    "order 0612345678",
    "Regal 2: 087 551 902",
    "HRB 995877",
    "Vorgang 97194197",
    "20.12.2026",
    "Der Umsatz lag bei 2.318.440 €",
    "Sendungsnummer 00340480264414202328",
    "KvK 78838231",
    "Registered in England no. 09423862",
    "tonercode 331-0712-9904",
    "SIRET 94558395300050",
    "call me about the 1500 parts",
    "version 12.4.0",
    "10.20.30.40",
    "EAN 8710032384956",
    "https://example.com/0612345678",
    "2026-0612345678",
    "bel 112",
  ],
};

export default cases;
