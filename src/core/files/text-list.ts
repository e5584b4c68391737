/** Texts that become one. */
const TEXTS_A_CHUNK = 1_000;

/**
 * Hundreds of thousands of short texts, kept as hundreds of long ones: each by itself would take as much memory again,
 * and keep alive all of the text that it was cut from.
 */
export class TextList {
  private readonly chunks: string[] = [];
  /** Where each text ends in its chunk. */
  private readonly ends: number[] = [];
  private fresh: string[] = [];
  private freshLength = 0;

  get length(): number {
    return this.ends.length;
  }

  push(text: string): void {
    this.fresh.push(text);
    this.ends.push((this.freshLength += text.length));
    if (this.fresh.length < TEXTS_A_CHUNK) return;
    this.chunks.push(this.fresh.join(""));
    this.fresh = [];
    this.freshLength = 0;
  }

  /** "" where there is none. */
  at(index: number): string {
    const end = this.ends[index];
    if (end === undefined) return "";
    const place = index % TEXTS_A_CHUNK;
    const chunk = this.chunks[(index - place) / TEXTS_A_CHUNK];
    return chunk === undefined ? (this.fresh[place] ?? "") : chunk.slice(place === 0 ? 0 : this.ends[index - 1], end);
  }
}
