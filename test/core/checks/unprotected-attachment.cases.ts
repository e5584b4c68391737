import { missing } from "../../../src/core/model/part";
import { report } from "../../support/mail";
import type { CheckCases } from "./cases";

const people = (count: number, more = {}) => report([["EMAIL", count]], count, more);
const covered = {
  thirdParties: [
    {
      name: "Printer",
      domains: ["printer.example"],
      role: "processor",
      agreement: "DPA-1",
      expires: "2030-01-01",
      dataCategories: ["contact"],
    },
  ],
};

const cases: CheckCases = {
  finds: [
    {
      name: "three people to an outsider",
      mail: { to: ["print@printer.example"], files: [{ name: "three.xlsx", report: people(3) }] },
      says: "notLocked",
      level: "justify",
      data: { name: "three.xlsx", people: 3 },
    },
    {
      name: "to a covered partner too",
      mail: { to: ["print@printer.example"], files: [{ name: "three.xlsx", report: people(3) }] },
      policy: covered,
      says: "notLocked",
      level: "justify",
    },
    {
      name: "one national number",
      mail: { to: ["eva@agency.example"], files: [{ name: "form.docx", report: report([["NATIONAL_ID", 1]], 1) }] },
      says: "notLocked",
      level: "justify",
    },
    {
      name: "a workbook that is only locked against changes",
      mail: {
        to: ["print@printer.example"],
        files: [
          { name: "looks.xlsx", report: people(12, { protection: { state: "none", kind: "ooxml-readonly-only" } }) },
        ],
      },
      says: "looksLocked",
      level: "justify",
    },
    {
      name: "twenty-five people among colleagues is a word of advice",
      mail: { to: ["bob@shop.example"], files: [{ name: "list.xlsx", report: people(25) }] },
      says: "notLocked",
      level: "advise",
    },
    {
      name: "only part of an archive is locked",
      mail: {
        to: ["print@printer.example"],
        files: [{ name: "half.zip", report: people(12, { protection: { state: "partial", kind: "zip-aes256" } }) }],
      },
      says: "notLocked",
      level: "justify",
    },
  ],
  silent: [
    {
      name: "two people to an outsider",
      mail: { to: ["print@printer.example"], files: [{ name: "two.xlsx", report: people(2) }] },
    },
    {
      name: "twenty-four people among colleagues",
      mail: { to: ["bob@shop.example"], files: [{ name: "list.xlsx", report: people(24) }] },
    },
    {
      name: "a locked file",
      mail: {
        to: ["print@printer.example"],
        files: [
          {
            name: "locked.xlsx",
            report: report([], 0, { status: "protected", protection: { state: "protected", kind: "ooxml-agile" } }),
          },
        ],
      },
    },
    {
      name: "a file without personal data",
      mail: { to: ["print@printer.example"], files: [{ name: "prices.xlsx", report: report([], 0) }] },
    },
    {
      name: "a file that could not be read",
      mail: { to: ["print@printer.example"], files: [{ name: "lost.xlsx", report: missing("timeout") }] },
    },
    { name: "nobody yet", mail: { files: [{ name: "list.xlsx", report: people(12) }] } },
    {
      name: "names alone",
      mail: { to: ["print@printer.example"], files: [{ name: "guests.docx", report: report([["PERSON", 30]], 30) }] },
    },
  ],
};

export default cases;
