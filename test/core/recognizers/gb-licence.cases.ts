import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["MORGA657054SM9IJ", "MORGA657054SM9IJ"],
    ["Driving licence MORGA657054SM9IJ", "MORGA657054SM9IJ"],
    ["Driving licence no: MORGA 657054 SM9IJ", "MORGA 657054 SM9IJ"],
    ["driver number ASHDO955239PE9KT 35", "ASHDO955239PE9KT 35"],
    ["FOX99803121D99AB is his licence", "FOX99803121D99AB"],
    ["Licence LEE99 712158 KT9BC, clean", "LEE99 712158 KT9BC"],
    ["The driver (VENNA802046C99WX) has 3 points.", "VENNA802046C99WX"],
    ["name\tlicence\nPrudence Ashdown\tASHDO955239PE9KT", "ASHDO955239PE9KT"],
  ],
  ignores: [
    "MORGA673054SM9IJ",
    "MORGA657324SM9IJ",
    "MORGA657054SM9I",
    "MORGA657054SM9IJK",
    "MORG657054SM9IJ",
    "order MORGA657054SM9IJ",
    "https://example.com/MORGA657054SM9IJ",
    "part number MORGA657054SM9IJ",
    "MORGAN657054SM9IJ",
    "key MORGA657054SM9IJ-2",
    "HELLO 657054 WORLD",
    "Smith 657054",
    "serial number ABCDE657054SM9IJ",
  ],
};

export default cases;
