import { joined, latin1, utf16 } from "./binary";

/** Degrees, minutes and seconds, as fractions: [[52, 1], [22, 1], [1279, 100]]. */
export type Angle = readonly (readonly [top: number, bottom: number])[];

export interface ExifParts {
  readonly gps?: { readonly north: Angle; readonly east: Angle; readonly sides?: "NE" | "NW" | "SE" | "SW" };
  readonly artist?: string;
  readonly description?: string;
  /** Stands in a directory of its own. */
  readonly owner?: string;
  /** As Windows writes it. */
  readonly windowsAuthor?: string;
  readonly isBig?: boolean;
}

type Field = readonly [tag: number, type: number, count: number, value: Buffer];

/** The block that cameras write: directories of fields, with their longer values behind each. */
export function exifBlock({ gps, artist, description, owner, windowsAuthor, isBig = false }: ExifParts): Uint8Array {
  const number = (value: number, size: 2 | 4) => {
    const bytes = Buffer.alloc(size);
    if (isBig) bytes.writeUIntBE(value, 0, size);
    else bytes.writeUIntLE(value, 0, size);
    return bytes;
  };
  const text = (tag: number, value: string): Field => [tag, 2, value.length + 1, Buffer.from(`${value}\0`, "latin1")];
  const angle = (tag: number, parts: Angle): Field => [
    tag,
    5,
    parts.length,
    Buffer.concat(parts.flatMap(([top, bottom]) => [number(top, 4), number(bottom, 4)])),
  ];
  const directory = (at: number, fields: readonly Field[]): Buffer => {
    let longAt = at + 6 + 12 * fields.length;
    const entries: Buffer[] = [];
    const long: Buffer[] = [];
    for (const [tag, type, count, value] of fields) {
      const isShort = value.length <= 4;
      const shown = isShort ? Buffer.concat([value, Buffer.alloc(4 - value.length)]) : number(longAt, 4);
      entries.push(number(tag, 2), number(type, 2), number(count, 4), shown);
      if (isShort) continue;
      long.push(value);
      longAt += value.length;
    }
    return Buffer.concat([number(fields.length, 2), ...entries, number(0, 4), ...long]);
  };
  const [northSide = "N", eastSide = "E"] = gps?.sides ?? "NE";
  const place =
    gps === undefined ? [] : [text(1, northSide), angle(2, gps.north), text(3, eastSide), angle(4, gps.east)];
  const own = owner === undefined ? [] : [text(0xa430, owner)];
  const main = (ownAt: number, gpsAt: number): readonly Field[] => [
    ...(description === undefined ? [] : [text(0x10e, description)]),
    ...(artist === undefined ? [] : [text(0x13b, artist)]),
    ...(own.length === 0 ? [] : [[0x8769, 4, 1, number(ownAt, 4)] as const]),
    ...(place.length === 0 ? [] : [[0x8825, 4, 1, number(gpsAt, 4)] as const]),
    ...(windowsAuthor === undefined
      ? []
      : [[0x9c9d, 1, 2 * windowsAuthor.length + 2, Buffer.from(utf16(`${windowsAuthor}\0`))] as const]),
  ];
  const ownAt = 8 + directory(8, main(0, 0)).length;
  const gpsAt = ownAt + directory(ownAt, own).length;
  return joined(
    latin1(isBig ? "MM\0*" : "II*\0"),
    number(8, 4),
    directory(8, main(ownAt, gpsAt)),
    directory(ownAt, own),
    directory(gpsAt, place),
  );
}

/** A JPEG of no picture at all, with the block where cameras put it. */
export function jpegOf(parts?: ExifParts, rest: Uint8Array = new Uint8Array(20)): Uint8Array {
  const start = latin1("\xff\xd8");
  const shown = joined(latin1("\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0"), rest, latin1("\xff\xd9"));
  if (parts === undefined) return joined(start, shown);
  const block = joined(latin1("Exif\0\0"), exifBlock(parts));
  const length = block.length + 2;
  return joined(start, latin1(`\xff\xe1${String.fromCharCode(length >> 8, length & 255)}`), block, shown);
}

/** Amsterdam, 52.37022 north and 4.89517 east. */
export const AMSTERDAM = {
  north: [
    [52, 1],
    [22, 1],
    [1279, 100],
  ],
  east: [
    [4, 1],
    [53, 1],
    [4261, 100],
  ],
} as const;
