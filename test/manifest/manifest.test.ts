/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { HANDLERS } from "../../src/launch/commands";
import type { Site } from "./addresses";
import { BROKEN, RIGHT, type Broken } from "./broken.cases";
import { associatedFunctions, builtSite, pngSize } from "./surroundings";
import { manifestProblems } from "./validate";

const manifest = readFileSync("manifest.xml", "utf8");
const PAGES = ["commands.html", "launchevent.js", "status.html", "taskpane.html"];

/** The site as the sources promise it, wherever it is put: the tables below need no build. */
const promised: Site = {
  hasPage: (path) => PAGES.includes(fileOf(path)),
  imageSize: (path) => {
    const file = path.slice(Math.max(0, path.indexOf("assets/")));
    return existsSync(file) ? pngSize(readFileSync(file)) : undefined;
  },
};

test("the manifest fits what the build makes", () => {
  expect(manifestProblems(manifest, { site: builtSite, associated: associatedFunctions() })).toEqual([]);
});

test("the build puts the manifest beside the pages", () => {
  expect(builtSite.hasPage("manifest.xml")).toBe(true);
});

describe("finds", () => {
  test.each(Object.entries(BROKEN))("%s", (_, { change, problem }) => {
    expect(problemsAfter(change)).toContain(problem);
  });
});

describe("accepts", () => {
  test.each(Object.entries(RIGHT))("%s", (_, change) => {
    expect(problemsAfter(change)).toEqual([]);
  });
});

test("a handler that nobody associates is found", () => {
  const associated = HANDLERS.filter((name) => name !== "onMessageSend");
  expect(manifestProblems(manifest, { site: promised, associated })).toEqual([
    "onMessageSend is not associated in launchevent.js",
  ]);
});

test.each([
  ["no bytes", Buffer.alloc(0)],
  ["a cut header", readFileSync("assets/icon-16.png").subarray(0, 20)],
  ["another format", readFileSync("assets/icon.svg")],
])("%s have no image size", (_, bytes) => {
  expect(pngSize(bytes)).toBeUndefined();
});

function problemsAfter([from, to]: Broken["change"]): readonly string[] {
  const changed = manifest.replace(from, to);
  expect(changed).not.toBe(manifest);
  return manifestProblems(changed, { site: promised, associated: HANDLERS });
}

function fileOf(path: string): string {
  return path.replace(/^second-look\//, "");
}
