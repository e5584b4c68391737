import { read } from "./reading";
import { joined, latin1, u16, u32, u8 } from "../../support/binary";

/** Made by 7-Zip of a file "list.csv", and of nine of them, whose list of names is packed. Password: geheim-1. */
const LOCKED =
  "N3q8ryccAARTvm8qEAAAAAAAAABqAAAAAAAAAG2pJZBj0nW2T1Bnf9I56qcU7jQ7AQQGAAEJEAAHCwEAAiQG8QcBElMPvEqVwFcLpVPS+Rjfvn" +
  "WHlSEhAQABAAwJBQAICgG08ykaAAAFARkBABETAGwAaQBzAHQALgBjAHMAdgAAABkAFAoBAKCQ+rgtfd0BFQYBACCApIEAAA==";
const SEALED =
  "N3q8ryccAASbVEv0gAAAAAAAAAAuAAAAAAAAAMjguHSEe8T3bxpRmLb/jD5b33R8UNF91WWj5dnjbc7BBn2CHFtNfRk6hh2N+R8lYsEwwkConz" +
  "ofYUR3OhM6r/QfpgsduD2wJgIcNyHmAXWyBoBmwgCrxfax/5dyIm8wo0QuNCs0PDsDlF8ejeyqfN0pRtHK/3DlTxzPtAux8BgMcfRdtxcGEAEJ" +
  "cAAHCwEAASQG8QcBElMPojHHLXPj2sXSwq7sZTd7pQxqCgFK4v3XAAA=";
const OPEN =
  "N3q8ryccAARTixRmCQAAAAAAAABaAAAAAAAAAAjAr2EBAARuYWFtCgABBAYAAQkJAAcLAQABISEBAAwFAAgKAbTzKRoAAAUBGQwAAAAAAAAAAA" +
  "AAAAAREwBsAGkAcwB0AC4AYwBzAHYAAAAZABQKAQCgkPq4LX3dARUGAQAggKSBAAA=";
const MANY_LOCKED =
  "N3q8ryccAARxlPva8gAAAAAAAAAiAAAAAAAAAMkJ5mioDhjNdfDtngCBpxV7aXaP+iz15Ik0FwQrvaF3XekQ/QAAgTMHrg/QDrA8nzkQnJ+m1T" +
  "Pasi6w5iyH3h+n7jHYqAU3ho/gj2MGSHgu+LDI5fJpcF8BZA860WDmfNMXuYh7bwikY7MqeiWC8H6kjGeer7fNFEieiseaOcAtANbHlae/9jKs" +
  "awYDQsK9lYUZq+H+VUfR2Ibxe2hexScugiSl/GE4jgJNvpfEwkvAks6hOvbfl0zDpZ5DBgeCudQE8dILvF6y2bFGbRrxIz+yOzxVnIhB+6PS93" +
  "79mrxFNth2+dY7DCsiWRN5mSwuUnZWs6AAABcGIAEJgNIABwsBAAEjAwEBBV0AEAAADIKuCgHP+KSAAAA=";
const MANY_OPEN =
  "N3q8ryccAAQiV0yoywAAAAAAAAAiAAAAAAAAAC2xD33gACwAC10ANxhs2gqutKfAAAAAAACBMweuD88n8IwHyEN/QbH6/gb18Xn7eQj5PH2C+x" +
  "vnh5wZXAFuFUtnLcrvi+mYjBdecZGDf4Efgh5lXPqAuM6iDNqf4/rRGSjwE8lSGd+94h/MkEaMHV5MqbRf1zRdBc7Lq0xiUJAnlt8tqdfrrteb" +
  "8MUDYG3UKkFNth7RzF1qnelHYYclz0dM60mE0SHJFxRiltxkSSlJtc1gVw7Dag/9IIBg4ETjXhxGtjyhTjd52VYvTAAAABcGEwEJgLgABwsBAA" +
  "EjAwEBBV0AEAAADIKeCgEvOg2qAAA=";
/** "k.csv" open and "a.txt" locked, with and without a packed list; behind a coder of four streams; two files locked one by one. */
const PARTLY =
  "N3q8ryccAAR9SD95NQAAAAAAAACOAAAAAAAAAP8VThMBACBuYWFtO2liYW4KSmFuO05MOTFBQk5BMDQxNzE2NDMwMAoAGrS+w0YgmEZGsHGTdfaV" +
  "xgEEBgACCSUQAAcLAgABISEBAAIkBvEHARJTDywq5uLetg8g4IEkX121rlQhIQEAAQAMIQcDAAgKAT9f04XzFK8fAAAFAhkGAAAAAAAAERkAawAu" +
  "AGMAcwB2AAAAYQAuAHQAeAB0AAAAGQIAABQSAQA2WopkSX3dATZaimRJfd0BFQoBACCApIEggKSBAAA=";
const PARTLY_PACKED =
  "N3q8ryccAAQB8ARUsgAAAAAAAAAhAAAAAAAAAJqq66IBACBuYWFtO2liYW4KSmFuO05MOTFBQk5BMDQxNzE2NDMwMAoAalqk1x/m4j1TU4DBMauD" +
  "MgAAgTMHrjGalN21SnhrKrxzfKKf7VseCG0i0PAsT2P0H6QwO2HUvDMUXLIS7c/0jk1/+ptpQoXR1IA3JnZ3uLfHT2OFsF4bLf9Gj7ANGMQ4jLUZ" +
  "dMVrAJJxnLENA2KUyESFT/lQi/N//cWp5BAauA4MHhRfT3dZy7wg2QAAFwY1AQl9AAcLAQABIwMBAQVdABAAAAyAjgoBzf3nmAAA";
const PARTLY_BRANCHED =
  "N3q8ryccAARdjvZTCQEAAAAAAAAiAAAAAAAAAJpMZ0UAAGAzXf1N2UAHdDBJW1SwAAAAAAAAAABgN+44BIGNmMF3Q9NTIDRgAi9DrNZcFo7orFN/" +
  "nS4mU8WqWqPO9gA/CjJQ9ioQg83OO1gAAAAAAAAAAFyItU406es7UWREC7j0dmMAAIEzB68Ylbcl4NBbCVuYU+SxhB1cU+ANLLdJgy72W8IT6/ln" +
  "itl0mf1YYXhzXbp7ysfUd3pvD8jU5IGBD0hraSdrmBppV90kPgrNSqdKLlmB5ac27vWXn3u3KRXD2bgrW3/k0dl2LajB+bX+BVpiRUwKKO+TLqFy" +
  "1ai98I/jXfvraTjCdNxHgPp1KovFEwK6YQpfuFlknjUlwAoULzxBf/ICoAAAFwZjAQmApgAHCwEAASMDAQEFXQAQAAAMgRIKARwdb+kAAA==";
const BOTH_LOCKED =
  "N3q8ryccAARzlP8xqgAAAAAAAAAiAAAAAAAAAO1lycSYR0hH6mX+kNZ3KIPDbzx2vKF7ZL6my+/phCwBA7uaKAAAgTMHrjGZYgmQFdYeIaV7ES8W" +
  "pYzUrr8YMotA8ONbKXmkEruzar2QtAgWDGvjQDmw+6262mWqj/snVWFnUAds+wHAWIrBarfFHqXY4tgcZKpUJlAodGfL9o/HvIKQZ/0YGi6Z4wnV" +
  "aLsoXCvH09+ZpbNmqk8E7EEj6gARovx4vUK50ONsvgAAABcGIAEJgIoABwsBAAEjAwEBBV0AEAAADICuCgHDtXS1AAA=";
/** Nothing but an empty file. */
const EMPTY =
  "N3q8ryccAAT8hZnbAAAAAAAAAAA6AAAAAAAAAN8oT10BBQEOAYAPAYAZAgAAERMAbABlAGUAZwAuAHQAeAB0AAAAGQAUCgEA/NPCZEl93QEVBgEA" +
  "IICkgQAA";
const sevenZip = (base64: string) => Uint8Array.from(Buffer.from(base64, "base64"));

const header4 = (type: number, flags: number, rest: Uint8Array, data = u8()) =>
  joined(u16(0), u8(type), u16(flags, 7 + rest.length), rest, data);
const file4 = (flags: number, data = u8(1, 2, 3)) =>
  header4(0x74, flags | 0x8000, joined(u32(data.length, 3), u8(...latin1("\0\0\0\0\0list.csv"))), data);
const rar4 = (...headers: readonly Uint8Array[]) =>
  joined(latin1("Rar!\x1a\x07\0"), header4(0x73, 0, u8(0, 0, 0, 0, 0, 0)), ...headers, header4(0x7b, 0, u8()));

const header5 = (type: number, flags: number, rest: readonly number[], data = u8()) =>
  joined(u32(0), u8(rest.length + 2, type, flags, ...rest), data);
const file5 = (extra: readonly number[] = []) =>
  header5(
    2,
    extra.length === 0 ? 2 : 3,
    [...(extra.length === 0 ? [] : [extra.length]), 3, 0, 0, ...extra],
    u8(1, 2, 3),
  );
const rar5 = (...headers: readonly Uint8Array[]) =>
  joined(latin1("Rar!\x1a\x07\x01\0"), header5(1, 0, [0]), ...headers, header5(5, 0, [0]));
const TIME = [2, 3, 0];
const ENCRYPTION = [4, 1, 0, 0, 15];

const ARCHIVES: readonly (readonly [title: string, bytes: Uint8Array, verdict: string, detail?: string])[] = [
  ["7z, locked", sevenZip(LOCKED), "protected 7z-aes", "file names stay readable"],
  ["7z, names locked too", sevenZip(SEALED), "protected 7z-aes"],
  ["7z, open", sevenZip(OPEN), "none null"],
  ["7z, locked behind a packed list", sevenZip(MANY_LOCKED), "protected 7z-aes", "file names stay readable"],
  ["7z, open with a packed list", sevenZip(MANY_OPEN), "none null"],
  ["7z, one of two files locked", sevenZip(PARTLY), "partial 7z-aes", "file names stay readable"],
  ["7z, one of two locked, packed list", sevenZip(PARTLY_PACKED), "partial 7z-aes", "file names stay readable"],
  ["7z, one of three locked, branched coders", sevenZip(PARTLY_BRANCHED), "partial 7z-aes", "file names stay readable"],
  ["7z, two files locked one by one", sevenZip(BOTH_LOCKED), "protected 7z-aes", "file names stay readable"],
  ["7z, an empty file", sevenZip(EMPTY), "none null"],
  ["7z, an open list that is damaged", sevenZip(OPEN).fill(255, 44, 60), "unknown null"],
  ["7z, cut off", sevenZip(MANY_LOCKED).subarray(0, 200), "unknown null"],
  ["7z, a packed list that is damaged", sevenZip(MANY_LOCKED).fill(255, 120, 200), "unknown null"],
  ["RAR 4, locked", rar4(file4(4), file4(4)), "protected rar4", "file names stay readable"],
  ["RAR 4, a part locked", rar4(file4(4), file4(0)), "partial rar4", "file names stay readable"],
  ["RAR 4, open", rar4(file4(0), header4(0x7a, 0, u32(0))), "none null"],
  [
    "RAR 4, a folder and a locked file",
    rar4(file4(0xe0, u8()), file4(4)),
    "protected rar4",
    "file names stay readable",
  ],
  [
    "RAR 4, names locked too",
    joined(latin1("Rar!\x1a\x07\0"), header4(0x73, 0x80, u8(0, 0, 0, 0, 0, 0))),
    "protected rar4",
  ],
  ["RAR 5, locked", rar5(file5([...TIME, ...ENCRYPTION])), "protected rar5", "file names stay readable"],
  ["RAR 5, a part locked", rar5(file5(ENCRYPTION), file5()), "partial rar5", "file names stay readable"],
  ["RAR 5, open", rar5(file5(), file5(TIME)), "none null"],
  ["RAR 5, names locked too", joined(latin1("Rar!\x1a\x07\x01\0"), header5(4, 0, [0, 0, 15])), "protected rar5"],
  ["RAR 5, cut off", rar5(file5(TIME)).subarray(0, 20), "none null"],
];

describe("locks of archives that nothing here unpacks", () => {
  test.each(ARCHIVES.map(([title, bytes, verdict, detail]) => [title, bytes, verdict, detail] as const))(
    "%s",
    (_, bytes, verdict, detail) => {
      const { status, protection } = read("x", bytes);
      expect([`${protection.state} ${String(protection.kind)}`, protection.detail]).toEqual([verdict, detail]);
      expect(status).toBe(protection.state === "protected" ? "protected" : "unreadable");
    },
  );
});
