/** UTF-16 units of one line: a mail of that length takes seconds to scan, and memory stays bounded. */
const MAX_LINE = 64_000_000;

/**
 * Lines of a stream, ended by "\n" alone: Node's readline also breaks at U+2028, which may stand inside JSON.
 * A line that is too long comes as undefined.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string | undefined> {
  let pieces: string[] = [];
  let length = 0;
  const take = () => {
    const line = length > MAX_LINE ? undefined : pieces.join("").replace(/\r$/, "");
    pieces = [];
    length = 0;
    return line;
  };
  const keep = (piece: string) => {
    length += piece.length;
    if (length <= MAX_LINE) pieces.push(piece);
    else pieces = [];
  };
  for await (const chunk of chunks) {
    const [first = "", ...rest] = chunk.split("\n");
    keep(first);
    for (const piece of rest) {
      yield take();
      keep(piece);
    }
  }
  if (length > 0) yield take();
}
