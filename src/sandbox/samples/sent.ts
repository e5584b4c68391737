import { printerList } from "./printer-list";
import type { Sample } from "./sample";

export const sent: Sample = {
  id: "sent",
  title: { en: "Sent it wrong?", nl: "Verkeerd verstuurd?" },
  shows: {
    en: "A mail that left already, opened for reading",
    nl: "Een mail die al weg is, geopend om te lezen",
  },
  mail: async () => ({ ...(await printerList.mail()), mode: "read" }),
};
