import type { Sample } from "./sample";

export const notAttached: Sample = {
  id: "not-attached",
  title: {
    en: "Attached... or not",
    nl: "Bijgevoegd... of niet",
    de: "Angehängt... oder nicht",
    fr: "Joint... ou pas",
  },
  shows: {
    en: "A French mail speaks of a file that is not there",
    nl: "Een Franse mail noemt een bestand dat er niet is",
    de: "Eine französische E-Mail nennt eine Datei, die fehlt",
    fr: "Un message français parle d'un fichier qui n'est pas là",
  },
  mail: () => ({
    to: [{ name: "Camille Roux", address: "camille@atelier-roux.example" }],
    subject: "Devis pour le stand",
    html:
      "<p>Bonjour Camille,</p><p>Vous trouverez le devis pour le stand en pièce jointe. " +
      "Dites-moi si quelque chose manque.</p><p>Bien à vous,<br>Anna</p>",
  }),
};
