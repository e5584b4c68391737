/**
 * Words and phrases of a list that commas separate. A bar separates a stem from its endings, of which one may be empty:
 * "schwanger||e|en" are schwanger, schwangere and schwangeren.
 */
export function wordList(list: string): readonly string[] {
  const words: string[] = [];
  for (const entry of list.split(",")) {
    const [stem = "", ...endings] = entry.trim().split("|");
    if (endings.length === 0) words.push(stem);
    for (const ending of endings) words.push(stem + ending);
  }
  return words.filter((word) => word !== "");
}
