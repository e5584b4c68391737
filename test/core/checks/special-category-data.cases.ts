import { missing } from "../../../src/core/model/part";
import { report } from "../../support/mail";
import type { CheckCases } from "./cases";

const eva = ["Eva Smit <eva@agency.example>"];
const sick = "Sanne de Boer heeft zich vanochtend ziek gemeld.";
const absences = report(
  [
    ["PERSON", 4],
    ["HEALTH", 4],
  ],
  4,
);

const cases: CheckCases = {
  finds: [
    {
      name: "somebody's illness to an outsider wants a reason",
      mail: { to: eva, text: "One of my clients was diagnosed with diabetes." },
      says: "inText",
      level: "justify",
      data: { types: [{ type: "HEALTH", count: 1 }] },
    },
    { name: "to a private address too", mail: { to: ["eva@gmail.com"], text: sick }, says: "inText", level: "justify" },
    {
      name: "among colleagues it is a word of advice",
      mail: { to: ["bob@shop.example"], text: sick },
      says: "inText",
      level: "advise",
    },
    {
      name: "a covered partner is asked about",
      mail: { to: ["print@printer.example"], text: "Herr Brandt ist Mitglied der IG Metall." },
      says: "inText",
      level: "confirm",
      policy: {
        thirdParties: [
          {
            name: "Printer",
            domains: ["printer.example"],
            role: "processor",
            agreement: "DPA-1",
            expires: "2030-01-01",
            dataCategories: ["contact", "special"],
          },
        ],
      },
    },
    { name: "in the subject", mail: { to: eva, subject: "Our driver was arrested" }, says: "inText", level: "justify" },
    {
      name: "in a file",
      mail: { to: eva, files: [{ name: "absences.xlsx", report: absences }] },
      says: "inFile",
      level: "justify",
      data: { name: "absences.xlsx", people: 4, types: [{ type: "HEALTH", count: 4 }] },
    },
  ],
  silent: [
    { name: "a policy about illness", mail: { to: eva, text: "If someone is ill, call the office before nine." } },
    { name: "an offer of insurance", mail: { to: eva, text: "We offer a new health insurance to all our customers." } },
    { name: "the sender's own illness", mail: { to: eva, text: "I am ill today and will answer tomorrow." } },
    { name: "a salary is no special category", mail: { to: eva, text: "Her salary is £41,250 per year." } },
    {
      name: "a national number is the matter of another check",
      mail: { to: eva, text: "Het BSN van de klant is 111222333." },
    },
    {
      name: "a file with other data",
      mail: { to: eva, files: [{ name: "list.xlsx", report: report([["EMAIL", 12]], 12) }] },
    },
    {
      name: "a file that could not be read",
      mail: { to: eva, files: [{ name: "lost.xlsx", report: missing("failed") }] },
    },
    {
      name: "what the receiver wrote, quoted in a reply",
      mail: {
        to: eva,
        composeType: "reply",
        text: `Beterschap voor haar.\n\nVan: Eva Smit <eva@agency.example>\nVerzonden: maandag 2 november 2026 09:12\nAan: Anna Jansen <anna@shop.example>\nOnderwerp: Ziek\n\n${sick}`,
      },
    },
    {
      name: "turned off",
      mail: { to: eva, text: sick },
      policy: { checks: { "special-category-data": { level: "off" } } },
    },
  ],
};

export default cases;
