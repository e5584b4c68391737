import { readFileSync } from "node:fs";
import { isDataType, type DataType } from "../../src/core/model/data-type";

/** A labelled piece of a text; offsets are UTF-16 units, end exclusive. */
export interface Label {
  readonly type: DataType;
  /** Finer kind, such as "nl.bsn". */
  readonly sub?: string;
  readonly start: number;
  readonly end: number;
}

export interface LabelledMail {
  readonly id: string;
  /** The first two letters of the id. */
  readonly lang: string;
  /** Empty where the source gives none. It is not labelled. */
  readonly subject: string;
  readonly text: string;
  /** Personal data of others, and secrets. */
  readonly entities: readonly Label[];
  /** What may be found and need not be: greeting names, the own signature, generic mailboxes. */
  readonly ignore: readonly Label[];
}

/**
 * Reads a file of mails that are separated by lines `=== id`. A mail may begin with `Subject: ...` and an empty line.
 * `[[TYPE|value]]` and `[[TYPE sub|value]]` label an entity, `[[~TYPE|value]]` what is ignored. `{U+200B}` stands for a
 * character that cannot be seen, and `{}` for nothing: it keeps scanners for leaked keys away from invented ones.
 */
export function readLabelledMails(file: string): readonly LabelledMail[] {
  return parseLabelledMails(readFileSync(file, "utf8").replace(/\r\n/g, "\n"));
}

export function parseLabelledMails(source: string): readonly LabelledMail[] {
  const [before = "", ...parts] = source.split(/^=== /m);
  if (before.trim() !== "") throw new Error("A file of labelled mails begins with a line `=== id`.");
  return parts.map(parseMail);
}

function parseMail(part: string): LabelledMail {
  const [id = "", ...lines] = part.trimEnd().split("\n");
  if (!/^[a-z]{2}-[\w-]+$/.test(id)) throw new Error(`"${id}" is not an id with its language in front.`);
  const subject = lines[0]?.startsWith("Subject: ") ? lines.splice(0, 2)[0]?.slice("Subject: ".length) : undefined;
  return { id, lang: id.slice(0, 2), subject: subject ?? "", ...parseBody(id, lines.join("\n")) };
}

function parseBody(id: string, body: string): Pick<LabelledMail, "text" | "entities" | "ignore"> {
  const entities: Label[] = [];
  const ignore: Label[] = [];
  let text = "";
  let read = 0;
  for (const match of body.matchAll(/\[\[(~?)([A-Z_]+)(?: ([\w.]+))?\|([^[\]]+)\]\]/g)) {
    const [whole, ignored, type = "", sub, value = ""] = match;
    if (!isDataType(type)) throw new Error(`${id}: "${type}" is not a type.`);
    text += unescape(body.slice(read, match.index));
    const start = text.length;
    text += unescape(value);
    read = match.index + whole.length;
    const label: Label = { type, ...(sub === undefined ? {} : { sub }), start, end: text.length };
    (ignored === "" ? entities : ignore).push(label);
  }
  text += unescape(body.slice(read));
  if (/\[\[|\]\]/.test(text)) throw new Error(`${id}: a label is not well formed.`);
  return { text, entities, ignore };
}

function unescape(text: string): string {
  return text.replace(/\{(?:U\+([\dA-F]{4}))?\}/g, (_, code?: string) =>
    code === undefined ? "" : String.fromCharCode(parseInt(code, 16)),
  );
}
