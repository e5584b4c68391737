import { attach } from "./attach";
import { people } from "./people";
import type { Sample } from "./sample";
import { makeWorkbook } from "./workbook";

const HEADER = ["First name", "Last name", "Street", "Postcode", "City", "E-mail", "Date of birth"];

export const printerList: Sample = {
  id: "printer-list",
  title: {
    en: "A list for the printer",
    nl: "Een lijst voor de drukker",
    de: "Eine Liste für die Druckerei",
    fr: "Une liste pour l'imprimeur",
  },
  shows: {
    en: "An open file with 46 customers goes to another company",
    nl: "Een open bestand met 46 klanten gaat naar een ander bedrijf",
    de: "Eine offene Datei mit 46 Kunden geht an eine andere Firma",
    fr: "Un fichier ouvert avec 46 clients part dans une autre entreprise",
  },
  mail: () => ({
    to: [{ name: "Mark Huls", address: "mark@printhouse.example" }],
    cc: [{ name: "Tom Bergman", address: "tom@brightside.example" }],
    subject: "Addresses for the spring mailing",
    html:
      "<p>Hi Mark,</p><p>Attached is the list for the spring mailing. Can you have it in the post by Friday?</p>" +
      "<p>Thanks,<br>Anna</p>",
    attachments: [
      attach(
        "customers.xlsx",
        makeWorkbook([
          {
            name: "Export",
            rows: [
              HEADER,
              ...people(46).map((one) => [
                one.firstName,
                one.lastName,
                one.street,
                one.postcode,
                one.city,
                one.email,
                one.born,
              ]),
            ],
          },
        ]),
      ),
    ],
  }),
};
