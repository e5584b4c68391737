import path from "node:path";
import { load } from "./lib/bundle.mjs";

/**
 * Prints how well the recognizers do on the mails of test/detection, and where they slip; `npm run score -- nl-` lists
 * the slips of the texts with "nl-" in their id.
 */
process.chdir(path.resolve(import.meta.dirname, ".."));
const file = path.resolve("test/detection/report.ts");
const { report } = (await load([file])).get(file);
console.log(report(process.argv[2] ?? ""));
