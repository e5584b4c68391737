import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["born on 4/11/1979", "4/11/1979"],
    ["date of birth 1983-07-02. She prefers", "1983-07-02"],
    ["born March 3, 1985 in Leeds", "March 3, 1985"],
    ["Roos Terpstra, geboren op 14 april 1994, wil graag", "14 april 1994"],
    ["Daan Wolthuis (geb. 02-09-1987) was prima", "02-09-1987"],
    ["geboren am 11.04.1985", "11.04.1985"],
    ["am 11.04.1985 geboren", "11.04.1985"],
    ["Geb.-Datum: 3. März 1985", "3. März 1985"],
    ["née à Lyon le 3 mars 1985", "3 mars 1985"],
    ["Date de naissance : 17/11/1976", "17/11/1976"],
    ["Name\tGeburtsdatum\nMareike Thölke\t11.04.1985", "11.04.1985"],
    ["Maartje Schildkamp (17/11/1976)", "17/11/1976"],
    ["nacido el 2 de mayo de 1990", "2 de mayo de 1990"],
    ["geboortedatum 02-09-87", "02-09-87"],
    ["geboren am 02.01.1900", "02.01.1900"],
  ],
  ignores: [
    "The meeting moves from 12/03/2026 to 19/03/2026.",
    "Het overleg van 3 december 2026",
    "geldig tot 31-12-1999",
    "Il ne sera livré que le 12/03/1999.",
    "geboren 45-13-1987",
    "born in 1987",
    "date of birth: unknown",
    "born 12.4.0",
    "Payment within 30 days of 14/10/2026",
    "The birthday party is on 12/03/2026.",
    "geboren in zaal 4.02",
    "Invoice (17/11/2026)",
    "Our company was founded on 01-02-1987.",
    "date of birth 17/11/1876",
    "geboortedatum overal 01-01-1900",
    "Max Mustermann, geboren am 01.01.1900",
    "DOB: 1900-01-01",
  ],
};

export default cases;
