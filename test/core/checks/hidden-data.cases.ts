import type { DataType } from "../../../src/core/model/data-type";
import type { FileReport, HiddenKind, HiddenPlace } from "../../../src/core/model/file-report";
import { missing } from "../../../src/core/model/part";
import { report } from "../../support/mail";
import type { CheckCases } from "./cases";

/** A file of which so much goes along unseen; what is seen has nothing. */
const hiding = (
  places: readonly HiddenPlace[],
  types: readonly DataType[],
  people: number,
  more: Partial<FileReport> = {},
) =>
  report([], people, {
    hidden: { places, people },
    counts: types.map((type) => ({ type, count: people, where: "sheet 'Raw'/column C", hidden: true })),
    ...more,
  });
const just = (kind: HiddenKind, more: Partial<FileReport> = {}) => hiding([{ kind }], [], 0, more);
/** What a camera wrote into a photo. */
const photo = hiding([{ kind: "photo location" }], [], 0, {
  format: "jpg",
  counts: [{ type: "GEO", count: 1, where: "photo location", hidden: true }],
});
const raw: HiddenPlace = { kind: "hidden sheet", name: "Raw" };

const cases: CheckCases = {
  finds: [
    {
      name: "where a photo was taken, as advice",
      mail: { to: ["eva@agency.example"], files: [{ name: "IMG_2031.jpg", report: photo }] },
      says: "hidden",
      level: "advise",
      data: { name: "IMG_2031.jpg", places: [{ kind: "photo location" }] },
    },
    {
      name: "a hidden sheet with 412 people to an outsider",
      mail: {
        to: ["eva@agency.example"],
        files: [{ name: "report.xlsx", report: hiding([raw], ["EMAIL", "PHONE"], 412) }],
      },
      says: "people",
      level: "confirm",
      data: { name: "report.xlsx", people: 412, places: [raw] },
    },
    {
      name: "two people in a pivot cache",
      mail: {
        to: ["eva@agency.example"],
        files: [{ name: "report.xlsx", report: hiding([{ kind: "pivot cache" }], ["IBAN"], 2) }],
      },
      says: "people",
      level: "confirm",
    },
    {
      name: "a deleted sentence about somebody else's number",
      mail: {
        to: ["eva@agency.example"],
        files: [{ name: "letter.docx", report: hiding([{ kind: "deleted text" }], ["NATIONAL_ID"], 1) }],
      },
      says: "people",
      level: "confirm",
    },
    {
      name: "people in what mostly says nothing",
      mail: {
        to: ["eva@agency.example"],
        files: [{ name: "prices.xlsx", report: hiding([{ kind: "unused texts" }], ["EMAIL"], 30) }],
      },
      says: "people",
      level: "confirm",
    },
    {
      name: "a colleague may have it, and is told",
      mail: { to: ["bob@shop.example"], files: [{ name: "report.xlsx", report: hiding([raw], ["EMAIL"], 412) }] },
      says: "people",
      level: "advise",
    },
    {
      name: "a hidden sheet without people is a word of advice",
      mail: { to: ["eva@agency.example"], files: [{ name: "prices.xlsx", report: hiding([raw], [], 0) }] },
      says: "hidden",
      level: "advise",
      data: { name: "prices.xlsx", places: [raw] },
    },
    {
      name: "speaker notes with names only",
      mail: {
        to: ["eva@agency.example"],
        files: [{ name: "pitch.pptx", report: hiding([{ kind: "notes" }], ["PERSON"], 3) }],
      },
      says: "hidden",
      level: "advise",
    },
    {
      name: "comments to a covered partner",
      mail: { to: ["print@printer.example"], files: [{ name: "folder.docx", report: just("comments") }] },
      policy: {
        thirdParties: [{ name: "Printer", domains: ["printer.example"], role: "processor", agreement: "DPA-1" }],
      },
      says: "hidden",
      level: "advise",
    },
    {
      name: "a policy can raise it",
      mail: { to: ["eva@agency.example"], files: [{ name: "report.xlsx", report: hiding([raw], ["EMAIL"], 12) }] },
      policy: { checks: { "hidden-data": { level: "justify" } } },
      says: "people",
      level: "justify",
    },
    {
      name: "of a file that was read in part",
      mail: {
        to: ["eva@agency.example"],
        files: [{ name: "half.zip", report: hiding([raw], ["EMAIL"], 12, { status: "partial", reason: "locked" }) }],
      },
      says: "people",
      level: "confirm",
    },
  ],
  silent: [
    {
      name: "nothing is hidden",
      mail: { to: ["eva@agency.example"], files: [{ name: "list.xlsx", report: report([["EMAIL", 40]], 40) }] },
    },
    {
      name: "texts in formulas, prompts and other parts of workbooks",
      mail: {
        to: ["eva@agency.example"],
        files: [
          { name: "a.xlsx", report: just("formulas") },
          { name: "b.xlsx", report: just("prompts") },
          { name: "c.xlsx", report: just("part") },
        ],
      },
    },
    {
      name: "descriptions of pictures",
      mail: { to: ["eva@agency.example"], files: [{ name: "folder.docx", report: just("alternative text") }] },
    },
    {
      name: "the choices of a list",
      mail: { to: ["eva@agency.example"], files: [{ name: "order.xlsx", report: just("lists of choices") }] },
    },
    {
      name: "constants with a name",
      mail: { to: ["eva@agency.example"], files: [{ name: "rates.xlsx", report: just("defined names") }] },
    },
    {
      name: "the preview line of an attached newsletter",
      mail: {
        to: ["eva@agency.example"],
        files: [{ name: "news.eml", report: just("hidden text", { format: "eml" }) }],
      },
    },
    {
      name: "a hidden sheet without people among colleagues",
      mail: { to: ["bob@shop.example"], files: [{ name: "prices.xlsx", report: hiding([raw], [], 0) }] },
    },
    { name: "nobody yet", mail: { files: [{ name: "report.xlsx", report: hiding([raw], ["EMAIL"], 412) }] } },
    {
      name: "names in descriptions of pictures",
      mail: {
        to: ["eva@agency.example"],
        files: [{ name: "team.docx", report: hiding([{ kind: "alternative text" }], ["PERSON"], 6) }],
      },
    },
    {
      name: "the receiver's own account in a hidden list of choices",
      mail: {
        to: ["eva@home.example"],
        files: [{ name: "form.xlsx", report: hiding([{ kind: "lists of choices" }], ["IBAN"], 1) }],
      },
    },
    {
      name: "a file that could not be read",
      mail: { to: ["eva@agency.example"], files: [{ name: "lost.xlsx", report: missing("failed") }] },
    },
    {
      name: "turned off",
      mail: { to: ["eva@agency.example"], files: [{ name: "report.xlsx", report: hiding([raw], ["EMAIL"], 412) }] },
      policy: { checks: { "hidden-data": { level: "off" } } },
    },
  ],
};

export default cases;
