import type { FileReader } from "./define";
import { csv } from "./readers/csv";
import { docx } from "./readers/docx";
import { eml } from "./readers/eml";
import { html } from "./readers/html";
import { pdf } from "./readers/pdf";
import { txt } from "./readers/txt";
import { xlsx } from "./readers/xlsx";
import { zip } from "./readers/zip";

/** All readers, sorted by id. */
export const READERS: readonly FileReader[] = [csv, docx, eml, html, pdf, txt, xlsx, zip];
