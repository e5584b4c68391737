import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext, type Context } from "node:vm";
import { transformSync } from "@swc/core";

const SOURCE = readFileSync(join(__dirname, "../../src/launch/msajax-shim.ts"), "utf8");
const { code: SHIM } = transformSync(SOURCE, { jsc: { parser: { syntax: "typescript" }, target: "es2020" } });

function world(before = ""): Context {
  const context = createContext({});
  runInContext(before, context);
  runInContext(SHIM, context);
  return context;
}

// What office.js tests before it would fetch MicrosoftAjax.js.
test.each([
  "typeof Sys.StringBuilder === 'function'",
  "typeof Type.registerNamespace === 'function'",
  "typeof Type.registerClass === 'function'",
  "typeof Function._validateParams === 'function'",
  "typeof Sys.Serialization.JavaScriptSerializer.serialize === 'function'",
])("office.js finds %s", (expression) => {
  expect(runInContext(expression, world())).toBe(true);
});

test.each<[string, unknown]>([
  ["Type.registerNamespace('A.B'); A.B.c = 1; Type.registerNamespace('A.B'); A.B.c", 1],
  ["Sys.Serialization.JavaScriptSerializer.serialize({ a: [1] })", '{"a":[1]}'],
  ["Sys.Serialization.JavaScriptSerializer.deserialize('{\"a\":2}', true).a", 2],
  ["Sys.Debug.trace('x')", undefined],
  ["(function () {}).registerClass('A')", undefined],
  ["Object.keys(function () {}).length", 0],
  ["Error.argument('name') instanceof Error", true],
  ["Error.parameterCount('too many').name", "Sys.ParameterCountException"],
])("%s gives %j", (expression, expected) => {
  expect(runInContext(expression, world())).toEqual(expected);
});

test.each<[string, string, boolean]>([
  ["'text'", "{ name: 'a', type: String, mayBeNull: false }", true],
  ["5", "{ name: 'a', type: String, mayBeNull: false }", false],
  ["null", "{ name: 'a', type: String, mayBeNull: false }", false],
  ["null", "{ name: 'a', type: Function, mayBeNull: true }", true],
  ["undefined", "{ name: 'a', type: Number, mayBeNull: false, optional: true }", true],
  ["undefined", "{ name: 'a', type: Number, mayBeNull: false }", false],
  ["5", "{ name: 'a', type: Number, mayBeNull: false }", true],
  ["true", "{ name: 'a', type: Boolean, mayBeNull: false }", true],
  ["function () {}", "{ name: 'a', type: Function, mayBeNull: false }", true],
  ["{}", "{ name: 'a', type: Object, mayBeNull: false }", true],
  ["{}", "{ name: 'a' }", true],
])("%s as %s is right: %s", (value, rule, isRight) => {
  const error: unknown = runInContext(`Function._validateParams([${value}], [${rule}])`, world());
  expect(error === null).toBe(isRight);
});

test("leaves the real one alone", () => {
  expect(runInContext("Sys.mine", world("var Sys = { mine: true }"))).toBe(true);
  expect(runInContext("typeof Type", world("var Sys = {}"))).toBe("undefined");
});
