/** Lines looked at: enough to tell a table from prose. */
const SAMPLE_LINES = 40;

const DELIMITERS = ["\t", ";", "|", ","] as const;

export type Delimiter = (typeof DELIMITERS)[number];

/**
 * The character that separates cells in these first lines of a file, or undefined when they are no table.
 * `isNamed`: the file calls itself a table (.csv), so that two lines that agree are enough.
 */
export function delimiterOf(sample: string, isNamed: boolean): Delimiter | undefined {
  // Excel's own line "sep=;" settles it.
  const declared = /^sep=([\t;|,])\r?\n/i.exec(sample)?.[1];
  const known = DELIMITERS.find((delimiter) => delimiter === declared);
  if (known !== undefined) return known;

  const lines = sampleLines(sample);
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, ...agreement(lines, delimiter) }));
  const fits = scored.filter(({ share, columns, delimiter }) =>
    isNamed ? share >= 0.5 && columns > 1 : lines.length >= 3 && share >= 0.9 && columns > (delimiter === "," ? 2 : 1),
  );
  if (fits.length === 0) return undefined;
  return fits.reduce((best, next) => (next.share * next.columns > best.share * best.columns ? next : best)).delimiter;
}

function sampleLines(sample: string): readonly string[] {
  const lines = sample.split(/\r\n|\r|\n/, SAMPLE_LINES);
  return lines.filter((line) => line.trim() !== "");
}

/** The most common number of cells a line, and the share of lines that have it. */
function agreement(lines: readonly string[], delimiter: string): { readonly columns: number; readonly share: number } {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const cells = line.replace(/"[^"]*"/g, "").split(delimiter).length;
    counts.set(cells, (counts.get(cells) ?? 0) + 1);
  }
  let columns = 1;
  let most = 0;
  counts.forEach((count, cells) => {
    if (cells > 1 && count > most) [columns, most] = [cells, count];
  });
  return { columns, share: lines.length === 0 ? 0 : most / lines.length };
}
