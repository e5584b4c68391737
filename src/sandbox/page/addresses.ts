import type { Address } from "../host/item";

/** `Eva Smit <eva@agency.example>`, `"Smit, Eva" <...>` or a bare address. */
const NAMED = /^([^<]*)<([^<>]*)>$/;

/** Several addresses as people paste them: separated by commas, semicolons or lines; commas in quotes belong to a name. */
export function parseAddresses(text: string): readonly Address[] {
  return splitOutsideQuotes(text)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "")
    .map((piece) => {
      const [, name = "", address = ""] = NAMED.exec(piece) ?? [undefined, piece, piece];
      const unquoted = name.replace(/"/g, "").trim();
      return { name: unquoted === "" ? address.trim() : unquoted, address: address.trim() };
    });
}

function splitOutsideQuotes(text: string): readonly string[] {
  const pieces = [""];
  let quoted = false;
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    if (!quoted && /[,;\r\n\t]/.test(char)) pieces.push("");
    else pieces.push(`${pieces.pop() ?? ""}${char}`);
  }
  return pieces;
}
