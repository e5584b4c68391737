import type { Protection } from "../../model/file-report";
import type { Reason } from "../../model/part";
import { MIN_PICTURE_OF_TEXT } from "../limits";

export type FormatKind =
  | "text"
  | "document"
  | "archive"
  | "data"
  | "picture" // drawings and design files too
  | "sound"
  | "video"
  | "font"
  | "program"
  | "locked" // recognised as encrypted as a whole
  | "unknown";

/** What a file is, by its content. */
export interface Format {
  /** Short name as in file extensions: "xlsx". */
  readonly id: string;
  readonly kind: FormatKind;
  /** Where the content tells it without a reader; a reader's own verdict goes before it. */
  readonly protection?: Protection;
  /** For `opens`, of a file that is locked as a whole. */
  readonly lock?: string;
}

const WITHOUT_TEXT: readonly FormatKind[] = ["picture", "sound", "video", "font"];
const WITHOUT_LOCK: readonly FormatKind[] = [...WITHOUT_TEXT, "text", "program"];

/** What scanners and faxes make. */
const SCANS: readonly string[] = ["tif", "djvu"];
/** Cameras and screens; drawings and design files are other pictures. */
const PHOTOS: readonly string[] = ["png", "jpg", "gif", "webp", "jp2", "jxl", "heic", "avif", "bmp"];

/** Endings of files that people fill with data: bytes that are nothing known are then damaged, or hide what they are. */
const DATA_FILE =
  /\.(?:docx?|docm|xlsx?|xlsm|xlsb|pptx?|od[tsp]|rtf|pdf|csv|tsv|txt|html?|eml|msg|json|xml|vcf|ics|zip|gz|tgz|tar|7z|rar)$/i;

/** Endings of drawings, models, raw photos and sessions of editors: their content is known by no mark. */
const DESIGN_FILE =
  /\.(?:indd|ai|sketch|fig|xd|afdesign|afphoto|cdr|step|stp|stl|dxf|dwf|skp|blend|3dm|max|c4d|fla|aep|prproj|psb|raw|cr2|cr3|nef|arw|dng|orf|rw2|tga|fon|pfb)$/i;

/** Why nothing was read of a format that has no reader. */
export function reasonWithoutReader({ id, kind }: Format, name: string, size = 0): Reason {
  if (SCANS.includes(id)) return "scanned";
  if (PHOTOS.includes(id) && size >= MIN_PICTURE_OF_TEXT) return "picture-of-text";
  if (WITHOUT_TEXT.includes(kind)) return "picture";
  if (kind === "archive") return "archive";
  if (kind === "unknown" && DESIGN_FILE.test(name)) return "picture";
  return kind === "unknown" && DATA_FILE.test(name) ? "damaged" : "no-reader";
}

export function protectionWithoutReader({ kind, protection }: Format): Protection {
  return protection ?? { state: WITHOUT_LOCK.includes(kind) ? "none" : "unknown", kind: null };
}
