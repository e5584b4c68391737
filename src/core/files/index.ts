import type { FileReader } from "./define";
import { csv } from "./readers/csv";
import { doc } from "./readers/doc";
import { docx } from "./readers/docx";
import { eml } from "./readers/eml";
import { gz } from "./readers/gz";
import { html } from "./readers/html";
import { json } from "./readers/json";
import { msg } from "./readers/msg";
import { ole } from "./readers/ole";
import { pdf } from "./readers/pdf";
import { ppt } from "./readers/ppt";
import { rtf } from "./readers/rtf";
import { tar } from "./readers/tar";
import { txt } from "./readers/txt";
import { vcf } from "./readers/vcf";
import { xls } from "./readers/xls";
import { xlsx } from "./readers/xlsx";
import { xml } from "./readers/xml";
import { zip } from "./readers/zip";

/** All readers, sorted by id. */
export const READERS: readonly FileReader[] = [
  csv,
  doc,
  docx,
  eml,
  gz,
  html,
  json,
  msg,
  ole,
  pdf,
  ppt,
  rtf,
  tar,
  txt,
  vcf,
  xls,
  xlsx,
  xml,
  zip,
];
