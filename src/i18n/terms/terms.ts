import type { DataType } from "../../core/model/data-type";
import type { FileRisk, PropertyKind } from "../../core/model/file-report";

/** Names that sentences are made with. */
export interface Terms {
  /** What was found: for one, and for many. */
  readonly types: Readonly<Record<DataType, readonly [one: string, many: string]>>;
  readonly properties: Readonly<Record<PropertyKind, string>>;
  readonly risks: Readonly<Record<FileRisk, string>>;
  readonly places: Readonly<Record<Place, string>>;
}

/** Names in the stable English paths of evidence, as readers write them; other pieces of a path are shown as they are. */
type Place =
  | "alternative text"
  | "annotations"
  | "attachments"
  | "building blocks"
  | "chart"
  | "column"
  | "comments"
  | "conditional formats"
  | "connections"
  | "cropped pictures"
  | "custom XML"
  | "defined names"
  | "deleted text"
  | "diagram"
  | "document variables"
  | "document"
  | "drawing"
  | "embedded file"
  | "endnotes"
  | "external link"
  | "field codes"
  | "file names"
  | "filter values"
  | "footer"
  | "footnotes"
  | "form data"
  | "form fields"
  | "form template"
  | "formulas"
  | "header and footer"
  | "header"
  | "hidden annotations"
  | "hidden columns"
  | "hidden form fields"
  | "hidden layers"
  | "hidden rows"
  | "hidden sheet"
  | "hidden slide"
  | "hidden text"
  | "invisible text"
  | "layout"
  | "links"
  | "lists of choices"
  | "mail merge source"
  | "master"
  | "notes"
  | "older version"
  | "original path"
  | "outline"
  | "page"
  | "part"
  | "persons"
  | "pivot cache"
  | "printers"
  | "prompts"
  | "properties"
  | "scripts"
  | "sensitivity label"
  | "sheet"
  | "signers"
  | "slide"
  | "table"
  | "text boxes"
  | "text"
  | "unused texts";
