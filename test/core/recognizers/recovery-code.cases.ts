import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Spare codes in case you lose the phone: k7w2d-9qm4x", "k7w2d-9qm4x"],
    ["Herstelcode, een keer te gebruiken: 4471-8820", "4471-8820"],
    ["Codes de secours, à garder : 4471 8820", "4471 8820"],
    ["Recovery code: 7k2mx-q9ptw", "7k2mx-q9ptw"],
    ["Your recovery code is 4f8a1-c07de.", "4f8a1-c07de"],
    ["backup code 8842-1190", "8842-1190"],
    ["Backup codes:\n48219046", "48219046"],
    [
      "BitLocker recovery key: 482911-503118-739101-650914-114708-305910-915532-338120",
      "482911-503118-739101-650914-114708-305910-915532-338120",
    ],
    ["Recovery key\nRK7P-XW2Z-QLM9-TVBN-4HCY-D6GF", "RK7P-XW2Z-QLM9-TVBN-4HCY-D6GF"],
    ["Herstelcode: 7k2mx-q9ptw", "7k2mx-q9ptw"],
    ["De herstelcodes zijn:\n\n- 7k2mx-q9ptw", "7k2mx-q9ptw"],
    ["Back-upcode: 4821 9046", "4821 9046"],
    ["Wiederherstellungscode: 7k2mx-q9ptw", "7k2mx-q9ptw"],
    ["Ihr Wiederherstellungsschlüssel lautet RK7P-XW2Z-QLM9-TVBN", "RK7P-XW2Z-QLM9-TVBN"],
    ["Codes de secours :\n1. 4f8a1-c07de", "4f8a1-c07de"],
    ["Code de récupération : 7k2mx-q9ptw", "7k2mx-q9ptw"],
    ["Código de recuperación: 7k2mx-q9ptw", "7k2mx-q9ptw"],
    ["Codici di backup: 4f8a1-c07de", "4f8a1-c07de"],
    [
      "seed phrase: lantern orbit gravel mango tunnel pepper velvet anchor island copper dolphin window",
      "lantern orbit gravel mango tunnel pepper velvet anchor island copper dolphin window",
    ],
    [
      "BitLocker-sleutel: 482911-503118-739101-650914-114708-305910-915532-338120",
      "482911-503118-739101-650914-114708-305910-915532-338120",
    ],
    ["Backup codes in case I lose my phone: 8421-9930", "8421-9930"],
  ],
  ignores: [
    "Recovery codes: the meeting about them is on 12-03-2027.",
    "Spare codes are kept in the safe.",
    "Keep your recovery codes in a safe place.",
    "Recovery codes have 10 characters, such as xxxxx-xxxxx.",
    "Recovery code: xxxxx-xxxxx",
    "Recovery code: see the vault",
    "Recovery codes: 10 left",
    "The backup code base is from 12-03-2027.",
    "Backup codes\nwere printed in 2024-2025.",
    "The recovery took 10 days, from 2027-01-12.",
    "Herstelcode volgt per post, kenmerk 2027-00481.",
    "Bewaar je herstelcodes goed; bel 020-1234567.",
    "Die Wiederherstellung dauert 30-40 Minuten.",
    "Les codes de secours sont imprimés.",
    "Code 7k2mx-q9ptw",
    "Backup code: tel. 020-1234567",
    "seed phrase: keep it safe",
    "backup code repository release-2027",
  ],
};

export default cases;
