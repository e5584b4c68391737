import type { Content } from "../content";
import type { Work } from "../define";
import { MAX_SLIDES } from "../limits";
import type { Persist } from "./persist";
import { TYPE, type PptRecord, type PptStream } from "./records";

/** Lists of slides by what they list (MS-PPT 2.4.14). */
const SLIDES = 0;
const MASTERS = 1;
const NOTES = 2;

/** A slide that the document lists, with the texts that stand in the list instead of on it. */
interface Listed {
  readonly persist: number;
  /** What notes call their slide. */
  readonly id: number;
  readonly texts: string[];
}

/** Reads slides, notes and masters. Parts that no list leads to any more were deleted or changed. */
export class Presentation {
  /** Lines that are still there, to tell deleted ones from. */
  private readonly kept = new Set<string>();
  private readonly read = new Set<number>();
  private readonly slideNumbers = new Map<number, number>();
  private readonly headers = new Set<string>();
  /** Numbers of the parts with objects, in the order of the list. */
  readonly objects: number[] = [];
  /** What placeholders of masters say, which nobody wrote. */
  readonly prompts: string[] = [];

  constructor(
    private readonly stream: PptStream,
    private readonly persist: Persist,
    private readonly content: Content,
  ) {}

  *parts(): Work<void> {
    const { stream, content } = this;
    const document = this.part(this.persist.document);
    if (document?.type !== TYPE.document) {
      content.incomplete("damaged");
      return;
    }
    const lists = stream.between(document.start, document.end);
    const slides = this.listed(lists, SLIDES);
    if (slides.length > MAX_SLIDES) content.incomplete("too-many-parts");
    for (const [index, slide] of slides.slice(0, MAX_SLIDES).entries()) {
      this.slideNumbers.set(slide.id, index + 1);
      this.slide(slide, `slide ${index + 1}`);
      if (stream.isPauseDue()) yield;
    }
    for (const notes of this.listed(lists, NOTES)) {
      this.notes(notes);
      if (stream.isPauseDue()) yield;
    }
    for (const [index, master] of [...this.listed(lists, MASTERS), ...this.otherMasters(lists)].entries()) {
      this.master(master, `master ${index + 1}`);
      if (stream.isPauseDue()) yield;
    }
    this.links(document);
    this.content.text("header and footer", this.keep([...this.headers]));
  }

  /** Texts of parts of earlier saves that are nowhere else. */
  *deleted(): Work<void> {
    const { stream, content, persist } = this;
    const live = new Set(persist.offsets.values());
    const texts = new Set<string>();
    for (const part of stream.between(0, stream.bytes.length)) {
      const isOld = [TYPE.document, TYPE.slide, TYPE.notes].some((type) => type === part.type);
      if (!isOld || live.has(part.start - 8)) continue;
      for (const text of this.textsOf(part, () => true)) {
        for (const line of text.split("\n")) if (!this.kept.has(line)) texts.add(line);
      }
      if (stream.isPauseDue()) yield;
    }
    content.hidden("deleted text", [...texts].join("\n"));
  }

  private slide(listed: Listed, where: string): void {
    const { stream, content } = this;
    const slide = this.part(listed.persist);
    if (slide === undefined) content.incomplete("damaged");
    const texts = [...listed.texts];
    const comments: string[] = [];
    const alternatives: string[] = [];
    const cropped: string[] = [];
    const state = { isHidden: false };
    if (slide !== undefined) {
      texts.push(
        ...this.textsOf(slide, (record) => {
          if (record.type === TYPE.slideInfo) state.isHidden = (stream.byte(record, 10) & 4) !== 0;
          if (record.type === TYPE.comment) comments.push(this.comment(record));
          if (record.type === TYPE.headersFooters) this.addHeaders(record);
          const options = record.type === TYPE.shapeOptions ? stream.options(record) : undefined;
          if (options !== undefined) alternatives.push(options.description);
          if (options !== undefined) cropped.push(options.cropped);
          return record.type !== TYPE.comment;
        }),
      );
    }
    const text = this.keep(texts);
    content.seen(!state.isHidden, where, text);
    content.hidden(`${where}/comments`, this.keep(comments));
    content.hidden(`${where}/alternative text`, this.keep(alternatives));
    content.hidden(`${where}/cropped pictures`, this.keep(cropped));
  }

  private notes(listed: Listed): void {
    const notes = this.part(listed.persist);
    let slide = 0;
    const texts = [...listed.texts];
    if (notes !== undefined) {
      texts.push(
        ...this.textsOf(notes, (record) => {
          if (record.type === TYPE.notesAtom) slide = this.stream.number(record, 0);
          return true;
        }),
      );
    }
    const number = this.slideNumbers.get(slide);
    this.content.hidden(number === undefined ? "notes" : `slide ${number}/notes`, this.keep(texts));
  }

  /** Text that the designer put on all slides; placeholders only say "Click to edit". */
  private master(listed: Listed, where: string): void {
    const master = this.part(listed.persist);
    if (master === undefined) return;
    const texts: string[] = [];
    this.stream.walk(master, (record) => {
      if (record.type !== TYPE.shape) return record.type !== TYPE.slideList;
      const state = { isPlaceholder: false };
      const own = this.textsOf(record, (inner) => {
        if (inner.type === TYPE.placeholder) state.isPlaceholder = true;
        return true;
      });
      (state.isPlaceholder ? this.prompts : texts).push(...own);
      return false;
    });
    this.content.text(where, this.keep(texts));
  }

  /** Addresses, headers and footers, and numbers of the objects inside (MS-PPT 2.10.1). */
  private links(document: PptRecord): void {
    const targets: string[] = [];
    this.stream.walk(document, (record) => {
      if (record.type === TYPE.hyperlink) {
        const [, target] = this.numbered(record);
        if (target !== undefined) targets.push(target);
      } else if (record.type === TYPE.oleEmbed) {
        this.object(record);
      } else if (record.type === TYPE.headersFooters) {
        this.addHeaders(record);
      }
      return true;
    });
    this.content.text("links", this.keep(targets));
  }

  /** Of notes and of handouts, which stand in no list (MS-PPT 2.4.2). */
  private otherMasters(records: readonly PptRecord[]): readonly Listed[] {
    const atom = records.find(({ type }) => type === TYPE.documentAtom);
    if (atom === undefined) return [];
    return [24, 28].map((offset) => ({ persist: this.stream.number(atom, offset), id: 0, texts: [] }));
  }

  private addHeaders(record: PptRecord): void {
    for (const text of this.numbered(record)) if (text !== undefined) this.headers.add(text);
  }

  private object(embed: PptRecord): void {
    for (const record of this.stream.between(embed.start, embed.end)) {
      // Kind 0 is an object, others are links and controls.
      if (record.type !== TYPE.oleObject || this.stream.number(record, 4) !== 0) continue;
      this.objects.push(this.stream.number(record, 16));
    }
  }

  private comment(record: PptRecord): string {
    const [author = "", text = ""] = this.numbered(record);
    return author === "" ? text : `${author}: ${text}`;
  }

  /** Texts in a container by their number. */
  private numbered(container: PptRecord): readonly (string | undefined)[] {
    const texts: string[] = [];
    for (const record of this.stream.between(container.start, container.end)) {
      if (record.type === TYPE.text && record.instance < 4) texts[record.instance] = this.stream.text(record) ?? "";
    }
    return texts;
  }

  /** Texts of shapes; names of fonts and the like are no text of anybody. */
  private textsOf(part: PptRecord, visit: (record: PptRecord) => boolean): string[] {
    const texts: string[] = [];
    this.stream.walk(part, (record) => {
      const isInside = visit(record);
      const text = record.type === TYPE.text ? undefined : this.stream.text(record);
      if (isInside && text !== undefined) texts.push(text);
      return isInside;
    });
    return texts;
  }

  private listed(lists: readonly PptRecord[], kind: number): readonly Listed[] {
    const slides: Listed[] = [];
    for (const list of lists) {
      if (list.type !== TYPE.slideList || list.instance !== kind) continue;
      for (const record of this.stream.between(list.start, list.end)) {
        if (record.type === TYPE.slidePersist) {
          slides.push({ persist: this.stream.number(record, 0), id: this.stream.number(record, 12), texts: [] });
        } else {
          const text = this.stream.text(record);
          if (text !== undefined) slides[slides.length - 1]?.texts.push(text);
        }
      }
    }
    return slides;
  }

  /** A part is read once, however often it is listed. */
  private part(id: number): PptRecord | undefined {
    const offset = this.persist.offsets.get(id);
    if (offset === undefined || this.read.has(offset)) return undefined;
    this.read.add(offset);
    return this.stream.at(offset);
  }

  private keep(texts: readonly string[]): string {
    const shown = texts.filter((text) => text.trim() !== "");
    const joined = shown.join("\n");
    for (const line of joined.split("\n")) this.kept.add(line);
    return joined;
  }
}
