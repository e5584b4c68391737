import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { unzipSync, zipSync } from "fflate";
import { load } from "./lib/bundle.mjs";

/**
 * `npm run fuzz -- FOLDER [RUNS]`: reads every file below FOLDER over and over, each time with some bytes changed, moved
 * or cut off. Of a zip, this happens every other time to one of its parts. RUNS times a format (10,000, for a night).
 * Exit 1 when a reader throws, does not come to an end, or gives more text than it may. `SEED` repeats a run.
 */
const [folder, given = "10000"] = process.argv.slice(2);
const runs = Number(given);
if (folder === undefined || !(runs > 0)) {
  console.error("Name a folder with files, and how often each format is to be read: npm run fuzz -- FOLDER [RUNS]");
  process.exit(2);
}
const MAX_SECONDS = 60; // for one broken file: far more than a whole one takes
const MAX_CHANGES = 12;
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const files = filesBelow(folder);

process.chdir(path.resolve(import.meta.dirname, ".."));
const [reader, limits] = ["src/core/files/read.ts", "src/core/files/limits.ts"].map((file) => path.resolve(file));
const modules = await load([reader, limits]);
const { readFile } = modules.get(reader);
const { MAX_TEXT } = modules.get(limits);

const byFormat = new Map();
for (const file of files) {
  const bytes = new Uint8Array(readFileSync(file));
  const { format } = read(bytes, file).content;
  byFormat.set(format, [...(byFormat.get(format) ?? []), { file, bytes }]);
}
const random = generator(seed);
let failures = 0;
console.log(`seed ${seed}`);
for (const [format, seeds] of [...byFormat].sort()) {
  let slowest = 0;
  for (let run = 0; run < runs; run++) {
    const { file, bytes } = seeds[run % seeds.length];
    const { problem, seconds } = judged(
      Math.floor(run / seeds.length) % 2 === 0 ? broken(bytes) : brokenInside(bytes),
      file,
    );
    slowest = Math.max(slowest, seconds);
    if (problem === undefined) continue;
    failures++;
    console.log(`${format}: ${path.basename(file)}, run ${run}: ${problem}`);
  }
  console.log(`${format}: ${runs} runs over ${seeds.length} files, the slowest ${slowest.toFixed(1)} s`);
}
console.log(`${failures} failed`);
process.exit(failures > 0 ? 1 : 0);

function judged(bytes, file) {
  const start = process.cpuUsage();
  // Of the processor, since a night's work runs beside other work.
  const seconds = () => process.cpuUsage(start).user / 1_000_000;
  try {
    const { content, isCutOff } = read(bytes, file);
    const text = content?.parts.reduce((sum, part) => sum + part.text.length, 0) ?? 0;
    const problem = isCutOff
      ? "does not come to an end"
      : content.reason === "crashed"
        ? "the reader threw"
        : text > MAX_TEXT
          ? "more text than allowed"
          : undefined;
    return { problem, seconds: seconds() };
  } catch (error) {
    return { problem: `threw ${error.name}`, seconds: seconds() };
  }
}

function read(bytes, file) {
  const work = readFile({ name: path.basename(file), bytes, depth: 0 });
  const end = performance.now() + MAX_SECONDS * 1_000;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return { content: step.value, isCutOff: false };
    if (performance.now() > end) return { isCutOff: true };
  }
}

/** One part of a zip broken and packed again: a changed byte of packed data seldom gets any further. */
function brokenInside(zip) {
  const parts = unpacked(zip);
  const names = Object.keys(parts ?? {}).filter((name) => parts[name].length > 0);
  if (names.length === 0) return broken(zip);
  const name = names[Math.floor(random() * names.length)];
  return zipSync({ ...parts, [name]: broken(parts[name]) }, { level: 0 });
}

function unpacked(zip) {
  if (zip[0] !== 0x50 || zip[1] !== 0x4b) return undefined;
  try {
    return unzipSync(zip);
  } catch {
    return undefined;
  }
}

/** Some bytes changed, some of them to what lengths and offsets break on, a piece said twice or left out, or the end cut off. */
function broken(original) {
  const kind = random();
  if (kind < 0.2) return original.slice(0, Math.floor(random() * original.length));
  if (kind < 0.4) return withPieceMoved(original);
  const bytes = original.slice();
  const changes = 1 + Math.floor(random() * MAX_CHANGES);
  for (let change = 0; change < changes; change++) {
    const value = random() < 0.3 ? [0, 0xff, 0x7f, 0x80][Math.floor(random() * 4)] : Math.floor(random() * 256);
    bytes[Math.floor(random() * bytes.length)] = value;
  }
  return bytes;
}

/** A piece comes again somewhere else, or in the place of what follows: tags that never end, records inside each other. */
function withPieceMoved(original) {
  const [from, at] = [random(), random()].map((share) => Math.floor(share * original.length));
  const piece = original.subarray(from, from + Math.floor(random() * Math.min(2_000, original.length)));
  const rest = original.subarray(random() < 0.5 ? at : Math.min(at + piece.length, original.length));
  return new Uint8Array(Buffer.concat([original.subarray(0, at), piece, rest]));
}

function filesBelow(name) {
  if (statSync(name).isFile()) return [path.resolve(name)];
  return readdirSync(name).flatMap((entry) => filesBelow(path.join(name, entry)));
}

/** mulberry32: small, and the same everywhere. */
function generator(start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
