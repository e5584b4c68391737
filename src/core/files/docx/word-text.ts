import { lastOf } from "../../model/last";
import { ElementPath } from "../element-path";
import { Flow } from "../flow";
import { PictureNotes } from "../ooxml/pictures";
import type { XmlTag, XmlVisitor } from "../xml";
import { Ink } from "./ink";

/** Ids of styles that hide their text, and of those that put a colour behind it. */
export interface MarkedStyles {
  readonly hidden: ReadonlySet<string>;
  readonly shaded: ReadonlySet<string>;
}

const NO_STYLES: MarkedStyles = { hidden: new Set(), shaded: new Set() };

/** Text of a WordprocessingML part (document, header, note, comment): what is seen, and apart what is not. */
export class WordText implements XmlVisitor {
  readonly visible = new Flow();
  readonly boxes = new Flow();
  readonly deleted = new Flow();
  readonly vanished = new Flow();
  /** White on white, or too small to be seen. */
  readonly invisible = new Flow();
  readonly pictures = new PictureNotes();
  readonly choices: string[] = [];
  /** Who changed something. */
  readonly persons = new Set<string>();
  readonly fieldCodes: string[] = [];

  private readonly path = new ElementPath();
  private readonly runs: { isHidden: boolean }[] = [];
  private hidesParagraph = false;
  private deletions = 0;
  private boxDepth = 0;
  /** What is shown instead of something else, or only says what to type. */
  private fallbacks = 0;
  private isPrompt = false;
  private fieldCode = "";

  private readonly ink: Ink;

  constructor(private readonly styles: MarkedStyles = NO_STYLES) {
    this.ink = new Ink(styles.shaded);
  }

  open(tag: XmlTag): void {
    const { name } = tag;
    const { parent } = this.path;
    this.path.open(name);
    this.ink.open(tag, parent);
    if (name === "Fallback" || this.beginsPrompt(tag)) this.fallbacks++;
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
    else if (name === "listItem" || name === "listEntry") this.choice(tag);
    else if (name === "textpath") this.watermark(tag);
    this.pictures.open(tag);
    if (name === "ins" || name === "del" || name === "moveFrom") this.changed(tag);
  }

  text(text: string): void {
    if (this.fallbacks > 0) return;
    const element = this.path.parent;
    if (element === "t") this.flow.add(text);
    else if (element === "delText") this.deleted.add(text);
    else if (element === "instrText" || element === "delInstrText") this.fieldCode += text;
  }

  close(name: string): void {
    this.path.close(name);
    this.ink.close(name);
    if (name === "Fallback" || (name === "docPartBody" && this.isPrompt))
      this.fallbacks = Math.max(0, this.fallbacks - 1);
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
    return this.ink.hides(this.boxDepth > 0) ? this.invisible : this.shown;
  }

  /** Where text goes that is neither deleted nor hidden. */
  private get shown(): Flow {
    return this.boxDepth > 0 ? this.boxes : this.visible;
  }

  private endParagraph(): void {
    this.shown.endParagraph();
    this.deleted.endParagraph();
    this.vanished.endParagraph();
    this.invisible.endParagraph();
  }

  private closeBox(): void {
    this.boxes.endParagraph();
    this.boxDepth = Math.max(0, this.boxDepth - 1);
  }

  private property(tag: XmlTag, parent: string): void {
    const value = tag.attribute("val") ?? "";
    const hides = isHiding(tag, this.styles.hidden);
    const run = lastOf(this.runs);
    if (parent === "rPr" && run !== undefined && this.path.above(3) === "r") {
      // What a run says itself goes before its style.
      if (hides || tag.name === "vanish") run.isHidden = hides;
    } else if (tag.name === "pStyle") {
      this.hidesParagraph = this.styles.hidden.has(value);
    }
  }

  private runContent(tag: XmlTag): void {
    if (tag.name === "tab" || tag.name === "ptab") this.flow.add("\t");
    else if (tag.name === "br" || tag.name === "cr") this.flow.add("\n");
    else if (tag.name === "noBreakHyphen") this.flow.add("-");
    else if (tag.name === "fldChar") this.endFieldCode(tag.attribute("fldCharType") ?? "");
  }

  /** A building block that is no more than a prompt says so before its text. */
  private beginsPrompt(tag: XmlTag): boolean {
    if (tag.name === "docPart") this.isPrompt = false;
    else if (tag.name === "type" && tag.attribute("val") === "bbPlcHdr") this.isPrompt = true;
    return tag.name === "docPartBody" && this.isPrompt;
  }

  private changed(tag: XmlTag): void {
    const author = tag.attribute("author") ?? "";
    if (author !== "") this.persons.add(author);
  }

  private choice(tag: XmlTag): void {
    const text = tag.attribute("displayText") ?? tag.attribute("val") ?? tag.attribute("value") ?? "";
    if (text.trim() !== "") this.choices.push(text);
  }

  /** Letters of a watermark are drawn by an attribute. */
  private watermark(tag: XmlTag): void {
    const text = tag.attribute("string") ?? "";
    if (text.trim() === "") return;
    this.boxes.add(text);
    this.boxes.endParagraph();
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
  return (tag.name === "rStyle" || tag.name === "basedOn") && hiddenStyles.has(value ?? "");
}
