import { base64url } from "../crypto/base64";
import { hashWork } from "../crypto/sha256";
import type { FileContent, TextPart, Work } from "../files/define";
import { readFile, type ReadTools } from "../files/read";
import { hiddenPlaceOf, sortedPlaces } from "../files/hidden-places";
import type { ContentHash, FileCount, FileReport, HiddenPlace } from "../model/file-report";
import type { Digest, Evidence } from "../model/finding";
import type { Span } from "../model/span";
import { nameKey } from "../recipients/names";
import { People, Subject } from "../recognizers/people";
import { defaultScanner } from "../recognizers/scan";
import { scannerFor } from "../recognizers/scan-for";
import { scanInPieces } from "../recognizers/scan-pieces";
import { mask } from "../text/mask";
import { exportIn, type FileDetection } from "./detection";
import { namedAtTop } from "./named-in-file";
import { toldProperties } from "./properties";

/** Previews kept for one kind of data in one place; the card shows a few, the count says the rest. */
const PREVIEWS_A_PLACE = 3;

/** One place of a file with what was found in it; for tools that list every finding. */
export interface InspectedPart {
  readonly part: TextPart;
  readonly spans: readonly Span[];
}

export interface Inspection {
  readonly report: FileReport;
  readonly content: FileContent;
  readonly parts: readonly InspectedPart[];
}

export interface InspectTools extends ReadTools {
  readonly digest: (...parts: readonly string[]) => Digest;
  /** What the policy makes it look for. */
  readonly detection?: FileDetection;
}

/** Reads and scans one file. Yields between pieces of work; never throws for bad input. */
export function* inspectFile(
  name: string,
  bytes: Uint8Array,
  { digest, detection, ...tools }: InspectTools,
): Work<Inspection> {
  const scanner = detection === undefined ? defaultScanner() : scannerFor(detection);
  const hash = base64url(yield* hashWork(bytes)) as ContentHash;
  const content = yield* readFile({ name, bytes, depth: 0 }, tools);
  const parts: InspectedPart[] = [];
  const tally = new Tally();
  for (const part of content.parts) {
    const spans = yield* scanInPieces(part.text, scanner, { table: part.table !== undefined });
    parts.push({ part, spans });
    tally.add(part, spans, name);
    yield;
  }
  const told = toldProperties(content.parts, (name) => ownerDigest(digest, name));
  const known = exportIn(content.parts, detection?.knownExports ?? []);
  const named = namedAtTop(content, detection?.parties ?? [], digest);
  const found = { ...told, named, ...(known === undefined ? {} : { knownExport: known }) };
  return { report: { ...tally.report(digest), ...found, hash, ...verdictOf(content) }, content, parts };
}

function verdictOf({ format, status, reason, protection, lock, risks = [] }: FileContent) {
  return {
    ...{ format, status, protection, risks },
    ...(reason === undefined ? {} : { reason }),
    ...(lock === undefined ? {} : { lock }),
  };
}

/** Places of spans as stable paths: in tables the column is part of it. Ask in ascending order. */
export class Places {
  private at = 0;
  private column = 0;

  constructor(private readonly part: TextPart) {}

  of({ start }: Span): string {
    const { text, table, where } = this.part;
    if (table === undefined) return where;
    for (; this.at < start; this.at++) {
      const code = text.charCodeAt(this.at);
      if (code === TAB) this.column++;
      else if (code === LINE_BREAK) this.column = 0;
    }
    return `${where}/column ${columnName(table.firstColumn + this.column)}`;
  }
}

const TAB = 9;
const LINE_BREAK = 10;

/** 0 -> A, 25 -> Z, 26 -> AA. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

class Tally {
  private readonly counts = new Map<string, { -readonly [K in keyof FileCount]: FileCount[K] }>();
  private readonly people = new People();
  private readonly hidden = { places: [] as HiddenPlace[], people: new People() };
  private readonly subject = new Subject();
  private readonly evidence: Evidence[] = [];

  add(part: TextPart, spans: readonly Span[], name: string): void {
    const places = new Places(part);
    for (const span of spans) {
      if (span.confidence === "low") continue;
      this.count(part, span, places.of(span), name);
    }
    this.people.add(part.text, spans, part.table !== undefined);
    this.subject.add(part.text, spans, part.table !== undefined);
    if (!part.hidden) return;
    this.hidden.places.push(hiddenPlaceOf(part.where));
    this.hidden.people.add(part.text, spans, part.table !== undefined);
  }

  private count(part: TextPart, span: Span, where: string, name: string): void {
    const key = `${span.type}${part.hidden ? "-" : "+"}${where}`; // unambiguous: a type is capitals only
    const entry = this.counts.get(key) ?? { type: span.type, count: 0, where, hidden: part.hidden };
    this.counts.set(key, entry);
    entry.count++;
    if (entry.count > PREVIEWS_A_PLACE) return;
    const preview = mask(part.text.slice(span.start, span.end), span.type);
    this.evidence.push({ part: "attachment", name, where, start: span.start, end: span.end, preview });
  }

  report(
    digest: (...parts: readonly string[]) => Digest,
  ): Pick<FileReport, "counts" | "people" | "hidden" | "owner" | "evidence"> {
    const people = this.people.count;
    const one = { addresses: this.people.valuesOf("EMAIL"), names: this.people.valuesOf("PERSON") };
    const { addresses, names } = people > 1 ? this.subject.identity : one;
    const owner = [...addresses, ...fullestName(names)];
    return {
      counts: [...this.counts.values()],
      people,
      hidden: { places: sortedPlaces(this.hidden.places), people: this.hidden.people.count },
      owner: owner.map((value) => ownerDigest(digest, value)),
      evidence: this.evidence,
    };
  }
}

/** Of one person's names the one that says most, as it is compared. */
function fullestName(names: readonly string[]): readonly string[] {
  const longest = [...names].sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? [] : [nameKey(longest)];
}

/** Digest of a mail address or a name's key that a file holds, to compare with a receiver's. */
export function ownerDigest(digest: (...parts: readonly string[]) => Digest, value: string): Digest {
  return digest("owner", value);
}
