import { missing } from "../../../src/core/model/part";
import { report } from "../../support/mail";
import type { CheckCases } from "./cases";

const unread = (
  reason: "archive" | "damaged" | "too-large" | "picture" | "picture-of-text" | "no-reader" | "scanned",
) => report([], 0, { status: "unreadable", reason });

const cases: CheckCases = {
  finds: [
    {
      name: "Outlook gave no bytes",
      mail: { to: ["bob@shop.example"], files: [{ name: "list.xlsx", report: missing("empty") }] },
      says: "unknown: empty",
      level: "confirm",
    },
    {
      name: "the read failed",
      mail: { files: [{ name: "list.xlsx", report: missing("failed") }] },
      says: "unknown: failed",
      level: "confirm",
    },
    {
      name: "a damaged file",
      mail: { files: [{ name: "list.xlsx", report: unread("damaged") }] },
      says: "unknown: damaged",
      level: "confirm",
    },
    {
      name: "a file beyond the limits",
      mail: { files: [{ name: "big.zip", report: unread("too-large") }] },
      says: "unknown: too-large",
      level: "confirm",
    },
    {
      name: "only a part was read",
      mail: { files: [{ name: "big.zip", report: report([], 0, { status: "partial", reason: "too-deep" }) }] },
      says: "unknown: too-deep",
      level: "confirm",
    },
    {
      name: "an archive that nothing here can unpack",
      mail: { files: [{ name: "list.7z", report: unread("archive") }] },
      says: "unknown: archive",
      level: "confirm",
    },
    {
      name: "a scan",
      mail: { files: [{ name: "scan.pdf", report: unread("scanned") }] },
      says: "unknown: scanned",
      level: "confirm",
    },
    {
      name: "a photo that may be one of a page is only mentioned",
      mail: { files: [{ name: "IMG_2031.jpg", report: unread("picture-of-text") }] },
      says: "unknown: picture-of-text",
      level: "info",
    },
    {
      name: "a picture of a page among pages of text is only mentioned",
      mail: { files: [{ name: "folder.pdf", report: report([], 0, { status: "partial", reason: "scanned" }) }] },
      says: "unknown: scanned",
      level: "info",
    },
    {
      name: "a link to a file elsewhere is a word of advice",
      mail: { files: [{ name: "plan.docx", report: missing("cloud") }] },
      says: "unknown: cloud",
      level: "advise",
    },
    {
      name: "time was up",
      mail: { files: [{ name: "big.zip", report: missing("timeout") }] },
      says: "unknown: timeout",
      level: "advise",
    },
    {
      name: "time was up and the policy enforces",
      mail: { files: [{ name: "big.zip", report: missing("timeout") }] },
      policy: { mode: "enforce" },
      says: "unknown: timeout",
      level: "confirm",
    },
    {
      name: "a picture is only mentioned",
      mail: { files: [{ name: "team.jpg", report: unread("picture") }] },
      says: "unknown: picture",
      level: "info",
    },
    {
      name: "a format without a reader, such as a database",
      mail: { files: [{ name: "customers.accdb", report: unread("no-reader") }] },
      says: "unknown: no-reader",
      level: "confirm",
    },
    {
      name: "a formula in a document is only mentioned",
      mail: { files: [{ name: "paper.docx", report: report([], 0, { status: "partial", reason: "no-reader" }) }] },
      says: "unknown: no-reader",
      level: "info",
    },
    {
      name: "a list in the text that could not be read",
      mail: { files: [{ name: "customers.xlsx", inline: true, report: missing("failed") }] },
      says: "unknown: failed",
      level: "confirm",
    },
  ],
  silent: [
    { name: "no files", mail: {} },
    { name: "a file that was read", mail: { files: [{ name: "list.xlsx", report: report([], 0) }] } },
    { name: "a file with two people", mail: { files: [{ name: "list.csv", report: report([["EMAIL", 2]], 2) }] } },
    { name: "a file with data", mail: { files: [{ name: "list.xlsx", report: report([["EMAIL", 12]], 12) }] } },
    {
      name: "a locked file",
      mail: {
        files: [
          {
            name: "locked.xlsx",
            report: report([], 0, { status: "protected", protection: { state: "protected", kind: "ooxml-agile" } }),
          },
        ],
      },
    },
    { name: "a picture", mail: { files: [{ name: "team.jpg", report: unread("picture") }] } },
    {
      name: "a formula in a document",
      mail: { files: [{ name: "paper.docx", report: report([], 0, { status: "partial", reason: "no-reader" }) }] },
    },
    {
      name: "a photo in the text that could not be read",
      mail: { files: [{ name: "IMG_2031.JPG", inline: true, report: missing("failed") }] },
    },
    {
      name: "two pictures in the text",
      mail: {
        files: [
          { name: "image001.png", inline: true, report: unread("picture") },
          { name: "image002.svg", inline: true, report: unread("picture") },
        ],
      },
    },
    {
      name: "a logo in the signature that could not be read",
      mail: { files: [{ name: "logo.png", inline: true, report: missing("empty") }] },
    },
    {
      name: "an archive of which a part is locked",
      mail: { files: [{ name: "half.zip", report: report([], 0, { status: "partial", reason: "locked" }) }] },
    },
    {
      name: "a cover among pages of text",
      mail: { files: [{ name: "folder.pdf", report: report([], 0, { status: "partial", reason: "scanned" }) }] },
    },
    { name: "a PDF that was read", mail: { files: [{ name: "letter.pdf", report: report([], 0) }] } },
    { name: "a drawing", mail: { files: [{ name: "logo.svg", report: unread("picture") }] } },
    {
      name: "two files that were read",
      mail: {
        files: [
          { name: "a.csv", report: report([], 0) },
          { name: "b.csv", report: report([], 0) },
        ],
      },
    },
    {
      name: "turned off",
      mail: { files: [{ name: "list.xlsx", report: missing("failed") }] },
      policy: { checks: { "unreadable-attachment": { level: "off" } } },
    },
  ],
};

export default cases;
