import { checks } from "../../src/core/checks";
import { knownChecks } from "../../src/core/policy/check-settings";
import { policyFields } from "../../src/core/policy/fields";
import { parsePolicy } from "../../src/core/policy/parse";
import { policyJsonSchema } from "../../src/core/policy/json-schema";
import type { AnyField, Shape, TextForm } from "../../src/core/policy/schema";
import { code, table } from "../lib/markdown";

const SCHEMA_FILE = "assets/policy.schema.json";

const FORMS: { readonly [F in TextForm]: string } = {
  free: "text",
  date: "date YYYY-MM-DD",
  id: "short name",
  mask: "mask",
  domain: "domain",
  receiver: "address or domain",
  sender: "address, `*@domain` or domain",
  url: "https address",
};

const policy = policyFields(knownChecks(checks));

const EXAMPLE = {
  version: 1,
  mode: "report",
  organisation: {
    name: "Northmoor Packaging",
    internalDomains: ["northmoor.example", "*.northmoor.example"],
    ownData: ["GB33BUKB20201555555555", "info@northmoor.example"],
  },
  checks: {
    "visible-recipients": { level: "justify", options: { outsiders: 10 } },
    "empty-subject": { level: "off" },
  },
  thirdParties: [
    {
      name: "Print shop",
      domains: ["print.example"],
      role: "processor",
      agreement: "DPA 2026-14",
    },
  ],
  knownExports: [
    {
      name: "Full customer export",
      headers: ["Customer no.", "Date of birth"],
      advice: { en: "Use the compact export." },
    },
  ],
  overrides: [{ senders: ["*@hr.northmoor.example"], profile: "strict" }],
};

export const outputs: Readonly<Record<string, string>> = {
  [SCHEMA_FILE]: JSON.stringify(policyJsonSchema(policy)),
  "docs/policy.md": docs(),
};

function docs(): string {
  return [
    "<!-- Made from src/core/policy/fields.ts by `npm run generate`; changes here are lost. -->",
    "# The policy",
    policy.doc,
    "A policy is one JSON file. What it leaves out keeps the default below; `{}` is the built-in policy. A name that is " +
      "not listed here, a wrong type or a value outside of its limits makes the whole policy invalid, so that a slip " +
      "never switches anything off unseen. Text that is too long or holds invisible characters is shortened, with a warning.",
    `For completion while you type, begin with \`"$schema"\` and the path of [policy.schema.json](../${SCHEMA_FILE}).`,
    "For example:",
    `\`\`\`json\n${example()}\n\`\`\``,
    "## Settings",
    "`[]` stands for each row of a list. Names in **bold** are required in their row.",
    table(["setting", "accepts", "default", "meaning"], settings(policy, "")),
    "## Settings of single checks",
    "Under `checks`, and under `checks` of an override: a level, and options under `options`, as in the example above. A level that is left out follows the profile. `stop` leaves the " +
      "sender no way on, so only checks that report proven facts take it.",
    table(["check", "may be `stop`", "options with their defaults"], checkRows()),
    "",
  ].join("\n\n");
}

/** Checked here, so that nobody copies a mistake. */
function example(): string {
  const result = parsePolicy(EXAMPLE, { checks: knownChecks(checks) });
  if (!result.ok || result.problems.length > 0) throw new Error(JSON.stringify(result.problems));
  return JSON.stringify(EXAMPLE, undefined, 2);
}

/** One row for each setting, and for the settings inside it. */
function settings(field: AnyField, path: string): string[][] {
  const { shape } = field;
  if (shape.kind === "list") return settings(shape.row, `${path}[]`);
  if (shape.kind !== "object") return [];
  return [...shape.fields].flatMap(([name, inner]) => {
    const own = path === "" ? name : `${path}.${name}`;
    return [[label(own, inner), accepts(inner.shape), fallback(inner), inner.doc], ...settings(inner, own)];
  });
}

function checkRows(): string[][] {
  return [...checks].map(({ id, factual, options }) => {
    const defaults = Object.entries(options).map(([name, value]) => `\`${name}\`: ${JSON.stringify(value)}`);
    return [`\`${id}\``, factual ? "yes" : "no", defaults.join(", ")];
  });
}

function label(path: string, { isRequired }: AnyField): string {
  return isRequired ? `**\`${path}\`**` : `\`${path}\``;
}

function accepts(shape: Shape): string {
  switch (shape.kind) {
    case "text":
      return shape.form === "free" ? `text, up to ${shape.max} characters` : FORMS[shape.form];
    case "choice":
      return code(shape.choices.map(String));
    case "number":
      return `${shape.min} to ${shape.max}`;
    case "flag":
      return "`true`, `false`";
    case "list":
      return `list of up to ${shape.max}${shape.row.shape.kind === "object" ? "" : `: ${accepts(shape.row.shape)}`}`;
    case "object":
      return "object";
    case "dictionary":
      return "object by check id, below";
  }
}

function fallback({ fallback: value, isRequired, shape }: AnyField): string {
  if (isRequired || value === undefined || shape.kind === "object" || shape.kind === "dictionary") return "";
  return `\`${JSON.stringify(value)}\``;
}
