import { byte, startsWith } from "../bytes";
import { decodeShort } from "../charset";
import { Content } from "../content";
import type { FileReader } from "../define";
import { BYTES_A_YIELD } from "../limits";
import { narrowText } from "../ole/strings";

const BLOCK = 512;
/** Types of entries: those before a digit or zero byte are files (POSIX.1-1988; older ones write a zero byte). */
const FILES = ["0", "\0", "7"];
const LONG_NAME = "L";
const EXTENDED_HEADER = "x";
/** What tells of other entries: a long link target, and headers for all that follow or of Solaris. */
const ASIDES = ["K", "g", "X"];

/** Archives without compression. Links, folders and devices hold nothing. */
export const tar: FileReader = {
  id: "tar",
  formats: ["tar"],
  *read({ bytes, depth }, format, context) {
    const content = new Content(context.budget);
    const names: string[] = [];
    for (const entry of entries(bytes, content)) {
      if (entry === undefined) {
        yield;
        continue;
      }
      if (context.budget.entries-- <= 0) {
        content.incomplete("too-many-parts");
        break;
      }
      names.push(entry.name);
      if (entry.bytes.length === 0) continue;
      content.inner(entry.name, yield* context.readInner({ ...entry, depth: depth + 1 }));
    }
    content.metadata("file names", names.join("\n"));
    return content.finish(format);
  },
};

interface TarEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Entries of the archive, and of others put behind its end; undefined after a stretch of zeros. */
function* entries(bytes: Uint8Array, content: Content): Generator<TarEntry | undefined, void, void> {
  let longName = "";
  for (let at = 0; at < bytes.length;) {
    const head = bytes.subarray(at, at + BLOCK);
    if (head.every((value) => value === 0)) {
      at += BLOCK;
      if (at % BYTES_A_YIELD === 0) yield undefined;
      continue;
    }
    const size = numberAt(head, 124);
    if (!hasRightSum(head) || at + BLOCK + size > bytes.length) content.incomplete("damaged");
    if (!hasRightSum(head)) return;
    const body = bytes.subarray(at + BLOCK, at + BLOCK + size);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    const type = narrowText(head, 156, 1);
    if (type === LONG_NAME) longName = textAt(body, 0, body.length);
    else if (type === EXTENDED_HEADER) longName = extendedName(body) ?? longName;
    else if (FILES.includes(type)) yield { name: longName || nameOf(head), bytes: body };
    else if (size > 0 && !ASIDES.includes(type)) content.incomplete("unsupported");
    if (type !== LONG_NAME && type !== EXTENDED_HEADER) longName = "";
  }
}

function nameOf(head: Uint8Array): string {
  const prefix = startsWith(head, "ustar\0", 257) ? textAt(head, 345, 155) : "";
  return (prefix === "" ? "" : `${prefix}/`) + textAt(head, 0, 100);
}

/** "27 path=map/list.csv" and more, a line each (pax). */
function extendedName(body: Uint8Array): string | undefined {
  return /(?:^|\n)\d{1,10} path=([^\n]*)/.exec(decodeShort(body.subarray(0, BLOCK * 16)))?.[1];
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  const field = bytes.subarray(at, at + length);
  const end = field.indexOf(0);
  return decodeShort(end < 0 ? field : field.subarray(0, end));
}

/** Octal digits. Sizes above 8 GB are written otherwise, which no file here has. */
function numberAt(head: Uint8Array, at: number): number {
  const digits = /[0-7]{1,11}/.exec(narrowText(head, at, 12))?.[0];
  return digits === undefined ? 0 : parseInt(digits, 8);
}

/** The sum of all bytes, those of the sum itself counted as spaces. */
function hasRightSum(head: Uint8Array): boolean {
  let sum = 0;
  for (let at = 0; at < head.length; at++) sum += at >= 148 && at < 156 ? 32 : byte(head, at);
  return head.length === BLOCK && sum === parseInt(/[0-7]{1,7}/.exec(narrowText(head, 148, 8))?.[0] ?? "", 8);
}
