import { readFileSync } from "node:fs";

const ABOVE_DEFINITION = /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*export const \w+ = define\w+\(/;

/** The comment above the definition that a file of the registries exports, on one line. Throws where there is none. */
export function docstring(file: string): string {
  const comment = ABOVE_DEFINITION.exec(readFileSync(file, "utf8"))?.[1];
  if (comment === undefined) throw new Error(`${file} has no comment above what it defines.`);
  return comment
    .replace(/\n\s*\*/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
