import { lastOf } from "../../model/last";
import { Flow } from "../flow";
import { PictureNotes } from "../ooxml/pictures";
import type { XmlTag, XmlVisitor } from "../xml";
import type { SlideInk } from "./ink";

/** Size of a slide, in the unit of its shapes (914,400 to the inch). */
export interface SlideSize {
  readonly width: number;
  readonly height: number;
}

interface Shape {
  isHidden: boolean;
  isPlaceholder: boolean;
  /** A picture has no text that would tell of it. */
  readonly isPicture: boolean;
  name: string;
  x: number;
  y: number;
}

const SHAPES = new Set(["sp", "grpSp", "graphicFrame", "pic", "cxnSp"]);

/** Text of a slide, of its notes, or of a master, whose placeholders only say "Click to edit". */
export class SlideText implements XmlVisitor {
  readonly visible = new Flow();
  /** Of shapes that are switched off, or stand beside the slide; pictures by their names. */
  readonly unseen = new Flow();
  /** In the colour of what is behind it, or too small to be seen. */
  readonly invisible = new Flow();
  readonly pictures = new PictureNotes();
  /** The slide is left out when the presentation is shown. */
  isHidden = false;

  private readonly shapes: Shape[] = [];
  private fallbacks = 0;
  private isText = false;
  private inNumber = false;

  constructor(
    private readonly size: SlideSize,
    readonly ink?: SlideInk,
    private readonly isMaster = false,
  ) {}

  open(tag: XmlTag): void {
    const { name } = tag;
    this.isText = name === "t";
    this.ink?.open(tag);
    if (name === "Fallback") this.fallbacks++;
    if (this.fallbacks > 0) return;
    this.pictures.open(tag);
    if (SHAPES.has(name)) this.openShape(name === "pic");
    else if (name === "cNvPr") this.named(tag);
    else if (name === "off") this.place(tag);
    else if (name === "ext") this.extent(tag);
    else if (name === "br") this.addBreak();
    else if (name === "tr") this.flow.endRow();
    else if (name === "fld") this.inNumber = tag.attribute("type") === "slidenum";
    else if (name === "sld") this.isHidden = /^(?:0|false)$/.test(tag.attribute("show") ?? "");
    else if (name === "ph" && this.shape !== undefined) this.shape.isPlaceholder = true;
  }

  text(text: string): void {
    this.ink?.text(text);
    if (this.isText && !this.inNumber) this.add(text);
  }

  close(name: string): void {
    this.isText = false;
    this.ink?.close(name);
    if (name === "Fallback") this.fallbacks = Math.max(0, this.fallbacks - 1);
    if (this.fallbacks > 0) return;
    if (name === "p") this.endParagraph();
    else if (name === "tc") this.flow.endCell();
    else if (name === "tr") this.flow.endRow();
    else if (name === "fld") this.inNumber = false;
    else if (SHAPES.has(name)) this.closeShape();
  }

  private get shape(): Shape | undefined {
    return lastOf(this.shapes);
  }

  private get flow(): Flow {
    return this.shape?.isHidden === true ? this.unseen : this.visible;
  }

  private get isLeftOut(): boolean {
    return this.fallbacks > 0 || (this.isMaster && this.shape?.isPlaceholder !== false);
  }

  private add(text: string): void {
    if (this.isLeftOut) return;
    const isInvisible = this.flow === this.visible && !this.isMaster && this.ink?.hides === true;
    (isInvisible ? this.invisible : this.flow).add(text);
    if (isInvisible) this.visible.addGap();
  }

  /** Of what is seen and what is not. */
  private addBreak(): void {
    if (this.isLeftOut) return;
    this.flow.add("\n");
    this.invisible.endParagraph();
  }

  private endParagraph(): void {
    this.flow.endParagraph();
    this.invisible.endParagraph();
  }

  private openShape(isPicture: boolean): void {
    this.shapes.push({
      isHidden: this.shape?.isHidden ?? false,
      isPlaceholder: false,
      isPicture,
      name: "",
      x: 0,
      y: 0,
    });
  }

  private closeShape(): void {
    const shape = this.shapes.pop();
    if (shape?.isHidden !== true || !shape.isPicture) return;
    this.unseen.add(shape.name);
    this.unseen.endParagraph();
  }

  private named(tag: XmlTag): void {
    const { shape } = this;
    if (shape === undefined) return;
    if (/^(?:1|true)$/.test(tag.attribute("hidden") ?? "")) shape.isHidden = true;
    shape.name = tag.attribute("name") ?? "";
  }

  private place(tag: XmlTag): void {
    const { shape } = this;
    if (shape !== undefined) [shape.x, shape.y] = [numberOf(tag, "x"), numberOf(tag, "y")];
  }

  /** Shapes in a group have places of their own kind: the group as a whole tells. */
  private extent(tag: XmlTag): void {
    const { shape, size } = this;
    if (shape === undefined || this.shapes.length > 1 || tag.attribute("cx") === undefined) return;
    const [right, bottom] = [shape.x + numberOf(tag, "cx"), shape.y + numberOf(tag, "cy")];
    if (right <= 0 || bottom <= 0 || shape.x >= size.width || shape.y >= size.height) shape.isHidden = true;
  }
}

function numberOf(tag: XmlTag, name: string): number {
  return Number(tag.attribute(name) ?? "0");
}
