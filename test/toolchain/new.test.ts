import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type * as Scan from "../../src/core/recognizers/scan";
import type { RecognizerCases } from "../core/recognizers/cases";
import { ROOT } from "../support/imports";

describe("npm run new", () => {
  let copy: string;

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), "second-look-"));
    for (const part of ["src/core", "test/core", "tsconfig.json"]) {
      cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    }
  });

  afterAll(() => rmSync(copy, { recursive: true }));

  const scaffold = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(ROOT, "scripts/new.mjs"), ...args], { cwd: copy, encoding: "utf8" });

  test.each([
    ["recognizer", "nl-vog", "src/core/recognizers/nl-vog.ts", "src/core/recognizers/index.ts", "nlVog"],
    ["recognizer", "badge", "src/core/recognizers/badge.ts", "src/core/recognizers/index.ts", "badge"],
    ["check", "late-reply", "src/core/checks/late-reply.ts", "src/core/checks/index.ts", "lateReply"],
    ["check", "aaa", "src/core/checks/aaa.ts", "src/core/checks/index.ts", "aaa"],
    ["check", "zzz", "src/core/checks/zzz.ts", "src/core/checks/index.ts", "zzz"],
    ["file-reader", "odt", "src/core/files/readers/odt.ts", "src/core/files/index.ts", "odt"],
  ])("writes %s %s and registers it", (kind, id, file, registry, name) => {
    const { status, stderr } = scaffold(kind, id);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(readFileSync(join(copy, file), "utf8")).toContain(`export const ${name}`);
    const imported = [...readFileSync(join(copy, registry), "utf8").matchAll(/^import \{ \w+ \} from "([^"]+)";$/gm)];
    const files = imported.map(([, path]) => path);
    expect(files.some((path) => path?.endsWith(`/${id}`))).toBe(true);
    expect(files).toEqual([...files].sort());
  });

  test("what it wrote compiles", () => {
    const compiler = join(ROOT, "node_modules/typescript/bin/tsc");
    const { status, stdout } = spawnSync(process.execPath, [compiler, "-p", "src/core"], {
      cwd: copy,
      encoding: "utf8",
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  }, 60_000);

  test.each(["nl-vog", "badge"])("the recognizer %s works from the start", (id) => {
    const { scan } = jest.requireActual<typeof Scan>(join(copy, "src/core/recognizers/scan.ts"));
    const { default: cases } = jest.requireActual<{ default: RecognizerCases }>(
      join(copy, `test/core/recognizers/${id}.cases.ts`),
    );
    for (const [text, value] of cases.finds) {
      expect(scan(text).map(({ start, end }) => text.slice(start, end))).toEqual([value]);
    }
    for (const text of cases.ignores) expect(scan(text)).toEqual([]);
  });

  test.each([
    [["check", "empty-subject"], "exists already"],
    [["check", "EmptySubject"], "does not fit"],
    [["check", "../../escape"], "does not fit"],
    [["sandwich", "cheese"], "Use: npm run new"],
    [["constructor", "cheese"], "Use: npm run new"],
    [["check"], "Use: npm run new"],
  ])("refuses %j in one line", (args, message) => {
    const { status, stderr } = scaffold(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr.trim()).not.toContain("\n");
  });
});
