import { attach } from "./attach";
import { makeOwnerOnlyPdf } from "./pdf";
import { people } from "./people";
import type { Sample } from "./sample";
import { makeWorkbook } from "./workbook";

export const looksLocked: Sample = {
  id: "looks-locked",
  title: { en: "Only looks locked", nl: "Lijkt beveiligd", de: "Nur scheinbar geschützt", fr: "Protégé en apparence" },
  shows: {
    en: "A PDF and a workbook that nobody can change, and everybody can read",
    nl: "Een pdf en een werkmap die niemand kan wijzigen, en iedereen kan lezen",
    de: "Eine PDF und eine Mappe, die niemand ändern und jeder lesen kann",
    fr: "Un PDF et un classeur que personne ne peut modifier, et que tous peuvent lire",
  },
  mail: () => ({
    to: [{ name: "Eva Smit", address: "eva@agency.example" }],
    subject: "Members for the anniversary book",
    html:
      "<p>Hi Eva,</p><p>Both files are protected, so nothing can happen to them on the way.</p>" +
      "<p>Best,<br>Anna</p>",
    attachments: [
      attach(
        "members.pdf",
        makeOwnerOnlyPdf([
          "Members since 1990",
          ...people(14).map((one) => `${one.firstName} ${one.lastName}, born ${one.born}, ${one.email}`),
        ]),
      ),
      attach(
        "contributions.xlsx",
        makeWorkbook([
          {
            name: "Contributions",
            readOnly: true,
            rows: [
              ["Name", "IBAN", "Amount"],
              ...people(31).map((one) => [`${one.firstName} ${one.lastName}`, one.iban, 45]),
            ],
          },
        ]),
      ),
    ],
  }),
};
