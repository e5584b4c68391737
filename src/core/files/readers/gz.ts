import { joined } from "../../crypto/hmac";
import { byte, startsWith, u16, u32 } from "../bytes";
import { Content } from "../content";
import type { Budget, FileReader, Work } from "../define";
import { inflate } from "../inflate";
import { MAX_INFLATED_PART } from "../limits";
import { zeroEnded } from "../ole/strings";

/** Flags of the header (RFC 1952, 2.3.1). */
const EXTRA = 4;
const NAME = 8;
const COMMENT = 16;
const HEADER_CHECK = 2;
/** With the only method there is, deflate. */
const MARK = "\x1f\x8b\x08";
const HEADER = 10;
const TRAILER = 8;

/** Memory kept ready for what each file behind the first unpacks to, in bytes; it grows. */
const USUAL_SIZE = 64 * 1024;

/** One compressed file; archives of several are tar inside. */
export const gz: FileReader = {
  id: "gz",
  formats: ["gz"],
  *read({ bytes, name, depth }, format, context) {
    const content = new Content(context.budget);
    const unpacked = yield* unpackAll(bytes, context.budget, content);
    const inside = innerName(name, header(bytes, 0).name);
    if (unpacked.length > 0) {
      content.inner(inside, yield* context.readInner({ name: inside, bytes: unpacked, depth: depth + 1 }));
    }
    return content.finish(format);
  },
};

/** Several put one behind the other are one file (RFC 1952, 2.2). What is missing is noted in `content`. */
function* unpackAll(bytes: Uint8Array, budget: Budget, content: Content): Work<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let room = MAX_INFLATED_PART;
  let at = 0;
  do {
    if (at > 0 && budget.entries-- <= 0) {
      content.incomplete("too-many-parts");
      break;
    }
    const start = header(bytes, at).dataAt;
    const expected = at === 0 ? u32(bytes, bytes.length - 4) : USUAL_SIZE;
    const unpacked = yield* inflate(bytes.subarray(start), Math.min(room, Math.max(0, budget.inflated)), expected);
    pieces.push(unpacked.bytes);
    budget.inflated -= unpacked.bytes.length;
    room -= unpacked.bytes.length;
    at = start + unpacked.used + TRAILER;
    const isWhole = at <= bytes.length && u32(bytes, at - 4) === unpacked.bytes.length;
    if (unpacked.problem !== undefined || !isWhole) content.incomplete(unpacked.problem ?? "damaged");
    if (unpacked.problem !== undefined) break;
    yield;
  } while (startsWith(bytes, MARK, at));
  // Zeros may fill up the end.
  if (content.isWhole && bytes.subarray(at).some((rest) => rest !== 0)) content.incomplete("damaged");
  const [first = bytes] = pieces;
  return pieces.length === 1 ? first : joined(...pieces);
}

function header(bytes: Uint8Array, start: number): { readonly dataAt: number; readonly name: string } {
  const flags = byte(bytes, start + 3);
  let at = start + HEADER;
  if ((flags & EXTRA) !== 0) at += 2 + u16(bytes, at);
  const nextText = () => {
    const from = at;
    at = bytes.indexOf(0, from) + 1 || bytes.length;
    return zeroEnded(bytes, from, "windows-1252");
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
