import { DEFAULT_PASSWORD } from "../../../src/core/files/content";
import { cfbOf } from "../../support/cfb";
import { docxOf, paragraph } from "../../support/docx";
import { agileFile, standardFile } from "../../support/ooxml-lock";
import type { ReadCase } from "./reading";

const letter = docxOf({ body: paragraph("Beste Eva") });
const DEFAULT_KIND = ["none", "ooxml-default-password"] as const;
const parts = { document: "Beste Eva" };

export const ooxmlLockCases: readonly ReadCase[] = [
  {
    title: "a password that nobody knows here",
    name: "letter.docx",
    file: () => agileFile(letter, "geheim-1"),
    format: "docx",
    status: "protected",
    protection: ["protected", "ooxml-agile"],
  },
  ...(["SHA1", "SHA256", "SHA384", "SHA512"] as const).map((hash): ReadCase => ({
    title: `the password that Office tries by itself, ${hash}`,
    name: "letter.docx",
    file: () => agileFile(letter, DEFAULT_PASSWORD, { hash, bits: hash === "SHA1" ? 128 : 256, rounds: 100 }),
    format: "docx",
    protection: DEFAULT_KIND,
    parts,
  })),
  {
    title: "that password in a file of 2007",
    name: "letter.dat",
    file: () => standardFile(letter, DEFAULT_PASSWORD),
    format: "docx",
    protection: DEFAULT_KIND,
    parts,
  },
  {
    title: "a file of 2007 with 256 bits",
    name: "letter",
    file: () => standardFile(letter, "x", 256),
    format: "ooxml",
    status: "protected",
    protection: ["protected", "ooxml-standard"],
  },
  {
    title: "more rounds than anybody waits for",
    name: "letter.docx",
    file: () => agileFile(letter, DEFAULT_PASSWORD, { rounds: 10, claimedRounds: 200_001 }),
    format: "docx",
    status: "protected",
    protection: ["protected", "ooxml-agile"],
  },
  {
    title: "locked inside a lock that opens",
    name: "letter.docx",
    file: () => agileFile(agileFile(letter, "geheim-1"), DEFAULT_PASSWORD, { rounds: 10 }),
    format: "docx",
    status: "protected",
    protection: DEFAULT_KIND,
  },
  {
    title: "a package that is empty",
    name: "letter.docx",
    file: () => cfbOf({ EncryptionInfo: Uint8Array.of(4, 0, 4, 0), EncryptedPackage: new Uint8Array(0) }),
    format: "docx",
    status: "protected",
    protection: ["protected", "ooxml-agile"],
  },
];
