import { byte } from "../bytes";
import type { Work } from "../define";
import { BYTES_A_YIELD } from "../limits";

const CLEAR = 256;
const END = 257;
const MOST_CODES = 4_096;

/** LZW with codes of 9 to 12 bits (ISO 32000-1, 7.4.4). `earlyChange`: codes grow one code earlier than they must. */
export function* unpackLzw(
  source: Uint8Array,
  cap: number,
  earlyChange: boolean,
): Work<{ bytes: Uint8Array; problem?: "too-large" | "damaged" }> {
  // An entry is the text before and the byte that came next: both stand in the output already, side by side.
  const places = new Uint32Array(MOST_CODES);
  const lengths = new Uint16Array(MOST_CODES);
  let out = new Uint8Array(Math.min(cap, source.length * 4 + 256));
  let length = 0;
  let entries = END + 1;
  let width = 9;
  // The text before: its place and its length, 0 when there is none.
  let lastPlace = 0;
  let lastLength = 0;
  let bits = 0;
  let held = 0;
  let nextYield = BYTES_A_YIELD;
  for (let at = 0; at < source.length || held >= width;) {
    while (held < width && at < source.length) {
      bits = ((bits << 8) | byte(source, at++)) & 0xffffff;
      held += 8;
    }
    if (held < width) break;
    const code = (bits >> (held - width)) & ((1 << width) - 1);
    held -= width;
    if (code === END) break;
    if (code === CLEAR) {
      [entries, width, lastLength] = [END + 1, 9, 0];
      continue;
    }
    const isNew = code >= entries;
    if (isNew && (lastLength === 0 || code > entries)) return { bytes: out.subarray(0, length), problem: "damaged" };
    const from = isNew ? lastPlace : code < CLEAR ? -1 : (places[code] ?? 0);
    const run = isNew ? lastLength + 1 : code < CLEAR ? 1 : (lengths[code] ?? 0);
    if (length + run > cap) return { bytes: out.subarray(0, length), problem: "too-large" };
    if (length + run > out.length) {
      const grown = new Uint8Array(Math.min(cap, Math.max(out.length * 2, length + run)));
      grown.set(out.subarray(0, length));
      out = grown;
    }
    if (from < 0) out[length] = code;
    else for (let i = 0; i < run; i++) out[length + i] = out[from + i] ?? 0;
    if (lastLength > 0 && entries < MOST_CODES) {
      places[entries] = lastPlace;
      lengths[entries] = lastLength + 1;
      entries++;
    }
    lastPlace = length;
    lastLength = run;
    length += run;
    const reached = entries + (earlyChange ? 1 : 0);
    width = reached >= 2_048 ? 12 : reached >= 1_024 ? 11 : reached >= 512 ? 10 : 9;
    if (length < nextYield) continue;
    nextYield = length + BYTES_A_YIELD;
    yield;
  }
  return { bytes: out.subarray(0, length) };
}
