const MAX_NAME = 40; // characters: longer ones are no slip of the fingers
const MAX_SLIPS = 3;

/** The known name that was probably meant: within three slips, and at most a third of the name. */
export function nearestOf(name: string, names: readonly string[]): string | undefined {
  if (name.length > MAX_NAME) return undefined;
  let nearest: string | undefined;
  let fewest = Math.min(MAX_SLIPS, Math.ceil(name.length / 3)) + 1;
  for (const known of names) {
    const slips = slipsBetween(name.toLowerCase(), known.toLowerCase());
    if (slips < fewest) [nearest, fewest] = [known, slips];
  }
  return nearest;
}

/** Letters to add, leave out or change (Levenshtein distance). */
function slipsBetween(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}
