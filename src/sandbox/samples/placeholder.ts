import type { Sample } from "./sample";

export const placeholder: Sample = {
  id: "placeholder",
  title: {
    en: "Dear {{first_name}}",
    nl: "Beste {{first_name}}",
    de: "Liebe {{first_name}}",
    fr: "Chère {{first_name}}",
  },
  shows: {
    en: "A mail from a template, with a field that nobody filled in",
    nl: "Een mail uit een sjabloon, met een veld dat niemand heeft ingevuld",
    de: "Eine E-Mail aus einer Vorlage, mit einem Feld, das niemand ausgefüllt hat",
    fr: "Un message tiré d'un modèle, avec un champ que personne n'a rempli",
  },
  mail: () => ({
    to: [{ name: "Nina Holt", address: "nina@holtgardens.example" }],
    subject: "Your renewal",
    html:
      "<p>Dear {{first_name}},</p><p>Your subscription ends on 31 December. Reply to this mail to renew it.</p>" +
      "<p>Kind regards,<br>Anna de Wit</p>",
  }),
};
