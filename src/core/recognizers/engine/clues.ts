import type { Range } from "../../text/ranges";
import type { Collected, Hit } from "./collect";
import type { Tables } from "./tables";

/** What the words around a value say about it. */
export interface Clues {
  /** Does one of the recognizer's words stand near, or head the column? */
  announces(recognizer: number): boolean;
  /** Does one stand right before, or head the column? */
  labels(recognizer: number): boolean;
  /** "Order number", "VAT", a currency or a unit stands right at it. */
  readonly suppressed: boolean;
}

/** How far a word reaches to the right and to the left; characters. */
const REACH = 100;
const REACH_BACK = 25;
/** Words that are looked at before a value. */
const MOST_WORDS = 8;

const SENTENCE_END = /[.!?]["')]?\s+["'(]?[A-Z\u00c0-\u00dd]|\n[ \t]*\n/;
/** Between "order" and its number: "no.", "is", ":". */
const ONLY_FILLER =
  /^[\s:#.()=º°-]{0,4}(?:(?:nr|no|num|number|nummer|num[eé]ro|n|id|code|ref|is|was|ist|est|van|of|de|vom|with|met|mit|avec)[\s:#.=º°-]{1,3}){0,3}$/i;
/** Between two numbers of one list. */
const ONLY_LIST = /^(?:\s?[,;/&+]\s?|\s(?:and|en|und|et|y|e|or|of|oder|ou)\s){1,2}$/i;
const MONEY_BEFORE = /(?:[€$£]|\b(?:eur|euro|usd|gbp|chf))\s?$/i;
const UNIT_AFTER =
  /^\s?(?:[€$£%]|(?:eur|euros?|usd|gbp|chf|kg|km|kwh|mb|gb|mm|cm|ml|stuks?|st[üu]ck|pcs|pi[èe]ces|items)\b)/i;
const VERSION_BEFORE = /(?:^|[\s(])(?:v|rev|r|build|patch|kb)\.?\s?$/i;

/** Reads the words around values. Ask in ascending order of `start`. */
export class ClueReader {
  private nextHit = 0;
  private lastSuppressedEnd = -1;

  constructor(
    private readonly text: string,
    private readonly collected: Collected,
    private readonly tables: Tables,
    private readonly hitsIn: (heading: Range) => readonly Hit[],
    /** Words of what the text stands in, such as a sheet's name. */
    private readonly surroundings: readonly Hit[],
  ) {}

  around(start: number, end: number): Clues {
    const { hits } = this.collected;
    while ((hits[this.nextHit]?.end ?? Infinity) <= start) this.nextHit++;
    const near: Hit[] = [];
    const closest: Hit[] = [];
    let suppressed = this.isMeasure(start, end) || this.continuesList(start);
    for (let index = this.nextHit - 1; index >= 0 && index > this.nextHit - 1 - MOST_WORDS; index--) {
      const hit = hits[index];
      if (hit === undefined || start - hit.end > REACH) break;
      const between = this.text.slice(hit.end, start);
      if (!reaches(between, this.text, hit)) break;
      if (hit.meaning.suppresses) {
        suppressed = suppressed || (near.length === 0 && ONLY_FILLER.test(between));
        continue;
      }
      near.push(hit);
      if (ONLY_FILLER.test(between)) closest.push(hit);
    }
    if (near.length === 0 && !suppressed) near.push(...this.hitsBehind(end));
    const heading = this.tables.headingOf(start);
    if (heading !== undefined) closest.push(...this.hitsIn(heading));
    near.push(...closest);
    if (near.length === 0) near.push(...this.surroundings);
    if (suppressed) this.lastSuppressedEnd = end;
    return {
      suppressed,
      announces: (recognizer) => near.some(({ meaning }) => meaning.announces.has(recognizer)),
      labels: (recognizer) => closest.some(({ meaning }) => meaning.announces.has(recognizer)),
    };
  }

  /** "111222333 (BSN)" */
  private hitsBehind(end: number): readonly Hit[] {
    const found: Hit[] = [];
    for (let index = this.nextHit; index < this.nextHit + 2; index++) {
      const hit = this.collected.hits[index];
      if (hit === undefined || hit.start - end > REACH_BACK) break;
      if (hit.start < end || /[\n\t,;.:]/.test(this.text.slice(end, hit.start))) continue;
      if (hit.meaning.suppresses) break;
      found.push(hit);
    }
    return found;
  }

  private isMeasure(start: number, end: number): boolean {
    const before = this.text.slice(Math.max(0, start - 8), start);
    if (MONEY_BEFORE.test(before) || VERSION_BEFORE.test(before)) return true;
    return UNIT_AFTER.test(this.text.slice(end, end + 8));
  }

  private continuesList(start: number): boolean {
    const from = this.lastSuppressedEnd;
    return from >= 0 && start > from && start - from <= 8 && ONLY_LIST.test(this.text.slice(from, start));
  }
}

/** A word announces what follows in its sentence; over a line break only from the end of its line or of a full line. */
function reaches(between: string, text: string, hit: Hit): boolean {
  if (SENTENCE_END.test(between)) return false;
  const lineBreak = between.indexOf("\n");
  if (lineBreak < 0) return true;
  if (/^[\s:=>-]*$/.test(between)) return true;
  const lineStart = text.lastIndexOf("\n", hit.start) + 1;
  return between.indexOf("\n", lineBreak + 1) < 0 && hit.end + lineBreak - lineStart >= FULL_LINE;
}

/** Programs fold plain text at 72 to 78; a line of this length was folded. Characters. */
const FULL_LINE = 60;
