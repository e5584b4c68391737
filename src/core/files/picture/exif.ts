import { byte, indexOf, startsWith } from "../bytes";
import { decodeShort } from "../charset";
import type { Content } from "../content";
import type { Work } from "../define";
import { BYTES_A_YIELD } from "../limits";
import { utf16Text } from "../ole/strings";

/** How the block is announced in JPEG and HEIC, in PNG, and in WebP; a few bytes may stand between. */
const MARKS = ["Exif", "eXIf", "EXIF"];
const MOST_BETWEEN = 4;
/** A file of TIFF begins with the same, by the order of its bytes. */
const STARTS = ["II*\0", "MM\0*"];

/** Fields of a directory: real ones have some dozens. Units of a text, of which cameras write a line. */
const MOST_FIELDS = 200;
const LONGEST = 500;

/** Bytes of one value, by type: texts and bytes have 1 (TIFF 6.0, section 2). */
const SIZES: Readonly<Record<number, number>> = { 3: 2, 4: 4, 5: 8, 9: 4, 10: 8 };
const OWN_DIRECTORY = 0x8769;
const GPS_DIRECTORY = 0x8825;
/** "S" and "W". */
const SOUTH_AND_WEST = [83, 87];
/** Texts of the directories, under the names of properties elsewhere (Exif 2.32, 4.6.4 and 4.6.5). */
const LABELS: readonly (readonly [tag: number, label: string])[] = [
  [0x10e, "description"],
  [0x13b, "creator"],
  [0x8298, "copyright"],
  [0xa430, "owner"],
];
/** The same of Windows, always in UTF-16 of the one order. */
const WINDOWS_LABELS: readonly (readonly [tag: number, label: string])[] = [
  [0x9c9b, "title"],
  [0x9c9c, "comment"],
  [0x9c9d, "creator"],
  [0x9c9e, "keywords"],
];

/** What cameras and phones write into pictures: where it was taken, and by whom. */
export class CameraNotes {
  private readonly places = new Set<string>();
  private readonly properties = new Set<string>();

  /** Reads every block in these bytes, of a picture or of whatever holds some. */
  *read(bytes: Uint8Array): Work<void> {
    if (isTiff(bytes, 0)) this.block(bytes);
    for (let from = 0; from < bytes.length; from += BYTES_A_YIELD) {
      for (const mark of MARKS) this.marked(bytes, mark, from);
      yield;
    }
  }

  addTo(content: Content): void {
    content.hidden("photo location", [...this.places].join("\n"));
    content.metadata("photos/properties", [...this.properties].join("\n"));
  }

  private marked(bytes: Uint8Array, mark: string, from: number): void {
    const to = from + BYTES_A_YIELD + mark.length - 1;
    for (let at = indexOf(bytes, mark, from, to); at >= 0; at = indexOf(bytes, mark, at + 1, to)) {
      for (let gap = 0; gap <= MOST_BETWEEN; gap++) {
        const start = at + mark.length + gap;
        if (isTiff(bytes, start)) this.block(bytes.subarray(start));
      }
    }
  }

  private block(bytes: Uint8Array): void {
    const tiff = new Tiff(bytes);
    const main = tiff.directory(tiff.u32(4));
    const own = tiff.directory(tiff.number(main.get(OWN_DIRECTORY)));
    for (const [tag, label] of LABELS) this.property(label, tiff.text(main.get(tag) ?? own.get(tag)));
    for (const [tag, label] of WINDOWS_LABELS) this.property(label, tiff.wideText(main.get(tag)));
    const place = tiff.place(tiff.directory(tiff.number(main.get(GPS_DIRECTORY))));
    if (place !== undefined) this.places.add(place);
  }

  private property(label: string, value: string): void {
    const text = value.split("\0", 1)[0]?.trim() ?? "";
    if (text !== "") this.properties.add(`${label}: ${text.replace(/\s+/g, " ")}`);
  }
}

interface Field {
  readonly count: number;
  readonly at: number;
}

type Directory = ReadonlyMap<number, Field>;

/** Directories of numbered fields. Places count from the start of the block. */
class Tiff {
  private readonly isBig: boolean;

  constructor(private readonly bytes: Uint8Array) {
    this.isBig = byte(bytes, 0) === 77;
  }

  u16(at: number): number {
    const [one, two] = [byte(this.bytes, at), byte(this.bytes, at + 1)];
    return this.isBig ? one * 256 + two : two * 256 + one;
  }

  u32(at: number): number {
    const [one, two] = [this.u16(at), this.u16(at + 2)];
    return this.isBig ? one * 65_536 + two : two * 65_536 + one;
  }

  directory(at: number): Directory {
    const fields = new Map<number, Field>();
    const count = at === 0 ? 0 : Math.min(this.u16(at), MOST_FIELDS);
    for (let entry = at + 2; entry < at + 2 + 12 * count; entry += 12) {
      const values = this.u32(entry + 4);
      const size = (SIZES[this.u16(entry + 2)] ?? 1) * values;
      fields.set(this.u16(entry), { count: values, at: size > 4 ? this.u32(entry + 8) : entry + 8 });
    }
    return fields;
  }

  number(field: Field | undefined): number {
    return field === undefined ? 0 : this.u32(field.at);
  }

  text(field: Field | undefined): string {
    if (field === undefined) return "";
    const bytes = this.bytes.subarray(field.at, field.at + lengthOf(field));
    const end = bytes.indexOf(0);
    return decodeShort(end < 0 ? bytes : bytes.subarray(0, end));
  }

  wideText(field: Field | undefined): string {
    return field === undefined ? "" : utf16Text(this.bytes, field.at, lengthOf(field) >> 1);
  }

  /** "GPS: 52.37022, 4.89517"; cameras that have not found where they are write zeros. */
  place(gps: Directory): string | undefined {
    const [north, east] = [this.angle(gps.get(1), gps.get(2)), this.angle(gps.get(3), gps.get(4))];
    const isPlace = Math.abs(north) <= 90 && Math.abs(east) <= 180 && (north !== 0 || east !== 0);
    return isPlace ? `GPS: ${north.toFixed(5)}, ${east.toFixed(5)}` : undefined;
  }

  /** Degrees, minutes and seconds, each a fraction; the side is a letter. */
  private angle(side: Field | undefined, field: Field | undefined): number {
    if (side === undefined || field === undefined) return NaN;
    let angle = 0;
    for (let part = 0; part < Math.min(field.count, 3); part++) {
      const at = field.at + 8 * part;
      const value = this.u32(at) / this.u32(at + 4);
      // Some write nought by nought for seconds that the minutes hold already.
      if (part === 0 || Number.isFinite(value)) angle += value / 60 ** part;
    }
    return SOUTH_AND_WEST.includes(byte(this.bytes, side.at)) ? -angle : angle;
  }
}

function lengthOf({ count }: Field): number {
  return Math.min(count, LONGEST);
}

function isTiff(bytes: Uint8Array, at: number): boolean {
  return STARTS.some((start) => startsWith(bytes, start, at));
}
