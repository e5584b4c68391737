import { printerList } from "./printer-list";
import type { Sample } from "./sample";

export const sent: Sample = {
  id: "sent",
  title: { en: "Sent it wrong?", nl: "Verkeerd verstuurd?", de: "Falsch gesendet?", fr: "Mal envoyé\u00a0?" },
  shows: {
    en: "A mail that left already, opened for reading",
    nl: "Een mail die al weg is, geopend om te lezen",
    de: "Eine E-Mail, die schon weg ist, zum Lesen geöffnet",
    fr: "Un message déjà parti, ouvert pour le lire",
  },
  mail: async () => ({ ...(await printerList.mail()), mode: "read" }),
};
