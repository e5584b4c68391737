import { Flow } from "../flow";
import { alternativeText } from "../ooxml/drawings";
import type { XmlTag, XmlVisitor } from "../xml";

/**
 * Text of a WordprocessingML part (document, header, note, comment): what is seen, and apart what is not.
 * `hiddenStyles` are the ids of styles that hide their text.
 */
export class WordText implements XmlVisitor {
  readonly visible = new Flow();
  readonly boxes = new Flow();
  readonly deleted = new Flow();
  readonly vanished = new Flow();
  readonly alternatives: string[] = [];
  readonly fieldCodes: string[] = [];

  private readonly path: string[] = [];
  private readonly runs: { isHidden: boolean }[] = [];
  private hidesParagraph = false;
  private deletions = 0;
  private boxDepth = 0;
  private fallbacks = 0;
  private fieldCode = "";

  constructor(private readonly hiddenStyles: ReadonlySet<string> = new Set()) {}

  open(tag: XmlTag): void {
    const { name } = tag;
    const parent = this.path[this.path.length - 1];
    this.path.push(name);
    if (name === "Fallback") this.fallbacks++;
    if (this.fallbacks > 0) return;
    if (name === "r") this.runs.push({ isHidden: this.hidesParagraph });
    else if (name === "del" || name === "moveFrom") this.deletions++;
    else if (name === "txbxContent") this.boxDepth++;
    else if (name === "tr") this.shown.endRow();
    else if (name === "p") this.hidesParagraph = false;
    else if (parent === "rPr" || parent === "pPr") this.property(tag, parent);
    else if (parent === "r") this.runContent(tag);
    else if (name === "comment") this.visible.add(`${tag.attribute("author") ?? ""}: `);
    else if (name === "fldSimple") this.fieldCodes.push(tag.attribute("instr") ?? "");
    const alternative = alternativeText(tag);
    if (alternative !== undefined) this.alternatives.push(alternative);
  }

  text(text: string): void {
    if (this.fallbacks > 0) return;
    const element = this.path[this.path.length - 1];
    if (element === "t") this.flow.add(text);
    else if (element === "delText") this.deleted.add(text);
    else if (element === "instrText") this.fieldCode += text;
  }

  close(name: string): void {
    // Broken XML may close what is not open; it may not run the path empty.
    const at = this.path.lastIndexOf(name);
    if (at >= 0) this.path.length = at;
    if (name === "Fallback") this.fallbacks = Math.max(0, this.fallbacks - 1);
    if (this.fallbacks > 0) return;
    if (name === "r") this.runs.pop();
    else if (name === "del" || name === "moveFrom") this.deletions = Math.max(0, this.deletions - 1);
    else if (name === "txbxContent") this.closeBox();
    else if (name === "p") this.endParagraph();
    else if (name === "tc") this.shown.endCell();
    else if (name === "tr") this.shown.endRow();
  }

  private get flow(): Flow {
    if (this.deletions > 0) return this.deleted;
    if (this.runs.some(({ isHidden }) => isHidden)) return this.vanished;
    return this.shown;
  }

  /** Where text goes that is neither deleted nor hidden. */
  private get shown(): Flow {
    return this.boxDepth > 0 ? this.boxes : this.visible;
  }

  private endParagraph(): void {
    this.shown.endParagraph();
    this.deleted.endParagraph();
    this.vanished.endParagraph();
  }

  private closeBox(): void {
    this.boxes.endParagraph();
    this.boxDepth = Math.max(0, this.boxDepth - 1);
  }

  private property(tag: XmlTag, parent: string): void {
    const value = tag.attribute("val") ?? "";
    const hides = isHiding(tag, this.hiddenStyles);
    const run = this.runs[this.runs.length - 1];
    if (parent === "rPr" && run !== undefined && this.path[this.path.length - 3] === "r") {
      if (hides) run.isHidden = true;
    } else if (tag.name === "pStyle") {
      this.hidesParagraph = this.hiddenStyles.has(value);
    }
  }

  private runContent(tag: XmlTag): void {
    if (tag.name === "tab" || tag.name === "ptab") this.flow.add("\t");
    else if (tag.name === "br" || tag.name === "cr") this.flow.add("\n");
    else if (tag.name === "noBreakHyphen") this.flow.add("-");
    else if (tag.name === "fldChar") this.endFieldCode(tag.attribute("fldCharType") ?? "");
  }

  private endFieldCode(type: string): void {
    if (type !== "begin" && this.fieldCode !== "") this.fieldCodes.push(this.fieldCode.trim());
    this.fieldCode = "";
  }
}

/** Is this a run property that hides text, by itself or through its style? */
export function isHiding(tag: XmlTag, hiddenStyles: ReadonlySet<string>): boolean {
  const value = tag.attribute("val");
  if (tag.name === "vanish") return value !== "0" && value !== "false" && value !== "off";
  return tag.name === "rStyle" && hiddenStyles.has(value ?? "");
}
