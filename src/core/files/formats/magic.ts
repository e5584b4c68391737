import { startsWith } from "../bytes";
import type { Format, FormatKind } from "./kinds";

type Signature = readonly [id: string, kind: FormatKind, bytes: string | readonly number[], at?: number];

/** What formats begin with; the first that fits is it. Containers and text are looked into elsewhere. */
const SIGNATURES: readonly Signature[] = [
  ["7z", "archive", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["rar", "archive", "Rar!\x1a\x07"],
  ["gz", "archive", [0x1f, 0x8b]],
  ["bz2", "archive", "BZh"],
  ["xz", "archive", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ["zst", "archive", [0x28, 0xb5, 0x2f, 0xfd]],
  ["z", "archive", [0x1f, 0x9d]],
  ["cab", "archive", "MSCF\0\0\0\0"],
  ["tar", "archive", "ustar", 257],
  ["iso", "archive", "CD001", 32_769],
  ["lzh", "archive", "-lh", 2],
  ["tnef", "archive", [0x78, 0x9f, 0x3e, 0x22]],

  ["rtf", "document", "{\\rtf"],
  ["doc", "document", [0xdb, 0xa5, 0x2d, 0]],
  // PowerPoint 2 and 3.
  ["ppt", "document", [0xed, 0xde, 0xad, 0x0b]],
  ["ppt", "document", [0x0b, 0xad, 0xde, 0xed]],
  // Excel before compound files: the start of a stream, by version.
  ["xls", "document", [0x09, 0, 0x04, 0]],
  ["xls", "document", [0x09, 0x02, 0x06, 0]],
  ["xls", "document", [0x09, 0x04, 0x06, 0]],
  ["xls", "document", [0x09, 0x08, 0x08, 0]],
  ["xls", "document", [0x09, 0x08, 0x10, 0]],
  ["pst", "data", "!BDN"],
  ["sqlite", "data", "SQLite format 3\0"],
  ["mdb", "data", "\0\x01\0\0Standard Jet DB"],
  ["accdb", "data", "\0\x01\0\0Standard ACE DB"],
  ["one", "document", [0xe4, 0x52, 0x5c, 0x7b, 0x8c, 0xd8, 0xa7, 0x4d]],
  ["parquet", "data", "PAR1"],
  ["djvu", "picture", "AT&TFORM"],

  ["png", "picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["jpg", "picture", [0xff, 0xd8, 0xff]],
  ["gif", "picture", "GIF8"],
  ["tif", "picture", [0x49, 0x49, 0x2a, 0]],
  ["tif", "picture", "MM\0*"],
  ["webp", "picture", "WEBP", 8],
  ["psd", "picture", "8BPS"],
  ["ico", "picture", [0, 0, 1, 0]],
  ["jp2", "picture", [0, 0, 0, 0x0c, 0x6a, 0x50, 0x20, 0x20]],
  ["jxl", "picture", [0, 0, 0, 0x0c, 0x4a, 0x58, 0x4c, 0x20]],
  ["wmf", "picture", [0xd7, 0xcd, 0xc6, 0x9a]],
  ["emf", "picture", " EMF", 40],
  ["eps", "picture", "%!PS"],
  ["eps", "picture", [0xc5, 0xd0, 0xd3, 0xc6]],
  ["dwg", "picture", "AC10"],
  ["xcf", "picture", "gimp xcf"],
  ["heic", "picture", "ftyphei", 4],
  ["heic", "picture", "ftypmif1", 4],
  ["avif", "picture", "ftypavif", 4],
  ["bmp", "picture", "BM"],

  ["m4a", "sound", "ftypM4A", 4],
  ["mp3", "sound", "ID3"],
  ["mp3", "sound", [0xff, 0xfb]],
  ["mp3", "sound", [0xff, 0xf3]],
  ["wav", "sound", "WAVE", 8],
  ["aif", "sound", "AIFF", 8],
  ["ogg", "sound", "OggS"],
  ["flac", "sound", "fLaC"],
  ["amr", "sound", "#!AMR"],
  ["mid", "sound", "MThd"],
  ["aac", "sound", [0xff, 0xf1]],

  ["mp4", "video", "ftyp", 4],
  ["mov", "video", "moov", 4],
  ["avi", "video", "AVI ", 8],
  ["mkv", "video", [0x1a, 0x45, 0xdf, 0xa3]],
  ["wmv", "video", [0x30, 0x26, 0xb2, 0x75, 0x8e, 0x66, 0xcf, 0x11]],
  ["mpg", "video", [0, 0, 1, 0xba]],
  ["mpg", "video", [0, 0, 1, 0xb3]],
  ["flv", "video", "FLV\x01"],

  ["ttf", "font", [0, 1, 0, 0, 0]],
  ["ttf", "font", "true\0"],
  ["ttc", "font", "ttcf"],
  ["otf", "font", "OTTO"],
  ["woff", "font", "wOFF"],
  ["woff", "font", "wOF2"],

  ["exe", "program", "MZ"],
  ["elf", "program", "\x7fELF"],
  ["macho", "program", [0xcf, 0xfa, 0xed, 0xfe]],
  ["class", "program", [0xca, 0xfe, 0xba, 0xbe]],
  ["wasm", "program", "\0asm"],
  ["lnk", "program", [0x4c, 0, 0, 0, 1, 0x14, 2, 0]],
];

/** Fewer printable characters than this also begin a text: "BM", "MZ", "ID3". */
const STRONG_LENGTH = 4;

/** `isWeak`: only the marks that a text could begin with as well, to be asked once it is known to be none. */
export function signatureFormat(bytes: Uint8Array, isWeak: boolean): Format | undefined {
  const found = SIGNATURES.find(
    ([, , signature, at]) => isWeakMark(signature) === isWeak && startsWith(bytes, signature, at),
  );
  return found && { id: found[0], kind: found[1] };
}

function isWeakMark(signature: string | readonly number[]): boolean {
  return typeof signature === "string" && signature.length < STRONG_LENGTH;
}
