import { latin1, joined, placed } from "./binary";
import { bytesOf, type Content } from "./zip";

const BLOCK = 512;

/** An archive (POSIX ustar) with its end. */
export function tarOf(files: Readonly<Record<string, Content>>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => tarEntry(name, content, "0"));
  return joined(...entries, new Uint8Array(2 * BLOCK));
}

export function tarEntry(name: string, content: Content, type: string, prefix = ""): Uint8Array {
  const bytes = bytesOf(content);
  const head = placed(BLOCK, {
    0: latin1(name),
    124: latin1(bytes.length.toString(8).padStart(11, "0")),
    148: latin1(" ".repeat(8)),
    156: latin1(type),
    257: latin1("ustar\x0000"),
    345: latin1(prefix),
  });
  const sum = head.reduce((total, value) => total + value, 0);
  head.set(latin1(`${sum.toString(8).padStart(6, "0")}\0 `), 148);
  const padding = new Uint8Array(Math.ceil(bytes.length / BLOCK) * BLOCK - bytes.length);
  return joined(head, bytes, padding);
}
