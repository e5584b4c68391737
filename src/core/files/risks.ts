import type { FileRisk } from "../model/file-report";
import { indexOf, startsWith } from "./bytes";
import { openCfb } from "./cfb";
import { listZip } from "./zip/directory";

/** Formats that are a risk by themselves. */
const RISK_OF_FORMAT: ReadonlyMap<string, FileRisk> = new Map<string, FileRisk>([
  ...["exe", "elf", "macho", "class", "wasm", "apk", "jar", "msi"].map((format) => [format, "program"] as const),
  ...["docm", "xlsm", "pptm"].map((format) => [format, "macros"] as const),
  ["lnk", "shortcut"],
  ["iso", "disk-image"],
]);
const OLD_OFFICE: readonly string[] = ["doc", "xls", "ppt"];
const MACRO_STORAGES: readonly string[] = ["vba", "macros", "_vba_project_cur"];
const TEXTS: readonly string[] = ["txt", "csv", "tsv"];
const PAGES: readonly string[] = ["html", "xml", "txt"];

/** Bytes of a page in which a script that makes a file is looked for: such pages carry that file themselves. */
const PAGE_BYTES = 4 * 1024 * 1024;
/** How a script turns text into a file and hands it over ("HTML smuggling"). */
const FILE_MAKING: readonly string[] = ["createObjectURL", "msSaveOrOpenBlob", "msSaveBlob"];
/** Bytes at the start that tell scripts and shortcuts. */
const HEAD = 512;

/** What makes a file of this format and content one that mail systems stop, by its content alone. */
export function riskOf(format: string, bytes: Uint8Array): FileRisk | undefined {
  if (OLD_OFFICE.includes(format)) return hasMacroStorage(bytes) ? "macros" : undefined;
  if (format === "xlsb") return hasPart(bytes, "xl/vbaproject.bin") ? "macros" : undefined;
  const startsAs = (mark: string) => indexOf(bytes, mark, 0, Math.min(HEAD, bytes.length)) >= 0;
  if (TEXTS.includes(format) && startsAs("[InternetShortcut]")) return "shortcut";
  if (TEXTS.includes(format) && startsWith(bytes, "#!/")) return "script";
  if (PAGES.includes(format)) return makesFiles(bytes) ? "active-page" : undefined;
  return RISK_OF_FORMAT.get(format);
}

function hasMacroStorage(bytes: Uint8Array): boolean {
  const entries = openCfb(bytes)?.entries ?? [];
  return entries.some(({ name, isStream }) => !isStream && MACRO_STORAGES.includes(name));
}

function hasPart(bytes: Uint8Array, part: string): boolean {
  return listZip(bytes).entries.some(({ name }) => name.toLowerCase() === part);
}

function makesFiles(bytes: Uint8Array): boolean {
  const end = Math.min(PAGE_BYTES, bytes.length);
  return indexOf(bytes, "<script", 0, end) >= 0 && FILE_MAKING.some((call) => indexOf(bytes, call, 0, end) >= 0);
}
