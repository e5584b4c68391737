import type { Kind } from "./place";

/** Elements whose text goes elsewhere. Shapes: where text runs, on slides it does not. */
export const ASIDE: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ["annotation", "comments"],
  ["tracked-changes", "deleted text"],
  ["notes", "notes"],
  ["help-message", "input messages"],
  ["error-message", "input messages"],
  ...["header", "header-left", "header-first", "footer", "footer-left", "footer-first"].map((name): [string, Kind] => [
    name,
    "header and footer",
  ]),
]);
export const SHAPES = new Set(
  "text-box custom-shape rect ellipse circle polygon polyline path line connector caption measure regular-polygon".split(
    " ",
  ),
);
export const FRAMES = new Set(["frame", "g"]);
/** Elements outside of paragraphs whose text counts. */
export const CAPTURED = new Set(["creator", "title", "desc", "header-decl", "footer-decl", "date-time-decl"]);
/** Numbers that a program fills in. */
export const NUMBERS = new Set(["note-citation", "page-number", "page-count", "sheet-name"]);
/** Elements that show or copy what stands in another file. */
export const SOURCES = new Set(["section-source", "table-source", "cell-range-source", "object", "image", "plugin"]);
