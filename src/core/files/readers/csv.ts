import { decodeText } from "../charset";
import { Content } from "../content";
import type { FileReader, Work } from "../define";
import { delimiterOf } from "../delimiter";
import { BYTES_A_YIELD } from "../limits";
import { TableText } from "../table";

/** Characters at the start that show which delimiter it is. */
const SAMPLE = 16_384;

/** Tables as text: comma, semicolon, tab or bar between cells, quotes around cells that hold one. */
export const csv: FileReader = {
  id: "csv",
  formats: ["csv", "tsv"],
  *read({ bytes }, format, { budget }) {
    const content = new Content(budget);
    const text = yield* decodeText(bytes, undefined, content.room + 1);
    const delimiter = delimiterOf(text.slice(0, SAMPLE), true);
    const rows = yield* tableOf(text.replace(/^sep=.\r?\n/i, ""), delimiter ?? ",");
    content.text("table", rows, { firstColumn: 0 });
    return content.finish(format);
  },
};

/** RFC 4180, lenient: a quote that is never closed ends with its line. */
function* tableOf(text: string, delimiter: string): Work<string> {
  const table = new TableText();
  const cellEnd = new RegExp(`[${delimiter === "|" ? "|" : delimiter}\\r\\n]`, "g");
  let row: string[] = [];
  let nextYield = BYTES_A_YIELD;
  for (let at = 0; at <= text.length;) {
    const [cell, end] = text.startsWith('"', at) ? quotedCell(text, at) : ["", at];
    cellEnd.lastIndex = end;
    const stop = cellEnd.exec(text)?.index ?? text.length;
    row.push(cell + text.slice(end, stop));
    at = stop + 1;
    if (text.charAt(stop) === delimiter) continue;
    if (text.startsWith("\r\n", stop)) at++;
    table.add(row);
    row = [];
    if (at > nextYield) {
      nextYield = at + BYTES_A_YIELD;
      yield;
    }
  }
  return table.text();
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
