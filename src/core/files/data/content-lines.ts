import { utf8Encode } from "../../crypto/utf8";
import { decodeShort } from "../charset";
import type { Decoders } from "../decoders";
import type { Work } from "../define";
import { parseHeaderValue } from "../mime/parameters";
import { decodeTransfer } from "../mime/transfer";

/** "TEL;TYPE=work:010 123" of a card or a calendar (RFC 6350, RFC 5545). */
export interface ContentLine {
  /** In capitals, without the group that may stand before it. */
  readonly name: string;
  /** By name in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
  /** As it stands there; quoted-printable of old cards undone. */
  readonly value: string;
}

/** Units of a name and its parameters: programs write a hundred. */
const MAX_HEAD = 2_000;

/** Lines that begin with a space go on the one before; old cards end a broken line with "=". */
export function unfolded(text: string): readonly string[] {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/(=?)\n[ \t]/g, (fold: string, broken: string) => (broken === "" ? "" : fold))
    .split("\n");
}

export function* contentLine(
  lines: readonly string[],
  at: number,
  decoders?: Decoders,
): Work<readonly [line: ContentLine, next: number]> {
  const line = lines[at] ?? "";
  const [head = ""] = /^(?:[^":]|"[^"]*")*/.exec(line.slice(0, MAX_HEAD)) ?? [];
  const { value: name, parameters } = parseHeaderValue(head);
  const isQuoted = /;(?:ENCODING=)?QUOTED-PRINTABLE/i.test(head);
  let value = line.slice(head.length + 1);
  let next = at + 1;
  if (isQuoted) {
    while ((lines[next - 1] ?? "").endsWith("=") && next < lines.length) next++;
    const encoded = [value, ...lines.slice(at + 1, next)].join("\n");
    const bytes = yield* decodeTransfer(utf8Encode(encoded), "quoted-printable");
    value = decodeShort(bytes, parameters.get("charset"), decoders);
  }
  return [{ name: name.replace(/^.*\./, "").toUpperCase(), parameters, value }, next];
}
