import type { Range } from "../../text/ranges";
import type { Confidence } from "../../model/span";
import type { Found, Recognizer } from "../define";
import { endOfRun } from "./collect";
import { isDigitCode } from "./letters";
import type { Tables } from "./tables";

/** Rows by which a column shows what it holds. */
const ROWS_TO_LEARN = 60;
/** A table with fewer rows is read like any text. */
const FEWEST_ROWS = 3 * ROWS_TO_LEARN;
/** Cells that must have been values, and how many others there may be to one of them: "unknown", or a typing error. */
const FEWEST_CELLS = 30;
const MOST_OTHERS = 0.2;

/** A value that is all of a cell. */
export interface WholeCell extends Found {
  readonly recognizer: Recognizer;
}

/** Offset behind the rows to learn from, 0 where there are too few in all. */
export function endOfSample(text: string): number {
  let end = 0;
  let sample = 0;
  for (let rows = 1; rows <= FEWEST_ROWS; rows++) {
    end = text.indexOf("\n", end) + 1;
    if (end === 0) return 0;
    if (rows === ROWS_TO_LEARN) sample = end;
  }
  return sample;
}

/**
 * A column in which nearly every cell of the sample was one value of the same recognizer goes on like that: of its other cells
 * only that recognizer is asked. A cell that it does not take is read like any text. In order of the text.
 */
export function settledCells(
  text: string,
  tables: Tables,
  sampleEnd: number,
  sample: readonly WholeCell[],
): readonly WholeCell[] {
  const byStart = new Map(sample.map((value) => [value.start, value]));
  const settled: WholeCell[] = [];
  for (const { heading, cells } of tables.everyColumn()) {
    const known = recognizerOf(cells, sampleEnd, byStart);
    if (known === undefined) continue;
    const name = text.slice(heading.start, heading.end);
    for (const cell of cells) {
      const { start, end } = cell;
      if (start >= sampleEnd && isWhole(text, cell, known.recognizer, name)) settled.push({ ...known, start, end });
    }
  }
  return settled.sort((a, b) => a.start - b.start);
}

interface Known {
  readonly recognizer: Recognizer;
  readonly confidence: Confidence;
}

/** The recognizer that took nearly all of the column's cells in the sample. */
function recognizerOf(
  cells: readonly Range[],
  sampleEnd: number,
  byStart: ReadonlyMap<number, WholeCell>,
): Known | undefined {
  let known: WholeCell | undefined;
  let taken = 0;
  let others = 0;
  for (const { start, end } of cells) {
    if (start >= sampleEnd) break;
    const value = byStart.get(start);
    const whole = value?.end === end ? value : undefined;
    known = known ?? whole;
    if (whole !== undefined && whole.recognizer === known?.recognizer) taken++;
    else others++;
  }
  return taken >= FEWEST_CELLS && others <= taken * MOST_OTHERS ? known : undefined;
}

/** Does the recognizer take all of the cell? */
function isWhole(text: string, { start, end }: Range, recognizer: Recognizer, heading: string): boolean {
  const found = read();
  return found?.start === start && found.end === end;

  function read(): Found | undefined {
    switch (recognizer.kind) {
      case "code":
        return isCode(text.slice(start, end)) ? { start, end, confidence: "high" } : undefined;
      case "sign": {
        const at = text.indexOf(recognizer.sign, start);
        return at < 0 || at >= end ? undefined : recognizer.read(text, at);
      }
      case "digits": {
        let from = start;
        while (from < end && !isDigitCode(text.charCodeAt(from))) from++;
        const run = { text, start: from, end: endOfRun(text, from) };
        return recognizer.read({ ...run, announced: true, labelled: true, suppressed: false });
      }
      case "label":
        return recognizer.readCell(text, start, end, heading);
      case "token":
        return undefined;
    }
  }

  function isCode(written: string): boolean {
    if (recognizer.kind !== "code") return false;
    const bare = written.replace(/[ ./-]/g, "").toUpperCase();
    return recognizer.lengths.includes(bare.length) && recognizer.pattern.test(bare) && recognizer.valid(bare);
  }
}
