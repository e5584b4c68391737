import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { parse } from "acorn";
import { built } from "../support/built";

const BYTES_PER_KB = 1_024;

/**
 * Gzip sizes in KB. The handler is loaded for every mail, the pane for every review. What handler and core are now; the
 * aims are 160 and 150, and the lists of words are the first place to save.
 */
const BUDGET = { handler: 277, paneShell: 160, core: 258 } as const;

const read = (file: string): string => readFileSync(built("web", file), "utf8");
const gzipKb = (file: string): number => gzipSync(read(file)).length / BYTES_PER_KB;

describe("launchevent.js", () => {
  test("is a script of ES2016, for classic Outlook", () => {
    expect(() => parse(read("launchevent.js"), { ecmaVersion: 2016, sourceType: "script" })).not.toThrow();
  });

  // Proof that the parser above would notice.
  test.each([
    "async () => 1",
    "a?.b",
    "a ?? b",
    "var {...x} = y",
    "import('x')",
    "try {} catch {}",
    "/(?<=x)y/",
    "/./s",
  ])("could not hold %s", (code) => {
    expect(() => parse(code, { ecmaVersion: 2016, sourceType: "script" })).toThrow();
  });

  test("is ASCII, so that no server can give it the wrong character set", () => {
    expect(read("launchevent.js")).toMatch(/^[\t\n\r\x20-\x7e]*$/);
  });

  test("begins with the policy between its marks, alone on the first line", () => {
    const [first] = read("launchevent.js").split("\n");
    expect(first).toMatch(/^\/\*policy\*\/var secondLookPolicy = \{.*\};\/\*end policy\*\/$/);
  });

  test("keeps its size", () => {
    expect(gzipKb("launchevent.js")).toBeLessThanOrEqual(BUDGET.handler);
  });
});

describe("the pane", () => {
  test("keeps its size before the first finding", () => {
    const scripts = scriptsOf("taskpane.html");
    const isCore = (file: string): boolean => file.startsWith("core.");
    expect(scripts.length).toBeGreaterThan(0);
    expect(sum(scripts.filter((file) => !isCore(file)).map(gzipKb))).toBeLessThanOrEqual(BUDGET.paneShell);
    expect(sum(scripts.filter(isCore).map(gzipKb))).toBeLessThanOrEqual(BUDGET.core);
  });
});

describe.each(["taskpane.html", "commands.html", "status.html"])("%s", (page) => {
  test("has the strict content security policy before its first script", () => {
    const html = read(page);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/unsafe-(?:inline|eval)/);
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
  });

  test("has nothing inline", () => {
    expect(read(page)).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|\sstyle=/i);
  });

  test("names all scripts at its top, so that they are fetched at the same time", () => {
    const html = read(page);
    const named = [...html.matchAll(/<link rel="preload" as="script" href="([^"]+)"/g)].map(([, address]) => address);
    expect(named).toEqual([...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, address]) => address));
    expect(html.lastIndexOf("preload")).toBeLessThan(html.indexOf("<script"));
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("preload"));
  });

  test("loads office.js from Microsoft, and the shim before it", () => {
    const html = read(page);
    const shim = html.indexOf("msajax-shim.js");
    expect(shim).toBeGreaterThan(-1);
    expect(html.indexOf("https://appsforoffice.microsoft.com/lib/1/hosted/office.js")).toBeGreaterThan(shim);
  });

  test("names only files that were built", () => {
    expect(scriptsOf(page).map((file) => built("web", file))).not.toEqual([]);
  });
});

/** Our own scripts of a page, in order. */
function scriptsOf(page: string): readonly string[] {
  return [...read(page).matchAll(/<script[^>]* src="([^"]+)"/g)]
    .map(([, address = ""]) => address)
    .filter((address) => !address.startsWith("https:"));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
