import type { Work } from "../define";
import { TextList } from "../text-list";
import type { OoxmlPackage } from "../ooxml/package";
import type { XmlTag, XmlVisitor } from "../xml";

/** The texts of a workbook, which cells name by their number. */
export class SharedStrings {
  private readonly used: Uint8Array;

  constructor(
    private readonly texts: TextList,
    /** There were more texts than could be kept. */
    readonly isCut: boolean,
  ) {
    this.used = new Uint8Array(texts.length);
  }

  /** Reads at most `room` UTF-16 units: what lies beyond could not be kept anyhow. */
  static *read(parts: OoxmlPackage, room: number): Work<SharedStrings> {
    const texts = new StringTable(room);
    for (const name of parts.ofType("sharedStrings")) yield* parts.scan(name, texts);
    return new SharedStrings(texts.texts, texts.done);
  }

  text(index: number): string {
    this.used[index] = 1;
    return this.texts.at(index);
  }

  /** Texts that no cell shows: of cells that were deleted, but still in the file. */
  unused(): readonly string[] {
    const unused = new Set<string>();
    this.used.forEach((isUsed, index) => {
      const text = isUsed === 1 ? "" : this.texts.at(index);
      if (text.trim() !== "") unused.add(text);
    });
    // The same text may stand in the list twice.
    if (unused.size > 0) this.used.forEach((isUsed, index) => isUsed === 1 && unused.delete(this.texts.at(index)));
    return [...unused];
  }
}

/** Excel writes control characters as `_x000D_`. */
export function unescapeExcel(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** A text without formats, as most are. */
const USUAL_ITEM = /<si><t(?: xml:space="preserve")?>([^<&]*)<\/t><\/si>/y;

class StringTable implements XmlVisitor {
  readonly texts = new TextList();
  private item = "";
  private isText = false;
  /** Reading aids of Japanese texts (`rPh`) repeat the text in another script. */
  private inAid = false;
  private length = 0;

  constructor(private readonly room: number) {}

  get done(): boolean {
    return this.length > this.room;
  }

  whole(text: string, open: number): number {
    USUAL_ITEM.lastIndex = open;
    const item = USUAL_ITEM.exec(text)?.[1];
    if (item === undefined) return open;
    this.length += item.length;
    this.texts.push(unescapeExcel(item));
    return USUAL_ITEM.lastIndex;
  }

  open({ name }: XmlTag): void {
    if (name === "si") this.item = "";
    this.isText = name === "t";
    if (name === "rPh") this.inAid = true;
  }

  text(text: string): void {
    if (!this.isText || this.inAid) return;
    this.item += text;
    this.length += text.length;
  }

  close(name: string): void {
    this.isText = false;
    if (name === "rPh") this.inAid = false;
    if (name === "si") this.texts.push(unescapeExcel(this.item));
  }
}
