import { parseArgs, type ParseArgsConfig } from "node:util";
import { visibleText } from "../core/recipients/invisible";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Parsed<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>>;

export type Arguments<O extends Options> =
  | { readonly ok: true; readonly values: Parsed<O>["values"]; readonly names: readonly string[] }
  | { readonly ok: false; readonly problem: string };

/** What was typed behind the command, or in one sentence what is wrong with it. */
export function readArguments<const O extends Options>(args: readonly string[], options: O): Arguments<O> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return { ok: true, values, names: positionals };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

/** parseArgs says in its first sentence what is wrong, and quotes what was typed. */
function problemOf(error: unknown): string {
  const [sentence = ""] = detailOf(error, "message").split(/\. |\n/, 1);
  return shown(sentence.replace(/\.$/, ""));
}

/** A field of an error; "" when there is none. By its shape, since Node makes errors in other realms too. */
export function detailOf(error: unknown, field: "message" | "code" | "name"): string {
  if (typeof error !== "object" || error === null) return "";
  const value = (error as Readonly<Record<string, unknown>>)[field];
  return typeof value === "string" ? value : "";
}

const MAX_SHOWN = 200; // characters: a path mostly fits, and the line stays a line

/** Something from outside as part of one line: no control characters, no reordering, no end without end. */
export function shown(text: string): string {
  const visible = visibleText(text);
  return visible.length <= MAX_SHOWN ? visible : `${visible.slice(0, MAX_SHOWN)}…`;
}
