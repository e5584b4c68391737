import { lastOf } from "../../model/last";
import { ElementPath } from "../element-path";
import type { XmlTag } from "../xml";
import { colorOf, OTHER, type Theme } from "./theme";
import { isApart, isSame, isUnpainted, NONE, overflows, THEME_LINE, UNSAID, withLine, type Thing } from "./things";

/** What a slide is of that says no background. */
const WHITE = "ffffff";

/** Hundredths of points below which letters are dots: one and a half points. */
const TINY = 150;
/** Painted things that a text is compared with: slides have dozens. */
const MAX_THINGS = 100;
/** UTF-16 units of a colour with its changes, which are three or four at most. */
const LONGEST_COLOR = 100;

const SHAPE = /^(?:sp|grpSp|graphicFrame|pic|cxnSp)$/;
const FILL = /^(?:no|grad|blip|patt|grp)Fill$/;
/** What shows letters whatever their colour, or gives them another one. */
const MARK = /^(?:ln|highlight|hlinkClick|outerShdw|innerShdw|prstShdw|glow|reflection|sp3d)$/;
/** Of these, what a shape without paint gives to its letters. */
const EFFECT = /Shdw|glow|reflection|sp3d/;

/**
 * Can text of a slide be seen where it stands? Only what a run says itself counts, and only where everything that may
 * lie behind it is known to have its colour.
 */
export class SlideInk {
  /** False once colours may turn out to be others. */
  isSure: boolean;
  private background: string;
  private paintsPlaceholders: boolean;
  private readonly things: Thing[];
  private readonly path = new ElementPath();
  private readonly shapes: Thing[] = [];
  /** The colour at hand, with its changes: "bg1 lumMod=50000". */
  private color = "";
  private isPlain = false;
  private isTurned = false;
  private inRunProperties = false;
  private inLine = false;
  private letters = UNSAID;
  private isTiny = false;
  private isMarked = false;
  /** Whether these letters are hidden here, once somebody asked. */
  private answer: boolean | undefined;

  /** `below`: the master of a layout, the layout of a slide. */
  constructor(
    private readonly theme: Theme,
    private readonly below?: SlideInk,
  ) {
    this.isSure = below?.isSure ?? true;
    this.background = below === undefined ? (theme.colors.size > 0 ? WHITE : OTHER) : this.resolved(below.background);
    this.paintsPlaceholders = below?.paintsPlaceholders ?? false;
    const things = (below?.things ?? []).filter(({ isPlaceholder }) => !isPlaceholder);
    this.things = things.map((thing) => ({ ...thing, paint: this.resolved(thing.paint) }));
  }

  /** The ink of what is built on this one. */
  above(): SlideInk {
    return new SlideInk(this.theme, this);
  }

  get hides(): boolean {
    this.answer ??= this.isHidden();
    return this.answer;
  }

  private isHidden(): boolean {
    const { letters, shape } = this;
    if (this.isTiny) return true;
    if (this.isMarked || letters === UNSAID || shape === undefined) return false;
    if (letters === NONE || letters.endsWith(" alpha=0")) return true;
    if (!isUnpainted(shape) && !isSame(letters, shape.paint)) return false;
    if (!isUnpainted(shape) && !shape.overflows) return true;
    if (shape.paint === UNSAID && shape.isPlaceholder && this.paintsPlaceholders) return false;
    if (!isSame(letters, this.background) || this.things.length >= MAX_THINGS) return false;
    return this.things.every((thing) => (!shape.overflows && isApart(thing, shape)) || isSame(letters, thing.paint));
  }

  open(tag: XmlTag): void {
    const { name } = tag;
    const { parent } = this.path;
    this.path.open(name);
    if (SHAPE.test(name)) this.openShape(name);
    else if (name === "r" || name === "fld") this.startRun();
    else if (name === "rPr") this.openRunProperties(tag);
    else if (parent === "solidFill" || parent === "bgRef") this.color = colorOf(tag);
    else if (parent.endsWith("Clr")) this.change(tag);
    else if (FILL.test(name)) this.paint(parent, name === "noFill" ? NONE : OTHER);
    else if (name === "ln" && parent === "spPr") this.openLine(tag);
    else if (MARK.test(name)) this.mark(name);
    else if (name === "bgRef") this.isPlain = this.theme.isPlain && tag.attribute("idx") === "1001";
    else if (name === "clrMap") this.rename(tag);
    else if (name === "overrideClrMapping" || name === "animClr") this.isSure = false;
    else if (this.shape !== undefined) this.describe(tag, this.shape);
  }

  text(text: string): void {
    // A motion may change colours and places, and not only show something or not.
    if (this.path.parent === "attrName" && text !== "style.visibility") this.isSure = false;
  }

  close(name: string): void {
    this.path.close(name);
    if (name === "solidFill") this.paint(this.path.parent, this.color);
    else if (name === "bgRef") this.background = this.isPlain ? this.color : OTHER;
    else if (name === "rPr") this.inRunProperties = false;
    else if (name === "ln") this.inLine = false;
    else if (SHAPE.test(name)) this.closeShape();
  }

  private get shape(): Thing | undefined {
    return lastOf(this.shapes);
  }

  private openShape(name: string): void {
    this.answer = undefined;
    const paint = name === "pic" || name === "graphicFrame" ? OTHER : UNSAID;
    const line = { line: UNSAID, lineWidth: THEME_LINE };
    this.shapes.push({ isPlaceholder: false, box: undefined, paint, ...line, overflows: false });
    this.isTurned = false;
  }

  private closeShape(): void {
    this.answer = undefined;
    const shape = this.shapes.pop();
    if (shape === undefined || (isUnpainted(shape) && shape.line !== OTHER)) return;
    if (shape.isPlaceholder && !isUnpainted(shape)) this.paintsPlaceholders = true;
    if (this.things.length < MAX_THINGS) this.things.push(shape.line === OTHER ? withLine(shape) : shape);
  }

  private openLine(tag: XmlTag): void {
    this.inLine = true;
    if (this.shape !== undefined) this.shape.lineWidth = Number(tag.attribute("w") ?? THEME_LINE);
  }

  private startRun(): void {
    this.answer = undefined;
    this.letters = UNSAID;
    this.isTiny = this.isMarked = false;
  }

  private openRunProperties(tag: XmlTag): void {
    this.answer = undefined;
    this.inRunProperties = true;
    this.isTiny = Number(tag.attribute("sz") ?? TINY) < TINY;
  }

  private paint(owner: string, color: string): void {
    const { shape } = this;
    const paint = this.below === undefined ? color : this.resolved(color);
    this.answer = undefined;
    if (owner === "bgPr") this.background = paint === NONE ? WHITE : paint;
    else if (owner === "rPr") this.letters = paint;
    else if (owner === "ln" && this.inLine && shape !== undefined) shape.line = paint === NONE ? NONE : OTHER;
    else if (owner === "spPr" && shape?.paint === UNSAID) shape.paint = paint;
  }

  private mark(name: string): void {
    const { shape } = this;
    if (this.inRunProperties) this.isMarked = true;
    else if (shape !== undefined && EFFECT.test(name) && isUnpainted(shape)) shape.paint = OTHER;
  }

  /** Names that a master gives to the colours of its theme: it may swap them. */
  private rename(tag: XmlTag): void {
    const { colors } = this.theme;
    const named = tag.attributes().map(([name, value]) => [name, colors.get(value) ?? OTHER] as const);
    for (const [name, color] of named) colors.set(name, color);
  }

  private describe(tag: XmlTag, shape: Thing): void {
    const { name } = tag;
    if (name === "ph") shape.isPlaceholder = true;
    else if (name === "xfrm") this.isTurned = (tag.attribute("rot") ?? "0") !== "0";
    else if (name === "off" || (name === "ext" && tag.attribute("cx") !== undefined)) this.place(tag, shape);
    else if (name === "bodyPr") shape.overflows = overflows(tag);
    else if (name === "lnRef" && shape.line === UNSAID && tag.attribute("idx") !== "0") shape.line = OTHER;
    // Paint and shadows of the theme.
    else if (name === "fillRef" || name === "effectRef") {
      const isNone = shape.paint === UNSAID || (shape.paint === NONE && name === "effectRef");
      if (isNone && tag.attribute("idx") !== "0") shape.paint = OTHER;
    }
  }

  /** Groups have places of their own, and what is turned covers others. */
  private place(tag: XmlTag, shape: Thing): void {
    if (this.shapes.length > 1 || this.isTurned) return;
    const number = (name: string) => Number(tag.attribute(name) ?? NaN);
    if (tag.name === "off") {
      shape.box = [number("x"), number("y"), NaN, NaN];
    } else if (shape.box !== undefined) {
      const [left, top] = shape.box;
      shape.box = [left, top, left + number("cx"), top + number("cy")];
    }
  }

  private change(tag: XmlTag): void {
    const color = `${this.color} ${tag.name}=${tag.attribute("val") ?? ""}`;
    this.color = this.color === OTHER || color.length > LONGEST_COLOR ? OTHER : color;
  }

  /** A master gives names to its colours behind all that is painted with them: what stands on it resolves them. */
  private resolved(color: string): string {
    const [name = ""] = color.split(" ", 1);
    const known = this.theme.colors.get(name) ?? name;
    return known === OTHER ? OTHER : known + color.slice(name.length);
  }
}
