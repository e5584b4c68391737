import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { load } from "./lib/bundle.mjs";

/**
 * Runs test/bench/*.bench.ts and prints one table; `npm run bench -- scan` runs those with "scan" in the name.
 * Each exports by default a function that gives its rows (type BenchRow of test/support/bench.ts).
 */
process.chdir(path.resolve(import.meta.dirname, ".."));
const FOLDER = "test/bench";
const wanted = process.argv[2] ?? "";

const files = (existsSync(FOLDER) ? readdirSync(FOLDER) : [])
  .filter((file) => file.endsWith(".bench.ts") && file.includes(wanted))
  .sort()
  .map((file) => path.resolve(FOLDER, file));
if (files.length === 0) {
  console.error(`There is no ${FOLDER}/*.bench.ts${wanted && ` with "${wanted}" in its name`}.`);
  process.exit(1);
}

const modules = await load(files);
const rows = [];
for (const file of files) {
  console.error(`Measuring ${path.basename(file, ".bench.ts")} ...`);
  rows.push(...(await modules.get(file).default()));
}

print(rows);
// The browser that a bench leaves open must not keep the table waiting.
process.exit(rows.some(isOver) ? 1 : 0);

function print(rows) {
  const cells = rows.map((row) => [
    row.name,
    format(row.value, row.unit),
    row.p99 === undefined ? "" : format(row.p99, row.unit),
    row.budget === undefined ? "" : `${format(row.budget, row.unit)}${isOver(row) ? "  OVER" : ""}`,
  ]);
  const table = [["", "median", "p99", "budget"], ...cells];
  const widths = table[0].map((_, column) => Math.max(...table.map((line) => line[column].length)));
  for (const line of table) console.log(line.map((cell, column) => align(cell, widths[column], column)).join("  "));
}

function align(cell, width, column) {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

function format(value, unit) {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ${unit}`;
}

function isOver({ value, unit, budget }) {
  if (budget === undefined) return false;
  return unit === "MB/s" ? value < budget : value > budget;
}
