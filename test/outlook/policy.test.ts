import { DEFAULT_POLICY } from "../../src/core/policy/defaults";
import { packagedPolicy, policyFrom } from "../../src/outlook/policy";

test("takes the policy that was packaged", () => {
  const { policy, troubles } = policyFrom({ version: 1, profile: "strict", mode: "enforce" });
  expect(policy).toMatchObject({ profile: "strict", mode: "enforce" });
  expect(troubles).toEqual([]);
});

test("a package without settings is the default", () => {
  expect(policyFrom({})).toEqual({ policy: DEFAULT_POLICY, troubles: [] });
});

test("a policy that did not load is the default, and a trouble", () => {
  expect(policyFrom(undefined)).toEqual({ policy: DEFAULT_POLICY, troubles: [{ part: "policy", reason: "failed" }] });
});

test.each<[string, unknown]>([
  ["null", null],
  ["a text", "strict"],
  ["a list", []],
  ["a wrong profile", { profile: "paranoid" }],
  ["a wrong mode", { mode: "loud" }],
])("a policy that is %s is the default, and a trouble", (_, packaged) => {
  expect(policyFrom(packaged)).toEqual({ policy: DEFAULT_POLICY, troubles: [{ part: "policy", reason: "damaged" }] });
});

test.each(["report", "confirm", "enforce"])("a mistake elsewhere leaves mode %s as it is", (mode) => {
  expect(policyFrom({ mode, profile: "paranoid" })).toMatchObject({
    policy: { ...DEFAULT_POLICY, mode },
    troubles: [{ part: "policy", reason: "damaged" }],
  });
});

test("reads the global that the package sets", () => {
  Object.assign(globalThis, { secondLookPolicy: { mode: "report" } });
  expect(packagedPolicy().policy.mode).toBe("report");
  Object.assign(globalThis, { secondLookPolicy: undefined });
  expect(packagedPolicy().troubles).toEqual([{ part: "policy", reason: "failed" }]);
});
