/** Random values that are the same for the same seed. */
export class Random {
  constructor(private state: number) {}

  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number {
    // The generator "mulberry32", in the public domain.
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return from + (((mixed ^ (mixed >>> 14)) >>> 0) % (to - from + 1));
  }

  /** A whole number with leading zeros. */
  padded(from: number, to: number, length: number): string {
    return String(this.whole(from, to)).padStart(length, "0");
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => this.whole(0, 9)).join("");
  }

  one<T>(of: readonly T[]): T {
    const chosen = of[this.whole(0, of.length - 1)];
    if (chosen === undefined) throw new Error("nothing to choose from");
    return chosen;
  }

  letter(of: string): string {
    return this.one(Array.from(of));
  }
}
