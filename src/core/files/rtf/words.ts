/** Control words and symbols that stand for characters (RTF 1.9, "Special characters"). */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ...["par", "line", "sect", "page", "column", "row", "nestrow", "\r", "\n"].map((word) => [word, "\n"] as const),
  ...["tab", "cell", "nestcell"].map((word) => [word, "\t"] as const),
  ...["emspace", "enspace", "qmspace"].map((word) => [word, " "] as const),
  ...["\\", "{", "}"].map((sign) => [sign, sign] as const),
  ["~", "\u00a0"],
  ["_", "-"],
  ["emdash", "—"],
  ["endash", "–"],
  ["bullet", "•"],
  ["lquote", "‘"],
  ["rquote", "’"],
  ["ldblquote", "“"],
  ["rdblquote", "”"],
]);

/** Destinations of text beside the body: where it is shown. */
export const PLACES: ReadonlyMap<string, string> = new Map([
  ...["header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"].map(
    (word) => [word, "header and footer"] as const,
  ),
  ["footnote", "footnotes"],
  ["annotation", "comments"],
  ["shptxt", "document/text boxes"],
  ["dptxbxtext", "document/text boxes"],
]);

/** Properties of the document, called as newer formats call them. */
export const PROPERTIES: ReadonlyMap<string, string> = new Map([
  ["title", "title"],
  ["subject", "subject"],
  ["author", "creator"],
  ["operator", "lastModifiedBy"],
  ["manager", "Manager"],
  ["company", "Company"],
  ["category", "category"],
  ["keywords", "keywords"],
  ["comment", "description"],
  ["doccomm", "description"],
]);

/** Properties of shapes that are text: where they go. */
export const SHAPE_TEXTS: ReadonlyMap<string, string> = new Map([
  ["gtextUNICODE", "document/text boxes"],
  ["wzDescription", "document/alternative text"],
]);

/** Destinations with nothing to read; of those behind `\*` all that are not known. */
export const SKIPPED: readonly string[] = [
  "fonttbl",
  "colortbl",
  "stylesheet",
  "pict",
  "nonshppict",
  // What old programs show in place of a drawing: its text once more.
  "shprslt",
  "listtext",
  "pntext",
  "filetbl",
  "nonesttables",
];

/** Destinations behind `\*` that are read on. */
export const ENTERED: readonly string[] = ["shpinst", "do", "nesttableprops"];

/** Windows code pages of the character sets of fonts (\fcharset); the others are those of the document. */
export const PAGE_OF_FONT: Readonly<Record<number, number>> = {
  0: 1_252,
  77: 10_000,
  128: 932,
  129: 949,
  130: 1_361,
  134: 936,
  136: 950,
  161: 1_253,
  162: 1_254,
  177: 1_255,
  178: 1_256,
  186: 1_257,
  204: 1_251,
  222: 874,
  238: 1_250,
  254: 437,
};
