import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["AB12 CDE", "AB12 CDE"],
    ["Whose is LG19 KTR?", "LG19 KTR"],
    ["The van (KT71 WXB) blocks the gate.", "KT71 WXB"],
    ["Damage to YD07 BKL, photos follow", "YD07 BKL"],
    ["Number plate AB12 CDE", "AB12 CDE"],
    ["reg LG19 KTR", "LG19 KTR"],
    ["Fine for BX65 HJK", "BX65 HJK"],
    ["driver\tcar\nAshdown\tLG19 KTR", "LG19 KTR"],
  ],
  ignores: [
    "AB12CDE",
    "AB-12-CDE",
    "FY25 YTD",
    "EN12 DIN",
    "WK12 MON",
    "AB12 PDF",
    "AB00 CDE",
    "AB35 CDE",
    "AI12 CDE",
    "AB12 CDEF",
    "order AB12 CDE",
    "SKU LG19 KTR",
    "https://example.com/AB12 CDE",
    "part no. KT71 WXB",
    "XAB12 CDE",
  ],
};

export default cases;
