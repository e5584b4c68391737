import { u16, u32 } from "../bytes";
import type { Charset } from "../charset";
import { charsetOfPage } from "../ole/properties";

/** Flags at 0x0A (MS-DOC 2.5.2). */
const COMPLEX = 0x0004;
const QUICK_SAVES = 0x00f0;
const ENCRYPTED = 0x0100;
const TABLE_1 = 0x0200;
const WIDE = 0x1000;
const READ_ONLY = 0x0c00;
const OBFUSCATED = 0x8000;

/** The first version of Word 97, and the first of Word 6. */
const WORD_97 = 106;
const WORD_6 = 100;

/** Character set of the text (MS-DOC 2.5.2). */
const MACINTOSH = 256;

/** Code pages by language of Word before 97 (primary language ids of MS-LCID); others are Western. */
const CODE_PAGES: readonly (readonly [page: number, languages: readonly number[]])[] = [
  [1_251, [0x02, 0x19, 0x22, 0x23, 0x2f]],
  [1_250, [0x05, 0x0e, 0x15, 0x18, 0x1a, 0x1b, 0x24]],
  [1_253, [0x08]],
  [1_254, [0x1f]],
  [936, [0x04]],
  [932, [0x11]],
  [949, [0x12]],
  [1_255, [0x0d]],
  [1_256, [0x01, 0x20, 0x29]],
  [874, [0x1e]],
];

/** A stretch of a stream. */
export interface Place {
  readonly at: number;
  readonly length: number;
}

/** What stands at the head of a Word document: where everything else is (MS-DOC 2.5). */
export class Fib {
  private readonly flags: number;
  readonly isWord97: boolean;
  private readonly isWord6: boolean;

  constructor(private readonly head: Uint8Array) {
    const version = u16(head, 2);
    this.flags = u16(head, 10);
    this.isWord97 = version >= WORD_97;
    this.isWord6 = !this.isWord97 && version >= WORD_6;
  }

  get isEncrypted(): boolean {
    return (this.flags & ENCRYPTED) !== 0;
  }

  get isObfuscated(): boolean {
    return (this.flags & OBFUSCATED) !== 0;
  }

  /** Key and check value of an obfuscated document. */
  get obfuscation(): number {
    return u32(this.head, 14);
  }

  /** Saved in haste: new text was put behind the old, which stays. */
  get isSavedInHaste(): boolean {
    return (this.flags & (COMPLEX | QUICK_SAVES)) !== 0;
  }

  get isReadOnly(): boolean {
    return (this.flags & READ_ONLY) !== 0;
  }

  /** The stream with all tables; before Word 97 the document's own. */
  get tableStream(): string {
    if (!this.isWord97) return "worddocument";
    return (this.flags & TABLE_1) === 0 ? "0table" : "1table";
  }

  /** Characters of the parts of the text: document, footnotes, headers, macros, comments, endnotes, boxes, boxes of headers. */
  get lengths(): readonly number[] {
    if (!this.isWord97 && !this.isWord6) return [Math.max(0, this.text.length)];
    const first = this.isWord97 ? 0x4c : 0x34;
    return Array.from({ length: 8 }, (_, index) => u32(this.head, first + 4 * index));
  }

  /** Where the text stands when no piece table is needed. */
  get text(): Place {
    const at = u32(this.head, 0x18);
    return { at, length: u32(this.head, 0x1c) - at };
  }

  /** The piece table; before Word 97 only of documents that were saved in haste. */
  get pieceTable(): Place | undefined {
    if (this.isWord97) return this.table(33);
    return this.isWord6 && (this.flags & COMPLEX) !== 0 ? this.place(0x160) : undefined;
  }

  /** A table by its number in FibRgFcLcb97 (MS-DOC 2.5.6). */
  table(index: number): Place {
    return this.isWord97 ? this.place(154 + 8 * index) : { at: 0, length: 0 };
  }

  /** Before Word 97: text in UTF-16, as in East Asia. The flag alone is not believed. */
  get isWide(): boolean {
    const characters = this.lengths.reduce((sum, length) => sum + length, 0);
    return (this.flags & WIDE) !== 0 && !this.isWord97 && this.text.length >= 1.5 * characters;
  }

  /** Charset of text of one byte a character. */
  get charset(): Charset {
    const language = u16(this.head, 6) & 0x3ff;
    const page = this.isWord97 ? undefined : CODE_PAGES.find(([, languages]) => languages.includes(language));
    if (page !== undefined) return charsetOfPage(page[0]);
    return !this.isWord97 && u16(this.head, 0x14) === MACINTOSH ? "macintosh" : "windows-1252";
  }

  private place(at: number): Place {
    return { at: u32(this.head, at), length: u32(this.head, at + 4) };
  }
}
