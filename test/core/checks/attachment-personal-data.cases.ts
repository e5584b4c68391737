import { missing } from "../../../src/core/model/part";
import { report } from "../../support/mail";
import type { CheckCases } from "./cases";

const customers = (people: number) =>
  report(
    [
      ["EMAIL", people],
      ["PHONE", people],
    ],
    people,
  );
const identities = (people: number) =>
  report(
    [
      ["NATIONAL_ID", people],
      ["DATE_OF_BIRTH", people],
    ],
    people,
  );

const cases: CheckCases = {
  finds: [
    {
      name: "ten customers' addresses to an outsider",
      mail: { to: ["print@printer.example"], files: [{ name: "list.xlsx", report: customers(10) }] },
      says: "inFile",
      level: "confirm",
      data: {
        name: "list.xlsx",
        people: 10,
        types: [
          { type: "EMAIL", count: 10 },
          { type: "PHONE", count: 10 },
        ],
      },
    },
    {
      name: "the same list to a private address wants a reason",
      mail: { to: ["printer@gmail.com"], files: [{ name: "list.xlsx", report: customers(10) }] },
      says: "inFile",
      level: "justify",
    },
    {
      name: "two people's numbers to an outsider",
      mail: { to: ["print@printer.example"], files: [{ name: "two.xlsx", report: identities(2) }] },
      says: "inFile",
      level: "confirm",
    },
    {
      name: "twelve people's numbers to an outsider want a reason",
      mail: { to: ["print@printer.example"], files: [{ name: "all.xlsx", report: identities(12) }] },
      says: "inFile",
      level: "justify",
    },
    {
      name: "twelve people's numbers among colleagues is a word of advice",
      mail: { to: ["bob@shop.example"], files: [{ name: "all.xlsx", report: identities(12) }] },
      says: "inFile",
      level: "advise",
    },
    {
      name: "twenty-five customers among colleagues is a word of advice",
      mail: { to: ["bob@shop.example"], files: [{ name: "list.xlsx", report: customers(25) }] },
      says: "inFile",
      level: "advise",
    },
    {
      name: "a person's own national number still counts",
      mail: { to: ["Eva Smit <eva@home.example>"], files: [{ name: "form.docx", report: identities(1) }] },
      says: "inFile",
      level: "confirm",
    },
    {
      name: "a covered partner is asked about a list of numbers",
      mail: { to: ["print@printer.example"], files: [{ name: "all.xlsx", report: identities(12) }] },
      policy: {
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
      },
      says: "inFile",
      level: "confirm",
    },
    {
      name: "the strict profile asks about a single address",
      mail: { to: ["print@printer.example"], files: [{ name: "two.xlsx", report: customers(2) }] },
      policy: { profile: "strict" },
      says: "inFile",
      level: "confirm",
    },
    {
      name: "in a locked archive the data still counts when it could be read",
      mail: {
        to: ["print@printer.example"],
        files: [{ name: "half.zip", report: report([["IBAN", 3]], 3, { status: "partial", reason: "locked" }) }],
      },
      says: "inFile",
      level: "confirm",
    },
  ],
  silent: [
    {
      name: "where a photo was taken",
      mail: {
        to: ["eva@agency.example", "bob@other.example"],
        files: [
          {
            name: "IMG_2031.jpg",
            report: report([], 0, {
              counts: [{ type: "GEO", count: 1, where: "photo location", hidden: true }],
              hidden: { places: [{ kind: "photo location" }], people: 0 },
            }),
          },
        ],
      },
    },
    {
      name: "nine customers' addresses to an outsider",
      mail: { to: ["print@printer.example"], files: [{ name: "list.xlsx", report: customers(9) }] },
    },
    {
      name: "twenty-four customers among colleagues",
      mail: { to: ["bob@shop.example"], files: [{ name: "list.xlsx", report: customers(24) }] },
    },
    {
      name: "nine people's numbers among colleagues",
      mail: { to: ["bob@shop.example"], files: [{ name: "all.xlsx", report: identities(9) }] },
    },
    {
      name: "a file without personal data",
      mail: { to: ["print@printer.example"], files: [{ name: "prices.xlsx", report: report([], 0) }] },
    },
    {
      name: "names alone",
      mail: { to: ["print@printer.example"], files: [{ name: "names.docx", report: report([["PERSON", 40]], 40) }] },
    },
    {
      name: "a person's own IBAN to that person",
      mail: { to: ["eva@home.example"], files: [{ name: "iban.docx", report: report([["IBAN", 1]], 1) }] },
    },
    {
      name: "illnesses are the matter of another check",
      mail: { to: ["print@printer.example"], files: [{ name: "ill.xlsx", report: report([["HEALTH", 3]], 3) }] },
    },
    {
      name: "a password is not personal data",
      mail: { to: ["print@printer.example"], files: [{ name: "login.txt", report: report([["PASSWORD", 1]], 0) }] },
    },
    {
      name: "a file that could not be read",
      mail: { to: ["print@printer.example"], files: [{ name: "lost.xlsx", report: missing("failed") }] },
    },
    { name: "no receivers yet", mail: { files: [{ name: "list.xlsx", report: customers(10) }] } },
    {
      name: "contact data to a covered partner",
      mail: { to: ["print@printer.example"], files: [{ name: "list.xlsx", report: customers(40) }] },
      policy: {
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
      },
    },
    {
      name: "turned off",
      mail: { to: ["print@printer.example"], files: [{ name: "list.xlsx", report: customers(10) }] },
      policy: { checks: { "attachment-personal-data": { level: "off" } } },
    },
  ],
};

export default cases;
