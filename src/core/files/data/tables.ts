import type { Content } from "../content";
import { MAX_COLUMNS, MAX_DATA_DEPTH } from "../limits";
import { TableText } from "../table";

type Cell = readonly [label: string, value: string];

interface Node {
  readonly name: string;
  readonly cells: Cell[];
  text: string;
  hasRows: boolean;
}

/** Rows of things of one kind, such as all customers. */
interface Table {
  /** By label; a row that has more of one gets more columns. */
  readonly columns: Map<string, number>;
  readonly rows: ReadonlyMap<number, string>[];
  filled: number;
}

/** A table with fewer than one in so many cells filled is none: written as one, it would be mostly tabs. */
const MAX_EMPTY = 8;

/** Elements that break words (as in Office): what they hold belongs to the text around them. */
const INLINE = /^(?:[rt]|t?span)$/;

/**
 * Turns a tree of named values (JSON, XML, cards) into tables: what has several values is a row, rows with the same
 * path are a table, so that detection sees columns under their names. What stands alone is a line "name: value".
 */
export class DataTables {
  isTooDeep = false;
  private readonly tables = new Map<string, Table>();
  private readonly nodes: Node[] = [];
  private left: number;

  constructor(private readonly content: Content) {
    this.left = content.room;
  }

  get isFull(): boolean {
    return this.left < 0;
  }

  open(name: string): void {
    this.nodes.push({ name, cells: [], text: "", hasRows: false });
    if (this.nodes.length > MAX_DATA_DEPTH) this.isTooDeep = true;
  }

  text(text: string): void {
    const node = this.nodes[this.nodes.length - 1];
    if (node !== undefined) node.text += text;
  }

  cell(label: string, value: string): void {
    if (value.trim() === "") return;
    this.left -= value.length + 1;
    this.nodes[this.nodes.length - 1]?.cells.push([label, value.trim()]);
  }

  close(): void {
    const node = this.nodes.pop();
    if (node === undefined) return;
    const { name, cells, hasRows } = node;
    const text = node.text.trim();
    const parent = this.nodes[this.nodes.length - 1];
    if (parent !== undefined && text !== "" && cells.length === 0 && (INLINE.test(name) || parent.text.trim() !== "")) {
      parent.text += node.text;
      return;
    }
    if (text !== "") {
      this.left -= text.length + 1;
      cells.push([cells.length === 0 ? "" : "text", text]);
    }
    const [only] = cells;
    if (only === undefined) return;
    if (parent !== undefined && cells.length === 1 && !hasRows) {
      parent.cells.push([`${name} ${only[0]}`.trim(), only[1]]);
      return;
    }
    if (parent !== undefined) parent.hasRows = true;
    this.addRow([...this.nodes.map((one) => one.name), name], cells);
  }

  finish(): void {
    while (this.nodes.length > 0) this.close();
    const lines: string[] = [];
    this.tables.forEach(({ columns, rows, filled }, path) => {
      const labels = [...columns.keys()].map(words);
      if (rows.length === 1 || rows.length * labels.length > MAX_EMPTY * filled) {
        for (const row of rows) {
          row.forEach((value, column) =>
            lines.push(labels[column] === "" ? value : `${labels[column] ?? ""}: ${value}`),
          );
        }
        return;
      }
      const table = new TableText();
      // Cells that only have a place, as in a sheet, need no names.
      if (new Set(labels.map((label) => label.replace(/(?:^| )\d+$/, ""))).size > 1) table.add(labels);
      for (const row of rows) table.add(labels.map((_, column) => row.get(column) ?? ""));
      this.content.text(path === "" ? "table" : `table '${path}'`, table.text(), { firstColumn: 0 });
    });
    this.content.text("text", lines.join("\n"));
    if (this.isFull) this.content.incomplete("too-large");
    if (this.isTooDeep) this.content.incomplete("too-deep");
  }

  private addRow(names: readonly string[], cells: readonly Cell[]): void {
    const path = names.filter((name) => name !== "").join("/");
    const table = this.tables.get(path) ?? { columns: new Map<string, number>(), rows: [], filled: 0 };
    this.tables.set(path, table);
    const row = new Map<number, string>();
    const seen = new Map<string, number>();
    for (const [label, value] of cells) {
      const times = (seen.get(label) ?? 0) + 1;
      seen.set(label, times);
      const full = times === 1 ? label : `${label} ${times}`;
      const column = table.columns.get(full) ?? Math.min(table.columns.size, MAX_COLUMNS - 1);
      if (table.columns.size < MAX_COLUMNS) table.columns.set(full, column);
      const before = row.get(column);
      row.set(column, before === undefined ? value : `${before}; ${value}`);
    }
    table.filled += row.size;
    table.rows.push(row);
  }
}

/** "dateOfBirth", "date_of_birth" -> words, as a person would write a heading. */
function words(label: string): string {
  return label
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/[_.-]+/g, " ")
    .trim();
}
