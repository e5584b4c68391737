import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../support/imports";

describe("npm run new", () => {
  let copy: string;

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), "second-look-"));
    for (const folder of ["src/core", "test/core"]) cpSync(join(ROOT, folder), join(copy, folder), { recursive: true });
  });

  afterAll(() => rmSync(copy, { recursive: true }));

  const scaffold = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(ROOT, "scripts/new.mjs"), ...args], { cwd: copy, encoding: "utf8" });

  test.each([
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
