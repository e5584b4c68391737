import { byte, u32 } from "../bytes";
import type { Work } from "../define";
import { BYTES_A_YIELD } from "../limits";
import { utf16Text } from "../ole/strings";
import type { OoxmlPackage } from "../ooxml/package";

/** One record of a binary part (MS-XLSB 2.1.4); only valid while it is looked at. Nothing is read beyond its end. */
export interface BinaryRecord {
  readonly id: number;
  readonly bytes: Uint8Array;
}

/** Shows each record of a part until `visit` says true; false when there is none of that name. */
export function* scanRecords(
  parts: OoxmlPackage,
  name: string,
  visit: (record: BinaryRecord) => unknown,
): Work<boolean> {
  const part = yield* parts.part(name);
  if (part === undefined) return false;
  let left = parts.mostElements(name);
  let yieldAt = BYTES_A_YIELD;
  for (let at = 0; at < part.length;) {
    let id = byte(part, at++);
    if (id > 127) id = (id & 127) | ((byte(part, at++) & 127) << 7);
    let size = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const next = byte(part, at++);
      size |= (next & 127) << shift;
      if (next < 128) break;
    }
    if (left-- <= 0) {
      parts.tooLarge();
      return true;
    }
    if (visit({ id, bytes: part.subarray(at, at + size) }) === true) return true;
    at += size;
    if (at < yieldAt) continue;
    yieldAt = at + BYTES_A_YIELD;
    yield;
  }
  return true;
}

/** A text with its length in front; "" for none (MS-XLSB 2.5.168, 2.5.166). */
export function wideText(bytes: Uint8Array, at: number): string {
  const length = u32(bytes, at);
  return length === 0xffffffff ? "" : utf16Text(bytes, at + 4, length);
}

/** Place behind such a text. */
export function afterText(bytes: Uint8Array, at: number): number {
  const length = u32(bytes, at);
  return length === 0xffffffff ? at + 4 : at + 4 + 2 * length;
}
