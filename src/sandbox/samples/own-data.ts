import { people } from "./people";
import type { Sample } from "./sample";

export const ownData: Sample = {
  id: "own-data",
  title: { en: "A customer's own data", nl: "Eigen gegevens van een klant" },
  shows: {
    en: "Somebody gets their own account number: that is fine",
    nl: "Iemand krijgt het eigen rekeningnummer: dat mag",
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
