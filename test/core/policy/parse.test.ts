import fc from "fast-check";
import { DEFAULT_POLICY } from "../../../src/core/policy/defaults";
import { parsePolicy } from "../../../src/core/policy/parse";
import { MAX_PROBLEMS, policyProblemText, type PolicyProblem } from "../../../src/core/policy/problems";
import { BAD, CHECKS, GOOD } from "./policies.cases";

const parse = (input: unknown) => parsePolicy(input, { checks: CHECKS });
const isPlanned = ({ messageId }: PolicyProblem) => messageId === "noEffectYet";
/** Settings that do nothing yet are read like all others; that it is said of them has a test of its own. */
const problems = (input: unknown) => parse(input).problems.filter((problem) => !isPlanned(problem));
const problemsOf = (input: unknown) => problems(input).map(({ path, messageId }) => [path, messageId]);
const sentencesOf = (input: unknown) => problems(input).map((problem) => policyProblemText(problem));

test.each(GOOD)("accepts $name", ({ policy, warnings = [] }) => {
  const result = parse(policy);
  expect(problemsOf(policy)).toEqual(warnings);
  expect(result.ok).toBe(true);
});

test.each(BAD)("refuses $name", ({ policy, path, messageId }) => {
  expect(problemsOf(policy)).toEqual([[path, messageId]]);
  expect(parse(policy).ok).toBe(false);
});

test.each([
  ["cloudHosts", {}],
  ["keywords", []],
  ["idleMinutes", 15],
  ["log", { enabled: true }],
  ["reviewHeader", true],
  ["tests", []],
])("says of %s that it has no effect", (name, value) => {
  const { ok, problems: all } = parse({ [name]: value });
  expect(ok).toBe(true);
  expect(all.map((problem) => policyProblemText(problem))).toEqual([`${name}: has no effect in this version`]);
});

test.each([
  ["profile", "strict"],
  ["mode", "report"],
  ["confirmationMinutes", 60],
  ["patterns", []],
  ["overrides", []],
  ["knownExports", []],
  ["blockedRecipients", ["*.example.test"]],
])("says nothing of the kind of %s", (name, value) => {
  expect(parse({ [name]: value }).problems).toEqual([]);
});

test("an empty policy is the built-in one", () => {
  expect(parse({})).toEqual({ ok: true, policy: DEFAULT_POLICY, problems: [] });
});

describe("what a good policy holds", () => {
  const read = (input: unknown) => {
    const result = parse(input);
    if (!result.ok) throw new Error(sentencesOf(input).join("\n"));
    return result.policy;
  };

  test("addresses and domains in lower case", () => {
    expect(read({ blockedRecipients: ["Jan@Example.TEST"] }).blockedRecipients).toEqual(["jan@example.test"]);
    expect(read({ organisation: { internalDomains: ["*.Example.TEST"] } }).organisation.internalDomains).toEqual([
      "*.example.test",
    ]);
  });

  test("only the checks and options that were named", () => {
    const { checks } = read({ checks: { lists: { options: { people: 5 } } } });
    expect([...checks]).toEqual([["lists", { level: undefined, options: { people: 5 } }]]);
  });

  test("what is left out in a row", () => {
    const [party] = read({ thirdParties: [{ name: "P", domains: [], role: "joint" }] }).thirdParties;
    expect(party).toEqual({
      name: "P",
      domains: [],
      role: "joint",
      agreement: "",
      signed: undefined,
      expires: undefined,
      dataCategories: [],
      ownLogin: false,
      contact: "",
    });
  });

  test("text as one visible line, never with half a character", () => {
    const name = (text: string) => read({ organisation: { name: text } }).organisation.name;
    expect(name(" Exam\u202eple\n\tGroup\ud800 ")).toBe("Example Group");
    expect(name("x".repeat(199) + "😀")).toBe("x".repeat(199));
  });
});

describe("sentences for the command line", () => {
  test.each([
    [
      { thirdParties: [{ name: "P", domains: [], role: "joint", expires: "soon" }] },
      'thirdParties[0].expires: expected a date YYYY-MM-DD, found "soon"',
    ],
    [{ profil: "strict" }, 'profil: there is no "profil" here; did you mean "profile"?'],
    [{ zebra: 1 }, 'zebra: there is no "zebra" here'],
    [{ checks: { list: {} } }, 'checks.list: there is no "list" here; did you mean "lists"?'],
    [[], "policy: expected an object {...}, found a list"],
    [{ idleMinutes: 0 }, "idleMinutes: expected a whole number from 1 to 480, found 0"],
    [{ mode: "block" }, 'mode: expected one of report, confirm, enforce, found "block"'],
    [
      { checks: { lists: { level: "stop" } } },
      'checks.lists.level: may not be "stop": this check reports what is likely, not what is proven; use "justify"',
    ],
    [{ tests: [{ mail: "a.eml" }] }, "tests[0].decision: is required"],
  ])("%j", (input, sentence) => {
    expect(sentencesOf(input)).toEqual([sentence]);
  });

  test.each(BAD)("one line for $name", ({ policy }) => {
    for (const sentence of sentencesOf(policy)) expect(sentence).toMatch(/^[^\n]{10,200}$/);
  });

  test("show no more than forty characters of a value, none of them invisible", () => {
    const [sentence = ""] = sentencesOf({ mode: "\u202e\u0007" + "long ".repeat(100) });
    expect(sentence).toMatch(/found "(?:long ){7}long…"$/);
  });

  test.each([
    ["an address", { mode: "eva.jansen@example.test" }, "eva"],
    ["an address as a name", { "eva.jansen@example.test": 1 }, "eva"],
    ["a person among the receivers", { blockedRecipients: ["Eva Jansen"] }, "Eva"],
    ["a person among the senders", { overrides: [{ senders: ["Eva Jansen"] }] }, "Eva"],
    ["a long number", { organisation: { ownData: [612345678] } }, "612345678"],
  ])("keep %s to themselves", (_, input, personal) => {
    expect(sentencesOf(input).join()).not.toContain(personal);
    expect(sentencesOf(input)).toHaveLength(1);
  });
});

describe("input of any size and shape", () => {
  test("arbitrary JSON gives an answer, and a policy that holds again", () => {
    const odd = fc.constantFrom(
      "__proto__",
      "constructor",
      "checks",
      "organisation",
      "thirdParties",
      "overrides",
      "log",
    );
    const json = fc.letrec((tie) => ({
      value: fc.oneof(fc.jsonValue(), fc.dictionary(fc.oneof(odd, fc.string()), tie("value")), fc.array(tie("value"))),
    })).value;
    fc.assert(
      fc.property(json, (input) => {
        const result = parse(input);
        for (const problem of result.problems) expect(policyProblemText(problem)).not.toMatch(/[\n\u202e]/);
        if (result.ok) expect(Object.keys(result.policy)).toEqual(Object.keys(DEFAULT_POLICY));
      }),
    );
  });

  test("a good policy with one value replaced by anything never throws, and keeps its types when accepted", () => {
    const good = GOOD.map(({ policy }) => policy as Readonly<Record<string, unknown>>);
    fc.assert(
      fc.property(fc.constantFrom(...good), fc.jsonValue(), fc.nat(), (policy, value, at) => {
        const names = Object.keys(DEFAULT_POLICY) as (keyof typeof DEFAULT_POLICY)[];
        const name = names[at % names.length] ?? "mode";
        const result = parse({ ...policy, [name]: value });
        if (result.ok) expect(kindOf(result.policy[name])).toBe(kindOf(DEFAULT_POLICY[name]));
      }),
    );
  });

  test("ten thousand mistakes are told as the first hundred", () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`field${index}`, index]));
    expect(parse(many).problems).toHaveLength(MAX_PROBLEMS);
    expect(parse({ blockedRecipients: Array(10_000).fill(7) }).problems).toHaveLength(MAX_PROBLEMS);
  });

  test("an error after any number of warnings is still an error", () => {
    const ownData = Array.from({ length: 300 }, (_, index) => `${index}\u200b`);
    const { ok, problems } = parse({ organisation: { ownData }, version: 1, idleMinutes: 0 });
    expect(ok).toBe(false);
    expect(problems).toHaveLength(MAX_PROBLEMS + 1);
    expect(problems[0]).toMatchObject({ path: "idleMinutes", messageId: "expectedNumber" });
  });

  test("nesting is read no deeper than the settings go", () => {
    const deep: unknown = JSON.parse('{"a":'.repeat(5_000) + "1" + "}".repeat(5_000));
    expect(problemsOf({ organisation: deep })).toEqual([["organisation.a", "unknownField"]]);
    expect(problemsOf({ organisation: { name: deep } })).toEqual([["organisation.name", "expectedText"]]);
  });
});

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "list";
  return value instanceof Map ? "map" : typeof value;
}
