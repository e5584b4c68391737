import { NAMES_READABLE, NOT_TRIED } from "../files/content";
import type { Protection } from "../model/file-report";
import { defineCheck } from "./define";

/** A file that is locked well. Only mentioned: how, and what stays readable all the same. */
export const lockedAttachment = defineCheck({
  id: "locked-attachment",
  tip: 2,
  group: "attachments",
  needs: ["files"],
  levels: { balanced: "info", strict: "info" },
  factual: true,
  options: {},
  messages: {
    locked: { name: "text", how: "text" },
    namesReadable: { name: "text", how: "text" },
    notTried: { name: "text", how: "text" },
  },
  run({ files }) {
    const findings = files.map(({ attachment: { id, name }, report }) => {
      if (report.state === "missing" || report.value.protection.state !== "protected") return [];
      const { protection, hash } = report.value;
      return [
        {
          messageId: messageOf(protection),
          data: { name, how: cipherOf(protection) },
          about: { kind: "file" as const, id, name },
          evidence: [],
          subjects: [hash],
          audience: [],
        },
      ];
    });
    return { findings: findings.reduce((all, some) => all.concat(some), []) };
  },
});

function messageOf({ detail = "" }: Protection): "locked" | "namesReadable" | "notTried" {
  if (detail.endsWith(NOT_TRIED)) return "notTried";
  return detail === NAMES_READABLE ? "namesReadable" : "locked";
}

/** Names of ciphers are the same in all languages. */
const CIPHERS: Readonly<Record<string, string>> = {
  "zip-aes128": "AES-128",
  "zip-aes192": "AES-192",
  "zip-aes256": "AES-256",
  "zip-pkware": "PKWARE",
  "7z-aes": "AES-256",
  "ooxml-agile": "AES",
  "ooxml-standard": "AES-128",
  rar4: "AES-128",
  rar5: "AES-256",
  odf: "ODF",
  pgp: "PGP",
  "smime-enveloped": "S/MIME",
  "rights-managed": "Microsoft Purview",
};

function cipherOf({ kind, detail = "" }: Protection): string {
  return /^AES-\d+$/.test(detail) ? detail : (CIPHERS[kind ?? ""] ?? "");
}
