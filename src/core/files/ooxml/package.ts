import type { Content } from "../content";
import type { Budget, Work } from "../define";
import { ELEMENTS_A_PACKED_BYTE, FEW_ELEMENTS, MAX_ELEMENTS } from "../limits";
import { scanXmlStream, type XmlTag, type XmlVisitor } from "../xml";
import { listZip, type ZipEntry } from "../zip/directory";
import { entryHead, extractEntry, openEntry } from "../zip/extract";

/** A link from one part to another, or to a place outside of the file. */
export interface Relationship {
  readonly id: string;
  /** Last piece of the type: "worksheet", "hyperlink". */
  readonly type: string;
  /** Full name of the part, or the address for an external one. */
  readonly target: string;
  readonly isExternal: boolean;
}

const TYPES = "[Content_Types].xml";

/** An Office file: parts in a zip, with a type each and relationships between them (ECMA-376 part 2). */
export class OoxmlPackage {
  /** Parts that belong to something hidden as a whole: drawings of a hidden sheet. */
  readonly ofHidden = new Set<string>();
  private readonly entries = new Map<string, ZipEntry>();
  private readonly read = new Set<string>();
  private readonly types = new Map<string, string>();
  private readonly defaults = new Map<string, string>();

  private constructor(
    private readonly zip: Uint8Array,
    private readonly budget: Budget,
    private readonly content: Content,
  ) {}

  /** What cannot be read is noted in `content`. */
  static *open(zip: Uint8Array, budget: Budget, content: Content): Work<OoxmlPackage> {
    const opened = new OoxmlPackage(zip, budget, content);
    const { entries, problem } = listZip(zip);
    if (problem !== undefined) content.incomplete(problem);
    for (const entry of entries) if (!entry.isFolder) opened.entries.set(keyOf(entry.name), entry);
    yield* opened.scan(TYPES, {
      open: (tag) => opened.addType(tag),
    });
    // No part itself, although it can have the type of a main part by its ending.
    opened.entries.delete(keyOf(TYPES));
    return opened;
  }

  /** A package that a part of this one holds. */
  inside(zip: Uint8Array): Work<OoxmlPackage> {
    return OoxmlPackage.open(zip, this.budget, this.content);
  }

  /** Names of all parts, in the order of the zip. */
  get names(): readonly string[] {
    return [...this.entries.values()].map(({ name }) => partName(name));
  }

  /** Names of the parts that nobody asked for so far. */
  get unread(): readonly string[] {
    return this.names.filter((name) => !this.read.has(keyOf(name)));
  }

  /** Names of the parts of a type, such as "header" or "worksheet"; the type's last piece without "+xml". */
  ofType(type: string): readonly string[] {
    return this.names.filter((name) => this.typeOf(name) === type);
  }

  typeOf(name: string): string {
    const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
    if (this.types.size === 0) return typeByName(name);
    return this.types.get(keyOf(name)) ?? this.defaults.get(extension) ?? "";
  }

  has(name: string): boolean {
    return this.entries.has(keyOf(name));
  }

  /** The bytes of a part; undefined when there is none. */
  *part(name: string): Work<Uint8Array | undefined> {
    const entry = this.entry(name);
    if (entry === undefined) return undefined;
    const { bytes, problem } = yield* extractEntry(this.zip, entry, this.budget);
    if (problem !== undefined) this.content.incomplete(problem);
    return bytes;
  }

  /** The first bytes of a part, as far as the budget goes; for what is only looked at in passing. */
  *head(name: string, length: number): Work<Uint8Array> {
    const entry = this.entries.get(keyOf(name));
    return entry === undefined ? new Uint8Array(0) : yield* entryHead(this.zip, entry, length, this.budget);
  }

  /** Scans a part; false when there is none. */
  *scan(name: string, visitor: XmlVisitor): Work<boolean> {
    const entry = this.entry(name);
    if (entry === undefined) return false;
    const { stream, close } = openEntry(this.zip, entry, this.budget);
    if (!(yield* scanXmlStream(stream, visitor, this.mostElements(name)))) this.tooLarge();
    const problem = close();
    if (problem !== undefined) this.content.incomplete(problem);
    return true;
  }

  /** More of a part than could be read. */
  tooLarge(): void {
    this.content.incomplete("too-large");
  }

  /** Elements that are read of a part: what is packed very small repeats itself. */
  mostElements(name: string): number {
    const packedSize = this.entries.get(keyOf(name))?.packedSize ?? 0;
    return Math.min(MAX_ELEMENTS, FEW_ELEMENTS + packedSize * ELEMENTS_A_PACKED_BYTE);
  }

  /** Where a part leads to; "" asks for the package itself. */
  *relationships(name: string): Work<readonly Relationship[]> {
    const slash = name.lastIndexOf("/") + 1;
    const found: Relationship[] = [];
    yield* this.scan(`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`, {
      open(tag) {
        if (tag.name !== "Relationship") return;
        const isExternal = tag.attribute("TargetMode") === "External";
        const target = tag.attribute("Target") ?? "";
        found.push({
          id: tag.attribute("Id") ?? "",
          type: lastPiece(tag.attribute("Type") ?? "", "/"),
          target: isExternal ? target : resolve(name.slice(0, slash), target),
          isExternal,
        });
      },
    });
    return found;
  }

  /** A part that is read now, as far as there may be so many. */
  private entry(name: string): ZipEntry | undefined {
    const entry = this.entries.get(keyOf(name));
    if (entry === undefined) return undefined;
    this.read.add(keyOf(name));
    if (this.budget.entries-- > 0) return entry;
    this.content.incomplete("too-many-parts");
    return undefined;
  }

  private addType(tag: XmlTag): void {
    const type = shortType(tag.attribute("ContentType") ?? "");
    if (tag.name === "Override") this.types.set(keyOf(tag.attribute("PartName") ?? ""), type);
    if (tag.name === "Default") this.defaults.set((tag.attribute("Extension") ?? "").toLowerCase(), type);
  }
}

/** The number that tells parts of one kind apart; "word/header2.xml" -> "2". */
export function numberIn(name: string): string {
  return /(\d{1,6})\.[a-z]{1,6}$/i.exec(name)?.[1] ?? "1";
}

/** Names are compared without regard to case (ECMA-376 part 2, 6.2.2.3); some writers use backslashes. */
function keyOf(name: string): string {
  return partName(name).toLowerCase();
}

function partName(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\/+/, "");
}

/** "application/vnd...wordprocessingml.document.main+xml" -> "document.main", "...header+xml" -> "header". */
function shortType(type: string): string {
  const plain = type.replace(/\+xml$/i, "");
  return plain.endsWith(".main") ? "main" : lastPiece(lastPiece(plain, "."), "/");
}

/** What Office itself calls its parts, for a file whose list of types is lost. */
function typeByName(name: string): string {
  const stem = lastPiece(name, "/").replace(/\d{0,6}\.(?:xml|bin)$/i, "");
  if (["document", "workbook", "presentation"].includes(stem)) return "main";
  return stem === "sheet" ? "worksheet" : stem;
}

function lastPiece(text: string, separator: string): string {
  return text.slice(text.lastIndexOf(separator) + 1);
}

/** A target is relative to the folder of its source. */
function resolve(folder: string, target: string): string {
  const path = target.startsWith("/") ? target : folder + target;
  const pieces: string[] = [];
  for (const piece of partName(path).split("/")) {
    if (piece === "..") pieces.pop();
    else if (piece !== ".") pieces.push(piece);
  }
  return pieces.join("/");
}
