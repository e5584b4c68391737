import type { XmlTag } from "../xml";
import { OTHER } from "./theme";

/** Paint of what says nothing of its own, and of what says that it has none. */
export const UNSAID = "";
export const NONE = "none";

/** Something on a slide. */
export interface Thing {
  isPlaceholder: boolean;
  /** Left, top, right and bottom; undefined where nobody can tell. */
  box: readonly [number, number, number, number] | undefined;
  paint: string;
  line: string;
  lineWidth: number;
  /** Text of it may stand beside its box. */
  overflows: boolean;
}

/** How much a channel of a colour may differ from another that looks the same. */
const ALIKE = 16;

/** In the unit of shapes: lines of themes are three points wide at most, arrow heads reach out three times as far. */
export const THEME_LINE = 38_100;
const ARROW = 3;

export function isUnpainted({ paint }: Thing): boolean {
  return paint === UNSAID || paint === NONE;
}

/** Text that is not broken into lines, or is turned, leaves its box. */
export function overflows(body: XmlTag): boolean {
  const isTurned = (body.attribute("rot") ?? "0") !== "0" || (body.attribute("vert") ?? "horz") !== "horz";
  return isTurned || body.attribute("wrap") === "none";
}

/** A line has a colour of its own, and reaches beyond the box. */
export function withLine(shape: Thing): Thing {
  const [left, top, right, bottom] = shape.box ?? [NaN, NaN, NaN, NaN];
  const reach = ARROW * shape.lineWidth;
  return { ...shape, paint: OTHER, box: [left - reach, top - reach, right + reach, bottom + reach] };
}

export function isApart(thing: Thing, text: Thing): boolean {
  if (thing.box === undefined || text.box === undefined) return false;
  const [left, top, right, bottom] = thing.box;
  const [ownLeft, ownTop, ownRight, ownBottom] = text.box;
  return right <= ownLeft || ownRight <= left || bottom <= ownTop || ownBottom <= top;
}

export function isSame(one: string, other: string): boolean {
  if (one === OTHER || other === OTHER) return false;
  return one === other || isAlike(one, other);
}

function isAlike(one: string, other: string): boolean {
  if (one.length !== 6 || other.length !== 6) return false;
  const [first, second] = [parseInt(one, 16), parseInt(other, 16)];
  const isNear = (shift: number) => Math.abs(((first >> shift) & 255) - ((second >> shift) & 255)) < ALIKE;
  return isNear(16) && isNear(8) && isNear(0);
}
