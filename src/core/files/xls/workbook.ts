import { byte, u16, u32 } from "../bytes";
import type { Content } from "../content";
import type { Work } from "../define";
import { BYTES_A_YIELD } from "../limits";
import { charsetOfPage } from "../ole/properties";
import { TextList } from "../text-list";
import { SharedStrings } from "../xlsx/shared-strings";
import { ExternalLinks } from "./external-links";
import { Formats } from "./formats";
import { literal } from "./literal";
import { Records } from "./records";
import { BiffSheet, type CellContext } from "./sheet";
import { SheetNotes } from "./sheet-notes";
import { countedText, plainText, sharedTexts, type TextStyle } from "./strings";

/** Starts of streams, by version (MS-XLS 2.4.21). */
const BOF = [0x009, 0x209, 0x409, 0x809];
const EOF = 0x0a;
const SST = 0xfc;
const SHEET_NAME_4 = 0x8f;
/** Kinds of streams: what all sheets share, in version 5 and in version 4, and modules of macros. */
const GLOBALS = [0x05, 0x100];
const MODULE = 6;
/** Mark of a name that programs give themselves, such as the area to print. */
const BUILT_IN = 0x20;

interface SheetEntry {
  readonly title: string;
  readonly isHidden: boolean;
  readonly position: number;
  readonly isModule: boolean;
}

/** A stream that is being read: globals have no sheet of their own. */
interface OpenSheet {
  readonly title: string;
  readonly isHidden: boolean;
  readonly cells: BiffSheet;
  readonly notes: SheetNotes;
}

/** A workbook stream: globals, then the sheets one after another. Versions 2 to 4 are a single sheet. */
export class Workbook implements CellContext {
  /** Locked against changes, which hides nothing. */
  isProtected = false;
  text: TextStyle = { version: 8, charset: "windows-1252" };
  strings = new SharedStrings(new TextList(), false);
  is1904 = false;
  readonly formats = new Formats();

  private readonly external = new ExternalLinks();
  private readonly sheets: SheetEntry[] = [];
  private readonly constants: string[] = [];
  private readonly queries: string[] = [];
  private user = "";
  private sheet: OpenSheet | undefined;
  private sheetCount = 0;
  /** Streams that have begun inside a sheet: charts. */
  private nested = 0;
  private nextTitle: string | undefined;
  private readonly seen = new Set<number>();

  /** `isOld`: of version 5 or before, whatever its start says. */
  constructor(
    private readonly content: Content,
    private readonly isOld: boolean,
  ) {}

  *read(stream: Uint8Array): Work<void> {
    const records = new Records(stream);
    let yieldAt = BYTES_A_YIELD;
    while (records.next()) {
      if (BOF.includes(records.id)) this.begin(records);
      else if (records.id === EOF) this.end();
      else if (records.id === SST) yield* this.readTexts(records);
      else this.record(records);
      if (records.position < yieldAt) continue;
      yieldAt = records.position + BYTES_A_YIELD;
      yield;
    }
    this.finish();
  }

  private begin({ id, bytes, start }: Records): void {
    const position = start - 4;
    const kind = u16(bytes, start + 2);
    if (this.sheet !== undefined) {
      this.nested++;
      return;
    }
    if (this.sheetCount === 0) this.text = { ...this.text, version: this.versionOf(id, u16(bytes, start)) };
    if (GLOBALS.includes(kind)) return;
    this.sheetCount++;
    this.seen.add(position);
    const entry = this.sheets.find((listed) => listed.position === position);
    if (entry?.isModule === true || kind === MODULE) return;
    this.sheet = {
      title: entry?.title ?? this.nextTitle ?? `Sheet${this.sheetCount}`,
      // A sheet that no tab leads to.
      isHidden: entry?.isHidden ?? this.sheets.length > 0,
      cells: new BiffSheet(this.content.room, (style) => this.text.version === 8 && this.formats.isUnseen(style)),
      notes: new SheetNotes(),
    };
  }

  private versionOf(id: number, version: number): number {
    if (id !== 0x809) return id === 0x009 ? 2 : id >> 8 === 2 ? 3 : 4;
    return version === 0x500 || this.isOld ? 5 : 8;
  }

  private end(): void {
    if (this.nested > 0) {
      this.nested--;
      return;
    }
    const { sheet, content } = this;
    if (sheet === undefined) return;
    this.sheet = undefined;
    const where = `sheet '${sheet.title}'`;
    if (sheet.cells.done) content.incomplete("too-large");
    sheet.cells.tables().addTo(content, where, sheet.isHidden);
    sheet.notes.addTo(content, where, sheet.isHidden);
  }

  private record(records: Records): void {
    const { sheet } = this;
    if (this.nested > 0) {
      sheet?.notes.chart(records, this.text);
      return;
    }
    this.global(records);
    this.formats.record(records, this.text);
    if (sheet === undefined) return;
    if (!sheet.cells.done) sheet.cells.record(records, this);
    sheet.notes.record(records, this.text);
  }

  /** Records of the globals; old versions have them in their only sheet. */
  private global(records: Records): void {
    const { id, start, end } = records;
    if (id === 0x85) this.sheets.push(sheetEntry(records, this.text));
    else if (id === SHEET_NAME_4) this.nextTitle = countedText(records.bytes, start + 4, 1, this.text);
    else if (id === 0x42) this.text = { ...this.text, charset: charsetOfPage(u16(records.bytes, start)) };
    else if (id === 0x22) this.is1904 = u16(records.bytes, start) === 1;
    else if (id === 0x18 && this.text.version >= 5) this.name(records);
    else if (id === 0x5c && this.text.version === 8) this.user = countedText(records.bytes, start, 2, this.text).trim();
    else if (id === 0x12 || id === 0x19) this.isProtected = this.isProtected || u16(records.bytes, start) === 1;
    else if (id === 0x5b) this.isProtected = this.isProtected || u32(records.bytes, start) !== 0;
    else if (id === 0xcd && end > start) this.queries.push(countedText(records.bytes, start, 2, this.text));
    else this.external.record(records, this.text);
  }

  /** A name that stands for a value of its own instead of a place in a sheet (MS-XLS 2.4.150). */
  private name({ bytes, start }: Records): void {
    if ((u16(bytes, start) & BUILT_IN) !== 0) return;
    const length = byte(bytes, start + 3);
    const isWide = this.text.version === 8 && (byte(bytes, start + 14) & 1) === 1;
    const formulaAt = start + 14 + (this.text.version === 8 ? 1 : 0) + length * (isWide ? 2 : 1);
    const value = literal(bytes, formulaAt, this.text);
    if (!/^\d{0,5}$/.test(value)) this.constants.push(`${plainText(bytes, start + 14, length, this.text)}\t${value}`);
  }

  private *readTexts(records: Records): Work<void> {
    const { texts, isCut } = yield* sharedTexts(records, this.content.room);
    if (isCut) this.content.incomplete("too-large");
    this.strings = new SharedStrings(texts, isCut);
  }

  private finish(): void {
    const { content } = this;
    if (this.sheet !== undefined) {
      content.incomplete("damaged");
      this.nested = 0;
      this.end();
    }
    const isLost = ({ position, isModule }: SheetEntry) => !isModule && !this.seen.has(position);
    if (this.sheetCount === 0 || this.sheets.some(isLost)) content.incomplete("damaged");
    if (content.isWhole) content.hidden("unused texts", this.strings.unused().join("\n"));
    content.hidden("defined names", this.constants.join("\n"));
    this.external.addTo(content);
    content.hidden("connections", this.queries.join(""));
    content.metadata("persons", this.user);
  }
}

function sheetEntry({ bytes, start }: Records, style: TextStyle): SheetEntry {
  return {
    title: countedText(bytes, start + 6, 1, style),
    isHidden: (byte(bytes, start + 4) & 3) !== 0,
    position: u32(bytes, start),
    isModule: byte(bytes, start + 5) === MODULE,
  };
}
