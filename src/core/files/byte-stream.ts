/** Bytes that are looked at once, from the first to the last: they come bit by bit, and may go once looked at. */
export interface ByteStream {
  /** Those that are there now. */
  readonly bytes: Uint8Array;
  /** No more will come. */
  readonly isWhole: boolean;
  /** Brings more, and may drop those before `from`. Gives the place where `from` stands now. */
  advance(from: number): number;
}

export function streamOf(bytes: Uint8Array): ByteStream {
  return { bytes, isWhole: true, advance: (from) => from };
}
