import { attach } from "./attach";
import { people } from "./people";
import type { Sample } from "./sample";
import { makeWorkbook } from "./workbook";

export const hiddenSheet: Sample = {
  id: "hidden-sheet",
  title: { en: "Hidden sheet", nl: "Verborgen tabblad", de: "Verstecktes Tabellenblatt", fr: "Feuille masquée" },
  shows: {
    en: "A tidy report, with all raw data on a sheet nobody sees",
    nl: "Een net verslag, met alle ruwe gegevens op een tabblad dat niemand ziet",
    de: "Ein ordentlicher Bericht, mit allen Rohdaten auf einem Blatt, das niemand sieht",
    fr: "Un rapport soigné, avec toutes les données brutes sur une feuille que personne ne voit",
  },
  mail: () => ({
    to: [{ name: "Eva Smit", address: "eva@agency.example" }],
    subject: "Results of the summer campaign",
    html:
      "<p>Hi Eva,</p><p>Here are the results of the summer campaign; the totals are on the first sheet.</p>" +
      "<p>Best,<br>Anna</p>",
    attachments: [
      attach(
        "summer-results.xlsx",
        makeWorkbook([
          {
            name: "Totals",
            rows: [
              ["Channel", "Sent", "Opened"],
              ["Newsletter", 5_210, 2_204],
              ["Post", 1_800, 0],
            ],
          },
          {
            name: "Raw",
            hidden: true,
            rows: [
              ["Name", "E-mail", "Phone", "IBAN"],
              ...people(62).map((one) => [`${one.firstName} ${one.lastName}`, one.email, one.phone, one.iban]),
            ],
          },
        ]),
      ),
    ],
  }),
};
