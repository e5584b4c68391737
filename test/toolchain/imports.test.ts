import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { cycles, importGraph, ROOT } from "../support/imports";

interface Import {
  readonly src: string;
  readonly file: string;
  readonly imported: string;
  readonly isType: boolean;
}

// Written in JavaScript, because the lint configuration loads it as it is.
const { LAYERS, refusal } = jest.requireActual<{
  readonly LAYERS: Readonly<Record<string, unknown>>;
  readonly refusal: (it: Import) => string | undefined;
}>("../../scripts/lint/import-direction.cjs");

const src = resolve("/project/src");
const reasonAgainst = (file: string, imported: string, isType = false) =>
  refusal({ src, file: join(src, file), imported, isType });

describe("import direction", () => {
  test.each([
    ["core/checks/a.ts", "../../outlook/gather", "pass it in from src/outlook"],
    ["core/files/a.ts", "../../eml/mail", "src/core is pure"],
    ["core/files/a.ts", "fflate", "imports no package"],
    ["core/crypto/a.ts", "node:crypto", "no Node"],
    ["pane/App.tsx", "fs", "no Node"],
    ["secure/lock.ts", "node:zlib", "no Node"],
    ["i18n/en.ts", "../core/review/review", "import type"],
    ["i18n/en.ts", "../outlook/gather", "takes types from src/core alone"],
    ["outlook/gather.ts", "../i18n/en", "needs src/core alone"],
    ["outlook/gather.ts", "../pane/state", "needs src/core alone"],
    ["launch/launchevent.ts", "../pane/state", "imports no other one"],
    ["launch/launchevent.ts", "../secure/lock", "imports no other one"],
    ["launch/launchevent.ts", "react", "imports no package"],
    ["pane/index.tsx", "../launch/launchevent", "imports no other one"],
    ["cli/second-look.ts", "../sandbox/host", "imports no other one"],
  ])("%s may not import %s", (file, imported, message) => {
    expect(reasonAgainst(file, imported)).toContain(message);
  });

  test.each([
    ["core/checks/a.ts", "../model/finding"],
    // A folder or file inside core may be called like a layer.
    ["core/checks/a.ts", "../files/eml"],
    ["core/files/office/a.ts", "../eml"],
    ["outlook/gather.ts", "../core/model/draft"],
    ["launch/launchevent.ts", "../i18n/dialog"],
    ["pane/index.tsx", "react"],
    ["pane/App.tsx", "../secure/lock"],
    ["cli/review.ts", "node:fs"],
  ])("%s may import %s", (file, imported) => {
    expect(reasonAgainst(file, imported)).toBeUndefined();
  });

  test("words may take types from core", () => {
    expect(reasonAgainst("i18n/en.ts", "../core/model/finding", true)).toBeUndefined();
  });

  test("every folder of src has its rule", () => {
    const folders = readdirSync(join(ROOT, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !(name in LAYERS))).toEqual([]);
  });
});

describe("import cycles", () => {
  test("are found", () => {
    const graph = new Map([
      ["a", ["b"]],
      ["b", ["c"]],
      ["c", ["b", "d"]],
      ["d", []],
    ]);
    expect(cycles(graph)).toEqual([["b", "c", "b"]]);
  });

  test("there are none in src", () => {
    const graph = importGraph("src");
    expect([...graph.values()].flat().length).toBeGreaterThan(0);
    expect(cycles(graph)).toEqual([]);
  });
});
