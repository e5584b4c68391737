/** Joins pieces of text. What separates them is written once the next text comes. */
export class Flow {
  private readonly pieces: string[] = [];
  /** A new row and the cells passed since, which count although they are empty. */
  private cells = "";
  private isNewLine = false;
  private isGap = false;

  add(text: string): void {
    const separator = this.cells !== "" ? this.cells : this.isNewLine ? "\n" : this.isGap && text !== "\n" ? " " : "";
    if (separator !== "" && this.pieces.length > 0) this.pieces.push(separator);
    this.cells = "";
    this.isNewLine = this.isGap = false;
    this.pieces.push(text);
  }

  endParagraph(): void {
    this.isNewLine = true;
  }

  /** Something stands between the texts that is none of this flow. */
  addGap(): void {
    this.isGap = true;
  }

  /** The end of the paragraph in a cell is the end of the cell. */
  endCell(): void {
    this.cells += "\t";
  }

  endRow(): void {
    this.cells = "\n";
  }

  toString(): string {
    return this.pieces.join("");
  }
}
