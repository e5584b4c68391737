import { Content, NOT_LOCKED, READ_ONLY_MARK } from "../content";
import type { FileReader, Work } from "../define";
import { readAround } from "../ooxml/around";
import { numberIn, OoxmlPackage } from "../ooxml/package";
import { readAuthors, readComments } from "../pptx/comments";
import { SlideInk } from "../pptx/ink";
import { SlideText, type SlideSize } from "../pptx/slide-text";
import { noTheme, readTheme } from "../pptx/theme";

interface Presentation {
  /** Names of the slides' parts, in the order they are shown; undefined for one that is not there. */
  readonly slides: readonly (string | undefined)[];
  readonly size: SlideSize;
  /** "Read-only recommended", or a password that is only asked for changes. */
  readonly isMarked: boolean;
}

/** What all slides are read with. */
interface Deck {
  readonly parts: OoxmlPackage;
  readonly size: SlideSize;
  readonly authors: ReadonlyMap<string, string>;
  /** Masters and layouts by the names of their parts. */
  readonly masters: ReadonlyMap<string, SlideText>;
  readonly content: Content;
}

const NO_EDGE: SlideSize = { width: Infinity, height: Infinity };
const MASTERS = [
  ["slideMaster", "master"],
  ["slideLayout", "layout"],
  ["notesMaster", "notes master"],
  ["handoutMaster", "handout master"],
] as const;

/** PowerPoint presentations: slides, and apart notes, comments, hidden slides and what stands beside a slide. */
export const pptx: FileReader = {
  id: "pptx",
  formats: ["pptx", "pptm"],
  *read(input, format, context) {
    const content = new Content(context.budget);
    const parts = yield* OoxmlPackage.open(input.bytes, context.budget, content);
    if (parts.ofType("main").length === 0) content.incomplete("damaged");
    const { slides, size, isMarked } = yield* readPresentation(parts);
    const deck = { parts, size, authors: yield* readAuthors(parts), masters: yield* readMasters(parts), content };
    for (const [index, part] of slides.entries()) {
      if (part === undefined || !(yield* readSlide(deck, part, `slide ${index + 1}`))) content.incomplete("damaged");
    }
    for (const part of parts.ofType("slide")) {
      if (!slides.includes(part)) yield* readSlide(deck, part, `slide '${part}'`, true);
    }
    addMasters(deck);
    yield* readAround(parts, input, context, content);
    return content.finish(format, isMarked ? READ_ONLY_MARK : NOT_LOCKED);
  },
};

function* readPresentation(parts: OoxmlPackage): Work<Presentation> {
  const main = parts.ofType("main")[0] ?? "";
  const targets = new Map<string, string>();
  for (const { id, target } of yield* parts.relationships(main)) targets.set(id, target);
  const slides: (string | undefined)[] = [];
  let size = NO_EDGE;
  let isMarked = false;
  yield* parts.scan(main, {
    open(tag) {
      // Sections list slides once more, by their numbers alone.
      const id = tag.name === "sldId" ? tag.attribute("r:id") : undefined;
      if (id !== undefined) slides.push(targets.get(id));
      else if (tag.name === "modifyVerifier") isMarked = true;
      else if (tag.name === "sldSz") size = { width: Number(tag.attribute("cx")), height: Number(tag.attribute("cy")) };
    },
  });
  return { slides, size, isMarked };
}

/** A slide with what belongs to it; false when it is not there. A lost one is in no list: it was deleted. */
function* readSlide(
  { parts, size, authors, masters, content }: Deck,
  name: string,
  where: string,
  isLost = false,
): Work<boolean> {
  const relationships = yield* parts.relationships(name);
  const layout = relationships.find(({ type }) => type === "slideLayout");
  const slide = new SlideText(size, masters.get(layout?.target ?? "")?.ink?.above() ?? new SlideInk(noTheme()));
  if (!(yield* parts.scan(name, slide))) return false;
  const isHidden = isLost || slide.isHidden;
  content.seen(!isHidden, where, slide.visible.toString());
  content.hidden(`${where}/hidden text`, slide.unseen.toString());
  if (slide.ink?.isSure === false) content.seen(!isHidden, where, slide.invisible.toString());
  else content.hidden(`${where}/invisible text`, slide.invisible.toString());
  slide.pictures.addTo(content, where);
  const links: string[] = [];
  for (const { type, target, isExternal } of relationships) {
    if (isHidden) parts.ofHidden.add(target);
    if (isExternal && type === "hyperlink") links.push(target);
    else if (type === "comments") content.hidden(`${where}/comments`, yield* readComments(parts, target, authors));
    else if (type === "notesSlide") content.hidden(`${where}/notes`, yield* readNotes(parts, target));
  }
  content.seen(!isHidden, `${where}/links`, links.join("\n"));
  return true;
}

function* readNotes(parts: OoxmlPackage, name: string): Work<string> {
  const notes = new SlideText(NO_EDGE);
  yield* parts.scan(name, notes);
  return notes.visible.toString();
}

/** What a designer put on all slides: masters first, since layouts stand on them. */
function* readMasters(parts: OoxmlPackage): Work<ReadonlyMap<string, SlideText>> {
  const masters = new Map<string, SlideText>();
  for (const [type] of MASTERS) {
    for (const name of parts.ofType(type)) {
      const relationships = yield* parts.relationships(name);
      const targetOf = (wanted: string) => relationships.find(({ type: found }) => found === wanted)?.target ?? "";
      const ink =
        type === "slideMaster"
          ? new SlideInk(yield* readTheme(parts, targetOf("theme")))
          : masters.get(targetOf("slideMaster"))?.ink?.above();
      const master = new SlideText(NO_EDGE, ink, true);
      yield* parts.scan(name, master);
      masters.set(name, master);
    }
  }
  return masters;
}

function addMasters({ parts, masters, content }: Deck): void {
  for (const [type, where] of MASTERS) {
    for (const name of parts.ofType(type)) {
      content.text(`${where} ${numberIn(name)}`, masters.get(name)?.visible.toString() ?? "");
    }
  }
}
