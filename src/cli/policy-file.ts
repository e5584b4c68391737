import { decodeShort } from "../core/files/charset";
import { checks } from "../core/checks/index";
import { knownChecks } from "../core/policy/check-settings";
import { parsePolicy, type PolicyResult } from "../core/policy/parse";
import { policyProblemText } from "../core/policy/problems";
import { detailOf, shown } from "./arguments";
import { readInputFile } from "./input-file";

export type PolicyFile =
  | { readonly state: "parsed"; readonly result: PolicyResult }
  | { readonly state: "refused" | "no-json"; readonly problem: string };

export const KNOWN_CHECKS = knownChecks(checks);

export async function readPolicyFile(path: string): Promise<PolicyFile> {
  const file = await readInputFile(path);
  if (file.state === "refused") return file;
  if (file.state === "too-large") return { state: "refused", problem: `${shown(path)}: is too large for a policy` };
  const text = decodeShort(file.bytes);
  try {
    const input: unknown = JSON.parse(text);
    return { state: "parsed", result: parsePolicy(input, { checks: KNOWN_CHECKS }) };
  } catch (error) {
    if (detailOf(error, "name") !== "SyntaxError") throw error;
    return { state: "no-json", problem: `${shown(path)}: is not JSON; ${placeOf(text, detailOf(error, "message"))}` };
  }
}

/** Lines for a person, at most `limit`; the rest is counted. */
export function problemLines({ problems }: PolicyResult, limit: number): readonly string[] {
  const lines = problems.slice(0, limit).map(policyProblemText);
  const rest = problems.length - lines.length;
  return rest === 0 ? lines : [...lines, `and ${String(rest)} more`];
}

/** Newer Nodes quote the file in the message; only the place is passed on. */
function placeOf(text: string, message: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return "check its end";
  const before = text.slice(0, Number(position));
  const line = before.split("\n").length;
  const column = before.length - before.lastIndexOf("\n");
  // The commonest slip: JSON, unlike JavaScript, takes no comma behind the last entry.
  const isComma = /,\s*$/.test(before) && /^\s*[}\]]/.test(text.slice(Number(position)));
  return `check line ${String(line)}, column ${String(column)}${isComma ? ": a comma too many before it" : ""}`;
}
