import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["IMEI 353287110492739", "353287110492739"],
    ["IMEI: 35-328711-049273-9", "35-328711-049273-9"],
    ["The IMEI of her phone is 864471053182646.", "864471053182646"],
    ["IMEI1: 353287110492739", "353287110492739"],
    ["imei-nummer 35 328711 049273 9", "35 328711 049273 9"],
    ["Het IMEI-nummer van de telefoon van Kees is 352099001761481.", "352099001761481"],
    ["IMEI-Nummer: 490154203237518", "490154203237518"],
    ["Numéro IMEI : 357330091244061", "357330091244061"],
    ["353287110492739 (IMEI)", "353287110492739"],
    ["toestel\tIMEI\niPhone\t353287110492739", "353287110492739"],
    ["IMEI\n864471053182646", "864471053182646"],
  ],
  ignores: [
    "353287110492739",
    "IMEI 353287110492738",
    "IMEI 35328711049273",
    "IMEI 3532871104927391",
    "IMEI 000000000000000",
    "serial 353287110492739",
    "IMEI follows",
    "The IMEI is on the box. Order 353287110492739",
    "IMEI: see label",
    "order number 864471053182646",
    "IMEI unknown, call 0612345678",
    "https://example.com/imei/353287110492739",
    "IMEI ***************",
  ],
};

export default cases;
