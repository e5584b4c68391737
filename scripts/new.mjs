import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { KINDS } from "./new/kinds.mjs";

/**
 * `npm run new check late-reply`: a source file, a table of cases and a line in the registry, to be filled in. Tests and
 * compiler then say what is missing: cases, words, docs.
 */
process.chdir(path.resolve(import.meta.dirname, ".."));
const [kind, id] = process.argv.slice(2);
const plan = KINDS[kind];

if (plan === undefined || id === undefined) {
  fail(`Use: npm run new ${Object.keys(KINDS).join("|")} <id>, such as: npm run new check late-reply`);
}
if (!plan.id.test(id)) fail(`"${id}" does not fit: ${plan.idHint}.`);

const names = { id, name: camelCase(id), file: plan.fileName?.(id) ?? id };
const files = Object.entries(plan.files(names));
for (const [file] of files) if (existsSync(file)) fail(`${file} exists already.`);

for (const [file, text] of files) await write(file, text);
await write(plan.registry, withEntry(readFileSync(plan.registry, "utf8"), names));
console.log(plan.next);

/** Adds the import and the line of the list, both where the alphabet wants them. */
function withEntry(registry, { name, file }) {
  const lines = registry.split("\n");
  const imported = /^import \{ \w+ \} from "\.\/(?<file>[^"]+)";$/;
  insert(lines, imported, `import { ${name} } from "./${file}";`, (line) => imported.exec(line)?.groups.file ?? "", file);
  const listed = /^ {2}(?<name>\w+),$/;
  insert(lines, listed, `  ${name},`, (line) => kebabCase(listed.exec(line)?.groups.name ?? ""), kebabCase(name));
  return lines.join("\n");
}

function insert(lines, pattern, line, keyOf, key) {
  const places = lines.map((_, index) => index).filter((index) => pattern.test(lines[index]));
  const before = places.find((index) => keyOf(lines[index]) > key) ?? (places.at(-1) ?? -1) + 1;
  lines.splice(before, 0, line);
}

async function write(file, text) {
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  console.log(file);
}

function camelCase(id) {
  return id.replace(/[-.](\w)/g, (_, letter) => letter.toUpperCase());
}

function kebabCase(name) {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
