import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Matricule 1950 0417 64651", "1950 0417 64651"],
    ["N° matricule : 1978060625215", "1978060625215"],
    ["Son numéro de matricule est 2003 0207 63165.", "2003 0207 63165"],
    ["Matrikelnummer 2004101173412", "2004101173412"],
    ["Her Luxembourg national number is 1936 1227 31889, please add it.", "1936 1227 31889"],
    ["Zijn Luxemburgs identificatienummer: 1943120342195", "1943120342195"],
    ["Seine luxemburgische Matrikelnummer lautet 1934 0820 27489", "1934 0820 27489"],
    ["Numéro d'identification national 2007 1221 88053", "2007 1221 88053"],
    ["Nom\tMatricule\nLynn Weber\t2001112530231", "2001112530231"],
    ["1962 0612 04002", "1962 0612 04002"],
    ["Please add 1971100607161 to the list.", "1971100607161"],
  ],
  ignores: [
    "1950131764651",
    "Matricule 1950 0417 646",
    "Matricule 2150041764651",
    "EAN 1950041764651",
    "Matricule à suivre",
    "RCS Luxembourg B123456",
    "order 1950041764651",
    "Rechnungsnummer 1950041764651",
    "https://example.com/?id=1950041764651",
    "Matricule 1950 0817 64651",
    "1950041764451",
    "Matricule 195004176465",
    "Matricule: siehe Bestellnummer 1950041764651",
  ],
};

export default cases;
