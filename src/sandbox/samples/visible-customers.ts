import { people } from "./people";
import type { Sample } from "./sample";

/** Firms of the invented customers; every one has an address of its own. */
const FIRMS = "nordlicht sonnhof waldbaum seeblick bergmann talstern".split(" ");

export const visibleCustomers: Sample = {
  id: "visible-customers",
  title: { en: "38 customers in To", nl: "38 klanten in Aan", de: "38 Kunden in An", fr: "38 clients dans À" },
  shows: {
    en: "A German invitation in which all customers see each other",
    nl: "Een Duitse uitnodiging waarin alle klanten elkaar zien",
    de: "Eine deutsche Einladung, in der alle Kunden einander sehen",
    fr: "Une invitation allemande où tous les clients se voient",
  },
  mail: () => ({
    to: people(38).map(({ firstName, lastName }, index) => ({
      name: `${firstName} ${lastName}`,
      address: `${firstName}.${lastName}@${FIRMS[index % FIRMS.length] ?? ""}${index % 9}.example`.toLowerCase(),
    })),
    subject: "Einladung zum Kundentag",
    html:
      "<p>Guten Tag,</p><p>wir laden Sie herzlich zu unserem Kundentag am 20. November ein. " +
      "Bitte sagen Sie uns bis Freitag, ob Sie kommen.</p><p>Freundliche Grüße<br>Anna de Wit</p>",
  }),
};
