import type { Content } from "../content";
import { MAX_COLUMNS, MAX_DATA_DEPTH, MAX_DATA_TABLES } from "../limits";
import { TableText } from "../table";
import { lastOf } from "../../model/last";

type Cell = readonly [label: string, value: string];

interface Node {
  readonly name: string;
  readonly cells: Cell[];
  text: string;
  hasRows: boolean;
  /** Where the rows in it that came last went: the next mostly have the same name. */
  rows?: { readonly name: string; readonly table: Table | undefined };
}

/** The cells of a row that are filled. Two arrays, since there can be a million rows. */
interface Row {
  readonly columns: readonly number[];
  readonly values: readonly string[];
}

/** Rows of things of one kind, such as all customers. */
interface Table {
  /** By label; a row that has more of one gets more columns. */
  readonly columns: Map<string, number>;
  readonly rows: Row[];
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
  private readonly lines: string[] = [];
  /** Around everything, as a parser has it or not. */
  private readonly outermost: Pick<Node, "rows"> = {};
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
    const node = lastOf(this.nodes);
    if (node !== undefined) node.text += text;
  }

  cell(label: string, value: string): void {
    const trimmed = value.trim();
    if (trimmed === "") return;
    this.left -= value.length + 1;
    lastOf(this.nodes)?.cells.push([label, trimmed]);
  }

  close(): void {
    const node = this.nodes.pop();
    if (node === undefined) return;
    const { name, cells, hasRows } = node;
    const text = node.text.trim();
    const parent = lastOf(this.nodes);
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
    const outer = parent ?? this.outermost;
    if (outer.rows?.name !== name) outer.rows = { name, table: this.tableOf(name) };
    const { table } = outer.rows;
    if (table === undefined) for (const [label, value] of cells) this.addLine(words(label), value);
    else addRow(table, cells);
  }

  finish(): void {
    while (this.nodes.length > 0) this.close();
    this.tables.forEach(({ columns, rows, filled }, path) => {
      const labels = [...columns.keys()].map(words);
      if (rows.length === 1 || rows.length * labels.length > MAX_EMPTY * filled) {
        for (const row of rows) {
          row.values.forEach((value, at) => this.addLine(labels[row.columns[at] ?? 0] ?? "", value));
        }
        return;
      }
      const table = new TableText();
      // Cells that only have a place, as in a sheet, need no names.
      if (new Set(labels.map((label) => label.replace(/(?:^| )\d+$/, ""))).size > 1) table.add(labels);
      for (const row of rows) table.add(cellsOf(row, labels.length));
      this.content.text(path === "" ? "table" : `table '${path}'`, table.text(), { firstColumn: 0 });
    });
    this.content.text("text", this.lines.join("\n"));
    if (this.isFull) this.content.incomplete("too-large");
    if (this.isTooDeep) this.content.incomplete("too-deep");
  }

  /** The table of rows with this name in what is open; undefined when there are too many to keep them apart. */
  private tableOf(name: string): Table | undefined {
    const path = [...this.nodes.map((one) => one.name), name].filter((one) => one !== "").join("/");
    const known = this.tables.get(path);
    if (known !== undefined || this.tables.size >= MAX_DATA_TABLES) return known;
    const table = { columns: new Map<string, number>(), rows: [], filled: 0 };
    this.tables.set(path, table);
    return table;
  }

  private addLine(label: string, value: string): void {
    this.lines.push(label === "" ? value : `${label}: ${value}`);
  }
}

function addRow(table: Table, cells: readonly Cell[]): void {
  const row = usualRow(table, cells) ?? newRow(table, cells);
  table.filled += row.columns.length;
  table.rows.push(row);
}

/** A row with nothing but known columns, each behind the one before; undefined for others. */
function usualRow(table: Table, cells: readonly Cell[]): Row | undefined {
  const columns: number[] = [];
  let last = -1;
  for (const [label] of cells) {
    const column = table.columns.get(label) ?? -1;
    if (column <= last) return undefined;
    columns.push((last = column));
  }
  return { columns, values: cells.map(([, value]) => value) };
}

function newRow(table: Table, cells: readonly Cell[]): Row {
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
  return { columns: [...row.keys()], values: [...row.values()] };
}

function cellsOf({ columns, values }: Row, count: number): readonly string[] {
  if (values.length === count && columns.every((column, at) => column === at)) return values;
  const cells = new Array<string>(count).fill("");
  columns.forEach((column, at) => (cells[column] = values[at] ?? ""));
  return cells;
}

/** "dateOfBirth", "date_of_birth" -> words, as a person would write a heading. */
function words(label: string): string {
  if (/^[a-z ]*$/.test(label)) return label.trim();
  return label
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/[_.-]+/g, " ")
    .trim();
}
