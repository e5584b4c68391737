import { runToEnd } from "../../src/core/model/work";
import { readFile } from "../../src/core/files/read";
import { BOMBS } from "../core/files/bombs.cases";
import { PDF_BOMBS } from "../core/files/pdf-bombs.cases";
import type { BenchRow } from "../support/bench";

/** Milliseconds that a file made to exhaust may keep a processor busy. */
const BUDGET = 1_000;

/** What each bomb costs, read once: nobody is sent the same one ten times. */
export default function bombs(): readonly BenchRow[] {
  return [...BOMBS, ...PDF_BOMBS].map(([title, make]) => {
    const bytes = make();
    const start = process.cpuUsage();
    runToEnd(readFile({ name: "x", bytes, depth: 0 }));
    const { user, system } = process.cpuUsage(start);
    return { name: `bomb: ${title}`, value: (user + system) / 1_000, unit: "ms", budget: BUDGET };
  });
}
