import { utf8Encode } from "../../crypto/utf8";
import { byte, startsWith, u32 } from "../bytes";

/** What the window begins with (MS-OXRTFCP 2.1.2.1). */
const PRESET =
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor " +
  "MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
const WINDOW = 4_096;
const HEADER = 16;
/** Bytes that two bytes of a reference become at most: a stream cannot grow more than so many times. */
const MAX_COPY = 17;

/** The RTF of a mail body in MAPI: LZ77 over a window of 4 KB, or as it is (MS-OXRTFCP). */
export function uncompressRtf(bytes: Uint8Array): Uint8Array {
  const size = Math.min(u32(bytes, 4), (MAX_COPY * bytes.length) / 2);
  if (startsWith(bytes, "MELA", 8)) return bytes.subarray(HEADER, HEADER + size);
  if (!startsWith(bytes, "LZFu", 8)) return new Uint8Array(0);
  const window = new Uint8Array(WINDOW);
  window.set(utf8Encode(PRESET));
  const out = new Uint8Array(size);
  let length = 0;
  let write = PRESET.length;
  const add = (value: number) => {
    out[length++] = value;
    window[write] = value;
    write = (write + 1) % WINDOW;
  };
  for (let at = HEADER; at < bytes.length && length < size;) {
    const flags = byte(bytes, at++);
    for (let bit = 0; bit < 8 && at < bytes.length; bit++) {
      if (((flags >> bit) & 1) === 0) {
        add(byte(bytes, at++));
        continue;
      }
      const token = (byte(bytes, at) << 8) | byte(bytes, at + 1);
      at += 2;
      const offset = token >> 4;
      // A reference to what is not written yet ends the stream.
      if (offset === write) return out.subarray(0, length);
      for (let copied = 0; copied < (token & 15) + 2; copied++) add(byte(window, (offset + copied) % WINDOW));
    }
  }
  return out.subarray(0, Math.min(length, size));
}
