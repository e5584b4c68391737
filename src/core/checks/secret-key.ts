import type { DataType } from "../model/data-type";
import { lowerLevel, type Level } from "../model/finding";
import { defineCheck } from "./define";
import { inReadFiles } from "./shared/in-files";
import { isOutside, organisationsOf } from "./shared/organisations";
import { countSpans, countsIn, evidenceOf, writtenIn } from "./shared/secrets";

const KEYS: readonly DataType[] = ["API_KEY", "TOKEN", "PRIVATE_KEY", "CONNECTION_STRING"];
/** Types whose form can prove what they are: the block of a private key, the prefix and length of a maker's key. */
const PROVABLE: readonly DataType[] = ["API_KEY", "TOKEN", "PRIVATE_KEY"];
/** Of a file only counts are known; a private key is never reported without its form. */
const PROVEN_IN_FILES: readonly DataType[] = ["PRIVATE_KEY"];

/** A key by which programs log in, in the mail or in a file. A policy's "stop" holds for proven keys to outsiders. */
export const secretKey = defineCheck({
  id: "secret-key",
  tip: 4,
  group: "logins",
  needs: ["receivers", "subject", "body", "files"],
  copesWithout: ["receivers", "subject", "body", "files"],
  levels: { balanced: "justify", strict: "justify" },
  factual: true,
  options: {},
  messages: { inText: { types: "types" }, inFile: { name: "text", types: "types" } },
  run({ receivers, subject, body, files }, { level }) {
    const found = writtenIn([subject, body], KEYS);
    const audience = organisationsOf(receivers);
    const goesOut = receivers.some(isOutside);
    const levelFor = (isProven: boolean): { readonly level?: Level } =>
      isProven && goesOut ? {} : { level: lowerLevel(level, "justify") };
    const inText = () => {
      const isProven = found.some(({ span }) => span.confidence === "high" && PROVABLE.includes(span.type));
      return {
        messageId: "inText",
        data: { types: countSpans(found) },
        about: { kind: "logins" },
        evidence: found.map(evidenceOf),
        subjects: found.map(({ span, value }) => `${span.type} ${value}`),
        audience,
        fixes: ["go-to-text"],
        ...levelFor(isProven),
      } as const;
    };
    const ofFiles = inReadFiles(files, (file, { hash }) => {
      const types = countsIn(file, KEYS);
      if (types.length === 0) return undefined;
      return {
        messageId: "inFile" as const,
        data: { name: file.attachment.name, types },
        evidence: [],
        subjects: [hash],
        audience,
        ...levelFor(countsIn(file, PROVEN_IN_FILES).length > 0),
      };
    });
    return { findings: found.length === 0 ? ofFiles : [inText(), ...ofFiles] };
  },
});
