import { report } from "../../support/mail";
import type { CheckCases } from "./cases";

const says = "announced";
const level = "advise";

const cases: CheckCases = {
  finds: [
    { name: "please find attached", mail: { text: "Please find attached the report." }, says, level },
    { name: "see the attached file", mail: { text: "Hi,\nsee the attached file for details.\nAnna" }, says, level },
    { name: "attached your invoice", mail: { text: "Please find attached your invoice." }, says, level },
    { name: "Ihre Rechnung", mail: { text: "Im Anhang finden Sie Ihre Rechnung." }, says, level },
    { name: "votre devis", mail: { text: "Vous trouverez ci-joint votre devis." }, says, level },
    { name: "I've attached", mail: { text: "I've attached the minutes." }, says, level },
    { name: "in de bijlage", mail: { text: "In de bijlage vind je de offerte." }, says, level },
    { name: "bijgevoegd", mail: { text: "Bijgevoegd de factuur." }, says, level },
    { name: "im Anhang", mail: { text: "Im Anhang finden Sie das Angebot." }, says, level },
    { name: "anbei", mail: { text: "Anbei die Liste." }, says, level },
    { name: "ci-joint", mail: { text: "Veuillez trouver ci-joint le devis." }, says, level },
    {
      name: "to be sent back tomorrow",
      mail: { text: "Please find attached the form, send it back tomorrow." },
      says,
      level,
    },
    { name: "goede morgen", mail: { text: "Goede morgen, in de bijlage de offerte." }, says, level },
    { name: "en pièce jointe", mail: { text: "Le contrat est en pièce jointe." }, says, level },
    {
      name: "only a picture in the signature goes along",
      mail: {
        text: "Please find attached the report.",
        files: [{ name: "logo.png", inline: true, report: report([], 0) }],
      },
      says,
      level,
    },
  ],
  silent: [
    {
      name: "the file is there",
      mail: { text: "Please find attached the report.", files: [{ name: "report.docx", report: report([], 0) }] },
    },
    { name: "nothing is announced", mail: { text: "See you tomorrow." } },
    { name: "a file of theirs", mail: { text: "Thanks for your attachment, I read it." } },
    { name: "een bestand van hen", mail: { text: "In je bijlage staat een fout." } },
    { name: "eine Datei von ihnen", mail: { text: "Ihren Anhang konnte ich nicht öffnen." } },
    { name: "un fichier de leur part", mail: { text: "Votre pièce jointe est bien arrivée." } },
    { name: "asking for a file", mail: { text: "Could you send the report as an attachment?" } },
    { name: "it comes tomorrow", mail: { text: "I will send the attachment tomorrow." } },
    { name: "het komt morgen", mail: { text: "Ik stuur de bijlage morgen." } },
    { name: "es kommt später", mail: { text: "Ich schicke den Vertrag als Anlage später." } },
    { name: "cela vient demain", mail: { text: "J'enverrai le contrat en pièce jointe demain." } },
    { name: "nothing new in it", mail: { text: "Attached you will find nothing new." } },
    { name: "denied", mail: { text: "This time there is no report attached." } },
    { name: "attached to an idea", mail: { text: "She is very attached to that logo." } },
    {
      name: "announced in the quoted mail",
      mail: {
        composeType: "reply",
        text: "Thanks.\n\nFrom: Eva <eva@agency.example>\nSent: Monday, 2 November 2026 09:12\nTo: Anna Jansen <anna@shop.example>\nSubject: Report\n\nPlease find attached the report.",
      },
    },
    { name: "ontkend", mail: { text: "De offerte is niet bijgevoegd, die volgt later." } },
    { name: "gevraagd", mail: { text: "Kun je het als bijlage sturen?" } },
    { name: "verneint", mail: { text: "Ohne Datei im Anhang, nur zur Information." } },
    { name: "an attachment of a vacuum cleaner", mail: { text: "The vacuum cleaner comes with three attachments." } },
  ],
};

export default cases;
