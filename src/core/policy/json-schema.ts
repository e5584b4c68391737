import type { AnyField, Shape } from "./schema";

/** The keywords that are used, of draft 7, which editors know best. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly type?: "string" | "integer" | "boolean" | "array" | "object";
  readonly enum?: readonly (string | number)[];
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
}

/** What editors check and complete while somebody writes a policy; `parsePolicy` checks more. */
export function policyJsonSchema(policy: AnyField): JsonSchema {
  return { $schema: "http://json-schema.org/draft-07/schema#", title: "Second Look policy", ...schemaOf(policy) };
}

function schemaOf(field: AnyField): JsonSchema {
  return { description: field.doc, ...defaultOf(field), ...shapeSchema(field.shape) };
}

/** Rows and objects have no default worth repeating: it is made of their parts' own. */
function defaultOf({ fallback, isRequired }: AnyField): JsonSchema {
  const isPlain = typeof fallback === "string" || typeof fallback === "number" || typeof fallback === "boolean";
  return isPlain && !isRequired && fallback !== "" ? { default: fallback } : {};
}

function shapeSchema(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case "text":
      return {
        type: "string",
        maxLength: shape.max,
        ...(shape.pattern === undefined ? {} : { pattern: shape.pattern }),
      };
    case "choice":
      return { enum: shape.choices };
    case "number":
      return { type: "integer", minimum: shape.min, maximum: shape.max };
    case "flag":
      return { type: "boolean" };
    case "list":
      return { type: "array", items: schemaOf(shape.row), maxItems: shape.max };
    case "object":
      return objectSchema(shape.fields, shape.ignored);
    case "dictionary":
      return objectSchema(shape.fields, []);
  }
}

function objectSchema(fields: ReadonlyMap<string, AnyField>, ignored: readonly string[]): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  fields.forEach((field, name) => (properties[name] = schemaOf(field)));
  ignored.forEach((name) => (properties[name] = {}));
  const required = [...fields.keys()].filter((name) => fields.get(name)?.isRequired);
  return {
    type: "object",
    properties,
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required }),
  };
}
