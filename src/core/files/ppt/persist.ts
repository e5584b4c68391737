import { u32 } from "../bytes";
import { encryptionHeader, type LegacyVerifier } from "../office-lock/legacy-cipher";
import { TYPE, type PptRecord, type PptStream } from "./records";

/** What the header of "Current User" says of a locked presentation (MS-PPT 2.3.2). */
const LOCKED_TOKEN = 0xf3d1c4df;

/** Where the parts of a presentation stand, as of the last time it was saved. */
export interface Persist {
  readonly offsets: ReadonlyMap<number, number>;
  /** Number of the document's own part. */
  readonly document: number;
  /** Number of the part with the lock; 0 without one. */
  readonly lock: number;
}

/** Each save adds an edit that names the one before it and the parts that it wrote (MS-PPT 2.3.3, 2.3.4). */
export function readPersist(stream: PptStream, currentUser: Uint8Array): Persist {
  const offsets = new Map<number, number>();
  const last = editAt(stream, u32(currentUser, 16)) ?? lastEdit(stream);
  const seen = new Set<number>();
  for (let edit = last; edit !== undefined && !seen.has(edit.start);) {
    seen.add(edit.start);
    addOffsets(stream, stream.number(edit, 12), offsets);
    edit = editAt(stream, stream.number(edit, 8));
  }
  return {
    offsets,
    document: last === undefined ? 0 : stream.number(last, 16),
    lock: last === undefined ? 0 : stream.number(last, 28),
  };
}

/** The lock of a presentation; "unknown" for one that is not known here, undefined without one. */
export function presentationLock(
  stream: PptStream,
  currentUser: Uint8Array,
  persist: Persist,
): LegacyVerifier | "unknown" | undefined {
  if (persist.lock === 0) return u32(currentUser, 12) === LOCKED_TOKEN ? "unknown" : undefined;
  const offset = persist.offsets.get(persist.lock);
  const session = offset === undefined ? undefined : stream.at(offset);
  if (session?.type !== TYPE.cryptSession) return "unknown";
  return encryptionHeader(stream.bytes, session.start) ?? "unknown";
}

function editAt(stream: PptStream, offset: number): PptRecord | undefined {
  const record = offset === 0 ? undefined : stream.at(offset);
  return record?.type === TYPE.userEdit ? record : undefined;
}

function lastEdit(stream: PptStream): PptRecord | undefined {
  const edits = stream.between(0, stream.bytes.length).filter(({ type }) => type === TYPE.userEdit);
  return edits[edits.length - 1];
}

/** Runs of parts: the number of the first and how many, then the place of each. The newest place counts. */
function addOffsets(stream: PptStream, offset: number, offsets: Map<number, number>): void {
  const directory = stream.at(offset);
  if (directory?.type !== TYPE.persistDirectory) return;
  const { bytes } = stream;
  for (let at = directory.start; at + 4 <= directory.end;) {
    const run = u32(bytes, at);
    at += 4;
    for (let index = 0; index < run >>> 20 && at + 4 <= directory.end; index++, at += 4) {
      const id = (run & 0xfffff) + index;
      if (!offsets.has(id)) offsets.set(id, u32(bytes, at));
    }
  }
}
