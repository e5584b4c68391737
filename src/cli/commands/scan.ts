import { decodeText } from "../../core/files/charset";
import { runToEnd } from "../../core/model/work";
import { sniff } from "../../core/files/formats/sniff";
import type { Span } from "../../core/model/span";
import { scanMail } from "../../core/recognizers/scan-mail";
import { plainRichText } from "../../core/text/html";
import { mask } from "../../core/text/mask";
import { readArguments, shown } from "../arguments";
import type { Command, ExitCode, Io } from "../command";
import { readInputFile } from "../input-file";
import { decoders } from "../decoders";
import { linesOf } from "../lines";

const HELP = `Finds personal data and secrets in the text of mails.

  second-look scan FILE... [--json]   a table, values masked; --json: one line a file
  second-look scan --jsonl            reads {"id","text"} a line, answers each with a line

  A finding is {"type","sub"?,"start","end","confidence"}; offsets count UTF-16 units of the text.
  The text is that of a mail body: greeting, own signature and quoted headers are not reported.
  For spreadsheets, documents and archives use: second-look inspect
`;

export const scan: Command = {
  name: "scan",
  summary: "finds personal data and secrets in text",
  help: HELP,
  async run(args, io) {
    const given = readArguments(args, { json: { type: "boolean" }, jsonl: { type: "boolean" } });
    if (!given.ok) return misused(io, given.problem);
    const { json = false, jsonl = false } = given.values;
    if (jsonl && given.names.length > 0) return misused(io, "--jsonl reads from standard input; leave the files out");
    if (jsonl) return scanLines(io);
    if (given.names.length === 0) return misused(io, "name a text file, or use --jsonl");
    let code: ExitCode = 0;
    for (const name of given.names) if (!(await scanFile(name, json, io))) code = 2;
    return code;
  },
};

function misused(io: Io, problem: string): ExitCode {
  io.complain(`${problem}; see second-look scan --help`);
  return 2;
}

async function scanLines(io: Io): Promise<ExitCode> {
  for await (const line of linesOf(io.input)) await io.write(`${JSON.stringify(answerTo(line))}\n`);
  return 0;
}

function answerTo(line: string | undefined): object {
  if (line === undefined) return { id: null, error: "the line is too long" };
  const request = parsed(line);
  if (request === undefined) return { id: null, error: "the line is not JSON" };
  if (!isRequest(request)) return { id: null, error: 'the line is not {"id","text"}' };
  return { id: request.id, findings: findingsIn(request.text) };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

function isRequest(value: unknown): value is { readonly id: string | number; readonly text: string } {
  if (typeof value !== "object" || value === null || !("id" in value) || !("text" in value)) return false;
  return (typeof value.id === "string" || typeof value.id === "number") && typeof value.text === "string";
}

function findingsIn(text: string): readonly Span[] {
  // Named one by one, so that what a recognizer notes for itself stays inside.
  return scanMail(plainRichText(text)).spans.map(({ type, sub, start, end, confidence }) => ({
    type,
    ...(sub === undefined ? {} : { sub }),
    start,
    end,
    confidence,
  }));
}

async function scanFile(path: string, json: boolean, io: Io): Promise<boolean> {
  const text = await textOf(path);
  if (!text.ok) {
    io.complain(text.problem);
    return false;
  }
  const findings = findingsIn(text.text);
  await io.write(json ? `${JSON.stringify({ file: path, findings })}\n` : tableOf(path, text.text, findings));
  return true;
}

async function textOf(path: string): Promise<{ ok: true; text: string } | { ok: false; problem: string }> {
  const file = await readInputFile(path);
  if (file.state === "refused") return { ok: false, problem: file.problem };
  if (file.state === "too-large") return { ok: false, problem: `${shown(path)}: is too large; scan a part of it` };
  const { id, kind } = runToEnd(sniff(file.bytes, path));
  const better = kind === "text" ? BETTER[id] : "is not a text file; use second-look inspect";
  if (better !== undefined) return { ok: false, problem: `${shown(path)}: ${better}` };
  return { ok: true, text: runToEnd(decodeText(file.bytes, { decoders })) };
}

/** What is more than its text: a mail is coded, a cell means what its column says. */
const BETTER: Readonly<Partial<Record<string, string>>> = {
  eml: "is a mail; use second-look review",
  csv: "is a table; use second-look inspect",
  tsv: "is a table; use second-look inspect",
};

function tableOf(path: string, text: string, findings: readonly Span[]): string {
  const rows = findings.map(({ type, sub, start, end, confidence }) => {
    const line = lineAt(text, start);
    return `  line ${line}  ${sub ?? type}  ${mask(text.slice(start, end), type)}  (${confidence})\n`;
  });
  return `${shown(path)}: ${findings.length === 0 ? "nothing found" : `${findings.length} found`}\n${rows.join("")}`;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
