import type { PropertyKind } from "../../../src/core/model/file-report";
import type { Digest } from "../../../src/core/model/finding";
import { missing } from "../../../src/core/model/part";
import { ownerDigest } from "../../../src/core/review/inspect";
import { keyMaker } from "../../../src/core/review/keys";
import { comparedName } from "../../../src/core/review/properties";
import { report } from "../../support/mail";
import { contextOf } from "../../support/review";
import type { CheckCases } from "./cases";

const { memory, reviewer } = contextOf();
const { digest } = keyMaker(memory.salt, reviewer);
const whose = (name: string): Digest => ownerDigest(digest, comparedName(name));
const telling = (...properties: readonly (readonly [PropertyKind, string])[]) =>
  report([], 0, { properties: properties.map(([kind, name]) => ({ kind, whose: whose(name) })) });
const to = ["eva@agency.example"];
const shop = { organisation: { name: "The Shop", internalDomains: ["shop.example"] } };

const cases: CheckCases = {
  finds: [
    {
      name: "somebody else wrote it",
      mail: { to, files: [{ name: "offer.docx", report: telling(["author", "Piet de Vries"]) }] },
      says: "told",
      level: "info",
      data: { name: "offer.docx", properties: ["author"] },
    },
    {
      name: "the sender wrote it, and somebody else came after",
      mail: {
        to,
        files: [{ name: "offer.docx", report: telling(["author", "Anna Jansen"], ["editor", "Piet de Vries"]) }],
      },
      says: "told",
      level: "info",
      data: { properties: ["editor"] },
    },
    {
      name: "another organisation, and a path",
      mail: {
        to,
        files: [{ name: "offer.xlsx", report: telling(["company", "Bakery Vos"], ["path", "C:\\Users\\piet\\a.xls"]) }],
      },
      policy: shop,
      says: "told",
      level: "info",
      data: { properties: ["company", "path"] },
    },
    {
      name: "two authors are one kind",
      mail: { to, files: [{ name: "a.xlsx", report: telling(["author", "Piet Vos"], ["author", "Lotte Bos"]) }] },
      says: "told",
      level: "info",
      data: { properties: ["author"] },
    },
    {
      name: "a policy can make it advice",
      mail: { to, files: [{ name: "offer.docx", report: telling(["author", "Piet de Vries"]) }] },
      policy: { checks: { "document-metadata": { level: "advise" } } },
      says: "told",
      level: "advise",
    },
    {
      name: "a sensitivity label",
      mail: { to, files: [{ name: "plan.docx", report: report([], 0, { label: "Internal only" }) }] },
      says: "labelled",
      level: "info",
      data: { name: "plan.docx", label: "Internal only" },
    },
  ],
  silent: [
    {
      name: "the sender's own name",
      mail: { to, files: [{ name: "offer.docx", report: telling(["author", "Anna Jansen"]) }] },
      policy: { checks: { "document-metadata": { level: "advise" } } },
    },
    {
      name: "the sender's name turned round, as an account and as an address",
      mail: {
        to,
        files: [
          {
            name: "offer.docx",
            report: telling(["author", "Jansen, Anna"], ["editor", "anna.jansen"], ["editor", "Anna@Shop.example"]),
          },
        ],
      },
      policy: { checks: { "document-metadata": { level: "advise" } } },
    },
    {
      name: "the sender's own organisation",
      mail: { to, files: [{ name: "offer.docx", report: telling(["company", "The Shop"]) }] },
      policy: { ...shop, checks: { "document-metadata": { level: "advise" } } },
    },
    {
      name: "among colleagues",
      mail: { to: ["bob@shop.example"], files: [{ name: "a.docx", report: telling(["author", "Piet Vos"]) }] },
      policy: { checks: { "document-metadata": { level: "advise" } } },
    },
    {
      name: "no properties",
      mail: { to, files: [{ name: "offer.docx", report: report([], 0) }] },
      policy: { checks: { "document-metadata": { level: "advise" } } },
    },
    {
      name: "a file that could not be read",
      mail: { to, files: [{ name: "lost.docx", report: missing("failed") }] },
      policy: { checks: { "document-metadata": { level: "advise" } } },
    },
    {
      name: "by default nobody is asked",
      mail: { to, files: [{ name: "offer.docx", report: telling(["author", "Piet de Vries"]) }] },
    },
  ],
};

export default cases;
