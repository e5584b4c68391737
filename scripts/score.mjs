import path from "node:path";
import { load } from "./lib/bundle.mjs";

/**
 * Prints how well the recognizers do on the mails of test/detection, and where they slip; `npm run score -- nl-` lists
 * the slips of the texts with "nl-" in their id. `--half even` or `--half odd` takes the texts of even or odd numbers, so that
 * rules made with the one can be judged by the other.
 */
process.chdir(path.resolve(import.meta.dirname, ".."));
const file = path.resolve("test/detection/report.ts");
const { report } = (await load([file])).get(file);
const halfAt = process.argv.indexOf("--half");
const half = halfAt < 0 ? undefined : process.argv[halfAt + 1];
const part = process.argv.slice(2).find((word, index) => !word.startsWith("--") && index + 2 !== halfAt + 1);
console.log(report(part ?? "", half));
