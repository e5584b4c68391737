import { byte } from "../bytes";
import type { Budget, Work } from "../define";
import { inflate } from "../inflate";
import { MAX_INFLATED_PART } from "../limits";
import { hexBytes, isSpace } from "./lexer";
import { unpackLzw } from "./lzw";
import { unpredicted, type Prediction } from "./predictor";

/** What one filter made; with a problem, what it made before it. */
export interface Filtered {
  readonly bytes: Uint8Array;
  readonly problem?: "too-large" | "damaged";
}

export interface FilterStep {
  /** In full or as inline images abbreviate it. */
  readonly name: string;
  readonly prediction: Prediction;
  readonly earlyChange: boolean;
}

/** Undoes one filter; undefined for those of pictures. What it makes is taken from the budget. */
export function* unfiltered(bytes: Uint8Array, step: FilterStep, budget: Budget): Work<Filtered | undefined> {
  const cap = Math.max(0, Math.min(MAX_INFLATED_PART, budget.inflated));
  const made = yield* undone(bytes, step, cap);
  if (made === undefined) return undefined;
  budget.inflated -= made.bytes.length;
  return made;
}

function* undone(
  bytes: Uint8Array,
  { name, prediction, earlyChange }: FilterStep,
  cap: number,
): Work<Filtered | undefined> {
  switch (name) {
    case "FlateDecode":
    case "Fl": {
      const flat = yield* inflateZlib(bytes, cap);
      return { ...flat, bytes: yield* unpredicted(flat.bytes, prediction) };
    }
    case "LZWDecode":
    case "LZW": {
      const flat = yield* unpackLzw(bytes, cap, earlyChange);
      return { ...flat, bytes: yield* unpredicted(flat.bytes, prediction) };
    }
    case "ASCII85Decode":
    case "A85":
      return { bytes: ascii85Bytes(bytes) };
    case "ASCIIHexDecode":
    case "AHx":
      return { bytes: hexBytes(bytes) };
    case "RunLengthDecode":
    case "RL":
      return yield* unpackRuns(bytes, cap);
    case "Crypt":
      return { bytes };
    default:
      return undefined;
  }
}

/** Behind the two bytes of zlib (RFC 1950), which some writers leave out. */
function* inflateZlib(bytes: Uint8Array, cap: number): Work<Filtered> {
  const hasHeader = (byte(bytes, 0) & 15) === 8 && (byte(bytes, 0) * 256 + byte(bytes, 1)) % 31 === 0;
  const first = yield* inflate(bytes.subarray(hasHeader ? 2 : 0), cap);
  if (first.problem !== "damaged" || first.bytes.length > 0) return first;
  return yield* inflate(bytes.subarray(hasHeader ? 0 : 2), cap);
}

/** Five characters for four bytes, "z" for four zeros (ISO 32000-1, 7.4.3). */
function ascii85Bytes(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length * 4 + 4);
  let length = 0;
  let value = 0;
  let count = 0;
  const add = (bytesOfGroup: number) => {
    for (let i = 0; i < bytesOfGroup; i++) result[length++] = Math.floor(value / 2 ** (24 - 8 * i)) & 255;
    value = count = 0;
  };
  for (let at = bytes[0] === 60 && bytes[1] === 126 ? 2 : 0; at < bytes.length; at++) {
    const code = byte(bytes, at);
    if (code === 126) break;
    if (code === 122 && count === 0) add(4);
    else if (code >= 33 && code <= 117) {
      value = value * 85 + code - 33;
      if (++count === 5) add(4);
    } else if (!isSpace(code)) break;
  }
  if (count > 1) {
    const bytesOfGroup = count - 1;
    for (; count < 5; count++) value = value * 85 + 84;
    add(bytesOfGroup);
  }
  return result.slice(0, length);
}

/** Runs of up to 128 bytes (ISO 32000-1, 7.4.5). */
function* unpackRuns(bytes: Uint8Array, cap: number): Work<Filtered> {
  const room = Math.min(cap, bytes.length * 64 + 128);
  const result = new Uint8Array(room);
  let length = 0;
  for (let at = 0; at < bytes.length;) {
    const head = byte(bytes, at++);
    if (head === 128) break;
    const run = head < 128 ? head + 1 : 257 - head;
    if (length + run > room) return { bytes: result.subarray(0, length), problem: "too-large" };
    if (head < 128) result.set(bytes.subarray(at, at + run), length);
    else result.fill(byte(bytes, at), length, length + run);
    at += head < 128 ? run : 1;
    length += run;
    if ((at & 0xffff) === 0) yield;
  }
  return { bytes: result.subarray(0, length) };
}
