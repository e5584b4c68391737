import { byte, u16, u32 } from "../bytes";
import { Content } from "../content";
import type { FileReader } from "../define";
import { inflate } from "../inflate";
import { MAX_INFLATED_PART } from "../limits";
import { zeroEnded } from "../ole/strings";

/** Flags of the header (RFC 1952, 2.3.1). */
const EXTRA = 4;
const NAME = 8;
const COMMENT = 16;
const HEADER_CHECK = 2;
const HEADER = 10;
const TRAILER = 8;

/** One compressed file; archives of several are tar inside. */
export const gz: FileReader = {
  id: "gz",
  formats: ["gz"],
  *read({ bytes, name, depth }, format, context) {
    const content = new Content(context.budget);
    const { dataAt, name: ownName } = header(bytes);
    const size = u32(bytes, bytes.length - 4);
    const cap = Math.min(MAX_INFLATED_PART, Math.max(0, context.budget.inflated));
    const unpacked = yield* inflate(bytes.subarray(dataAt), cap, size);
    context.budget.inflated -= unpacked.bytes.length;
    // The size at the end is that of the last of several files put one behind the other.
    const isWhole = bytes.length > dataAt + TRAILER && size === unpacked.bytes.length;
    if (unpacked.problem !== undefined || !isWhole) content.incomplete(unpacked.problem ?? "damaged");
    const inside = innerName(name, ownName);
    if (unpacked.bytes.length > 0) {
      content.inner(inside, yield* context.readInner({ name: inside, bytes: unpacked.bytes, depth: depth + 1 }));
    }
    return content.finish(format);
  },
};

function header(bytes: Uint8Array): { readonly dataAt: number; readonly name: string } {
  const flags = byte(bytes, 3);
  let at = HEADER;
  if ((flags & EXTRA) !== 0) at += 2 + u16(bytes, at);
  const nextText = () => {
    const start = at;
    at = bytes.indexOf(0, start) + 1 || bytes.length;
    return zeroEnded(bytes, start, "windows-1252");
  };
  const name = (flags & NAME) === 0 ? "" : nextText();
  if ((flags & COMMENT) !== 0) nextText();
  if ((flags & HEADER_CHECK) !== 0) at += 2;
  return { dataAt: at, name };
}

/** "list.csv.gz" holds "list.csv", "backup.tgz" holds "backup.tar". */
function innerName(name: string, ownName: string): string {
  if (ownName !== "") return ownName.replace(/^.*[\\/]/, "");
  const own = name.replace(/^.*[\\/]/, "");
  if (/\.tgz$/i.test(own)) return own.replace(/tgz$/i, "tar");
  return /.\.gz$/i.test(own) ? own.slice(0, -3) : "content";
}
