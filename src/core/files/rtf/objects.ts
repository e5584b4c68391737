import { byte, hexValue, u32 } from "../bytes";
import { droppedFile, type DroppedFile } from "../ole/dropped-file";
import { byteText } from "../ole/strings";

const LINK = 1;
const EMBEDDED = 2;
/** Characters of the name of a class: longer ones are damage. */
const MAX_CLASS = 200;

export interface RtfObject {
  /** Such as "Excel.Sheet.8"; "Package" for a file of any kind. */
  readonly name: string;
  /** The file that a link leads to. */
  readonly link?: string;
  readonly file?: DroppedFile;
}

/** An object in its hexadecimal form: version, kind, class, topic, item, and the object (MS-OLEDS 2.2.4 to 2.2.6). */
export function rtfObject(bytes: Uint8Array): RtfObject | undefined {
  const kind = u32(bytes, 4);
  let at = 8;
  const nextText = () => {
    const length = u32(bytes, at);
    at += 4 + length;
    return byteText(bytes, at - length, length, "windows-1252").split("\0", 1)[0] ?? "";
  };
  const name = nextText();
  const topic = nextText();
  nextText();
  if (name.length > MAX_CLASS || at >= bytes.length) return undefined;
  if (kind === LINK) return { name, link: topic };
  if (kind !== EMBEDDED) return undefined;
  // The size stands before the object as it does in a stream of its own.
  const file = name === "Package" ? droppedFile(bytes.subarray(at)) : undefined;
  return { name, file: file ?? { name, paths: [], bytes: bytes.subarray(at + 4, at + 4 + u32(bytes, at)) } };
}

/** Two digits make a byte; what is no digit is skipped. */
export function bytesOfHex(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0) >> 1);
  let digits = 0;
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at++) {
      const value = hexValue(byte(piece, at));
      if (value < 0) continue;
      out[digits >> 1] = (byte(out, digits >> 1) << 4) | value;
      digits++;
    }
  }
  return out.subarray(0, digits >> 1);
}
