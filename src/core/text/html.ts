import { lastOf } from "../model/last";
import { decodeEntities } from "./entities";
import { endOfRawText, readTag, type Tag } from "./html-tags";
import { Layout } from "./layout";

/** Something the markup says about a stretch of the text; offsets count in the text, end exclusive. */
type Mark =
  | { readonly kind: "link"; readonly url: string; readonly start: number; readonly end: number }
  /** Text that is in the mail but not shown; it would stand at `start`, and `end` equals it. */
  | { readonly kind: "hidden"; readonly text: string; readonly start: number; readonly end: number }
  /** An older mail, as the client that quoted it marked it. */
  | { readonly kind: "quote"; readonly start: number; readonly end: number }
  | { readonly kind: "signature"; readonly start: number; readonly end: number };

/** What a person reads of a mail, with what the markup tells about it. */
export interface RichText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Text of an HTML mail. Linear in its length whatever the markup; broken HTML is read as browsers read it. */
export function htmlToText(html: string): RichText {
  const work = htmlInSteps(html);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps of some milliseconds. `asides` takes what the page holds and never shows: comments and scripts. */
export function htmlInSteps(html: string, asides?: string[]): Generator<void, RichText, void> {
  return new HtmlReader(html, asides).read();
}

/** HTML of which `htmlToText` gives the same text back. */
export function plainTextAsHtml(text: string): string {
  // A line break right behind <pre> is not part of its text; a bare carriage return would become a line break.
  return `<pre>\n${text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\r/g, "&#13;")}</pre>`;
}

/** A text that never was HTML. */
export function plainRichText(text: string): RichText {
  return { text, marks: [] };
}

/** Characters between two yields: tags cost far more than text. */
const CHARS_A_YIELD = 32 * 1024;
const BLOCKS = new Set(
  "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol optgroup option p pre section select summary ul caption tbody thead tfoot".split(
    " ",
  ),
);
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** Their content is no text of the mail. */
const RAW = new Set("script style title iframe noembed noframes xmp".split(" "));
const CELLS = new Set(["td", "th"]);

const HIDDEN_FOR_GOOD = /display\s*:\s*none|mso-hide\s*:\s*all/i;
const VISIBILITY = /(?:^|[;\s])visibility\s*:\s*(hidden|collapse|visible)/i;
const FONT_SIZE = /(?:^|[;\s])font-size\s*:\s*([\d.]+)/i;
const KEEPS_SPACE = /white-space\s*:\s*(?:pre|break-spaces)/i;

/** Outlook (classic draws a grey line, the others name their block), and others that name theirs. */
const OUTLOOK_LINE = /border-top\s*:\s*solid #(?:e1e1e1|b5c4df)/i;
const DIVIDER_ID =
  /^(?:x_)*(?:divrplyfwdmsg|appendonsend|ms-outlook-mobile-body-separator-line|mail-editor-reference-message-container|olk_src_body_section)$/i;
const QUOTE_CLASS =
  /(?:^|\s)(?:x_)*(?:gmail_quote|gmail_quote_container|gmail_extra|gmail_attr|yahoo_quoted|protonmail_quote|moz-cite-prefix|moz-forward-container)(?:\s|$)/i;
const SIGNATURE =
  /(?:^|\s)(?:gmail_signature|moz-signature|signature|applemailsignature|ms-outlook-mobile-signature)(?:\s|$)/i;

interface Element {
  readonly name: string;
  readonly hidden: boolean;
  /** Hidden by something that an element inside can undo. */
  readonly visibility: boolean;
  readonly zeroSize: boolean;
  readonly preformatted: boolean;
  readonly mark: OpenMark | undefined;
}

interface OpenMark {
  readonly kind: "link" | "quote" | "signature";
  readonly url: string;
  readonly start: number;
}

const PAGE: Element = {
  name: "",
  hidden: false,
  visibility: false,
  zeroSize: false,
  preformatted: false,
  mark: undefined,
};

class HtmlReader {
  private readonly layout = new Layout();
  private readonly marks: Mark[] = [];
  private readonly open: Element[] = [];
  /** How many elements of a name are open: an end tag without a start is told without looking through them. */
  private readonly openCount = new Map<string, number>();
  private readonly openCells: number[] = [];
  private hidden = "";
  private divider: number | undefined;

  constructor(
    private readonly html: string,
    private readonly asides: string[] | undefined,
  ) {}

  *read(): Generator<void, RichText, void> {
    const { html } = this;
    let at = 0;
    let textFrom = 0;
    let nextYield = CHARS_A_YIELD;
    for (let next = html.indexOf("<"); next >= 0; next = html.indexOf("<", at)) {
      const tag = readTag(html, next);
      at = next + 1;
      if (tag === undefined) continue;
      this.addText(html.slice(textFrom, next));
      if (html.startsWith("<!--", next)) this.asides?.push(html.slice(next, tag.end));
      at = textFrom = this.addTag(tag);
      if (at < nextYield) continue;
      nextYield = at + CHARS_A_YIELD;
      yield;
    }
    this.addText(html.slice(textFrom));
    while (this.open.length > 0) this.close();
    const text = this.layout.finish();
    if (this.divider !== undefined) this.marks.push({ kind: "quote", start: this.divider, end: text.length });
    const marks = this.marks.map((mark) => fromFirstCharacter(mark, text));
    return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
  }

  private get innermost(): Element {
    return lastOf(this.open) ?? PAGE;
  }

  private addText(source: string): void {
    if (source === "") return;
    const text = decodeEntities(source);
    const { hidden, visibility, zeroSize, preformatted } = this.innermost;
    if (hidden || visibility || zeroSize) this.hidden += text;
    else this.showText(text, preformatted);
  }

  private showText(text: string, preformatted: boolean): void {
    this.flushHidden();
    this.layout.text(text, preformatted);
  }

  private flushHidden(): void {
    const text = this.hidden.replace(/\s+/g, " ").trim();
    this.hidden = "";
    const start = this.layout.length;
    if (text !== "") this.marks.push({ kind: "hidden", text, start, end: start });
  }

  /** Offset from which to go on reading. */
  private addTag({ kind, name, attributes, end }: Tag): number {
    if (kind === "close") this.closeNamed(name);
    if (kind !== "open") return end;
    if (RAW.has(name)) return this.skip(name, end);
    this.closeImplied(name);
    const element = this.elementOf(name, attributes);
    if (!element.hidden) this.arrange(name);
    if (VOID.has(name)) return end;
    if (name === "table") this.openCells.push(-1);
    if (CELLS.has(name) && this.openCells.length > 0) this.openCells[this.openCells.length - 1] = this.open.length;
    this.open.push(element);
    this.openCount.set(name, (this.openCount.get(name) ?? 0) + 1);
    return name === "pre" && this.html.charCodeAt(end) === NEWLINE ? end + 1 : end;
  }

  private skip(name: string, from: number): number {
    const end = endOfRawText(this.html, name, from);
    if (name === "script") this.asides?.push(this.html.slice(from, end));
    return end;
  }

  private arrange(name: string): void {
    if (name === "br") this.layout.lineBreak();
    else if (name === "table") this.layout.openTable();
    else if (name === "tr") this.layout.openRow();
    else if (CELLS.has(name)) this.layout.openCell();
    else if (BLOCKS.has(name)) this.layout.blockEdge();
  }

  /** Ends what HTML lets one leave open: a paragraph before a block, a cell before the next. */
  private closeImplied(name: string): void {
    if ((BLOCKS.has(name) || name === "table") && this.innermost.name === "p") this.close();
    if (name === "li" && this.innermost.name === "li") this.close();
    if (!CELLS.has(name) && name !== "tr") return;
    const cell = lastOf(this.openCells) ?? -1;
    if (cell >= 0) while (this.open.length > cell) this.close();
    if (name === "tr" && this.innermost.name === "tr") this.close();
  }

  private closeNamed(name: string): void {
    if (name === "br") this.layout.lineBreak();
    if ((this.openCount.get(name) ?? 0) === 0) return;
    while (this.innermost.name !== name) this.close();
    this.close();
  }

  private close(): void {
    const element = this.open.pop();
    if (element === undefined) return;
    const { name, hidden, mark } = element;
    this.openCount.set(name, (this.openCount.get(name) ?? 1) - 1);
    if (mark !== undefined) this.endMark(mark);
    if (name === "table") this.openCells.pop();
    if (CELLS.has(name) && this.openCells.length > 0) this.openCells[this.openCells.length - 1] = -1;
    if (hidden && !this.innermost.hidden) this.flushHidden();
    if (hidden) return;
    if (name === "table") this.layout.closeTable();
    else if (BLOCKS.has(name)) this.layout.blockEdge();
  }

  private endMark({ kind, url, start }: OpenMark): void {
    const end = this.layout.length;
    if (kind === "link") this.marks.push({ kind, url, start: Math.min(start, end), end });
    else if (end > start) this.marks.push({ kind, start, end });
  }

  private elementOf(name: string, attributes: Tag["attributes"]): Element {
    const outer = this.innermost;
    const style = attributes.get("style") ?? "";
    const isStyled = style !== "";
    const visibility = isStyled ? VISIBILITY.exec(style)?.[1] : undefined;
    const size = isStyled ? FONT_SIZE.exec(style)?.[1] : undefined;
    return {
      name,
      hidden:
        outer.hidden || name === "template" || attributes.has("hidden") || (isStyled && HIDDEN_FOR_GOOD.test(style)),
      visibility: visibility === undefined ? outer.visibility : visibility.toLowerCase() !== "visible",
      zeroSize: size === undefined ? outer.zeroSize : Number(size) === 0,
      preformatted: outer.preformatted || name === "pre" || (isStyled && KEEPS_SPACE.test(style)),
      mark: attributes.size === 0 ? undefined : this.markOf(name, attributes, style),
    };
  }

  private markOf(name: string, attributes: Tag["attributes"], style: string): OpenMark | undefined {
    const id = attributes.get("id") ?? "";
    const className = attributes.get("class") ?? "";
    const start = this.layout.length;
    if (name === "a") return { kind: "link", url: decodeEntities(attributes.get("href") ?? "").trim(), start };
    if (DIVIDER_ID.test(id) || (name === "div" && OUTLOOK_LINE.test(style))) {
      this.divider = this.divider ?? start;
      return undefined;
    }
    const isCite = name === "blockquote" && (attributes.get("type") ?? "").toLowerCase() === "cite";
    if (isCite || QUOTE_CLASS.test(className)) return { kind: "quote", url: "", start };
    return SIGNATURE.test(`${id} ${className}`) ? { kind: "signature", url: "", start } : undefined;
  }
}

/** The break or space that comes before the first character of an element is not part of it. */
function fromFirstCharacter(mark: Mark, text: string): Mark {
  let { start } = mark;
  while (start < mark.end && start < mark.start + 2 && WHITE_SPACE.test(text.charAt(start))) start++;
  return start === mark.start ? mark : { ...mark, start };
}

const WHITE_SPACE = /\s/;
const NEWLINE = 10;
