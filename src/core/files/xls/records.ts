import { u16, u32 } from "../bytes";

const CONTINUE = 0x3c;

/** A stream of records: number, length, content (MS-XLS 2.1.4). Stands on one record at a time. */
export class Records {
  id = 0;
  /** Where the content begins and ends. */
  start = 0;
  end = 0;

  private at = 0;
  private view: Uint8Array | undefined;

  constructor(private readonly stream: Uint8Array) {}

  /** The stream up to the end of the record, so that nothing is read beyond it. */
  get bytes(): Uint8Array {
    this.view = this.view ?? this.stream.subarray(0, this.end);
    return this.view;
  }

  /** Place of the next record. */
  get position(): number {
    return this.at;
  }

  next(): boolean {
    const { stream, at } = this;
    if (at + 4 > stream.length) return false;
    this.id = u16(stream, at);
    this.start = at + 4;
    this.at = this.start + u16(stream, at + 2);
    this.end = Math.min(stream.length, this.at);
    this.view = undefined;
    // Zeros that fill up the last sector; Crystal Reports writes an empty record here and there.
    return this.id !== 0 || this.at > this.start || u32(stream, this.at) !== 0;
  }

  /** Goes on to the next record when it continues this one. */
  continued(): boolean {
    return u16(this.stream, this.at) === CONTINUE && this.next();
  }
}
