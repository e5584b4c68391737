import { MAX_COLUMNS } from "../limits";
import { attributesOf } from "../ooxml/attributes";
import type { XmlTag, XmlVisitor } from "../xml";
import { formatNumber, type NumberFormat } from "./number-format";
import { unescapeExcel, type SharedStrings } from "./shared-strings";
import { SheetRows } from "./sheet-rows";

/** What cells of all sheets of a workbook share. */
export interface CellContext {
  readonly strings: SharedStrings;
  readonly formats: readonly NumberFormat[];
  /** Styles whose cells show nothing. */
  readonly unseen: ReadonlySet<number>;
  readonly is1904: boolean;
}

const HEADERS_AND_FOOTERS = new Set([
  "oddHeader",
  "oddFooter",
  "evenHeader",
  "evenFooter",
  "firstHeader",
  "firstFooter",
]);

/** Attributes with words of people, by element (ECMA-376 part 1, 18.3.1). */
const PROMPTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["hyperlink", ["tooltip"]],
  ["scenario", ["name", "comment", "user"]],
  ["inputCells", ["val"]],
]);
/** Different texts in the formulas of one sheet. */
const MAX_LITERALS = 50_000;

/** A cell as nearly all programs write it. Any other order, or an entity in it, is read in pieces. */
const USUAL_CELL =
  /<c(?: r="([A-Z]{1,3})\d{1,7}")?(?: s="(\d{1,5})")?(?: t="([A-Za-z]{1,9})")?(?:\/>|>(?:<f>([^<&]*)<\/f>)?(?:<v>([^<&]*)<\/v>|<is><t(?: xml:space="preserve")?>([^<&]*)<\/t><\/is>)?<\/c>)/y;
const LETTER_C = 99;
/** The start of a row that says nothing of how it looks. */
const USUAL_ROW = /<row(?: r="\d{1,7}")?(?: spans="[\d: ]{1,40}")?>/y;
const LETTER_R = 114;

/** What whoever enters a cell is told (ECMA-376 part 1, 18.3.1.32). */
const MESSAGES = ["promptTitle", "prompt", "errorTitle", "error"];

/** One worksheet. */
export class Sheet implements XmlVisitor {
  readonly rows = new SheetRows();
  readonly headersAndFooters: string[] = [];
  /** Lists that a cell offers, where they are written out. */
  readonly choices: string[] = [];
  readonly messages = new Set<string>();
  readonly conditions: string[] = [];
  /** Texts in formulas that their cells do not show. */
  readonly formulas = new Set<string>();
  /** What is told at a link, and values kept for trying out. */
  readonly prompts: string[] = [];
  isProtected = false;
  /** More text than can be kept. */
  done = false;

  private isEveryRowHidden = false;
  private column = -1;
  private type = "";
  private style = 0;
  private element = "";
  private inAid = false;
  private value = "";
  private formula = "";

  constructor(
    private readonly context: CellContext,
    private readonly room: number,
  ) {}

  whole(text: string, open: number): number {
    const first = text.charCodeAt(open + 1);
    if (first === LETTER_R) return this.wholeRowTag(text, open);
    if (first !== LETTER_C) return open;
    USUAL_CELL.lastIndex = open;
    const match = USUAL_CELL.exec(text);
    if (match === null) return open;
    const [, letters, style, type, formula = "", value, inline] = match;
    this.startCell(letters, type, style);
    this.formula = formula;
    this.value = value ?? inline ?? "";
    this.closeCell();
    return USUAL_CELL.lastIndex;
  }

  private wholeRowTag(text: string, open: number): number {
    USUAL_ROW.lastIndex = open;
    if (!USUAL_ROW.test(text)) return open;
    this.element = "row";
    this.startRow(this.isEveryRowHidden);
    return USUAL_ROW.lastIndex;
  }

  open(tag: XmlTag): void {
    const { name } = tag;
    this.element = name;
    // Most tags of a sheet by far are cells and their values.
    if (name === "c") this.openCell(tag);
    else if (name !== "v") this.openOther(tag);
  }

  text(text: string): void {
    const { element } = this;
    if (element === "v") this.value += text;
    else if (element === "f") this.formula += text;
    else if (element !== "" && this.keepsText(element)) this.value += text;
  }

  close(name: string): void {
    this.element = "";
    if (name === "c") this.closeCell();
    else if (name === "row") this.closeRow();
    else if (name !== "v") this.closeOther(name);
  }

  private openOther(tag: XmlTag): void {
    if (tag.name === "row") this.openRow(tag);
    else if (tag.name === "rPh") this.inAid = true;
    else if (tag.name === "col") this.columnRange(tag);
    else if (tag.name === "sheetFormatPr") this.isEveryRowHidden = isTrue(tag.attribute("zeroHeight"));
    else if (tag.name === "sheetProtection") this.isProtected = isTrue(tag.attribute("sheet"));
    else if (tag.name === "dataValidation") this.messages.add(attributesOf(tag, MESSAGES));
    else if (tag.name === "formula1" || tag.name === "formula" || HEADERS_AND_FOOTERS.has(tag.name)) this.value = "";
    else this.promptsOf(tag);
  }

  private promptsOf(tag: XmlTag): void {
    const names = PROMPTS.get(tag.name);
    const text = names === undefined ? "" : unescapeExcel(attributesOf(tag, names));
    if (text !== "") this.prompts.push(text);
  }

  private keepsText(element: string): boolean {
    return element === "t"
      ? !this.inAid
      : element === "formula1" || element === "formula" || HEADERS_AND_FOOTERS.has(element);
  }

  private closeOther(name: string): void {
    if (name === "rPh") this.inAid = false;
    else if (name === "formula1" && /^"[\s\S]*"$/.test(this.value)) this.choices.push(this.value.slice(1, -1));
    else if (name === "formula") this.conditions.push(...literals(this.value));
    else if (HEADERS_AND_FOOTERS.has(name)) this.headersAndFooters.push(withoutCodes(this.value));
  }

  private columnRange(tag: XmlTag): void {
    if (!isTrue(tag.attribute("hidden")) && Number(tag.attribute("width") ?? "1") !== 0) return;
    this.rows.hideColumns(Number(tag.attribute("min")) - 1, Number(tag.attribute("max")) - 1);
  }

  private openRow(tag: XmlTag): void {
    const hidden = tag.attribute("hidden");
    const isHidden = hidden === undefined ? this.isEveryRowHidden : isTrue(hidden);
    this.startRow(isHidden || Number(tag.attribute("ht") ?? "1") === 0);
  }

  private startRow(isHidden: boolean): void {
    this.rows.begin(isHidden);
    this.column = -1;
  }

  private openCell(tag: XmlTag): void {
    this.startCell(tag.attribute("r"), tag.attribute("t"), tag.attribute("s"));
  }

  private startCell(reference: string | undefined, type: string | undefined, style: string | undefined): void {
    const named = reference === undefined ? -1 : columnOf(reference);
    this.column = named < 0 ? this.column + 1 : named;
    this.type = type ?? "n";
    this.style = style === undefined ? 0 : Number(style);
    this.value = "";
    this.formula = "";
  }

  private closeCell(): void {
    const text = this.value === "" || this.column >= MAX_COLUMNS ? "" : this.cellText();
    this.value = "";
    if (this.formula.includes('"')) this.addLiterals(text);
    if (text !== "") this.rows.set(this.column, text, this.context.unseen.has(this.style));
  }

  private addLiterals(shown: string): void {
    for (const literal of literals(this.formula)) {
      if (!shown.includes(literal) && this.formulas.size < MAX_LITERALS) this.formulas.add(literal);
    }
  }

  private cellText(): string {
    const { type, value, context } = this;
    if (type === "s") return context.strings.text(Number(value));
    if (type === "b") return value === "1" ? "TRUE" : "FALSE";
    if (type !== "n") return unescapeExcel(value);
    const format = context.formats[this.style];
    return format === undefined ? value : formatNumber(value, format, context.is1904);
  }

  private closeRow(): void {
    this.rows.end();
    this.done = this.rows.length > this.room;
  }
}

/** "AB12" -> 27; -1 without letters. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = (reference.charCodeAt(at) | 32) - 96;
    if (letter < 1 || letter > 26 || column > MAX_COLUMNS) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

/** Texts in quotes, as far as they say something. */
function literals(formula: string): readonly string[] {
  return (formula.match(/"[^"]*"/g) ?? [])
    .map((quoted) => quoted.slice(1, -1))
    .filter((text) => text.length > 1 && /\w{2}|[^\x20-\x7e]/.test(text));
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** Text of a header or footer without its codes for place, font, page number. */
export function withoutCodes(text: string): string {
  return text.replace(/&(?:"[^"]*"|K[\dA-F]{6}|\d{1,3}|[A-Z])/gi, " ").trim();
}
