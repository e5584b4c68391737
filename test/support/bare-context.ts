import { createContext, runInContext, type Context } from "node:vm";

/** Everything newer than ES2016, as far as a script could call it. Classic Outlook promises none of it. */
const NEWER: Readonly<Record<string, readonly string[]>> = {
  Object: ["entries", "values", "getOwnPropertyDescriptors", "fromEntries", "hasOwn", "groupBy"],
  Map: ["groupBy"],
  Array: ["fromAsync"],
  "Array.prototype": [
    "flat",
    "flatMap",
    "at",
    "findLast",
    "findLastIndex",
    "toReversed",
    "toSorted",
    "toSpliced",
    "with",
  ],
  "Object.getPrototypeOf(Uint8Array.prototype)": ["at", "findLast", "findLastIndex", "toReversed", "toSorted", "with"],
  "String.prototype": [
    "padStart",
    "padEnd",
    "trimStart",
    "trimEnd",
    "matchAll",
    "replaceAll",
    "at",
    "isWellFormed",
    "toWellFormed",
  ],
  "RegExp.prototype": ["hasIndices", "dotAll", "unicodeSets"],
  Promise: ["allSettled", "any", "withResolvers", "try"],
  "Promise.prototype": ["finally"],
  Symbol: ["asyncIterator", "matchAll"],
  "Symbol.prototype": ["description"],
  "Set.prototype": ["union", "intersection", "difference", "isSubsetOf", "isSupersetOf", "isDisjointFrom"],
};

const NEWER_GLOBALS = [
  "AggregateError",
  "Atomics",
  "BigInt",
  "BigInt64Array",
  "BigUint64Array",
  "FinalizationRegistry",
  "Intl",
  "Iterator",
  "SharedArrayBuffer",
  "WeakRef",
  "WebAssembly",
  "globalThis",
];

/**
 * A world as poor as the JavaScript-only runtime of classic Outlook: ES2016, timers, a console, and what `globals`
 * adds, such as a fake `Office`. No page, no network, no URL, TextDecoder, atob or crypto, and no code from strings.
 */
export function bareContext(globals: Readonly<Record<string, unknown>> = {}): Context {
  const silent = () => undefined;
  const world: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    console: { log: silent, info: silent, warn: silent, error: silent },
    ...globals,
  };
  const context = createContext(world, { codeGeneration: { strings: false, wasm: false } });
  const removals = Object.entries(NEWER).map(([owner, names]) =>
    names.map((name) => `delete ${owner}.${name};`).join(""),
  );
  runInContext(removals.join("") + NEWER_GLOBALS.map((name) => `delete this.${name};`).join(""), context);
  return context;
}

/** How much slower the clock and deadlines are in an unhurried context. */
const UNHURRIED = 30;
/** Milliseconds of the shortest deadline; what waits for less is a pause. */
const SHORTEST_DEADLINE = 500;

/**
 * The same where deadlines are far away, for tests of what is said and not of when: none of them passes there because
 * the machine has other work to do.
 */
export function unhurriedContext(globals: Readonly<Record<string, unknown>> = {}): Context {
  const slowly = (run: () => void, milliseconds = 0) => {
    const isDeadline = milliseconds >= SHORTEST_DEADLINE;
    const timer = setTimeout(run, isDeadline ? milliseconds * UNHURRIED : milliseconds);
    // What nobody waits for any more would keep the tests from ending.
    return isDeadline ? timer.unref() : timer;
  };
  const context = bareContext({ setTimeout: slowly, ...globals });
  const began = Date.now();
  const now = () => began + Math.floor((Date.now() - began) / UNHURRIED);
  Object.assign(runInContext("Date", context), { now });
  return context;
}

/** Runs a classic script there, for at most two seconds, and gives the value of its last statement. */
export function runScript(context: Context, code: string, name = "launchevent.js"): unknown {
  return runInContext(code, context, { filename: name, timeout: 2_000 });
}
