import { runToEnd } from "../../../src/core/model/work";
import type { FileContent, TextPart } from "../../../src/core/files/define";
import { readFile, type ReadTools } from "../../../src/core/files/read";
import type { Protection } from "../../../src/core/model/file-report";
import { bytesOf, type Content } from "../../support/zip";

/** What a file should read as. Parts are `where` (with "(hidden)" or "(metadata)" behind it) to text. */
export interface ReadCase {
  readonly title: string;
  readonly name: string;
  readonly file: () => Content;
  readonly format: string;
  readonly status?: FileContent["status"];
  readonly reason?: FileContent["reason"];
  readonly protection?: Protection["state"] | readonly [Protection["state"], string];
  readonly parts?: Readonly<Record<string, string>>;
  /** Texts that stand in no part at all. */
  readonly without?: readonly string[];
}

export function read(name: string, content: Content, tools: ReadTools = {}): FileContent {
  return runToEnd(readFile({ name, bytes: bytesOf(content), depth: 0 }, tools));
}

function labelOf({ where, kind }: TextPart): string {
  return kind === "text" ? where : `${where} (${kind})`;
}

/** One test a case; metadata is compared only where the case names it. */
export function testReads(cases: readonly ReadCase[]): void {
  test.each(cases)("$title", ({ name, file, format, status = "read", reason, protection = "none", parts, without }) => {
    const content = read(name, file());
    expect({ format: content.format, status: content.status, reason: content.reason }).toEqual({
      format,
      status,
      reason,
    });
    const [state, kind = null] = typeof protection === "string" ? [protection] : protection;
    expect({ state: content.protection.state, kind: content.protection.kind }).toEqual({ state, kind });
    if (parts !== undefined) expect(textsOf(content, parts)).toEqual(parts);
    const all = content.parts.map(({ text }) => text).join("\f");
    for (const text of without ?? []) expect(all).not.toContain(text);
  });
}

function textsOf(content: FileContent, expected: Readonly<Record<string, string>>): Record<string, string> {
  const shown = content.parts.filter((part) => part.kind !== "metadata" || labelOf(part) in expected);
  return Object.fromEntries(shown.map((part) => [labelOf(part), part.text]));
}
