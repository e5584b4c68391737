/** Elements left open that one end tag may close too: broken XML leaves some, and searching all of them takes long. */
const MOST_LEFT_OPEN = 50;

/** Names of the elements around, innermost last. Broken XML may close what is not open; it may not run the path empty. */
export class ElementPath {
  private readonly names: string[] = [];

  get parent(): string {
    return this.above(1);
  }

  /** The name `levels` up; 1 is the innermost. */
  above(levels: number): string {
    return this.names[this.names.length - levels] ?? "";
  }

  open(name: string): void {
    this.names.push(name);
  }

  close(name: string): void {
    const { names } = this;
    const highest = Math.max(0, names.length - MOST_LEFT_OPEN);
    for (let at = names.length - 1; at >= highest; at--) {
      if (names[at] !== name) continue;
      names.length = at;
      return;
    }
  }
}
