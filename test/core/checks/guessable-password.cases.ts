import { report } from "../../support/mail";
import type { CheckCases } from "./cases";

const to = ["eva@agency.example"];
const locked = report([], 0, { status: "protected", protection: { state: "protected", kind: "ooxml-agile" } });

const cases: CheckCases = {
  finds: [
    {
      name: "a guess opened it",
      mail: { to, files: [{ name: "list.xlsx", report: locked, opening: { by: "guess" } }] },
      says: "guessed",
      level: "confirm",
      data: { name: "list.xlsx" },
    },
    {
      name: "among colleagues too",
      mail: { to: ["bob@shop.example"], files: [{ name: "list.xlsx", report: locked, opening: { by: "guess" } }] },
      says: "guessed",
      level: "confirm",
    },
  ],
  silent: [
    { name: "nothing opened it", mail: { to, files: [{ name: "list.xlsx", report: locked }] } },
    {
      name: "a word of the mail opened it",
      mail: { to, files: [{ name: "list.xlsx", report: locked, opening: { by: "word", evidence: [] } }] },
    },
    { name: "no files", mail: { to } },
  ],
};

export default cases;
