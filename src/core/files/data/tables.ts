import { lastOf } from "../../model/last";
import type { Content } from "../content";
import { MAX_COLUMNS, MAX_DATA_DEPTH, MAX_DATA_ROWS, MAX_DATA_TABLES } from "../limits";
import { TableText } from "../table";

interface Node {
  readonly name: string;
  /** The names from the outermost one to its own. */
  readonly path: string;
  /** Of each cell. Two arrays, since there can be millions. */
  readonly labels: string[];
  readonly values: string[];
  text: string;
  hasRows: boolean;
  /** Where the rows in it that came last went: the next mostly have the same name. */
  rows?: { readonly name: string; readonly table: Table | undefined };
}

/** The cells of a row that are filled. */
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
  /** Labels of the last usual row, and their columns: those of the next are mostly the same. */
  usual: { readonly labels: readonly string[]; readonly columns: readonly number[] };
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
  private rows = 0;

  constructor(private readonly content: Content) {
    this.left = content.room;
  }

  get isFull(): boolean {
    return this.left < 0 || this.rows > MAX_DATA_ROWS;
  }

  open(name: string): void {
    const around = lastOf(this.nodes)?.path ?? "";
    const path = around === "" || name === "" ? around + name : `${around}/${name}`;
    this.nodes.push({ name, path, labels: [], values: [], text: "", hasRows: false });
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
    addCell(lastOf(this.nodes), label, trimmed);
  }

  close(): void {
    const node = this.nodes.pop();
    if (node === undefined) return;
    const { name, labels, values, hasRows } = node;
    const text = node.text.trim();
    const parent = lastOf(this.nodes);
    if (
      parent !== undefined &&
      text !== "" &&
      labels.length === 0 &&
      (INLINE.test(name) || parent.text.trim() !== "")
    ) {
      parent.text += node.text;
      return;
    }
    if (text !== "") {
      this.left -= text.length + 1;
      addCell(node, labels.length === 0 ? "" : "text", text);
    }
    const [label] = labels;
    if (label === undefined) return;
    if (parent !== undefined && labels.length === 1 && !hasRows) {
      addCell(parent, `${name} ${label}`.trim(), values[0] ?? "");
      return;
    }
    this.rows++;
    if (parent !== undefined) parent.hasRows = true;
    const outer = parent ?? this.outermost;
    if (outer.rows?.name !== name) outer.rows = { name, table: this.tableOf(node.path) };
    const { table } = outer.rows;
    if (table === undefined) labels.forEach((each, at) => this.addLine(words(each), values[at] ?? ""));
    else addRow(table, labels, values);
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

  /** The table of rows with this path; undefined when there are too many to keep them apart. */
  private tableOf(path: string): Table | undefined {
    const known = this.tables.get(path);
    if (known !== undefined || this.tables.size >= MAX_DATA_TABLES) return known;
    const table = { columns: new Map<string, number>(), rows: [], filled: 0, usual: { labels: [], columns: [] } };
    this.tables.set(path, table);
    return table;
  }

  private addLine(label: string, value: string): void {
    this.lines.push(label === "" ? value : `${label}: ${value}`);
  }
}

function addCell(node: Node | undefined, label: string, value: string): void {
  node?.labels.push(label);
  node?.values.push(value);
}

function addRow(table: Table, labels: readonly string[], values: readonly string[]): void {
  const columns = usualColumns(table, labels);
  // A copy takes just the memory it needs: an array that grew has room for a dozen more.
  const row = columns === undefined ? newRow(table, labels, values) : { columns, values: values.slice() };
  table.filled += row.columns.length;
  table.rows.push(row);
}

/** Of a row with nothing but known columns, each behind the one before; undefined for others. */
function usualColumns(table: Table, labels: readonly string[]): readonly number[] | undefined {
  const { usual } = table;
  if (usual.labels.length === labels.length && labels.every((label, at) => label === usual.labels[at])) {
    return usual.columns;
  }
  const columns: number[] = [];
  let last = -1;
  for (const label of labels) {
    const column = table.columns.get(label) ?? -1;
    if (column <= last) return undefined;
    columns.push((last = column));
  }
  table.usual = { labels, columns };
  return columns;
}

function newRow(table: Table, labels: readonly string[], values: readonly string[]): Row {
  const row = new Map<number, string>();
  const seen = new Map<string, number>();
  labels.forEach((label, at) => {
    const value = values[at] ?? "";
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    const full = times === 1 ? label : `${label} ${times}`;
    const column = table.columns.get(full) ?? Math.min(table.columns.size, MAX_COLUMNS - 1);
    if (table.columns.size < MAX_COLUMNS) table.columns.set(full, column);
    const before = row.get(column);
    row.set(column, before === undefined ? value : `${before}; ${value}`);
  });
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
