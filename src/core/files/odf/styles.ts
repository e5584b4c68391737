import type { XmlTag } from "../xml";

/** Styles of an OpenDocument that hide what they are used for. */
export class OdfStyles {
  /** Families and names: "paragraph Quiet". */
  private readonly hiding = new Set<string>();
  private readonly white = new Set<string>();
  private readonly filled = new Set<string>();
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

  /** What a style says goes for those made of it, which stand behind it. */
  private begin(tag: XmlTag): void {
    const family = tag.attribute("family") ?? "";
    const parent = `${family} ${tag.attribute("parent-style-name") ?? ""}`;
    this.style = `${family} ${tag.attribute("style:name") ?? ""}`;
    for (const set of [this.hiding, this.white, this.filled]) if (set.has(parent)) set.add(this.style);
  }

  /** Text and sheets have a display, slides a visibility. */
  private property(tag: XmlTag): void {
    const display = tag.attribute("text:display") ?? tag.attribute("table:display");
    if (/^(?:none|false)$/.test(display ?? "") || tag.attribute("visibility") === "hidden") this.hiding.add(this.style);
    else if (display !== undefined) this.hiding.delete(this.style);
    const color = tag.attribute("fo:color");
    if (color !== undefined) assign(this.white, this.style, isWhite(color));
    const background = tag.attribute("background-color");
    if (background !== undefined) assign(this.filled, this.style, background !== "transparent" && !isWhite(background));
  }
}

function isWhite(color: string): boolean {
  return /^#f{6}$/i.test(color);
}

function assign(set: Set<string>, name: string, isIn: boolean): void {
  if (isIn) set.add(name);
  else set.delete(name);
}
