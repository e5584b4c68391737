import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["UTR 4070842989", "4070842989"],
    ["UTR number: 52345 67893", "52345 67893"],
    ["Unique Taxpayer Reference 2423921132", "2423921132"],
    ["His UTR is 2033545133, for self assessment.", "2033545133"],
    ["Tax reference 8180780205", "8180780205"],
    ["Zijn Brits belastingnummer: 2944225911", "2944225911"],
    ["Seine britische Steuernummer lautet 1832116200", "1832116200"],
    ["Son numéro fiscal britannique est 1628852584", "1628852584"],
    ["Name\tUTR\nRowena Pickersgill\t6572233524", "6572233524"],
    ["UTR 2498686615K", "2498686615K"],
  ],
  ignores: [
    "4070842989",
    "UTR 123456789",
    "UTR reference to follow",
    "Tax reference year 2025",
    "Please use reference 4070842989",
    "VAT 4070842989",
    "order 4070842989",
    "Rechnungsnummer 4070842989",
    "https://example.com/?id=4070842989",
    "UTR 4070842986",
    "4076842989",
    "UTR 407084298901",
    "UTR: siehe Bestellnummer 4070842989",
  ],
};

export default cases;
