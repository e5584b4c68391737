import type { XmlTag } from "../xml";

/** Styles of an OpenDocument that hide what they are used for. */
export class OdfStyles {
  /** Families and names: "paragraph Quiet". */
  private readonly hiding = new Set<string>();
  private readonly white = new Set<string>();
  private readonly filled = new Set<string>();
  private readonly cutting = new Set<string>();
  private style = "";

  open(tag: XmlTag): void {
    if (tag.name === "style") this.begin(tag);
    else if (this.style !== "" && tag.name.endsWith("-properties")) this.property(tag);
  }

  hides(family: string, name: string | undefined): boolean {
    return name !== undefined && this.hiding.has(`${family} ${name}`);
  }

  /** White text in a cell that has no colour of its own. */
  isWhiteOnWhite(name: string | undefined): boolean {
    if (name === undefined || this.white.size === 0) return false;
    return this.white.has(`table-cell ${name}`) && !this.filled.has(`table-cell ${name}`);
  }

  /** Pictures of this style are shown in part. */
  cuts(name: string | undefined): boolean {
    return this.cutting.has(`graphic ${name ?? ""}`) || this.cutting.has(`presentation ${name ?? ""}`);
  }

  /** What a style says goes for those made of it, which stand behind it. */
  private begin(tag: XmlTag): void {
    const family = tag.attribute("family") ?? "";
    const parent = `${family} ${tag.attribute("parent-style-name") ?? ""}`;
    this.style = `${family} ${tag.attribute("style:name") ?? ""}`;
    for (const set of [this.hiding, this.white, this.filled, this.cutting]) if (set.has(parent)) set.add(this.style);
  }

  /** Text and sheets have a display, slides a visibility, columns and rows a size. */
  private property(tag: XmlTag): void {
    const display = tag.attribute("text:display") ?? tag.attribute("table:display");
    if (/^(?:none|false)$/.test(display ?? "") || tag.attribute("visibility") === "hidden") this.hiding.add(this.style);
    else if (display !== undefined) this.hiding.delete(this.style);
    const size = tag.attribute("column-width") ?? tag.attribute("row-height");
    if (size !== undefined) assign(this.hiding, this.style, Number.parseFloat(size) === 0);
    const clip = tag.attribute("fo:clip");
    if (clip !== undefined) assign(this.cutting, this.style, isCut(clip));
    const color = tag.attribute("fo:color");
    if (color !== undefined) assign(this.white, this.style, isWhite(color));
    const background = tag.attribute("background-color");
    if (background !== undefined) assign(this.filled, this.style, background !== "transparent" && !isWhite(background));
  }
}

function isWhite(color: string): boolean {
  return /^#f{6}$/i.test(color);
}

/** Lengths cut off at each side, such as `rect(0cm, 3cm, 1.976cm, 0cm)`; one below zero adds a margin. */
function isCut(clip: string): boolean {
  return clip.split(/[( ,)]+/).some((length) => Number.parseFloat(length) > 0);
}

function assign(set: Set<string>, name: string, isIn: boolean): void {
  if (isIn) set.add(name);
  else set.delete(name);
}
