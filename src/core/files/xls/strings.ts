import { byte, u16, u32 } from "../bytes";
import type { Charset } from "../charset";
import type { Work } from "../define";
import { BYTES_A_YIELD } from "../limits";
import { byteText, narrowText, utf16Text } from "../ole/strings";
import { TextList } from "../text-list";
import type { Records } from "./records";

/** How texts are stored: version 2 to 8, and the charset of those before 8. */
export interface TextStyle {
  readonly version: number;
  readonly charset: Charset;
}

/** A text whose length stands before it in one or two bytes (MS-XLS 2.5.240, 2.5.294). */
export function countedText(bytes: Uint8Array, at: number, lengthBytes: 1 | 2, style: TextStyle): string {
  const length = lengthBytes === 1 ? byte(bytes, at) : u16(bytes, at);
  return plainText(bytes, at + lengthBytes, length, style);
}

/** Characters after a byte that tells their width, or bytes in a charset. */
export function plainText(bytes: Uint8Array, at: number, length: number, { version, charset }: TextStyle): string {
  if (version < 8) return byteText(bytes, at, length, charset);
  const flags = byte(bytes, at);
  const start = at + 1 + ((flags & 8) === 0 ? 0 : 2) + ((flags & 4) === 0 ? 0 : 4);
  return (flags & 1) === 0 ? narrowText(bytes, start, length) : utf16Text(bytes, start, length);
}

/** The text table of a workbook, of at most `room` UTF-16 units; the rest is told to be cut (MS-XLS 2.4.265). */
export function* sharedTexts(
  records: Records,
  room: number,
): Work<{ readonly texts: TextList; readonly isCut: boolean }> {
  const texts = new TextList();
  const count = u32(records.bytes, records.start + 4);
  const reader = new ContinuedText(records, records.start + 8);
  let length = 0;
  let yieldAt = records.start + BYTES_A_YIELD;
  while (texts.length < count && length <= room && reader.hasMore()) {
    const text = reader.richText();
    texts.push(text);
    length += text.length;
    if (reader.at < yieldAt) continue;
    yieldAt = reader.at + BYTES_A_YIELD;
    yield;
  }
  return { texts, isCut: length > room };
}

/** Texts that run on from record to record. Where one is cut in two, the width of its characters is told again. */
export class ContinuedText {
  constructor(
    private readonly records: Records,
    public at: number,
  ) {}

  hasMore(): boolean {
    return this.at < this.records.end || this.continue();
  }

  /** A text with runs of formats and reading aids behind it. */
  richText(): string {
    const { bytes } = this.records;
    const length = u16(bytes, this.at);
    const flags = byte(bytes, this.at + 2);
    this.at += 3;
    const runs = (flags & 8) === 0 ? 0 : u16(bytes, this.at);
    if ((flags & 8) !== 0) this.at += 2;
    const aids = (flags & 4) === 0 ? 0 : u32(bytes, this.at);
    if ((flags & 4) !== 0) this.at += 4;
    const text = this.characters(length, (flags & 1) === 1);
    this.skip(4 * runs + aids);
    return text;
  }

  characters(length: number, wide: boolean): string {
    const { records } = this;
    let [text, isWide] = ["", wide];
    while (text.length < length) {
      const size = isWide ? 2 : 1;
      const count = Math.min(length - text.length, Math.floor((records.end - this.at) / size));
      if (count > 0) {
        text += isWide ? utf16Text(records.bytes, this.at, count) : narrowText(records.bytes, this.at, count);
        this.at += count * size;
      } else {
        if (!this.continue()) break;
        isWide = (byte(records.bytes, this.at++) & 1) === 1;
      }
    }
    return text;
  }

  private skip(length: number): void {
    let left = length;
    while (left > this.records.end - this.at) {
      left -= Math.max(0, this.records.end - this.at);
      if (!this.continue()) return;
    }
    this.at += left;
  }

  private continue(): boolean {
    if (!this.records.continued()) return false;
    this.at = this.records.start;
    return true;
  }
}
