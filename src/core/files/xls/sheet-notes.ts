import { byte, startsWith, u16, u32 } from "../bytes";
import type { Content } from "../content";
import { utf16Text, zeroEnded } from "../ole/strings";
import { withoutCodes } from "../xlsx/sheet";
import { literal } from "./literal";
import type { Records } from "./records";
import { ContinuedText, countedText, type TextStyle } from "./strings";

const OBJ = 0x5d;
const NOTE_OBJECT = 0x19;
/** Class ids in front of an address (MS-OSHARED 2.3.7). */
const URL_MONIKER = [0xe0, 0xc9, 0xea, 0x79];
const FILE_MONIKER = [0x03, 0x03, 0, 0];

/** What a sheet holds beside its cells: comments, text boxes, links, headers, choices, names in charts. */
export class SheetNotes {
  private readonly comments: string[] = [];
  private readonly boxes: string[] = [];
  private readonly links: string[] = [];
  private readonly headers: string[] = [];
  private readonly choices: string[] = [];
  private readonly messages = new Set<string>();
  private readonly charts = new Set<string>();
  /** Text of each comment by the number of its box, as its author comes later. */
  private readonly noteTexts = new Map<number, string>();
  private object: { readonly type: number; readonly id: number } = { type: 0, id: 0 };

  record(records: Records, style: TextStyle): void {
    const { id, start, end } = records;
    if (id === OBJ) this.object = { type: u16(records.bytes, start + 4), id: u16(records.bytes, start + 6) };
    else if (id === 0x1b6) this.box(records);
    else if (id === 0x1c) this.note(records, style);
    else if (id === 0x1b8) this.links.push(address(records.bytes.subarray(start, end)));
    else if (id === 0x1be) this.validation(records.bytes, start, style);
    else if ((id === 0x14 || id === 0x15) && end - start > 2) {
      this.headers.push(withoutCodes(countedText(records.bytes, start, style.version < 8 ? 1 : 2, style)));
    }
  }

  /** A record of a chart: names of series, labels. */
  chart(records: Records, style: TextStyle): void {
    const { id, bytes, start } = records;
    if (id === 0x100d) this.charts.add(countedText(bytes, start + 2, 1, style));
    else if (id === 0x204) this.charts.add(countedText(bytes, start + 6, 2, style));
    else this.record(records, style);
  }

  addTo(content: Content, where: string, isHidden: boolean): void {
    const shown = (place: string, lines: readonly string[]) => content.seen(!isHidden, place, joined(lines));
    shown(`${where}/header and footer`, this.headers);
    shown(`${where}/text boxes`, this.boxes);
    shown(`${where}/chart`, [...this.charts]);
    shown(`${where}/links`, this.links);
    shown(`${where}/input messages`, [...this.messages]);
    content.hidden(`${where}/comments`, joined(this.comments));
    content.hidden(`${where}/lists of choices`, joined(this.choices));
  }

  /** The text of a box stands in the records that continue it (MS-XLS 2.4.329). */
  private box(records: Records): void {
    const length = u16(records.bytes, records.start + 10);
    if (length === 0) return;
    const text = new ContinuedText(records, records.end).characters(length, false).replace(/\r\n?/g, "\n");
    if (this.object.type === NOTE_OBJECT) this.noteTexts.set(this.object.id, text);
    else this.boxes.push(text);
  }

  /** Titles and texts of two messages, and a list that a cell offers, where it is written out (MS-XLS 2.4.95). */
  private validation(bytes: Uint8Array, start: number, style: TextStyle): void {
    if (style.version < 8) return;
    let at = start + 4;
    for (let index = 0; index < 4; index++) {
      this.messages.add(countedText(bytes, at, 2, style).replace(/\0/g, ""));
      at += 3 + u16(bytes, at) * (1 + (byte(bytes, at + 2) & 1));
    }
    if ((byte(bytes, start) & 15) === 3) this.choices.push(literal(bytes, at + 4, style).replace(/\0/g, ","));
  }

  private note({ bytes, start }: Records, style: TextStyle): void {
    if (style.version < 8) {
      const text = countedText(bytes, start + 4, 2, style);
      // A long text goes on in notes on row 0xFFFF.
      if (u16(bytes, start) === 0xffff) this.comments.push((this.comments.pop() ?? "") + text);
      else this.comments.push(text);
      return;
    }
    const author = countedText(bytes, start + 8, 2, style);
    const box = u16(bytes, start + 6);
    const text = this.noteTexts.get(box) ?? "";
    // A box belongs to one comment; a broken file could repeat it without end.
    this.noteTexts.delete(box);
    this.comments.push(author === "" ? text : `${author}: ${text}`);
  }
}

function joined(lines: readonly string[]): string {
  return lines.filter((line) => line.trim() !== "").join("\n");
}

/** Where a link leads to (MS-OSHARED 2.3.7.1); places in the workbook itself are none. */
function address(link: Uint8Array): string {
  const flags = u32(link, 28);
  let at = 32;
  if ((flags & 0x10) !== 0) at += 4 + 2 * u32(link, at);
  if ((flags & 0x80) !== 0) at += 4 + 2 * u32(link, at);
  if ((flags & 1) === 0) return "";
  if ((flags & 0x100) !== 0) return untilZero(utf16Text(link, at + 4, u32(link, at)));
  if (startsWith(link, URL_MONIKER, at)) return untilZero(utf16Text(link, at + 20, u32(link, at + 16) >> 1));
  return startsWith(link, FILE_MONIKER, at) ? zeroEnded(link, at + 22, "windows-1252") : "";
}

function untilZero(text: string): string {
  return text.split("\0", 1)[0] ?? "";
}
