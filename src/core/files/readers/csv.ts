import { decodeText } from "../charset";
import { Content } from "../content";
import type { FileReader, Work } from "../define";
import { delimiterOf } from "../delimiter";
import { MAX_COLUMNS } from "../limits";
import { TableText } from "../table";

/** Characters at the start that show which delimiter it is. */
const SAMPLE = 16_384;
/** Characters between two yields: short cells cost far more than text. */
const CHARS_A_YIELD = 64 * 1024;
const QUOTE = 34;
const RETURN = 13;

/** Tables as text: comma, semicolon, tab or bar between cells, quotes around cells that hold one. */
export const csv: FileReader = {
  id: "csv",
  formats: ["csv", "tsv"],
  *read({ bytes }, format, { budget, decoders }) {
    const content = new Content(budget);
    const text = yield* decodeText(bytes, { maxChars: content.room + 1, decoders });
    const delimiter = delimiterOf(text.slice(0, SAMPLE), true);
    const rows = yield* tableOf(text.replace(/^sep=.\r?\n/i, ""), delimiter ?? ",");
    content.text("table", rows, { firstColumn: 0 });
    return content.finish(format);
  },
};

/** RFC 4180, lenient: a quote that is never closed ends with its line. A row beyond all columns goes on in the next one. */
function* tableOf(text: string, delimiter: string): Work<string> {
  const table = new TableText();
  const cellEnd = new RegExp(`[${delimiter === "|" ? "|" : delimiter}\\r\\n]`, "g");
  let row: string[] = [];
  let lineEnd = -1;
  let nextYield = CHARS_A_YIELD;
  for (let at = 0; at <= text.length;) {
    if (at > nextYield) {
      nextYield = at + CHARS_A_YIELD;
      yield;
    }
    if (lineEnd < at) lineEnd = endOfLine(text, at);
    if (row.length === 0 && lineEnd - at < MAX_COLUMNS && isPlain(text, at, lineEnd)) {
      const end = text.charCodeAt(lineEnd - 1) === RETURN ? lineEnd - 1 : lineEnd;
      table.add(text.slice(at, Math.max(at, end)).split(delimiter));
      at = lineEnd + 1;
      continue;
    }
    const [cell, end] = text.startsWith('"', at) ? quotedCell(text, at) : ["", at];
    cellEnd.lastIndex = end;
    const stop = cellEnd.exec(text)?.index ?? text.length;
    row.push(cell + text.slice(end, stop));
    at = stop + 1;
    if (text.charAt(stop) === delimiter && row.length < MAX_COLUMNS) continue;
    if (text.startsWith("\r\n", stop)) at++;
    table.add(row);
    row = [];
  }
  return table.text();
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at;
}

/** Nothing but cells and delimiters: most lines, which are parted several times faster at once. */
function isPlain(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE || (code === RETURN && at < to - 1)) return false;
  }
  return true;
}

/** The cell without its quotes and the place behind them. */
function quotedCell(text: string, start: number): readonly [cell: string, end: number] {
  let at = start + 1;
  let cell = "";
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return ["", start];
    cell += text.slice(at, quote);
    if (text.charAt(quote + 1) !== '"') return [cell, quote + 1];
    cell += '"';
    at = quote + 2;
  }
}
