/** Objects of PDF (ISO 32000-1, 7.3). Names are strings, strings are bytes. */
export type PdfValue =
  | null
  | boolean
  | number
  | string
  | Uint8Array
  | Reference
  | Operator
  | PdfStream
  | PdfDictionary
  | readonly PdfValue[];

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

export class Reference {
  constructor(readonly number: number) {}
}

/** A bare word: an operator of a content stream, or a keyword of the file. */
export class Operator {
  constructor(readonly name: string) {}
}

/** A dictionary with bytes behind it, which are cut out and unpacked only when asked for. */
export class PdfStream {
  constructor(
    readonly dictionary: PdfDictionary,
    /** Place of the first byte in the file. */
    readonly start: number,
    readonly number: number,
    readonly generation: number,
  ) {}
}

/** The operand at this place from the end, 1 for the last. */
export function numberAt(operands: readonly PdfValue[], fromEnd: number): number {
  const value = operands.length < fromEnd ? undefined : operands[operands.length - fromEnd];
  return typeof value === "number" ? value : 0;
}

/** The numbers among some values: the same list where there is nothing else, as there is in most. */
export function numbersOf(values: readonly PdfValue[]): readonly number[] {
  return areNumbers(values) ? values : values.filter(isNumber);
}

function areNumbers(values: readonly PdfValue[]): values is readonly number[] {
  for (const value of values) if (typeof value !== "number") return false;
  return true;
}

function isNumber(value: PdfValue): value is number {
  return typeof value === "number";
}
