import { effectivePolicy } from "../../../src/core/policy/resolve";
import { parsePolicy } from "../../../src/core/policy/parse";
import { parseAddress } from "../../../src/core/recipients/address";
import { CHECKS } from "./policies.cases";

const OVERRIDES = [
  { senders: ["*@hr.example.test"], profile: "strict", checks: { lists: { options: { people: 1 } } } },
  { senders: ["eva@hr.example.test"], checks: { lists: { level: "off" }, "external-recipients": { level: "info" } } },
  { senders: ["*.sales.example.test"], profile: "strict" },
  { senders: ["*@*.labs.example.test"], profile: "strict" },
];

function policyFor(sender: string) {
  const checks = { lists: { level: "justify", options: { people: 9, word: "some" } } };
  const result = parsePolicy({ checks, overrides: OVERRIDES }, { checks: CHECKS });
  if (!result.ok) throw new Error("The policy of this test is wrong.");
  return effectivePolicy(result.policy, parseAddress(sender));
}

test.each([
  ["jan@hr.example.test", "strict"],
  ["JAN@HR.example.test", "strict"],
  ["jan@nl.sales.example.test", "strict"],
  ["jan@x.labs.example.test", "strict"],
  ["jan@example.test", "balanced"],
  ["jan@sub.hr.example.test", "balanced"],
  ["jan@evil-hr.example.test", "balanced"],
  ["jan@sales.example.test", "balanced"],
  ["jan@hr.example.test.evil.test", "balanced"],
  ["hr.example.test@evil.test", "balanced"],
  ["not an address", "balanced"],
])("%s gets the profile %s", (sender, profile) => {
  expect(policyFor(sender).profile).toBe(profile);
});

test("an override changes what it names and leaves the rest", () => {
  expect(policyFor("jan@hr.example.test").checks).toEqual(
    new Map([["lists", { level: "justify", options: { people: 1, word: "some" } }]]),
  );
});

test("later overrides win, earlier ones still hold", () => {
  const { profile, checks } = policyFor("eva@hr.example.test");
  expect(profile).toBe("strict");
  expect(checks.get("lists")).toEqual({ level: "off", options: { people: 1, word: "some" } });
  expect(checks.get("external-recipients")).toEqual({ level: "info", options: {} });
});
