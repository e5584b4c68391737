import type { Sample } from "./sample";

export const login: Sample = {
  id: "login",
  title: {
    en: "Login in one mail",
    nl: "Inlog in één mail",
    de: "Zugang in einer E-Mail",
    fr: "Un accès dans un message",
  },
  shows: {
    en: "User name, password and address of the portal travel together",
    nl: "Gebruikersnaam, wachtwoord en adres van het portaal reizen samen",
    de: "Benutzername, Passwort und Adresse des Portals reisen zusammen",
    fr: "Nom d'utilisateur, mot de passe et adresse du portail voyagent ensemble",
  },
  mail: () => ({
    to: [{ name: "Karin Vos", address: "karin@vosmode.example" }],
    subject: "Toegang tot het klantportaal",
    html:
      "<p>Beste Karin,</p><p>Je kunt vanaf vandaag in het portaal: https://portaal.brightside.example</p>" +
      "<p>Gebruikersnaam: k.vos<br>Wachtwoord: Zomer-Tulp!482</p><p>Groet,<br>Anna</p>",
  }),
};
