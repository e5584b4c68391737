import { Bench } from "tinybench";

/** One line of `npm run bench`: a median, and where it is known the slowest percent. Over budget is a failure. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: "ms" | "KB" | "MB/s" | "times";
  readonly p99?: number;
  /** At most; of a speed, at least. */
  readonly budget?: number;
}

/** Times `run` for a second and at least ten times, after a warm-up. `budget` is in milliseconds. */
export async function time(name: string, run: () => unknown, budget?: number): Promise<BenchRow> {
  const bench = new Bench({ time: 1_000, iterations: 10, warmupTime: 250, warmupIterations: 3 });
  bench.add(name, run);
  const [task] = await bench.run();
  const result = task?.result;
  if (result === undefined || !("latency" in result)) throw new Error(`The bench "${name}" did not run to its end.`);
  return row(name, result.latency.p50, result.latency.p99, budget);
}

/** Megabytes a second, from a row of milliseconds. */
export function speedOf({ name, value }: BenchRow, bytes: number, budget?: number): BenchRow {
  return { name, value: bytes / 1000 / value, unit: "MB/s", ...(budget === undefined ? {} : { budget }) };
}

/** How many times as long the one takes as the other. */
export function ratioOf(name: string, one: BenchRow, other: BenchRow, budget?: number): BenchRow {
  return { name, value: one.value / other.value, unit: "times", ...(budget === undefined ? {} : { budget }) };
}

/** A row of times that were taken elsewhere, such as in a browser; in milliseconds. */
export function summarise(name: string, times: readonly number[], budget?: number): BenchRow {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return row(name, at(0.5), at(0.99), budget);
}

function row(name: string, value: number, p99: number, budget: number | undefined): BenchRow {
  return { name, value, unit: "ms", p99, ...(budget === undefined ? {} : { budget }) };
}
