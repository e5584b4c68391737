import { u16 } from "../bytes";

export const CONTINUE = 0x3c;

/** A stream of records: number, length, content (MS-XLS 2.1.4). Stands on one record at a time. */
export class Records {
  id = 0;
  /** Where the content begins and ends. */
  start = 0;
  end = 0;

  constructor(
    readonly bytes: Uint8Array,
    private at = 0,
  ) {}

  /** Place of the next record. */
  get position(): number {
    return this.at;
  }

  next(): boolean {
    const { bytes, at } = this;
    if (at + 4 > bytes.length) return false;
    this.id = u16(bytes, at);
    this.start = at + 4;
    this.at = this.start + u16(bytes, at + 2);
    this.end = Math.min(bytes.length, this.at);
    // Zeros that fill up the last sector.
    return this.id !== 0 || this.at > this.start;
  }

  /** Goes on to the next record when it continues this one. */
  continued(): boolean {
    return u16(this.bytes, this.at) === CONTINUE && this.next();
  }
}
