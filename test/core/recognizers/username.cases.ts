import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Username: editor2", "editor2"],
    ["Log in with user t.varga and password Harvest-Moon_42.", "t.varga"],
    ["User: svc_backup, pass: 9rT!mvLq", "svc_backup"],
    ["inlog is marieke, wachtwoord Zomer2026!", "marieke"],
    ["Inloggen met p.dekker en Egel-Vos-71.", "p.dekker"],
    ["Gebruikersnaam:\nmarieke", "marieke"],
    ["Benutzername: m.weber", "m.weber"],
    ["Zugangsdaten: m.weber / Tanne-88x", "m.weber"],
    ["Identifiant : stagiaire4, mot de passe : Soleil2026!.", "stagiaire4"],
    ["Nom d’utilisateur : fanny", "fanny"],
    ["Usuario: ximena, contraseña: Tetera.Azul-19", "ximena"],
    ["Gebruiker\tWachtwoord\nmarieke\tZomer2026", "marieke"],
  ],
  ignores: [
    "The user manual is attached.",
    "Every user gets a password.",
    "Username: <your name>",
    "Username: ********",
    "login page",
    "The user is happy.",
    "Deel nooit je gebruikersnaam en wachtwoord.",
    "Username:\nPassword:",
    "Der Benutzer ist angelegt.",
    "L’utilisateur est content.",
    "user-friendly2 design",
    "Please log in before Friday.",
    "User: https://example.com/users",
  ],
};

export default cases;
