import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inflateRawSync } from "node:zlib";
import { runToEnd } from "../../src/core/model/work";
import type { FileContent } from "../../src/core/files/define";
import { u16 } from "../../src/core/files/bytes";
import { readFile } from "../../src/core/files/read";
import { listZip } from "../../src/core/files/zip/directory";
import { ratioOf, speedOf, time, type BenchRow } from "../support/bench";
import { writeCore } from "../support/core-modules";
import { filesOfAllKinds, report } from "../support/large-files";
import { xlsxOf } from "../support/xlsx";

/** Rows of a workbook that weighs about 200 KB, and of one with 100,000 rows. */
const USUAL_ROWS = 4_000;
const MANY_ROWS = 100_000;
/** Our whole share of a send with such a file that was not scanned before is 150 ms. */
const USUAL_BUDGET = 100;
const MANY_BUDGET = 1_500;
/** A long report: 370 pages in 9 MB, of which pictures are two thirds. */
const PAGES = 370;
const PICTURE = 15_000;
const REPORT_BUDGET = 1_200;
/** Megabytes a second over many files as they come. */
const SPEED_BUDGET = 15;
/** Times as long as unpacking alone takes, which the C of Node does three times as fast as JavaScript. */
const RATIO_BUDGET = 12;

/** Of a process that reads one file: so many times its size, and so many megabytes, over one that reads none. */
const MEMORY_TIMES = 6;
const MEMORY_BASE = 50;
const MB = 1_000_000;

type Files = readonly (readonly [name: string, bytes: Uint8Array])[];

/**
 * What reading files costs: the usual workbook that is met cold at Send, a large export, a long report, and many files
 * in one process: those of a folder, with `FILES=folder npm run bench -- files`, or some of all kinds.
 */
export default async function files(): Promise<readonly BenchRow[]> {
  const usual = customers(USUAL_ROWS);
  const many = customers(MANY_ROWS);
  const long = report(PAGES, PICTURE);
  return [
    cold(usual),
    await time(`read an xlsx of ${sizeOf(usual)}`, () => whole(usual), USUAL_BUDGET),
    ...(await overUnpacking(many)),
    await time(`read a pdf of ${PAGES} pages, ${sizeOf(long)}`, () => whole(long), REPORT_BUDGET),
    ...(await together(folderFiles() ?? Object.entries(filesOfAllKinds(USUAL_ROWS)))),
    ...memory([
      ["xlsx", many],
      ["pdf", long],
    ]),
  ];
}

/** The first file ever read in this process: nothing is compiled yet. */
function cold(bytes: Uint8Array): BenchRow {
  const start = performance.now();
  whole(bytes);
  return { name: `read an xlsx of ${sizeOf(bytes)}, cold`, value: performance.now() - start, unit: "ms", budget: 150 };
}

async function overUnpacking(many: Uint8Array): Promise<readonly BenchRow[]> {
  const reading = await time(`read an xlsx of ${MANY_ROWS} rows, ${sizeOf(many)}`, () => whole(many), MANY_BUDGET);
  const unpacking = await time("  Node's own unpacking of its parts", () => unpack(many));
  return [reading, unpacking, ratioOf("  reading to unpacking", reading, unpacking, RATIO_BUDGET)];
}

/** Locked files are left out: making a key from a password takes long by design. */
async function together(all: Files): Promise<readonly BenchRow[]> {
  const open = all.filter(([name, bytes]) => !isLocked(read(name, bytes)));
  const size = open.reduce((sum, [, bytes]) => sum + bytes.length, 0);
  const row = await time(`read ${open.length} files, ${(size / MB).toFixed(1)} MB`, () =>
    open.forEach(([name, bytes]) => read(name, bytes)),
  );
  return [row, speedOf({ ...row, name: "  in a second" }, size, SPEED_BUDGET)];
}

function isLocked({ status, protection: { state, kind }, lock }: FileContent): boolean {
  return status === "protected" || state !== "none" || kind !== null || lock !== undefined;
}

function memory(all: Files): readonly BenchRow[] {
  const folder = mkdtempSync(path.join(tmpdir(), "second-look-"));
  try {
    writeCore(folder);
    const idle = peak(folder);
    return all.map(([kind, bytes]) => {
      const file = path.join(folder, "file");
      writeFileSync(file, bytes);
      const budget = (MEMORY_TIMES * bytes.length) / 1_024 + MEMORY_BASE * 1_024;
      return { name: `memory to read this ${kind}`, value: peak(folder, file) - idle, unit: "KB" as const, budget };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Kilobytes that a process takes, with the readers loaded, or at the most while it reads a file. */
function peak(core: string, file?: string): number {
  // Asked at each step: the system's own record goes on from the process that started this one.
  const program = `
    const { readFile } = require(${JSON.stringify(path.join(core, "files/read.js"))});
    const [, file] = process.argv;
    let most = process.memoryUsage.rss();
    if (file !== undefined) {
      const bytes = new Uint8Array(require("fs").readFileSync(file).buffer);
      for (const work = readFile({ name: "file", bytes, depth: 0 }); !work.next().done; )
        most = Math.max(most, process.memoryUsage.rss());
    }
    console.log(Math.max(most, process.memoryUsage.rss()) / 1_024);`;
  const { stdout } = spawnSync(process.execPath, ["-e", program, ...(file === undefined ? [] : [file])]);
  return Number(stdout.toString());
}

function folderFiles(): Files | undefined {
  const { FILES } = process.env;
  if (FILES === undefined) return undefined;
  return readdirSync(FILES).map((file) => [file, Uint8Array.from(readFileSync(path.join(FILES, file)))] as const);
}

function whole(bytes: Uint8Array): void {
  const { status } = read("file", bytes);
  if (status !== "read") throw new Error(`The file of the bench is ${status}.`);
}

function read(name: string, bytes: Uint8Array): FileContent {
  return runToEnd(readFile({ name, bytes, depth: 0 }));
}

function unpack(zip: Uint8Array): void {
  for (const { offset, packedSize } of listZip(zip).entries) {
    const start = offset + 30 + u16(zip, offset + 26) + u16(zip, offset + 28);
    inflateRawSync(zip.subarray(start, start + packedSize));
  }
}

function sizeOf({ length }: Uint8Array): string {
  return length < MB ? `${Math.round(length / 1_000)} KB` : `${(length / MB).toFixed(1)} MB`;
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
