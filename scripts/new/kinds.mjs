const DASHED = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

const check = {
  id: DASHED,
  idHint: "a check is named in small letters and dashes, by what it finds, such as late-reply",
  registry: "src/core/checks/index.ts",
  folder: "./",
  next: "Next: what it finds, its cases, and its sentences in src/i18n. Then: npm run generate && npm test",
  files: ({ id, name }) => ({
    [`src/core/checks/${id}.ts`]: `import { defineCheck } from "./define";

/** A mail that ... */
export const ${name} = defineCheck({
  id: "${id}",
  tip: 1,
  group: "message",
  needs: ["subject"],
  levels: { balanced: "advise", strict: "confirm" },
  factual: false,
  options: {},
  messages: { found: {} },
  run({ subject }) {
    if (subject.rich.text !== "${id}") return {};
    return {
      findings: [
        { messageId: "found", data: {}, about: { kind: "subject" }, evidence: [], subjects: ["found"], audience: [] },
      ],
    };
  },
});
`,
    [`test/core/checks/${id}.cases.ts`]: `import type { CheckCases } from "./cases";

const cases: CheckCases = {
  finds: [{ name: "its own name as subject", mail: { subject: "${id}" }, says: "found", level: "advise" }],
  silent: [{ name: "an everyday subject", mail: { subject: "Lunch" } }],
};

export default cases;
`,
  }),
};

const recognizer = {
  id: DASHED,
  idHint: "a recognizer is named in small letters and dashes, with its country in front if it has one, such as nl-bsn",
  registry: "src/core/recognizers/index.ts",
  folder: "./",
  next: "Next: its words in all languages, its form and checksum, and its cases. Then: npm run generate && npm test",
  files: ({ id, name }) => ({
    [`src/core/recognizers/${id}.ts`]: `import { defineRecognizer } from "./define";

/** Number of a ... Source: ... */
export const ${name} = defineRecognizer({
  id: "${id}",
  kind: "code",
  ${ofCountry(id)}
  words: ["${id.replace(/-/g, " ")}"],
  lengths: [9],
  pattern: /^\\d{9}$/,
  valid: (bare) => !/^0+$/.test(bare),
  alone: "never",
});
`,
    [`test/core/recognizers/${id}.cases.ts`]: `import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [["${id}: 123456789", "123456789"]],
  ignores: ["123456789", "${id}: 000000000", "${id}: 12345678", "order 123456789"],
};

export default cases;
`,
  }),
};

const fileReader = {
  id: DASHED,
  idHint: "a file reader is named after its format, in small letters, such as odt",
  registry: "src/core/files/index.ts",
  folder: "./readers/",
  next: "Next: let src/core/files/formats tell the format by its first bytes, then read it. Then: npm test",
  files: ({ id, name }) => ({
    [`src/core/files/readers/${id}.ts`]: `import { decodeText } from "../charset";
import { Content } from "../content";
import type { FileReader } from "../define";

/** Files that ... */
export const ${name}: FileReader = {
  id: "${id}",
  formats: ["${id}"],
  *read({ bytes }, format, { budget, decoders }) {
    const content = new Content(budget);
    content.text("text", yield* decodeText(bytes, { maxChars: content.room + 1, decoders }));
    return content.finish(format);
  },
};
`,
    [`test/core/files/${id}.cases.ts`]: `import type { ReadCase } from "./reading";

export const ${name}Cases: readonly ReadCase[] = [
  { title: "a line of text", name: "note.${id}", file: () => "alpha", format: "${id}", parts: { text: "alpha" } },
];
`,
    [`test/core/files/${id}.test.ts`]: `import { ${name}Cases } from "./${id}.cases";
import { testReads } from "./reading";

describe("${id}", () => testReads(${name}Cases));
`,
  }),
};

/** What `npm run new` can make: the form of an id, the files to write, and the list that names them. */
export const KINDS = { recognizer, check, "file-reader": fileReader };

/** The finer kind of "nl-bsn" is "nl.bsn". */
function ofCountry(id) {
  const [, country, rest] = /^([a-z]{2})-([a-z]+)$/.exec(id) ?? [];
  return country === undefined ? 'type: "CUSTOMER_ID",' : `type: "NATIONAL_ID", sub: "${country}.${rest}",`;
}
