import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { KINDS } from "./new/kinds.mjs";

/**
 * `npm run new check late-reply`: a source file, a table of cases and a line in the registry, to be filled in. Tests and
 * compiler then say what is missing: cases, words, docs.
 */
const [kind, id] = process.argv.slice(2);
const plan = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;

if (plan === undefined || id === undefined) {
  fail(`Use: npm run new ${Object.keys(KINDS).join("|")} <id>, such as: npm run new check late-reply`);
}
if (!plan.id.test(id)) fail(`"${id}" does not fit: ${plan.idHint}.`);

const names = { id, name: camelCase(id) };
const files = Object.entries(plan.files(names));
for (const [file] of files) if (existsSync(file)) fail(`${file} exists already.`);

const registry = withEntry(readFileSync(plan.registry, "utf8"), names);
for (const [file, text] of [...files, [plan.registry, registry]]) await write(file, text);
console.log(plan.next);

/** Adds the import and the name in the list of all imported ones, both where the alphabet wants them. */
function withEntry(registry, { id, name }) {
  const lines = registry.split("\n");
  const imported = lines.flatMap((line, index) => {
    const [, its, file] = new RegExp(`^import \\{ (\\w+) \\} from "${plan.folder}([^"]+)";$`).exec(line) ?? [];
    return file === undefined || file === "define" ? [] : [{ index, its, file }];
  });
  if (imported.length === 0) fail(`${plan.registry} does not look like a registry.`);
  const next = imported.find(({ file }) => file > id);
  lines.splice(next?.index ?? imported.at(-1).index + 1, 0, `import { ${name} } from "${plan.folder}${id}";`);

  const order = [...imported.map(({ its }) => its)];
  order.splice(next === undefined ? order.length : imported.indexOf(next), 0, name);
  const list = new RegExp(`\\[\\s*${imported.map(({ its }) => its).join(",\\s*")},?\\s*\\]`);
  const text = lines.join("\n");
  if (!list.test(text)) fail(`The list of ${plan.registry} is not in the order of its imports: sort it first.`);
  return text.replace(list, `[${order.join(", ")}]`);
}

async function write(file, text) {
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  console.log(file);
}

function camelCase(id) {
  return id.replace(/[-.](\w)/g, (_, letter) => letter.toUpperCase());
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
