import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runInContext, type Context } from "node:vm";
import { transformSync } from "@swc/core";
import { filesBelow, ROOT } from "./imports";

/** As webpack.config.js compiles for Outlook: other code takes more time and memory. */
const ASSUMPTIONS = { setSpreadProperties: true, setPublicClassFields: true, objectRestNoSymbols: true };

/** A module of src/core as CommonJS in the language of classic Outlook. */
function compiled(file: string): string {
  const { code } = transformSync(readFileSync(path.join(ROOT, file), "utf8"), {
    swcrc: false,
    jsc: { parser: { syntax: "typescript" }, target: "es2016", assumptions: ASSUMPTIONS },
    module: { type: "commonjs" },
  });
  return code;
}

/** Loads a module and all that it imports in another world, such as a bare context; `file` is a path from the root. */
export function loadIn(context: Context, file: string): Readonly<Record<string, unknown>> {
  const loaded = new Map<string, Record<string, unknown>>();
  const load = (name: string): Record<string, unknown> => {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const exports: Record<string, unknown> = {};
    loaded.set(name, exports);
    const run = runInContext(`(function (exports, require) {${compiled(name)}\n})`, context, { filename: name }) as (
      exports: object,
      require: (imported: string) => object,
    ) => void;
    run(exports, (imported) => load(`${path.posix.join(path.posix.dirname(name), imported)}.ts`));
    return exports;
  };
  return load(file);
}

/** Writes src/core into a folder, for a process of Node alone: `src/core/files/read.ts` as `files/read.js`. */
export function writeCore(folder: string): void {
  for (const file of filesBelow("src/core", [".ts"])) {
    const written = path.join(folder, path.relative("src/core", file).replace(/\.ts$/, ".js"));
    mkdirSync(path.dirname(written), { recursive: true });
    writeFileSync(written, compiled(file));
  }
}
