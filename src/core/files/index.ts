import type { FileReader } from "./define";
import { csv } from "./readers/csv";
import { doc } from "./readers/doc";
import { docx } from "./readers/docx";
import { eml } from "./readers/eml";
import { gz } from "./readers/gz";
import { html } from "./readers/html";
import { json } from "./readers/json";
import { msg } from "./readers/msg";
import { odf } from "./readers/odf";
import { ole } from "./readers/ole";
import { ooxmlLocked } from "./readers/ooxml-lock";
import { pdf } from "./readers/pdf";
import { picture } from "./readers/picture";
import { ppt } from "./readers/ppt";
import { pptx } from "./readers/pptx";
import { rtf } from "./readers/rtf";
import { tar } from "./readers/tar";
import { txt } from "./readers/txt";
import { vcf } from "./readers/vcf";
import { xls } from "./readers/xls";
import { xlsb } from "./readers/xlsb";
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
  odf,
  ole,
  ooxmlLocked,
  pdf,
  picture,
  ppt,
  pptx,
  rtf,
  tar,
  txt,
  vcf,
  xls,
  xlsb,
  xlsx,
  xml,
  zip,
];
