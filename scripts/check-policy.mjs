import path from "node:path";
import { load } from "./lib/bundle.mjs";

/** Runs before a build: a policy that nobody could use is found here, not in everybody's pane. */
process.chdir(path.resolve(import.meta.dirname, ".."));
const file = process.env.SECOND_LOOK_POLICY;
const MOST_LINES = 20;

if (file !== undefined && file !== "") {
  const reader = path.resolve("src/cli/policy-file.ts");
  const { readPolicyFile, problemLines } = (await load([reader])).get(reader);
  const read = await readPolicyFile(file);
  const problems = read.state === "parsed" ? problemLines(read.result, MOST_LINES) : [read.problem];
  for (const problem of problems) console.error(problem);
  if (read.state !== "parsed" || !read.result.ok) {
    console.error(`Nothing was built: put right what SECOND_LOOK_POLICY names, ${file}.`);
    process.exit(1);
  }
}
