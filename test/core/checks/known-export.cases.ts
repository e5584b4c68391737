import { missing } from "../../../src/core/model/part";
import { report } from "../../support/mail";
import type { CheckCases } from "./cases";

const advice = { en: "Use the print list instead.", nl: "Neem de drukkerslijst." };
const policy = {
  knownExports: [
    { name: "All customers", headers: ["Customer no.", "Birth date", "IBAN"], advice },
    { name: "Orders", headers: ["Order", "Total"] },
  ],
};
const exported = report([["EMAIL", 4]], 4, { knownExport: "All customers" });
const to = ["print@printer.example"];

const cases: CheckCases = {
  finds: [
    {
      name: "the full export to an outsider",
      mail: { to, files: [{ name: "customers.xlsx", report: exported }] },
      policy,
      says: "full",
      level: "confirm",
      data: { name: "customers.xlsx", known: "All customers", advice: { ...advice, de: "", fr: "" } },
    },
    {
      name: "an export without data of people",
      mail: { to, files: [{ name: "orders.csv", report: report([], 0, { knownExport: "Orders" }) }] },
      policy,
      says: "full",
      level: "confirm",
    },
    {
      name: "to a covered partner too",
      mail: { to, files: [{ name: "customers.xlsx", report: exported }] },
      policy: {
        ...policy,
        thirdParties: [{ name: "Printer", domains: ["printer.example"], role: "processor", agreement: "DPA-1" }],
      },
      says: "full",
      level: "confirm",
    },
    {
      name: "a policy can want a reason",
      mail: { to, files: [{ name: "customers.xlsx", report: exported }] },
      policy: { ...policy, checks: { "known-export": { level: "justify" } } },
      says: "full",
      level: "justify",
    },
  ],
  silent: [
    { name: "another table", mail: { to, files: [{ name: "list.xlsx", report: report([["EMAIL", 4]], 4) }] }, policy },
    {
      name: "among colleagues",
      mail: { to: ["bob@shop.example"], files: [{ name: "customers.xlsx", report: exported }] },
      policy,
    },
    { name: "nobody yet", mail: { files: [{ name: "customers.xlsx", report: exported }] }, policy },
    { name: "a policy without exports", mail: { to, files: [{ name: "customers.xlsx", report: exported }] } },
    {
      name: "a file that could not be read",
      mail: { to, files: [{ name: "customers.xlsx", report: missing("failed") }] },
      policy,
    },
    {
      name: "turned off",
      mail: { to, files: [{ name: "customers.xlsx", report: exported }] },
      policy: { ...policy, checks: { "known-export": { level: "off" } } },
    },
  ],
};

export default cases;
