import type { FileReader } from "../define";
import type { Dialect } from "../xlsx/dialect";
import { readSpreadsheet } from "../xlsx/spreadsheet";
import { binaryComments, binaryExternalValues } from "../xlsb/asides";
import { binaryPivotCaches } from "../xlsb/pivot-cache";
import { scanRecords } from "../xlsb/records";
import { BinarySheet } from "../xlsb/sheet";
import { binaryStrings, binaryStyles, binaryWorkbook } from "../xlsb/workbook";

const RECORDS: Dialect = {
  workbook: binaryWorkbook,
  strings: binaryStrings,
  styles: binaryStyles,
  *sheet(parts, part, cells, room) {
    const sheet = new BinarySheet(cells, room);
    return (yield* scanRecords(parts, part, (record) => sheet.record(record))) ? sheet : undefined;
  },
  comments: binaryComments,
  externalValues: binaryExternalValues,
  pivotCaches: binaryPivotCaches,
};

/** Excel workbooks of binary parts (MS-XLSB), which are otherwise built as those of XML. */
export const xlsb: FileReader = {
  id: "xlsb",
  formats: ["xlsb"],
  read: (input, format, context) => readSpreadsheet(RECORDS, input, format, context),
};
