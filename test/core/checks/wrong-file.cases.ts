import type { Digest } from "../../../src/core/model/finding";
import { missing } from "../../../src/core/model/part";
import { keyMaker } from "../../../src/core/review/keys";
import { report } from "../../support/mail";
import { contextOf } from "../../support/review";
import type { CheckCases } from "./cases";

const party = (name: string, domain: string) => ({ name, domains: [domain], role: "processor", agreement: "DPA" });
const policy = {
  thirdParties: [
    party("Printhouse B.V.", "printhouse.example"),
    party("Bäckerei Vos & Söhne GmbH", "*.vos-bakery.example"),
    party("Pay", "pay.example"),
  ],
};
const { memory, reviewer } = contextOf();
const { digest } = keyMaker(memory.salt, reviewer);
/** A document whose beginning names these. */
const naming = (parties: readonly string[], domains: readonly string[] = []) =>
  report([], 0, {
    format: "docx",
    named: [
      ...parties.map((name): Digest => digest("party", name)),
      ...domains.map((domain): Digest => digest("domain", domain)),
    ],
  });
const plain = report([], 0, { format: "docx" });
const to = ["eva@agency.example"];
const named = (name: string) => ({ to, files: [{ name, report: plain }] });

const cases: CheckCases = {
  finds: [
    {
      name: "the name of somebody else",
      mail: named("offer-printhouse.pdf"),
      policy,
      says: "named",
      level: "advise",
      data: { name: "offer-printhouse.pdf", other: "Printhouse B.V." },
    },
    { name: "in two words", mail: named("Offer PrintHouse v2.docx"), policy, says: "named", level: "advise" },
    {
      name: "with accents and a legal form",
      mail: named("Angebot_Bäckerei Vos Söhne.pdf"),
      policy,
      says: "named",
      level: "advise",
    },
    { name: "by its domain", mail: named("vos-bakery 2026.xlsx"), policy, says: "named", level: "advise" },
    {
      name: "a file that could not be read has a name too",
      mail: { to, files: [{ name: "printhouse.zip", report: missing("failed") }] },
      policy,
      says: "named",
      level: "advise",
    },
    {
      name: "the first lines name somebody else",
      mail: { to, files: [{ name: "contract.docx", report: naming(["Printhouse B.V."]) }] },
      policy,
      says: "begins",
      level: "advise",
      data: { other: "Printhouse B.V." },
    },
    {
      name: "two organisations get what the name gives to one",
      mail: {
        to: ["eva@agency.example", "mark@printhouse.example"],
        files: [{ name: "agency-rates.pdf", report: plain }],
      },
      policy,
      says: "shared",
      level: "advise",
      data: { other: "agency.example" },
    },
  ],
  silent: [
    { name: "no name at all", mail: named("offer.pdf"), policy },
    {
      name: "the name of who gets it",
      mail: { to: ["mark@printhouse.example"], files: [{ name: "offer-printhouse.pdf", report: plain }] },
      policy,
    },
    { name: "the name of who gets it, not in the register", mail: named("agency-rates.pdf"), policy },
    { name: "both who gets it and another", mail: named("agency and printhouse.pdf"), policy },
    {
      name: "two organisations, both named",
      mail: {
        to: ["eva@agency.example", "mark@printhouse.example"],
        files: [{ name: "agency-printhouse.pdf", report: plain }],
      },
      policy,
    },
    { name: "a part of a longer word", mail: named("printhouses.pdf"), policy },
    { name: "a name too short to tell", mail: named("pay.pdf"), policy },
    {
      name: "among colleagues",
      mail: { to: ["bob@shop.example"], files: [{ name: "offer-printhouse.pdf", report: plain }] },
      policy,
    },
    {
      name: "a private address is no organisation",
      mail: { to: ["eva.smit@gmail.com"], files: [{ name: "offer-printhouse.pdf", report: plain }] },
      policy,
    },
    { name: "an empty register", mail: named("offer-printhouse.pdf") },
    {
      name: "first lines that name who gets it too",
      mail: { to, files: [{ name: "a.docx", report: naming(["Printhouse B.V."], ["agency.example"]) }] },
      policy,
    },
    {
      name: "first lines about several",
      mail: { to, files: [{ name: "a.docx", report: naming(["Printhouse B.V.", "Pay"]) }] },
      policy,
    },
    {
      name: "a logo in the text",
      mail: { to, files: [{ name: "printhouse.png", inline: true, report: plain }] },
      policy,
    },
  ],
};

export default cases;
