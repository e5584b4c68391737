import { deflateSync } from "node:zlib";
import { ID_HEX, lockOf, type LockOptions, type TestLock } from "./pdf-lock";
import { bytesOf, type Content } from "./zip";

/** An object as it stands in the file, or a stream with what its dictionary says besides its length. */
export type PdfObject = string | { readonly dictionary?: string; readonly stream: Content };

export interface PdfOptions {
  /** Numbered from 1 on; the catalog is the first. */
  readonly objects: readonly PdfObject[];
  /** What the trailer says besides its size, root and ID. */
  readonly trailer?: string;
  /** A stream packs the objects that are no streams; "none" leaves the table out, as in a cut-off file. */
  readonly table?: "table" | "stream" | "none";
  readonly lock?: LockOptions;
  /** Objects that are not locked, by number. */
  readonly open?: readonly number[];
}

/** A PDF of these objects. */
export function pdfOf({ objects, trailer = "", table = "table", lock, open = [] }: PdfOptions): Uint8Array {
  const seal = lock === undefined ? undefined : lockOf(lock);
  const writer = new Writer(open.length > 0 && seal ? exceptFor(seal, open) : seal);
  const all = [...objects];
  const sealed = seal === undefined ? "" : `/Encrypt ${all.push(seal.dictionary)} 0 R`;
  const packed =
    table === "stream" ? all.flatMap((object, at) => (isPackable(object, sealed, at, all.length) ? [at + 1] : [])) : [];
  all.forEach((object, at) => {
    if (!packed.includes(at + 1)) writer.object(at + 1, object, sealed !== "" && at === all.length - 1);
  });
  const root = `/Root 1 0 R/ID[<${ID_HEX}><${ID_HEX}>]${sealed}${trailer}`;
  if (table === "stream") writer.tableStream(all, packed, root);
  else writer.table(all.length, root, table === "none");
  return writer.bytes();
}

/** The file with these objects written again behind it, as saving a change does. */
export function savedAgain(file: Uint8Array, objects: Readonly<Record<number, PdfObject>>, trailer = ""): Uint8Array {
  const before = Buffer.from(file).toString("latin1");
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(before)?.[1] ?? "0";
  const writer = new Writer(undefined, file);
  const numbers = Object.keys(objects).map(Number);
  for (const number of numbers) writer.object(number, objects[number] ?? "null");
  writer.sections(numbers, `/Size 100/Root 1 0 R/Prev ${previous}${trailer}`);
  return writer.bytes();
}

/** Catalog, page tree, one page for each content, and a Helvetica as F1. Further objects follow, from `firstFree` on. */
export interface Pages {
  readonly pages: readonly (Content | { readonly content: Content; readonly dictionary: string })[];
  readonly catalog?: string;
  readonly more?: readonly PdfObject[];
  /** What resources have besides the font. */
  readonly resources?: string;
  readonly fonts?: string;
}

/** Number of the first of the further objects. */
export function firstFree(pages: number): number {
  return 4 + 2 * pages;
}

export function pagesPdf(
  { pages, catalog = "", more = [], resources = "", fonts = "" }: Pages,
  options: Omit<PdfOptions, "objects"> = {},
): Uint8Array {
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(" ");
  const objects: PdfObject[] = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}/MediaBox[0 0 600 800]/Resources<</Font<</F1 3 0 R${fonts}>>${resources}>>>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
  ];
  pages.forEach((page, at) => {
    const { content, dictionary } =
      typeof page === "string" || page instanceof Uint8Array ? { content: page, dictionary: "" } : page;
    objects.push(`<</Type/Page/Parent 2 0 R/Contents ${5 + 2 * at} 0 R${dictionary}>>`, flate(content));
  });
  return pdfOf({ ...options, objects: [...objects, ...more] });
}

/** Content that writes each line below the one before. */
export function written(...lines: readonly string[]): string {
  return `BT /F1 12 Tf 50 750 Td 14 TL ${lines.map((line) => `(${line}) Tj T*`).join(" ")} ET`;
}

export function flate(content: Content, dictionary = ""): PdfObject {
  return { dictionary: `/Filter/FlateDecode${dictionary}`, stream: Uint8Array.from(deflateSync(bytesOf(content))) };
}

/** Text of a document in UTF-16. */
export function utf16(text: string): string {
  return `<feff${Buffer.from(text, "utf16le").swap16().toString("hex")}>`;
}

function isPackable(object: PdfObject, sealed: string, at: number, count: number): object is string {
  return typeof object === "string" && !(sealed !== "" && at === count - 1);
}

function exceptFor(lock: TestLock, open: readonly number[]): TestLock {
  return { ...lock, seal: (bytes, object) => (open.includes(object) ? bytes : lock.seal(bytes, object)) };
}

class Writer {
  private readonly pieces: Buffer[] = [];
  private length = 0;
  private readonly places = new Map<number, number>();

  constructor(
    private readonly lock: TestLock | undefined,
    before?: Uint8Array,
  ) {
    if (before === undefined) this.add("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");
    else this.add(Buffer.concat([before, Buffer.from("\n")]));
  }

  bytes(): Uint8Array {
    return Uint8Array.from(Buffer.concat(this.pieces));
  }

  object(number: number, object: PdfObject, isOpen = false): void {
    const lock = isOpen ? undefined : this.lock;
    this.places.set(number, this.length);
    this.add(`${number} 0 obj\n`);
    if (typeof object === "string") {
      this.add(lock === undefined ? object : sealTexts(object, lock, number));
    } else {
      const plain = Buffer.from(bytesOf(object.stream));
      const bytes = lock === undefined ? plain : lock.seal(plain, number);
      this.add(`<<${object.dictionary ?? ""}/Length ${bytes.length}>>\nstream\n`);
      this.add(bytes);
      this.add("\nendstream");
    }
    this.add("\nendobj\n");
  }

  table(count: number, root: string, isMissing: boolean): void {
    if (isMissing) return this.add(`trailer\n<<${root}>>\n`);
    const start = this.length;
    const entries = Array.from(
      { length: count },
      (_, at) => `${String(this.places.get(at + 1)).padStart(10, "0")} 00000 n \n`,
    );
    this.add(`xref\n0 ${count + 1}\n0000000000 65535 f \n${entries.join("")}`);
    this.add(`trailer\n<</Size ${count + 1}${root}>>\nstartxref\n${start}\n%%EOF\n`);
  }

  /** A table of single objects. */
  sections(numbers: readonly number[], trailer: string): void {
    const start = this.length;
    const entries = numbers.map(
      (number) => `${number} 1\n${String(this.places.get(number)).padStart(10, "0")} 00000 n \n`,
    );
    this.add(`xref\n${entries.join("")}trailer\n<<${trailer}>>\nstartxref\n${start}\n%%EOF\n`);
  }

  /** An object stream of the packed objects, and a cross-reference stream with the prediction that writers use. */
  tableStream(objects: readonly PdfObject[], packed: readonly number[], root: string): void {
    const holder = objects.length + 1;
    let offset = 0;
    const texts = packed.map((number) => objects[number - 1]).filter((object) => typeof object === "string");
    const index = packed.map((number, at) => {
      const pair = `${number} ${offset} `;
      offset += (texts[at]?.length ?? 0) + 1;
      return pair;
    });
    const first = index.join("").length;
    this.object(holder, flate(index.join("") + texts.join("\n"), `/Type/ObjStm/N ${packed.length}/First ${first}`));
    const table = holder + 1;
    this.places.set(table, this.length);
    const rows = Array.from({ length: table + 1 }, (_, number) => {
      if (number === 0) return [0, 0, 0, 0, 0];
      const at = packed.indexOf(number);
      const place = at >= 0 ? holder : (this.places.get(number) ?? 0);
      return [at >= 0 ? 2 : 1, place >> 16, (place >> 8) & 255, place & 255, Math.max(at, 0)];
    });
    const predicted = rows.map((row, at) => [2, ...row.map((value, i) => (value - (rows[at - 1]?.[i] ?? 0)) & 255)]);
    const start = this.length;
    const { dictionary, stream } = flate(
      Uint8Array.from(predicted.flat()),
      `/Type/XRef/W[1 3 1]/Size ${table + 1}/DecodeParms<</Predictor 12/Columns 5>>${root}`,
    ) as Exclude<PdfObject, string>;
    this.add(`${table} 0 obj\n<<${dictionary ?? ""}/Length ${bytesOf(stream).length}>>\nstream\n`);
    this.add(Buffer.from(bytesOf(stream)));
    this.add(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`);
  }

  private add(content: string | Buffer): void {
    const bytes = typeof content === "string" ? Buffer.from(content, "latin1") : content;
    this.pieces.push(bytes);
    this.length += bytes.length;
  }
}

/** Texts in parentheses, locked and in hexadecimal. */
function sealTexts(object: string, lock: TestLock, number: number): string {
  return object.replace(
    /\(([^()]*)\)/g,
    (_, text: string) => `<${lock.seal(Buffer.from(text, "latin1"), number).toString("hex")}>`,
  );
}
