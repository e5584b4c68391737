import { locked, unreadable } from "./content";
import type { Budget, FileContent, FileInput, FileReader, ReadContext, Work } from "./define";
import type { Decoders } from "./decoders";
import { protectionWithoutReader, reasonWithoutReader } from "./formats/kinds";
import { sniff } from "./formats/sniff";
import type { FileRisk } from "../model/file-report";
import { READERS } from "./index";
import { FEW_INFLATED, FILE_BUDGET, INFLATED_A_BYTE, MAX_DEPTH, MAX_FILE } from "./limits";
import { riskOf } from "./risks";

export interface ReadTools {
  /** What it may cost, where that is less than anywhere, such as in the send handler. */
  readonly limits?: Partial<Budget>;
  readonly decoders?: Decoders | undefined;
}

/** Reads any file. Never throws for bad input. */
export function readFile(input: FileInput, { limits = {}, decoders }: ReadTools = {}): Work<FileContent> {
  const budget = { ...FILE_BUDGET, ...limits };
  budget.inflated = Math.min(budget.inflated, FEW_INFLATED + INFLATED_A_BYTE * input.bytes.length);
  const context: ReadContext = { budget, decoders, readInner: (inner) => readWithin(inner, context) };
  return readWithin(input, context);
}

function* readWithin(input: FileInput, context: ReadContext): Work<FileContent> {
  if (input.depth > MAX_DEPTH) return unreadable("unknown", "too-deep");
  if (input.bytes.length > MAX_FILE) return unreadable("unknown", "too-large");
  let format = "unknown";
  try {
    const sniffed = yield* sniff(input.bytes, input.name);
    format = sniffed.id;
    const protection = protectionWithoutReader(sniffed);
    if (sniffed.kind === "locked") return locked(format, protection, sniffed.lock);
    const reader = readerOf(format);
    const risk = riskOf(format, input.bytes);
    if (reader !== undefined) return withRisk(yield* reader.read(input, format, context), risk);
    if (format === "empty") return { format, status: "read", protection, parts: [] };
    const reason = reasonWithoutReader(sniffed, input.name, input.bytes.length);
    return withRisk(unreadable(format, reason, protection), risk);
  } catch {
    // A reader that throws is a bug, and no file may stop a review: what it threw could quote the file, so it is dropped.
    return unreadable(format, "crashed");
  }
}

function withRisk(content: FileContent, risk: FileRisk | undefined): FileContent {
  return risk === undefined ? content : { ...content, risks: [...new Set([risk, ...(content.risks ?? [])])] };
}

function readerOf(format: string): FileReader | undefined {
  return READERS.find(({ formats }) => formats.includes(format));
}
