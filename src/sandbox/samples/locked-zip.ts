import { attach } from "./attach";
import { makeLockedZip } from "./zip-aes";
import { people } from "./people";
import type { Sample } from "./sample";

const PASSWORD = "Harbour-Maple-77-Stone";

export const lockedZip: Sample = {
  id: "locked-zip",
  title: { en: "A locked zip", nl: "Een beveiligde zip", de: "Ein geschütztes Zip", fr: "Un zip protégé" },
  shows: {
    en: "Locked well, but the password is in the same mail",
    nl: "Goed beveiligd, maar het wachtwoord staat in dezelfde mail",
    de: "Gut geschützt, aber das Passwort steht in derselben E-Mail",
    fr: "Bien protégé, mais le mot de passe est dans le même message",
  },
  mail: async () => {
    const lines = people(25).map((one) => [one.firstName, one.lastName, one.bsn, one.iban, one.born].join(";"));
    const csv = ["First name;Last name;BSN;IBAN;Date of birth", ...lines].join("\r\n");
    const zip = await makeLockedZip("payroll.csv", new TextEncoder().encode(csv), PASSWORD);
    return {
      to: [{ name: "Piet Zand", address: "piet@salaryoffice.example" }],
      subject: "Payroll file for November",
      html:
        "<p>Hi Piet,</p><p>The payroll file for November is attached, locked as agreed.</p>" +
        `<p>The password is ${PASSWORD}</p><p>Anna</p>`,
      attachments: [attach("payroll.zip", zip)],
    };
  },
};
