import { byte, u16, u32 } from "../bytes";
import type { Work } from "../define";
import type { Place } from "./fib";

export type Mark = "hidden" | "deleted" | "row end";

/** Bytes of the document stream that are marked. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly mark: Mark;
}

const PAGE = 512;
/** Pages looked at between two yields. */
const PAGES_A_YIELD = 256;
/** Properties looked at: a document of 25 MB has a tenth of it, a made-up one could repeat them for minutes. */
const MAX_PROPERTIES = 10_000_000;

/** Properties (MS-DOC 2.6): marked as deleted, hidden, end of a table row, and too many of them for a page. */
const DELETED = 0x0800;
const HIDDEN = 0x083c;
const ROW_END = 0x2417;
const ELSEWHERE = [0x6645, 0x6646];
const TABLE_DEFINITION = 0xd608;

/** Bytes of an operand by the upper three bits of a property; 0 tells its own length. */
const OPERANDS = [1, 1, 2, 4, 2, 2, 0, 3];

/** In the order of the stream. */
export interface Runs {
  readonly characters: readonly Run[];
  readonly paragraphs: readonly Run[];
}

/** Collects what pages of character and paragraph properties say of the text. Tables without pages give nothing. */
export class RunReader {
  private readonly runs: { readonly characters: Run[]; readonly paragraphs: Run[] } = {
    characters: [],
    paragraphs: [],
  };
  private readonly seen = new Set<number>();
  private left = MAX_PROPERTIES;

  constructor(
    private readonly document: Uint8Array,
    private readonly table: Uint8Array,
  ) {}

  /** There was more than could be looked at. */
  get isCut(): boolean {
    return this.left <= 0;
  }

  result(): Runs {
    this.runs.characters.sort(inOrder);
    this.runs.paragraphs.sort(inOrder);
    return this.runs;
  }

  /** The numbers of the pages stand behind the places where they begin (MS-DOC 2.8.5, 2.8.6). */
  *read({ at, length }: Place, kind: "characters" | "paragraphs"): Work<void> {
    const count = Math.floor(Math.min(length - 4, this.table.length - at) / 8);
    for (let index = 0; index < count && this.left > 0; index++) {
      const page = (u32(this.table, at + 4 * (count + 1 + index)) & 0x3fffff) * PAGE;
      if (page + PAGE > this.document.length || this.seen.has(page)) continue;
      this.seen.add(page);
      this.page(this.document.subarray(page, page + PAGE), kind);
      if (index % PAGES_A_YIELD === 0) yield;
    }
  }

  private page(page: Uint8Array, kind: "characters" | "paragraphs"): void {
    const count = byte(page, PAGE - 1);
    const places = 4 * (count + 1);
    for (let index = 0; index < count; index++) {
      const offset = 2 * byte(page, places + index * (kind === "characters" ? 1 : 13));
      if (offset === 0) continue;
      const mark = kind === "characters" ? this.characters(page, offset) : this.paragraph(page, offset);
      if (mark !== undefined) this.runs[kind].push({ from: u32(page, 4 * index), to: u32(page, 4 * index + 4), mark });
    }
  }

  private characters(page: Uint8Array, offset: number): Mark | undefined {
    const end = offset + 1 + byte(page, offset);
    if (this.isOn(page, offset + 1, end, [DELETED])) return "deleted";
    return this.isOn(page, offset + 1, end, [HIDDEN]) ? "hidden" : undefined;
  }

  /** The size is in words; an odd one has a zero before it. Two bytes name the style. */
  private paragraph(page: Uint8Array, offset: number): Mark | undefined {
    const size = byte(page, offset);
    const at = size === 0 ? offset + 2 : offset + 1;
    const end = size === 0 ? at + 2 * byte(page, offset + 1) : at + 2 * size - 1;
    return this.isOn(page, at + 2, end, [ROW_END, ...ELSEWHERE]) ? "row end" : undefined;
  }

  /** Is the last of these properties on? 0x81 is the opposite of what the style says. */
  private isOn(page: Uint8Array, start: number, end: number, properties: readonly number[]): boolean {
    let isOn = false;
    for (let at = start; at + 2 < Math.min(end, PAGE) && this.left-- > 0;) {
      const property = u16(page, at);
      if (properties.includes(property)) isOn = (byte(page, at + 2) & 0x7f) === 1 || ELSEWHERE.includes(property);
      at += 2 + operandSize(page, at, property);
    }
    return isOn;
  }
}

function inOrder(one: Run, other: Run): number {
  return one.from - other.from;
}

function operandSize(page: Uint8Array, at: number, property: number): number {
  const size = OPERANDS[property >> 13] ?? 0;
  if (size !== 0) return size;
  return property === TABLE_DEFINITION ? 1 + u16(page, at + 2) : 1 + byte(page, at + 2);
}
