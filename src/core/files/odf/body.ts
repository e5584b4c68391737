import { lastOf } from "../../model/last";
import type { Content } from "../content";
import type { Flow } from "../flow";
import { MAX_DATA_DEPTH } from "../limits";
import { attributesOf } from "../ooxml/attributes";
import type { XmlTag, XmlVisitor } from "../xml";
import { constantOf, isHiddenSection, isTrue, literals, wordsOfControl } from "./attributes";
import { OdfCells } from "./cells";
import { Place, type Kind } from "./place";
import type { OdfStyles } from "./styles";
import { ASIDE, CAPTURED, FRAMES, NUMBERS, SHAPES, SOURCES } from "./words";

/** A kind of text, or text that has the column of its cell, or text of prompts, which counts as none. */
type Aside = Kind | "cell" | "prompt";

interface Paragraph {
  isHidden: boolean;
  text: string;
  /** In styles that hide. */
  unseen: string;
}

/** The content of an OpenDocument, whether a text, slides, sheets, a drawing or a chart; or its page styles. */
export class OdfBody implements XmlVisitor {
  isProtected = false;
  readonly persons = new Set<string>();

  private readonly common = new Place("");
  private readonly places: Place[] = [this.common];
  private place = this.common;
  private cells: OdfCells | undefined;
  private mode = "";
  private pages = 0;
  private readonly asides: { readonly name: string; readonly kind: Aside }[] = [];
  private readonly paragraphs: (Paragraph | undefined)[] = [];
  private readonly spans: boolean[] = [];
  private noteKind: Kind = "footnotes";
  private captured = "";
  private capturing = "";
  private inBody = false;
  private inForms = false;
  private ignored = "";
  /** Name of the frame at hand, when its picture is cut. */
  private cropped = "";

  constructor(
    private readonly styles: OdfStyles,
    private readonly room: number,
  ) {}

  /** More text than can be kept, or more than anybody put into each other. */
  get done(): boolean {
    return this.isTooDeep || (this.cells !== undefined && this.cells.length > this.room);
  }

  private get isTooDeep(): boolean {
    return this.asides.length > MAX_DATA_DEPTH;
  }

  /** `isInside`: of a document that was put into another one. */
  addTo(content: Content, prefix = "", isInside = false): void {
    // A damaged file ends anywhere.
    if (this.paragraph !== undefined) this.closeParagraph();
    for (const place of this.places) place.addTo(content, prefix, isInside);
    if (this.done) content.incomplete(this.isTooDeep ? "too-deep" : "too-large");
  }

  get isChart(): boolean {
    return this.mode === "chart";
  }

  open(tag: XmlTag): void {
    const { name } = tag;
    if (!this.inBody) this.styles.open(tag);
    if (this.cells !== undefined && this.openCells(tag)) return;
    if (name === "p" || name === "h") this.openParagraph(tag);
    else if (name === "span") this.spans.push(this.styles.hides("text", tag.attribute("style-name")));
    else if (name === "s") this.add(" ".repeat(Math.min(Number(tag.attribute("text:c") ?? "1") || 1, 99)));
    else if (name === "tab") this.add("\t");
    else if (name === "line-break") this.add("\n");
    else if (CAPTURED.has(name) && this.paragraph === undefined && !this.isChart)
      [this.capturing, this.captured] = [name, ""];
    else if (NUMBERS.has(name)) this.ignored = name;
    else if (name === "table-row") this.flow?.endRow();
    else if (this.inForms) for (const [kind, words] of wordsOfControl(tag)) this.place.line(kind, words);
    else if (!this.openAside(tag) && !this.openPlace(tag)) this.openOther(tag);
  }

  text(text: string): void {
    if (this.capturing !== "") this.captured += text;
    else if (this.paragraph !== undefined && this.ignored === "") this.add(text.replace(/[ \t\r\n]+/g, " "));
  }

  close(name: string): void {
    if (name === this.capturing) this.endCaptured();
    else if (name === this.ignored) this.ignored = "";
    else if (name === "p" || name === "h") this.closeParagraph();
    else if (name === "span") this.spans.pop();
    else if (name === lastOf(this.asides)?.name) this.closeAside(name);
    else if (name === "table-row") this.closeRow();
    else if (name === "table-cell" || name === "covered-table-cell") this.flow?.endCell();
    else if (name === "forms") this.inForms = false;
    else if (name === "page" || name === "master-page" || (name === "table" && this.cells !== undefined))
      this.closePlace();
  }

  private get kind(): Aside {
    return lastOf(this.asides)?.kind ?? "";
  }

  /** Undefined where text is kept in no flow. */
  private get flow(): Flow | undefined {
    const { kind } = this;
    if (kind === "cell" || kind === "prompt") return undefined;
    return (kind === "header and footer" ? this.common : this.place).flow(kind);
  }

  private get paragraph(): Paragraph | undefined {
    return lastOf(this.paragraphs);
  }

  private add(text: string): void {
    const { paragraph } = this;
    if (paragraph === undefined) return;
    if (this.spans.includes(true)) paragraph.unseen += text;
    else paragraph.text += text;
  }

  private openParagraph(tag: XmlTag): void {
    if (this.paragraph !== undefined) this.closeParagraph();
    const isHidden = this.styles.hides("paragraph", tag.attribute("style-name"));
    this.paragraphs.push({ isHidden, text: "", unseen: "" });
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (paragraph === undefined) return;
    const { text, unseen, isHidden } = paragraph;
    this.place.line("hidden text", unseen.trim());
    if (isHidden) this.place.line("hidden text", text.trim());
    else if (this.kind === "cell") this.cells?.paragraphs.push(text);
    else if (text.trim() !== "") this.flow?.add(text.trim());
    this.flow?.endParagraph();
  }

  private openAside(tag: XmlTag): boolean {
    const kind = this.asideKind(tag);
    if (kind === undefined) return false;
    if (kind === "input messages") this.place.line(kind, tag.attribute("table:title"));
    this.push(tag.name, kind);
    return true;
  }

  private push(name: string, kind: Aside): void {
    this.asides.push({ name, kind });
    // It may stand in a paragraph, which it is no part of: a date of a comment, a title of a picture.
    this.paragraphs.push(undefined);
  }

  private asideKind(tag: XmlTag): Aside | undefined {
    const { name } = tag;
    const kind = ASIDE.get(name);
    if (kind !== undefined) return kind;
    if (name === "note-body") return this.noteKind;
    if (name === "section") return isHiddenSection(tag) ? "hidden text" : this.kind;
    if (!SHAPES.has(name) && !FRAMES.has(name)) return undefined;
    this.cropped = this.styles.cuts(tag.attribute("draw:style-name")) ? (tag.attribute("draw:name") ?? "picture") : "";
    if (tag.attribute("display") === "none") return "hidden text";
    if (!this.inBody && isTrue(tag, "placeholder")) return "prompt";
    const isInText = SHAPES.has(name) && this.kind !== "hidden text" && this.pages === 0;
    return isInText ? "text boxes" : this.kind;
  }

  private closeAside(name: string): void {
    if (name === "annotation") this.flow?.endParagraph();
    else if (this.kind === "cell") this.cells?.closeCell();
    this.asides.pop();
    this.paragraphs.pop();
  }

  private openPlace(tag: XmlTag): boolean {
    const { name } = tag;
    if (name === "page" && this.inBody) {
      const isHidden = this.styles.hides("drawing-page", tag.attribute("style-name"));
      this.begin(new Place(`${this.mode === "drawing" ? "page" : "slide"} ${++this.pages}`, isHidden));
    } else if (name === "master-page") {
      this.begin(new Place(`master ${++this.pages}`));
    } else if (name === "table" && this.mode === "spreadsheet" && this.kind === "") {
      this.cells = new OdfCells(this.styles);
      const isHidden = this.styles.hides("table", tag.attribute("style-name"));
      this.begin(new Place(`sheet '${tag.attribute("table:name") ?? ""}'`, isHidden, this.cells.rows));
      this.protect(tag);
    } else {
      return false;
    }
    return true;
  }

  private begin(place: Place): void {
    this.places.push(place);
    this.place = place;
  }

  private closePlace(): void {
    if (this.done) return;
    this.cells = undefined;
    this.place = this.mode === "text" ? this.place : this.common;
  }

  /** Cells and rows of a sheet; false for what else stands there. */
  private openCells(tag: XmlTag): boolean {
    const { name } = tag;
    if (this.kind !== "" && this.kind !== "cell") return false;
    if (name === "table-cell" || name === "covered-table-cell") {
      this.cells?.openCell(tag);
      this.push(name, "cell");
    } else if (name === "table-row") {
      this.cells?.openRow(tag);
    } else if (name === "table-column") {
      this.cells?.columnRange(tag);
    } else {
      return false;
    }
    return true;
  }

  private closeRow(): void {
    if (this.cells !== undefined && this.kind === "") this.cells.closeRow();
    else this.flow?.endRow();
  }

  private endCaptured(): void {
    const { capturing, place } = this;
    const text = this.captured.trim();
    this.capturing = "";
    if (text === "") return;
    if (capturing === "creator") {
      if (this.kind === "comments") place.flow("comments").add(`${text}: `);
      else this.persons.add(text);
    } else if (capturing.endsWith("-decl")) {
      this.common.line("header and footer", text);
    } else {
      place.line("alternative text", text);
    }
  }

  private openOther(tag: XmlTag): void {
    const { name } = tag;
    const { common, place } = this;
    if (name === "a") this.link(tag);
    else if (SOURCES.has(name)) this.source(tag);
    else if (name === "note") this.noteKind = tag.attribute("note-class") === "endnote" ? "endnotes" : "footnotes";
    else if (name === "hidden-paragraph") this.hideParagraph(tag);
    else if (name === "hidden-text" && isTrue(tag, "is-hidden"))
      place.line("hidden text", tag.attribute("string-value"));
    else if (/^(?:variable-set|user-field-get)$/.test(name) && tag.attribute("display") === "none") {
      place.line("hidden text", tag.attribute("string-value") ?? tag.attribute("office:value"));
    } else if (name === "label") place.line("lists of choices", tag.attribute("text:value"));
    else if (name === "forms") this.inForms = true;
    else if (name === "body") this.inBody = true;
    else if (name === "content-validation") common.line("lists of choices", literals(tag.attribute("condition")));
    else if (name === "named-expression") common.line("defined names", constantOf(tag));
    else if (name === "data-pilot-member") common.line("pivot cache", tag.attribute("table:name"));
    else if (name === "database-display") common.line("mail merge source", tag.attribute("database-name"));
    else if (/^database-source-/.test(name)) {
      common.line("connections", attributesOf(tag, ["database-name", "sql-statement", "table-name", "query-name"]));
    } else if (/^(?:text|spreadsheet|presentation|drawing|chart)$/.test(name) && this.mode === "" && this.inBody) {
      this.mode = name;
      this.protect(tag);
      if (name === "text" || name === "chart") this.begin(new Place(name === "text" ? "document" : name));
    }
  }

  private protect(tag: XmlTag): void {
    if (isTrue(tag, "protected") || isTrue(tag, "structure-protected")) this.isProtected = true;
  }

  private link(tag: XmlTag): void {
    const target = tag.attribute("href") ?? "";
    if (!target.startsWith("#")) this.place.line("links", target);
  }

  private source(tag: XmlTag): void {
    if (tag.name === "image") this.place.line("cropped pictures", this.cropped);
    // A second picture in a frame is the same for other programs.
    this.cropped = "";
    const target = tag.attribute("href") ?? "";
    if (/^(?:\w{2,12}:|\.\.\/|\/)/.test(target)) this.common.line("external link", target);
  }

  private hideParagraph(tag: XmlTag): void {
    if (this.paragraph !== undefined && isTrue(tag, "is-hidden")) this.paragraph.isHidden = true;
  }
}
