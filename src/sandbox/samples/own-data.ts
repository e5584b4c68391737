import { people } from "./people";
import type { Sample } from "./sample";

export const ownData: Sample = {
  id: "own-data",
  title: {
    en: "A customer's own data",
    nl: "Eigen gegevens van een klant",
    de: "Eigene Daten eines Kunden",
    fr: "Les données d'un client",
  },
  shows: {
    en: "Somebody gets their own account number: that is fine",
    nl: "Iemand krijgt het eigen rekeningnummer: dat mag",
    de: "Jemand bekommt die eigene Kontonummer: Das ist in Ordnung",
    fr: "Quelqu'un reçoit son propre numéro de compte\u00a0: c'est permis",
  },
  mail: () => {
    const [customer] = people(1);
    const { firstName = "", lastName = "", email = "", iban = "" } = customer ?? {};
    return {
      composeType: "reply",
      to: [{ name: `${firstName} ${lastName}`, address: email }],
      subject: "Re: Terugbetaling",
      html:
        `<p>Beste ${firstName},</p><p>We hebben het bedrag overgemaakt naar je rekening ${iban}.</p>` +
        "<p>Groet,<br>Anna</p>",
    };
  },
};
