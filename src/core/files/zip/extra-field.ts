import { u16 } from "../bytes";

/** The data of one extra field of a zip header (APPNOTE 4.5), or undefined. */
export function extraField(extra: Uint8Array, id: number): Uint8Array | undefined {
  for (let at = 0; at + 4 <= extra.length; at += 4 + u16(extra, at + 2)) {
    if (u16(extra, at) === id) return extra.subarray(at + 4, at + 4 + u16(extra, at + 2));
  }
  return undefined;
}
