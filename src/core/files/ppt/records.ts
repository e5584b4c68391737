import { byte, u16, u32 } from "../bytes";
import { shapeOptions, type ShapeOptions } from "../ole/shapes";
import { narrowText, utf16Text } from "../ole/strings";

/** Containers inside each other: shapes of groups of groups make a dozen. */
const MAX_NESTING = 32;

/** Records looked at between two yields: a millisecond or two. */
const RECORDS_A_YIELD = 16_384;

/** Types of records (MS-PPT 2.13.24). */
export const TYPE = {
  document: 0x03e8,
  documentAtom: 0x03e9,
  slide: 0x03ee,
  notes: 0x03f0,
  notesAtom: 0x03f1,
  slidePersist: 0x03f3,
  master: 0x03f8,
  slideInfo: 0x03f9,
  placeholder: 0x0bc3,
  textChars: 0x0fa0,
  textBytes: 0x0fa8,
  text: 0x0fba,
  oleObject: 0x0fc3,
  oleEmbed: 0x0fcc,
  hyperlink: 0x0fd7,
  headersFooters: 0x0fd9,
  slideList: 0x0ff0,
  userEdit: 0x0ff5,
  oleStorage: 0x1011,
  /** Records of a newer version, in what looks like a plain record. */
  newerRecords: 0x138b,
  persistDirectory: 0x1772,
  comment: 0x2ee0,
  cryptSession: 0x2f14,
  shape: 0xf004,
  shapeOptions: 0xf00b,
} as const;

/** A record: its content is `start` to `end`, of a container more records (MS-PPT 2.3.1). */
export interface PptRecord {
  readonly type: number;
  readonly instance: number;
  readonly isContainer: boolean;
  readonly start: number;
  readonly end: number;
}

/** A stream of records. However they point into each other, only so many are looked at. */
export class PptStream {
  private left: number;
  private yieldAt: number;

  constructor(readonly bytes: Uint8Array) {
    // A record has 8 bytes at least, and is looked at a few times.
    this.left = 1_000 + bytes.length;
    this.yieldAt = this.left - RECORDS_A_YIELD;
  }

  /** Has there been enough work for a pause? */
  isPauseDue(): boolean {
    if (this.left > this.yieldAt) return false;
    this.yieldAt = this.left - RECORDS_A_YIELD;
    return true;
  }

  /** There was more than could be looked at. */
  get isCut(): boolean {
    return this.left <= 0;
  }

  /** The record at a place, as far as it lies before `end`. */
  at(offset: number, end = this.bytes.length): PptRecord | undefined {
    const { bytes } = this;
    if (offset + 8 > bytes.length || this.left-- <= 0) return undefined;
    const version = u16(bytes, offset);
    const start = offset + 8;
    const type = u16(bytes, offset + 2);
    return {
      type,
      instance: version >> 4,
      isContainer: (version & 15) === 15 || type === TYPE.newerRecords,
      start,
      end: Math.min(end, start + u32(bytes, offset + 4)),
    };
  }

  /** Records side by side. */
  between(start: number, end: number): readonly PptRecord[] {
    const records: PptRecord[] = [];
    for (let at = start; at + 8 <= end;) {
      const record = this.at(at, end);
      if (record === undefined) break;
      records.push(record);
      at = record.end;
    }
    return records;
  }

  /** All records in a container, outer before inner. `visit` says whether to look inside. */
  walk({ start, end }: PptRecord, visit: (record: PptRecord) => boolean, nesting = 0): void {
    if (nesting > MAX_NESTING) return;
    for (let at = start; at + 8 <= end;) {
      const record = this.at(at, end);
      if (record === undefined) return;
      if (visit(record) && record.isContainer) this.walk(record, visit, nesting + 1);
      at = record.end;
    }
  }

  /** Text of a text record; undefined for any other. */
  text({ type, start, end }: PptRecord): string | undefined {
    if (type === TYPE.textBytes) return lines(narrowText(this.bytes.subarray(0, end), start, end - start));
    if (type === TYPE.textChars || type === TYPE.text) return lines(utf16Text(this.bytes, start, (end - start) >> 1));
    return undefined;
  }

  options({ instance, start, end }: PptRecord): ShapeOptions | undefined {
    return shapeOptions(this.bytes, start, end, instance);
  }

  number(record: PptRecord, offset: number): number {
    return record.start + offset + 4 <= record.end ? u32(this.bytes, record.start + offset) : 0;
  }

  byte(record: PptRecord, offset: number): number {
    return record.start + offset < record.end ? byte(this.bytes, record.start + offset) : 0;
  }
}

/** Ends of paragraphs and lines; a lone star stands for a number or date that is filled in. */
function lines(text: string): string {
  const shown = text.replace(/[\r\v]/g, "\n").replace(/\0/g, "");
  return shown.trim() === "*" ? "" : shown;
}
