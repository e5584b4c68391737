import { policyFields } from "../../../src/core/policy/fields";
import { policyJsonSchema, type JsonSchema } from "../../../src/core/policy/json-schema";
import { BAD, CHECKS, GOOD } from "./policies.cases";

const schema = policyJsonSchema(policyFields(CHECKS));

describe("the JSON schema agrees with the validator", () => {
  test.each(GOOD.filter(({ warnings }) => warnings === undefined))("on $name", ({ policy }) => {
    expect(isValid(schema, policy)).toBe(true);
  });
  test.each(BAD.filter(({ beyondSchema }) => beyondSchema !== true))("against $name", ({ policy }) => {
    expect(isValid(schema, policy)).toBe(false);
  });
  test.each(BAD.filter(({ beyondSchema }) => beyondSchema === true))("as far as it can on $name", ({ policy }) => {
    expect(isValid(schema, policy)).toBe(true);
  });
});

test("every setting is described", () => {
  const undescribed = (part: JsonSchema, path: string): string[] => [
    ...(part.description === undefined && path !== ".$schema" ? [path] : []),
    ...Object.entries(part.properties ?? {}).flatMap(([name, inner]) => undescribed(inner, `${path}.${name}`)),
    ...(part.items === undefined ? [] : undescribed(part.items, `${path}[]`)),
  ];
  expect(undescribed(schema, "")).toEqual([]);
});

/** The meaning of the keywords that our schema uses, as draft 7 gives it. */
function isValid(part: JsonSchema, value: unknown): boolean {
  if (part.enum !== undefined) return part.enum.some((one) => one === value);
  switch (part.type) {
    case "string":
      return (
        typeof value === "string" &&
        value.length <= (part.maxLength ?? Infinity) &&
        (part.pattern === undefined || new RegExp(part.pattern, "u").test(value))
      );
    case "integer":
      return (
        Number.isInteger(value) &&
        Number(value) >= (part.minimum ?? -Infinity) &&
        Number(value) <= (part.maximum ?? Infinity)
      );
    case "boolean":
      return typeof value === "boolean";
    case "array":
      return (
        Array.isArray(value) &&
        value.length <= (part.maxItems ?? Infinity) &&
        value.every((one) => isValid(part.items ?? {}, one))
      );
    case "object":
      return isValidObject(part, value);
    default:
      return true;
  }
}

function isValidObject({ properties = {}, required = [] }: JsonSchema, value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const known = new Map(Object.entries(properties));
  const given = new Map(Object.entries(value));
  return (
    required.every((name) => given.has(name)) &&
    [...given].every(([name, inner]) => {
      const part = known.get(name);
      return part !== undefined && isValid(part, inner);
    })
  );
}
