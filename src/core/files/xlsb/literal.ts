import { byte, u16 } from "../bytes";
import { utf16Text } from "../ole/strings";
import { float64 } from "../xls/sheet";

/** What a formula holds when it begins with a text or number of its own (MS-XLSB 2.5.97); "" when it is a place. */
export function literal(bytes: Uint8Array, at: number): string {
  const token = byte(bytes, at);
  if (token === 0x17) return utf16Text(bytes, at + 3, u16(bytes, at + 1)).replace(/\0/g, ",");
  if (token === 0x1e) return String(u16(bytes, at + 1));
  return token === 0x1f ? String(float64(bytes, at + 1)) : "";
}
