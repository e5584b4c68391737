import { runToEnd } from "../../src/core/model/work";
import { readFile } from "../../src/core/files/read";
import { time, type BenchRow } from "../support/bench";
import { xlsxOf } from "../support/xlsx";

/** Rows of a workbook that weighs about 200 KB, and of one with 100,000 rows. */
const USUAL_ROWS = 4_000;
const MANY_ROWS = 100_000;
/** Our whole share of a send with such a file that was not scanned before is 150 ms. */
const USUAL_BUDGET = 100;
const MANY_BUDGET = 1_500;

/** What reading a workbook costs: the usual one that is met cold at Send, and a large export. */
export default async function files(): Promise<readonly BenchRow[]> {
  const usual = customers(USUAL_ROWS);
  const many = customers(MANY_ROWS);
  return [
    cold(usual),
    await time(`read an xlsx of ${kilobytes(usual)} KB`, () => read(usual), USUAL_BUDGET),
    await time(`read an xlsx of ${MANY_ROWS} rows, ${kilobytes(many)} KB`, () => read(many), MANY_BUDGET),
  ];
}

/** The first file ever read in this process: nothing is compiled yet. */
function cold(bytes: Uint8Array): BenchRow {
  const start = performance.now();
  read(bytes);
  return {
    name: `read an xlsx of ${kilobytes(bytes)} KB, cold`,
    value: performance.now() - start,
    unit: "ms",
    budget: 150,
  };
}

function read(bytes: Uint8Array): void {
  const { status } = runToEnd(readFile({ name: "customers.xlsx", bytes, depth: 0 }));
  if (status !== "read") throw new Error(`The workbook of the bench is ${status}.`);
}

function kilobytes(bytes: Uint8Array): number {
  return Math.round(bytes.length / 1_024);
}

function customers(rows: number): Uint8Array {
  const row = (_: unknown, at: number) => [
    `Klant ${at}`,
    `Laan ${at % 5_000} ${at % 77}`,
    100_000_000 + ((at * 7_919) % 899_999_999),
    [20_000 + (at % 20_000), "dd-mm-yyyy"] as const,
    `klant${at}@a.example`,
    ["Assen", "Breda", "Gouda"][at % 3],
    at,
  ];
  return xlsxOf({ sheets: [{ name: "Klanten", rows: Array.from({ length: rows }, row) }] });
}
