import type { Protection } from "../../../src/core/model/file-report";
import { missing } from "../../../src/core/model/part";
import { report } from "../../support/mail";
import type { CheckCases } from "./cases";

const file = (name: string, protection: Protection) => ({
  to: ["eva@agency.example"],
  files: [{ name, report: report([], 0, { status: "protected", protection }) }],
});

const cases: CheckCases = {
  finds: [
    {
      name: "a document",
      mail: file("list.xlsx", { state: "protected", kind: "ooxml-agile", detail: "AES-256" }),
      says: "locked",
      level: "info",
      data: { name: "list.xlsx", how: "AES-256" },
    },
    {
      name: "an archive whose names stay readable",
      mail: file("list.zip", { state: "protected", kind: "zip-aes256", detail: "file names stay readable" }),
      says: "namesReadable",
      level: "info",
      data: { how: "AES-256" },
    },
    {
      name: "so many rounds that no password is tried",
      mail: file("list.xlsx", {
        state: "protected",
        kind: "ooxml-agile",
        detail: "too many rounds: no password tried",
      }),
      says: "notTried",
      level: "info",
    },
    {
      name: "a cipher on which no password is tried",
      mail: file("list.odt", { state: "protected", kind: "odf", detail: "no password tried" }),
      says: "notTried",
      level: "info",
    },
  ],
  silent: [
    { name: "open", mail: file("list.xlsx", { state: "none", kind: null }) },
    { name: "weak", mail: file("list.xls", { state: "weak", kind: "xls-rc4" }) },
    { name: "no files", mail: {} },
    { name: "unread", mail: { files: [{ name: "list.zip", report: missing("failed") }] } },
  ],
};

export default cases;
