// Stands in for the few parts of MicrosoftAjax.js that office.js uses on the web, so that pages need no second server.
// Loaded before office.js; does nothing where the real one is there. Delete when office.js no longer asks for it.

interface ParameterRule {
  readonly name: string;
  readonly type?: unknown;
  readonly mayBeNull?: boolean;
  readonly optional?: boolean;
}

type MakeError = (subject?: unknown, message?: string) => Error;

const TYPE_NAMES = new Map<unknown, string>([
  [Boolean, "boolean"],
  [Function, "function"],
  [Number, "number"],
  [String, "string"],
]);

if (!("Sys" in globalThis)) install();

function install(): void {
  const nothing = () => undefined;
  Object.assign(globalThis, {
    Type: Function, // office.js asks Type for what it then uses on every function
    Sys: {
      StringBuilder: nothing,
      Debug: { trace: nothing, assert: nothing },
      Browser: { agent: null, InternetExplorer: {} },
      Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: parseJson } },
    },
  });
  Object.assign(Function, {
    registerNamespace,
    _validateParams: parametersError,
    _validateParameter: parameterError,
  });
  // Not enumerable, so that no loop over a function meets it.
  Object.defineProperty(Function.prototype, "registerClass", { configurable: true, writable: true, value: nothing });
  Object.assign(Error, {
    argument: errorMaker("Sys.ArgumentException"),
    argumentNull: errorMaker("Sys.ArgumentNullException"),
    argumentOutOfRange: errorMaker("Sys.ArgumentOutOfRangeException"),
    argumentType: errorMaker("Sys.ArgumentTypeException"),
    invalidOperation: errorMaker("Sys.InvalidOperationException"),
    notImplemented: errorMaker("Sys.NotImplementedException"),
    parameterCount: errorMaker("Sys.ParameterCountException"),
  });
}

/** "A.B" makes globalThis.A.B, keeping what is there. */
function registerNamespace(path: string): void {
  let scope: object = globalThis;
  for (const name of path.split(".")) {
    const known: unknown = Reflect.get(scope, name);
    const next = typeof known === "object" && known !== null ? known : {};
    Reflect.set(scope, name, next);
    scope = next;
  }
}

/** The first error among parameters, or null. */
function parametersError(values: ArrayLike<unknown>, rules: readonly ParameterRule[]): Error | null {
  for (let index = 0; index < rules.length; index++) {
    const rule = rules[index];
    const error = rule === undefined ? null : parameterError(values[index], rule, rule.name);
    if (error !== null) return error;
  }
  return null;
}

function parameterError(value: unknown, rule: ParameterRule, name: string): Error | null {
  return fits(value, rule) ? null : errorMaker("Sys.ArgumentException")(name);
}

function fits(value: unknown, { type, mayBeNull, optional }: ParameterRule): boolean {
  if (value === undefined || value === null) return optional === true || mayBeNull !== false;
  const name = TYPE_NAMES.get(type);
  return name === undefined || typeof value === name;
}

function errorMaker(name: string): MakeError {
  return (subject, message = "") => {
    const about = typeof subject === "string" ? ` (${subject})` : "";
    return Object.assign(new Error(`${name}: ${message}${about}`), { name });
  };
}

function parseJson(text: string): unknown {
  return JSON.parse(text);
}
