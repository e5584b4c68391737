import { byte, u16 } from "../bytes";
import { float64 } from "./sheet";
import { plainText, type TextStyle } from "./strings";

const TEXT = 0x17;
const INTEGER = 0x1e;
const NUMBER = 0x1f;

/** What a formula holds when it begins with a text or number of its own (MS-XLS 2.5.198); "" when it is a place. */
export function literal(bytes: Uint8Array, at: number, style: TextStyle): string {
  const token = byte(bytes, at);
  if (token === TEXT) return plainText(bytes, at + 2, byte(bytes, at + 1), style);
  if (token === INTEGER) return String(u16(bytes, at + 1));
  return token === NUMBER ? String(float64(bytes, at + 1)) : "";
}
