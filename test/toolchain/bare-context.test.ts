import { bareContext, runScript } from "../support/bare-context";

describe("the world of classic Outlook", () => {
  test.each([
    "[].flat",
    "[].at",
    "new Uint8Array(1).at",
    "''.padStart",
    "''.replaceAll",
    "Object.entries",
    "Object.values",
    "Promise.allSettled",
    "Promise.prototype.finally",
  ])("has no %s", (expression) => {
    expect(runScript(bareContext(), expression)).toBeUndefined();
  });

  test.each([
    "window",
    "self",
    "document",
    "globalThis",
    "fetch",
    "URL",
    "TextDecoder",
    "TextEncoder",
    "atob",
    "crypto",
    "Intl",
    "BigInt",
    "WebAssembly",
    "process",
    "require",
    "structuredClone",
    "queueMicrotask",
  ])("does not know %s", (name) => {
    expect(runScript(bareContext(), `typeof ${name}`)).toBe("undefined");
  });

  test.each(["[1].includes(1)", "2 ** 3 === 8", "typeof Promise === 'function'", "typeof setTimeout === 'function'"])(
    "still has ES2016: %s",
    (expression) => {
      expect(runScript(bareContext(), expression)).toBe(true);
    },
  );

  test("makes no code from strings", () => {
    expect(() => runScript(bareContext(), "eval('1')")).toThrow(/Code generation from strings disallowed/);
    expect(() => runScript(bareContext(), "Function('return 1')()")).toThrow(/Code generation from strings disallowed/);
  });

  test("holds what the caller puts in", () => {
    const associated: string[] = [];
    const Office = { actions: { associate: (name: string) => associated.push(name) } };
    runScript(bareContext({ Office }), "Office.actions.associate('onMessageSend', function () {})");
    expect(associated).toEqual(["onMessageSend"]);
  });
});
