/** A table; bars in its cells are escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Names as code, in one cell or sentence. */
export function code(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
