import type { FileReader } from "../define";
import { commentLines, externalValues } from "../xlsx/asides";
import { readPivotCaches } from "../xlsx/pivot-cache";
import { SharedStrings } from "../xlsx/shared-strings";
import { Sheet } from "../xlsx/sheet";
import type { Dialect } from "../xlsx/dialect";
import { readSpreadsheet } from "../xlsx/spreadsheet";
import { readStyles } from "../xlsx/styles";
import { readWorkbook } from "../xlsx/workbook";

const XML: Dialect = {
  workbook: readWorkbook,
  strings: (parts, room) => SharedStrings.read(parts, room),
  styles: readStyles,
  *sheet(parts, part, cells, room) {
    const sheet = new Sheet(cells, room);
    return (yield* parts.scan(part, sheet)) ? sheet : undefined;
  },
  comments: commentLines,
  externalValues,
  pivotCaches: readPivotCaches,
};

/** Excel workbooks of XML parts. */
export const xlsx: FileReader = {
  id: "xlsx",
  formats: ["xlsx", "xlsm"],
  read: (input, format, context) => readSpreadsheet(XML, input, format, context),
};
