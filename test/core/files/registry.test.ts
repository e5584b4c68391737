import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { READERS } from "../../../src/core/files/index";

const FOLDER = path.resolve(__dirname, "../../../src/core/files/readers");
const ids = READERS.map(({ id }) => id);

describe("the registry of readers", () => {
  test("names every file of the folder, sorted", () => {
    const files = readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, ""));
    expect(ids).toEqual(files.sort());
  });

  test("has a table of cases for each", () => {
    const missing = ids.filter((id) => !existsSync(path.join(__dirname, `${id}.cases.ts`)));
    expect(missing).toEqual([]);
  });

  test("gives each format one reader", () => {
    const formats = READERS.flatMap(({ formats }) => formats);
    expect(new Set(formats).size).toBe(formats.length);
  });
});
