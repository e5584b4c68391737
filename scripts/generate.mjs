import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { load } from "./lib/bundle.mjs";

/**
 * Writes the files that are made from the sources; `--check` only says which of them are out of date.
 * Each scripts/generate/*.ts exports `outputs`, a record from a path of this project to the text that belongs there.
 */
process.chdir(path.resolve(import.meta.dirname, ".."));
const FOLDER = "scripts/generate";
const isCheck = process.argv.includes("--check");

const generators = (existsSync(FOLDER) ? readdirSync(FOLDER) : [])
  .filter((file) => file.endsWith(".ts"))
  .sort()
  .map((file) => path.resolve(FOLDER, file));

let stale = 0;
for (const { outputs } of (await load(generators)).values()) {
  for (const [file, text] of Object.entries(outputs)) {
    const wanted = await tidy(file, text);
    if (existsSync(file) && readFileSync(file, "utf8") === wanted) continue;
    stale += 1;
    if (isCheck) console.error(`${file} is out of date: run "npm run generate".`);
    else write(file, wanted);
  }
}
if (isCheck && stale > 0) process.exitCode = 1;
else console.log(stale === 0 ? "Everything generated is up to date." : `${stale} written.`);

async function tidy(file, text) {
  if (!/\.(?:ts|tsx|json)$/.test(file)) return text;
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

function write(file, text) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(file);
}
