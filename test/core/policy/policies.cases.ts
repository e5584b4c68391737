import { knownChecks } from "../../../src/core/policy/check-settings";
import type { PolicyProblemId } from "../../../src/core/policy/problems";

/** Stand-ins for a registry of checks: one that may stop, one that may not, one with every kind of option. */
export const CHECKS = knownChecks([
  { id: "blocked-recipient", factual: true },
  { id: "external-recipients", factual: false },
  { id: "lists", factual: false, options: { people: 3, strictly: false, word: "all", words: ["a"] } },
]);

const PARTY = { name: "Payroll", domains: ["payroll.example"], role: "processor" };

export interface GoodPolicy {
  readonly name: string;
  readonly policy: unknown;
  readonly warnings?: readonly (readonly [path: string, messageId: PolicyProblemId])[];
}

export const GOOD: readonly GoodPolicy[] = [
  { name: "nothing", policy: {} },
  { name: "an editor's schema line", policy: { $schema: "policy.schema.json", version: 1 } },
  { name: "profile and mode", policy: { profile: "strict", mode: "enforce" } },
  {
    name: "an organisation",
    policy: {
      organisation: {
        name: "Example",
        internalDomains: ["example.test", "*.Example.TEST", "münchen.example"],
        tenant: "example.test",
        ownData: ["NL91 ABNA 0417 1643 00"],
        contact: "Ask Eva",
        passwordResetUrl: "https://example.test/reset?from=mail#top",
      },
    },
  },
  { name: "no reset page", policy: { organisation: { passwordResetUrl: "" } } },
  { name: "a check off", policy: { checks: { "external-recipients": { level: "off" } } } },
  { name: "a factual check at stop", policy: { checks: { "blocked-recipient": { level: "stop" } } } },
  {
    name: "options of every kind",
    policy: { checks: { lists: { options: { people: 5, strictly: true, word: "some", words: ["b", "c"] } } } },
  },
  { name: "a third party", policy: { thirdParties: [PARTY] } },
  {
    name: "a third party in full",
    policy: {
      thirdParties: [
        {
          ...PARTY,
          agreement: "DPA-7",
          signed: "2024-02-29",
          expires: "2027-12-31",
          dataCategories: ["contact", "financial"],
          ownLogin: true,
          contact: "desk",
        },
      ],
    },
  },
  { name: "blocked", policy: { blockedRecipients: ["jan@example.test", "rival.example", "*.rival.example"] } },
  { name: "cloud hosts", policy: { cloudHosts: { allow: ["files.example"], europeOnly: false } } },
  {
    name: "known exports",
    policy: { knownExports: [{ name: "CRM", headers: ["Name", "IBAN"], advice: { nl: "Neem de korte" } }] },
  },
  { name: "keywords", policy: { keywords: [{ id: "merger", words: ["Project Zwaan"], level: "justify" }] } },
  { name: "patterns", policy: { patterns: [{ id: "customer", mask: "K-999999", checksum: "mod11" }] } },
  {
    name: "overrides",
    policy: {
      overrides: [
        {
          senders: ["*@hr.example.test", "*@*.hr.example.test", "eva@example.test", "sales.example.test", "*.x.test"],
          profile: "strict",
          checks: { "external-recipients": { level: "justify" } },
        },
      ],
    },
  },
  { name: "limits that are just allowed", policy: { confirmationMinutes: 5, idleMinutes: 480 } },
  { name: "a log", policy: { log: { enabled: true, retentionDays: 730 }, reviewHeader: true } },
  { name: "tests", policy: { tests: [{ mail: "01-clean.eml", decision: "send" }] } },
  {
    name: "a name that is too long",
    policy: { organisation: { name: "x".repeat(201) } },
    warnings: [["organisation.name", "textCut"]],
  },
  {
    name: "a name with an invisible turn",
    policy: { organisation: { name: "Exam\u202eple" } },
    warnings: [["organisation.name", "textCleaned"]],
  },
  {
    name: "an agreement that ends before it begins",
    policy: { thirdParties: [{ ...PARTY, signed: "2025-01-02", expires: "2025-01-01" }] },
    warnings: [["thirdParties[0].expires", "endsBeforeStart"]],
  },
  {
    name: "a check of another version",
    policy: { checks: { "mind-reading": { level: "confirm" } } },
    warnings: [["checks.mind-reading", "unknownCheck"]],
  },
  {
    name: "__proto__ as a check",
    policy: JSON.parse('{"checks":{"__proto__":{"level":"off"}}}'),
    warnings: [["checks.__proto__", "unknownCheck"]],
  },
  {
    name: "toString as a check",
    policy: { checks: { toString: { level: "off" } } },
    warnings: [["checks.toString", "unknownCheck"]],
  },
];

export interface BadPolicy {
  readonly name: string;
  readonly policy: unknown;
  readonly path: string;
  readonly messageId: PolicyProblemId;
  /** A rule that JSON schema cannot say. */
  readonly beyondSchema?: true;
}

/** Each holds one mistake. Those with odd keys are JSON, since a literal would set the prototype. */
export const BAD: readonly BadPolicy[] = [
  { name: "no object", policy: "balanced", path: "", messageId: "expectedObject" },
  { name: "null", policy: null, path: "", messageId: "expectedObject" },
  { name: "a list", policy: [], path: "", messageId: "expectedObject" },
  { name: "another version", policy: { version: 2 }, path: "version", messageId: "expectedChoice" },
  { name: "version as text", policy: { version: "1" }, path: "version", messageId: "expectedChoice" },
  { name: "an unknown profile", policy: { profile: "lenient" }, path: "profile", messageId: "expectedChoice" },
  { name: "a profile in capitals", policy: { profile: "Strict" }, path: "profile", messageId: "expectedChoice" },
  { name: "an unknown mode", policy: { mode: "block" }, path: "mode", messageId: "expectedChoice" },
  { name: "null for a setting", policy: { mode: null }, path: "mode", messageId: "expectedChoice" },
  { name: "a slip in a name", policy: { profil: "strict" }, path: "profil", messageId: "unknownField" },
  { name: "a setting at the wrong place", policy: { name: "Example" }, path: "name", messageId: "unknownField" },
  {
    name: "a text for an object",
    policy: { organisation: "Example" },
    path: "organisation",
    messageId: "expectedObject",
  },
  {
    name: "a number for a text",
    policy: { organisation: { name: 5 } },
    path: "organisation.name",
    messageId: "expectedText",
  },
  {
    name: "a text for a list",
    policy: { organisation: { internalDomains: "example.test" } },
    path: "organisation.internalDomains",
    messageId: "expectedList",
  },
  {
    name: "an address for a domain",
    policy: { organisation: { internalDomains: ["eva@example.test"] } },
    path: "organisation.internalDomains[0]",
    messageId: "expectedDomain",
  },
  {
    name: "a star inside a domain",
    policy: { organisation: { internalDomains: ["example.test", "mail.*.test"] } },
    path: "organisation.internalDomains[1]",
    messageId: "expectedDomain",
  },
  {
    name: "a whole country",
    policy: { organisation: { internalDomains: ["nl"] } },
    path: "organisation.internalDomains[0]",
    messageId: "expectedDomain",
  },
  {
    name: "everybody's domain as one's own",
    policy: { organisation: { internalDomains: ["gmail.com"] } },
    path: "organisation.internalDomains[0]",
    messageId: "everybodysDomain",
    beyondSchema: true,
  },
  {
    name: "a registry as one's own",
    policy: { organisation: { internalDomains: ["*.co.uk"] } },
    path: "organisation.internalDomains[0]",
    messageId: "everybodysDomain",
    beyondSchema: true,
  },
  {
    name: "an invisible character in a domain",
    policy: { organisation: { internalDomains: ["exam\u200bple.test"] } },
    path: "organisation.internalDomains[0]",
    messageId: "expectedDomain",
    beyondSchema: true,
  },
  {
    name: "a reset page without encryption",
    policy: { organisation: { passwordResetUrl: "http://example.test" } },
    path: "organisation.passwordResetUrl",
    messageId: "expectedUrl",
  },
  {
    name: "a reset page with a login",
    policy: { organisation: { passwordResetUrl: "https://eva:secret@example.test" } },
    path: "organisation.passwordResetUrl",
    messageId: "expectedUrl",
  },
  {
    name: "a script as reset page",
    policy: { organisation: { passwordResetUrl: "javascript:alert(1)" } },
    path: "organisation.passwordResetUrl",
    messageId: "expectedUrl",
  },
  {
    name: "an unknown check",
    policy: { checks: { "external-recipient": { level: "off" } } },
    path: "checks.external-recipient",
    messageId: "unknownField",
  },
  {
    name: "a level for a check",
    policy: { checks: { "external-recipients": "off" } },
    path: "checks.external-recipients",
    messageId: "expectedObject",
  },
  {
    name: "an unknown level",
    policy: { checks: { "external-recipients": { level: "warn" } } },
    path: "checks.external-recipients.level",
    messageId: "expectedChoice",
  },
  {
    name: "stop on what is only likely",
    policy: { checks: { "external-recipients": { level: "stop" } } },
    path: "checks.external-recipients.level",
    messageId: "stopNeedsFact",
  },
  {
    name: "an unknown option",
    policy: { checks: { lists: { options: { peple: 5 } } } },
    path: "checks.lists.options.peple",
    messageId: "unknownField",
  },
  {
    name: "an option of the wrong type",
    policy: { checks: { lists: { options: { people: "5" } } } },
    path: "checks.lists.options.people",
    messageId: "expectedNumber",
  },
  {
    name: "an option below zero",
    policy: { checks: { lists: { options: { people: -1 } } } },
    path: "checks.lists.options.people",
    messageId: "expectedNumber",
  },
  {
    name: "a third party without domains",
    policy: { thirdParties: [{ name: "Payroll", role: "processor" }] },
    path: "thirdParties[0].domains",
    messageId: "missingField",
  },
  {
    name: "an unknown role",
    policy: { thirdParties: [PARTY, { ...PARTY, role: "friend" }] },
    path: "thirdParties[1].role",
    messageId: "expectedChoice",
  },
  {
    name: "a word for a date",
    policy: { thirdParties: [{ ...PARTY, expires: "soon" }] },
    path: "thirdParties[0].expires",
    messageId: "expectedDate",
  },
  {
    name: "a day that never was",
    policy: { thirdParties: [{ ...PARTY, signed: "2025-02-29" }] },
    path: "thirdParties[0].signed",
    messageId: "expectedDate",
    beyondSchema: true,
  },
  {
    name: "day before month",
    policy: { thirdParties: [{ ...PARTY, signed: "31-12-2025" }] },
    path: "thirdParties[0].signed",
    messageId: "expectedDate",
  },
  {
    name: "secrets as covered data",
    policy: { thirdParties: [{ ...PARTY, dataCategories: ["secret"] }] },
    path: "thirdParties[0].dataCategories[0]",
    messageId: "expectedChoice",
  },
  {
    name: "yes for true",
    policy: { thirdParties: [{ ...PARTY, ownLogin: "yes" }] },
    path: "thirdParties[0].ownLogin",
    messageId: "expectedFlag",
  },
  {
    name: "webmail as a third party",
    policy: { thirdParties: [{ ...PARTY, domains: ["outlook.com"] }] },
    path: "thirdParties[0].domains[0]",
    messageId: "everybodysDomain",
    beyondSchema: true,
  },
  {
    name: "a name as receiver",
    policy: { blockedRecipients: ["Jan Jansen"] },
    path: "blockedRecipients[0]",
    messageId: "expectedReceiver",
  },
  {
    name: "too many cloud hosts",
    policy: { cloudHosts: { allow: Array.from({ length: 51 }, (_, index) => `h${index}.example`) } },
    path: "cloudHosts.allow",
    messageId: "tooMany",
  },
  {
    name: "a keyword without words",
    policy: { keywords: [{ id: "merger" }] },
    path: "keywords[0].words",
    messageId: "missingField",
  },
  {
    name: "an empty keyword",
    policy: { keywords: [{ id: "merger", words: ["Zwaan", " "] }] },
    path: "keywords[0].words[1]",
    messageId: "emptyText",
  },
  {
    name: "an empty value of one's own",
    policy: { organisation: { ownData: [""] } },
    path: "organisation.ownData[0]",
    messageId: "emptyText",
  },
  {
    name: "a keyword that stops",
    policy: { keywords: [{ id: "merger", words: ["Zwaan"], level: "stop" }] },
    path: "keywords[0].level",
    messageId: "expectedChoice",
  },
  {
    name: "an id with a space",
    policy: { keywords: [{ id: "the merger", words: ["Zwaan"] }] },
    path: "keywords[0].id",
    messageId: "expectedId",
  },
  {
    name: "an id twice",
    policy: {
      patterns: [
        { id: "file", mask: "F-999" },
        { id: "file", mask: "G-999" },
      ],
    },
    path: "patterns[1].id",
    messageId: "duplicateId",
    beyondSchema: true,
  },
  {
    name: "a language that we do not have",
    policy: { keywords: [{ id: "merger", words: ["Zwaan"], message: { xx: "?" } }] },
    path: "keywords[0].message.xx",
    messageId: "unknownField",
  },
  {
    name: "a mask without a digit",
    policy: { patterns: [{ id: "file", mask: "abc" }] },
    path: "patterns[0].mask",
    messageId: "expectedMask",
  },
  {
    name: "an override for nobody in particular",
    policy: { overrides: [{ senders: ["*"] }] },
    path: "overrides[0].senders[0]",
    messageId: "expectedSender",
  },
  {
    name: "a mode in an override",
    policy: { overrides: [{ senders: ["*@example.test"], mode: "report" }] },
    path: "overrides[0].mode",
    messageId: "unknownField",
  },
  {
    name: "stop in an override",
    policy: { overrides: [{ senders: ["*@example.test"], checks: { lists: { level: "stop" } } }] },
    path: "overrides[0].checks.lists.level",
    messageId: "stopNeedsFact",
  },
  { name: "half a minute", policy: { idleMinutes: 0.5 }, path: "idleMinutes", messageId: "expectedNumber" },
  {
    name: "a confirmation for ever",
    policy: { confirmationMinutes: 1e9 },
    path: "confirmationMinutes",
    messageId: "expectedNumber",
  },
  { name: "a log in short", policy: { log: true }, path: "log", messageId: "expectedObject" },
  {
    name: "a test without decision",
    policy: { tests: [{ mail: "01.eml" }] },
    path: "tests[0].decision",
    messageId: "missingField",
  },
  { name: "__proto__", policy: JSON.parse('{"__proto__":{}}'), path: "__proto__", messageId: "unknownField" },
  { name: "constructor", policy: { constructor: {} }, path: "constructor", messageId: "unknownField" },
];
