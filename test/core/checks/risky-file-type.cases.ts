import type { FileReport, FileRisk } from "../../../src/core/model/file-report";
import { missing } from "../../../src/core/model/part";
import { report } from "../../support/mail";
import type { CheckCases } from "./cases";

const risky = (format: string, risks: readonly FileRisk[], more: Partial<FileReport> = {}) =>
  report([], 0, { format, risks, ...more });
const plain = (format: string) => report([], 0, { format });
const to = ["eva@agency.example"];

const cases: CheckCases = {
  finds: [
    {
      name: "a program",
      mail: { to, files: [{ name: "setup.exe", report: risky("exe", ["program"]) }] },
      says: "risky",
      level: "advise",
      data: { name: "setup.exe", risks: ["program"] },
    },
    {
      name: "a program under a name without ending",
      mail: { to, files: [{ name: "setup", report: risky("elf", ["program"]) }] },
      says: "risky",
      level: "advise",
    },
    {
      name: "macros in a workbook with an old ending",
      mail: { to, files: [{ name: "budget.xls", report: risky("xls", ["macros"]) }] },
      says: "risky",
      level: "advise",
    },
    {
      name: "a script is text, so its ending tells",
      mail: { to, files: [{ name: "update.ps1", report: plain("txt") }] },
      says: "risky",
      level: "advise",
      data: { risks: ["script"] },
    },
    {
      name: "a disk image that nobody could read",
      mail: { to, files: [{ name: "photos.img", report: missing("too-large") }] },
      says: "risky",
      level: "advise",
      data: { risks: ["disk-image"] },
    },
    {
      name: "a program in an archive",
      mail: { to, files: [{ name: "tools.zip", report: risky("zip", ["program"]) }] },
      says: "risky",
      level: "advise",
    },
    {
      name: "a page that makes a file",
      mail: { to, files: [{ name: "invoice.html", report: risky("html", ["active-page"]) }] },
      says: "risky",
      level: "advise",
    },
    {
      name: "two endings",
      mail: { to, files: [{ name: "invoice.pdf.exe", report: risky("exe", ["program"]) }] },
      says: "disguised",
      level: "advise",
      data: { name: "invoice.pdf.exe" },
    },
    {
      name: "two endings far apart",
      mail: { to, files: [{ name: "invoice.pdf                    .js", report: plain("txt") }] },
      says: "disguised",
      level: "advise",
    },
    {
      name: "a direction turned round",
      mail: { to, files: [{ name: "invoice_\u202egpj.exe", report: risky("exe", ["program"]) }] },
      says: "disguised",
      level: "advise",
    },
    {
      name: "a program that calls itself a document, to a colleague too",
      mail: { to: ["bob@shop.example"], files: [{ name: "offer.docx", report: risky("exe", ["program"]) }] },
      says: "disguised",
      level: "advise",
    },
  ],
  silent: [
    { name: "a document", mail: { to, files: [{ name: "offer.docx", report: plain("docx") }] } },
    { name: "a workbook without macros", mail: { to, files: [{ name: "budget.xls", report: plain("xls") }] } },
    { name: "a date before the ending", mail: { to, files: [{ name: "minutes.2026.11.pdf", report: plain("pdf") }] } },
    { name: "two endings of archives", mail: { to, files: [{ name: "site.tar.gz", report: plain("gz") }] } },
    { name: "two endings of documents", mail: { to, files: [{ name: "offer.docx.pdf", report: plain("pdf") }] } },
    {
      name: "a web address as a name",
      mail: { to, files: [{ name: "www.agency.example.com", report: plain("txt") }] },
    },
    { name: "a certificate request", mail: { to, files: [{ name: "server.crt", report: plain("txt") }] } },
    {
      name: "macros among colleagues",
      mail: { to: ["bob@shop.example"], files: [{ name: "budget.xlsm", report: risky("xlsm", ["macros"]) }] },
    },
    { name: "nobody yet", mail: { files: [{ name: "setup.exe", report: risky("exe", ["program"]) }] } },
    { name: "a name in Hebrew", mail: { to, files: [{ name: "הצעה.pdf", report: plain("pdf") }] } },
    { name: "a file that could not be read", mail: { to, files: [{ name: "a.docx", report: missing("failed") }] } },
    {
      name: "turned off",
      mail: { to, files: [{ name: "setup.exe", report: risky("exe", ["program"]) }] },
      policy: { checks: { "risky-file-type": { level: "off" } } },
    },
  ],
};

export default cases;
