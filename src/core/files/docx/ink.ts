import type { XmlTag } from "../xml";

/** Sizes in half points below which letters are dots: one and a half points. */
const TINY = 3;
const WHITE = /^(?:f[a-f\d]){3}$/i;

/** Can text be seen where it stands? White on white and letters like dots cannot. */
export class Ink {
  /** Tables and cells around, each with whether it is shaded. */
  private readonly tables: boolean[] = [];
  private readonly cells: boolean[] = [];
  /** A page in colour, or a picture behind the text. */
  private isOnPicture = false;
  private isParagraphShaded = false;
  private isRunShaded = false;
  private isWhite = false;
  private isTiny = false;
  /** Inside of what a run looked like before somebody changed it. */
  private isFormer = false;

  /** `shadedStyles` are the ids of styles that shade what stands in them. */
  constructor(private readonly shadedStyles: ReadonlySet<string>) {}

  /** `isBox`: text in a shape, which may have any colour. */
  hides(isBox: boolean): boolean {
    if (this.isTiny) return true;
    const isShaded =
      this.isRunShaded || this.isParagraphShaded || this.tables.includes(true) || this.cells.includes(true);
    return this.isWhite && !isShaded && !isBox && !this.isOnPicture;
  }

  open(tag: XmlTag, parent: string): void {
    const { name } = tag;
    if (name === "r") this.isRunShaded = this.isWhite = this.isTiny = false;
    else if (name === "p") this.isParagraphShaded = false;
    else if (name === "tbl") this.tables.push(false);
    else if (name === "tc") this.cells.push(false);
    else if (name === "background" || (name === "anchor" && tag.attribute("behindDoc") === "1"))
      this.isOnPicture = true;
    else if (name === "rPrChange") this.isFormer = true;
    else if (parent === "rPr" && !this.isFormer) this.runProperty(tag);
    else if (this.shades(tag)) this.shade(parent);
  }

  close(name: string): void {
    if (name === "tbl") this.tables.pop();
    else if (name === "tc") this.cells.pop();
    else if (name === "rPrChange") this.isFormer = false;
  }

  private runProperty(tag: XmlTag): void {
    if (tag.name === "color") this.isWhite = WHITE.test(tag.attribute("val") ?? "");
    else if (tag.name === "sz") this.isTiny = Number(tag.attribute("val") ?? TINY) < TINY;
    // An outline or a shadow is seen on white too.
    else if (/^(?:highlight|outline|shadow|textOutline|emboss|imprint|bdr)$/.test(tag.name) || this.shades(tag))
      this.isRunShaded = true;
  }

  private shades(tag: XmlTag): boolean {
    return STYLES.has(tag.name) ? this.shadedStyles.has(tag.attribute("val") ?? "") : isShading(tag);
  }

  private shade(parent: string): void {
    if (parent === "pPr") this.isParagraphShaded = true;
    else if (parent === "tcPr") this.cells[this.cells.length - 1] = true;
    else if (parent === "tblPr") this.tables[this.tables.length - 1] = true;
  }
}

const STYLES = new Set(["pStyle", "rStyle", "tStyle", "tblStyle"]);

/** A shading of white or of no colour at all shades nothing. */
export function isShading(tag: XmlTag): boolean {
  if (tag.name !== "shd") return false;
  const fill = tag.attribute("fill") ?? "auto";
  return !/^(?:clear|nil)$/.test(tag.attribute("val") ?? "clear") || !(fill === "auto" || WHITE.test(fill));
}
