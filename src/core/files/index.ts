import type { FileReader } from "./define";
import { csv } from "./readers/csv";
import { doc } from "./readers/doc";
import { docx } from "./readers/docx";
import { eml } from "./readers/eml";
import { html } from "./readers/html";
import { ole } from "./readers/ole";
import { ooxmlLocked } from "./readers/ooxml-lock";
import { pdf } from "./readers/pdf";
import { ppt } from "./readers/ppt";
import { txt } from "./readers/txt";
import { xls } from "./readers/xls";
import { xlsx } from "./readers/xlsx";
import { zip } from "./readers/zip";

/** All readers, sorted by id. */
export const READERS: readonly FileReader[] = [
  csv,
  doc,
  docx,
  eml,
  html,
  ole,
  ooxmlLocked,
  pdf,
  ppt,
  txt,
  xls,
  xlsx,
  zip,
];
