import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Het zipbestand openen kan met Ceder#4410.", "Ceder#4410"],
    ["Die ZIP-Datei lässt sich mit Tanne#8812 öffnen", "Tanne#8812"],
    ["The PDF is protected with Walnut*31.", "Walnut*31"],
    ["De bijlage is beveiligd met Zonnebloem#3.", "Zonnebloem#3"],
    ["Der Anhang ist mit Ahorn#55 verschlüsselt.", "Ahorn#55"],
    ["La pièce jointe s'ouvre avec Noisette!12", "Noisette!12"],
    ["Il file zip si apre con Lavagna#81", "Lavagna#81"],
    ["Die Datei ist mit Moos!Stein4 verschlüsselt.", "Moos!Stein4"],
    ["El archivo se abre con Cometa#61", "Cometa#61"],
    ["You can unlock the workbook with Heron_Lake7.", "Heron_Lake7"],
  ],
  ignores: [
    "The login page opens in Windows11 with Office365.",
    "Open the file with Excel2021.",
    "Open the attachment with Adobe2024 or newer.",
    "The file opens with Excel365.",
    "The file is protected with a password of 12 characters.",
    "The archive is encrypted with AES-256.",
    "De bijlage is beveiligd met het bekende wachtwoord.",
    "Die Datei wurde mit Word2021 geöffnet.",
    "Le fichier est protégé avec un code envoyé le 12/03/2027.",
    "The shop opens with 25% off on 12-03-2027.",
    "Unlock the door with badge B-2207.",
    "The document was locked by user 4711 on Monday.",
    "Der Anhang lässt sich mit Version 3.2 öffnen.",
    "De zip gaat open met WinZip12.",
    "Open the file with me at 14:30.",
  ],
};

export default cases;
