import { u16, u32 } from "../bytes";
import type { Content } from "../content";
import type { Work } from "../define";
import { BYTES_A_YIELD, MAX_ENTRIES } from "../limits";
import { utf16Text } from "./strings";

/** Type of a record with the options of a drawn shape (MS-ODRAW 2.2.9), and its version. */
const OPTIONS = 0xf00b;
const VERSION = 3;
/** An option has a number, with a mark for long values, which stand behind all short ones (MS-ODRAW 2.2.7). */
const SIZE = 6;
const LONG = 0x8000;
const NUMBER = 0x3fff;
/** What is cut off at each side, the picture itself, and the words on a shape (MS-ODRAW 2.3.23.1 to 5, 2.3.4.2). */
const [FIRST_CUT, LAST_CUT, PICTURE] = [0x100, 0x103, 0x104];
const [NAME, DESCRIPTION] = [0x380, 0x381];
/** Share of a picture, in 65,536ths, that has to be cut off: less is rounding. */
const MIN_CUT = 655;

/** What a shape says to a screen reader alone, and its name when it is a picture of which a part is cut off. */
export interface ShapeOptions {
  readonly description: string;
  readonly cropped: string;
}

/** Undefined when the bytes are no options. */
export function shapeOptions(bytes: Uint8Array, start: number, end: number, count: number): ShapeOptions | undefined {
  const texts = new Map<number, string>();
  let [long, last, isCut, isPicture] = [start + SIZE * count, -1, false, false];
  for (let at = start; at < start + SIZE * count; at += SIZE) {
    const number = u16(bytes, at) & NUMBER;
    const value = u32(bytes, at + 2);
    if (number <= last || long > end) return undefined;
    last = number;
    if (number === PICTURE) isPicture = value !== 0;
    else if (number >= FIRST_CUT && number <= LAST_CUT) isCut = isCut || (value | 0) > MIN_CUT;
    if ((u16(bytes, at) & LONG) === 0) continue;
    if (number === NAME || number === DESCRIPTION) {
      const text = utf16Text(bytes, long, Math.min(value, end - long) >> 1);
      texts.set(number, (text.split("\0", 1)[0] ?? "").replace(/[\r\v]/g, "\n"));
    }
    long += value;
  }
  const cropped = isCut && isPicture ? texts.get(NAME) || "picture" : "";
  return { description: texts.get(DESCRIPTION) ?? "", cropped };
}

/** The same of all shapes in the streams of a document, wherever in them. */
export function* readShapes(streams: readonly (Uint8Array | undefined)[], content: Content): Work<void> {
  const descriptions = new Set<string>();
  const cropped = new Set<string>();
  let left = MAX_ENTRIES;
  for (const stream of streams) {
    if (stream === undefined) continue;
    let yieldAt = BYTES_A_YIELD;
    for (let at = stream.indexOf(OPTIONS >> 8); at >= 0 && left > 0; at = stream.indexOf(OPTIONS >> 8, at + 1)) {
      if (at > yieldAt) {
        yieldAt = at + BYTES_A_YIELD;
        yield;
      }
      const start = at - 3;
      const head = u16(stream, start);
      if (u16(stream, start + 2) !== OPTIONS || (head & 15) !== VERSION) continue;
      left--;
      const end = start + 8 + u32(stream, start + 4);
      const options = end > stream.length ? undefined : shapeOptions(stream, start + 8, end, head >> 4);
      if (options === undefined) continue;
      descriptions.add(options.description);
      cropped.add(options.cropped);
    }
  }
  content.hidden("alternative text", [...descriptions].filter((text) => text !== "").join("\n"));
  content.hidden("cropped pictures", [...cropped].filter((text) => text !== "").join("\n"));
}
