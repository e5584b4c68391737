/** Joins pieces of text. What separates them is written once the next text comes. */
export class Flow {
  private readonly pieces: string[] = [];
  /** A new row and the cells passed since, which count although they are empty. */
  private cells = "";
  private isNewLine = false;

  add(text: string): void {
    const separator = this.cells === "" && this.isNewLine ? "\n" : this.cells;
    if (separator !== "" && this.pieces.length > 0) this.pieces.push(separator);
    this.cells = "";
    this.isNewLine = false;
    this.pieces.push(text);
  }

  endParagraph(): void {
    this.isNewLine = true;
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
