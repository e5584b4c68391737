import { readdirSync } from "node:fs";
import path from "node:path";
import { DATA_TYPES } from "../../../src/core/model/data-type";
import { recognizers } from "../../../src/core/recognizers";
import { scan } from "../../../src/core/recognizers/scan";
import type { RecognizerCases } from "./cases";

const SOURCES = path.resolve(__dirname, "../../../src/core/recognizers");
/** The engine's own files; every other is a recognizer. */
const ENGINE = ["define", "index", "people", "scan", "scan-for", "scan-mail", "scan-pieces", "value"];
const FEWEST_FINDS = 8;
const FEWEST_IGNORES = 12;

const namesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

const ids = recognizers.map(({ id }) => id);

test("the registry lists every file of the folder, sorted, under its own name", () => {
  expect(ids).toEqual(namesIn(SOURCES, ".ts").filter((name) => !ENGINE.includes(name)));
});

test("every recognizer has a table of cases, and every table a recognizer", () => {
  expect(namesIn(__dirname, ".cases.ts").filter((name) => name !== "mails")).toEqual(ids);
});

test("a sub-type belongs to one recognizer, in the form country.name", () => {
  const subs = recognizers.map(({ sub }) => sub).filter((sub) => sub !== undefined);
  expect(new Set(subs).size).toBe(subs.length);
  for (const sub of subs) expect(sub).toMatch(/^[a-z]{2}\.[a-z]+$/);
});

describe.each(recognizers.map((recognizer) => [recognizer.id, recognizer] as const))("%s", (id, { type, sub }) => {
  const { default: cases } = jest.requireActual<{ default: RecognizerCases }>(path.join(__dirname, `${id}.cases.ts`));
  const foundIn = (text: string): readonly string[] =>
    scan(text)
      .filter((span) => span.type === type && span.sub === sub)
      .map(({ start, end }) => text.slice(start, end));

  test("finds a type of the contract, and has enough cases, each once", () => {
    expect(DATA_TYPES).toContain(type);
    expect(cases.finds.length).toBeGreaterThanOrEqual(FEWEST_FINDS);
    expect(cases.ignores.length).toBeGreaterThanOrEqual(FEWEST_IGNORES);
    const texts = [...cases.finds.map(([text]) => text), ...cases.ignores];
    expect(new Set(texts).size).toBe(texts.length);
  });

  test.each(cases.finds)("finds in %j", (text, value) => {
    expect(foundIn(text)).toEqual([value]);
  });

  test.each(cases.ignores)("ignores %j", (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
