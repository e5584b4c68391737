import type { Protection } from "../../../src/core/model/file-report";
import { missing } from "../../../src/core/model/part";
import { report } from "../../support/mail";
import type { CheckCases } from "./cases";

const file = (name: string, protection: Protection, to = ["eva@agency.example"]) => ({
  to,
  files: [{ name, report: report([], 0, { status: "protected", protection }) }],
});
const zipcrypto = { state: "weak", kind: "zip-zipcrypto" } as const;

const cases: CheckCases = {
  finds: [
    {
      name: "an old workbook",
      mail: file("list.xls", { state: "weak", kind: "xls-rc4cryptoapi" }),
      says: "weak",
      level: "confirm",
      data: { name: "list.xls" },
    },
    {
      name: "a PDF with RC4",
      mail: file("a.pdf", { state: "weak", kind: "pdf-user-password", detail: "RC4" }),
      says: "weak",
      level: "confirm",
    },
    { name: "an old zip", mail: file("list.zip", zipcrypto), says: "weakZip", level: "confirm" },
    {
      name: "among colleagues only mentioned",
      mail: file("list.zip", zipcrypto, ["bob@shop.example"]),
      says: "weakZip",
      level: "info",
    },
  ],
  silent: [
    { name: "strong", mail: file("list.zip", { state: "protected", kind: "zip-aes256" }) },
    { name: "open", mail: file("list.xlsx", { state: "none", kind: "ooxml-readonly-only" }) },
    { name: "to colleagues", mail: file("list.xls", { state: "weak", kind: "xls-rc4" }, ["bob@shop.example"]) },
    { name: "to nobody yet", mail: file("list.xls", { state: "weak", kind: "xls-rc4" }, []) },
    { name: "unread", mail: { to: ["eva@agency.example"], files: [{ name: "list.zip", report: missing("failed") }] } },
  ],
};

export default cases;
