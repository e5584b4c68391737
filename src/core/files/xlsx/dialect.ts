import type { Content } from "../content";
import type { Work } from "../define";
import type { OoxmlPackage } from "../ooxml/package";
import type { SharedStrings } from "./shared-strings";
import type { CellContext } from "./sheet";
import type { SheetRows } from "./sheet-rows";
import type { CellStyles } from "./styles";
import type { Workbook } from "./workbook";

/** What a sheet holds, however it was written. */
export interface SheetContent {
  readonly rows: SheetRows;
  readonly headersAndFooters: readonly string[];
  /** Lists that a cell offers, where they are written out. */
  readonly choices: readonly string[];
  /** What whoever enters a cell is told. */
  readonly messages: ReadonlySet<string>;
  /** Texts that a format is made for. */
  readonly conditions: readonly string[];
  /** Texts in formulas that their cells do not show. */
  readonly formulas?: ReadonlySet<string>;
  /** What is told when a cell is chosen, and values kept for trying out. */
  readonly prompts?: readonly string[];
  readonly isProtected: boolean;
  /** There was more text than can be kept. */
  readonly done: boolean;
}

/** How the parts of a workbook are written: in XML, or in records. */
export interface Dialect {
  workbook(parts: OoxmlPackage): Work<Workbook>;
  strings(parts: OoxmlPackage, room: number): Work<SharedStrings>;
  styles(parts: OoxmlPackage): Work<CellStyles>;
  /** Undefined when the part is not there. */
  sheet(parts: OoxmlPackage, part: string, cells: CellContext, room: number): Work<SheetContent | undefined>;
  /** Lines of a part with comments: "Jan: call Eva". */
  comments(parts: OoxmlPackage, part: string): Work<readonly string[]>;
  /** Values of another workbook that formulas point to. */
  externalValues(parts: OoxmlPackage, part: string): Work<readonly string[]>;
  pivotCaches(parts: OoxmlPackage, content: Content): Work<void>;
}
