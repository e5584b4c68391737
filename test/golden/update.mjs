import { writeFileSync } from "node:fs";
import path from "node:path";
import { format } from "prettier";
import { load } from "../../scripts/lib/bundle.mjs";

/**
 * `node test/golden/update.mjs` writes the golden mails from test/golden/compose and what their reviews say now.
 * Read the difference before committing it: a record of a bug is a bug.
 */
process.chdir(path.resolve(import.meta.dirname, "../.."));
const compose = path.resolve("test/golden/compose/index.ts");
const golden = path.resolve("test/golden/golden.ts");
const modules = await load([compose, golden]);
const { MAILS } = modules.get(compose);
const { goldenNames, goldenPath, reviewOfGolden } = modules.get(golden);

for (const [name, { eml, policy }] of Object.entries(MAILS)) {
  writeFileSync(goldenPath(name, "eml"), Buffer.from(eml, "latin1"));
  if (policy !== undefined) await writeJson(goldenPath(name, "policy.json"), policy);
}
for (const name of goldenNames()) await writeJson(goldenPath(name, "review.json"), reviewOfGolden(name));

async function writeJson(file, value) {
  writeFileSync(file, await format(JSON.stringify(value), { parser: "json", printWidth: 120 }));
}
