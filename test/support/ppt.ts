import { deflateSync } from "node:zlib";
import { joined, latin1, placed, u16, u32, u8, utf16 } from "./binary";
import { cfbOf, type Leftovers } from "./cfb";

interface PptSlide {
  /** Text in the list of slides, as titles are. */
  readonly outline?: string;
  /** Text on the slide itself. */
  readonly text?: string;
  readonly isHidden?: boolean;
  readonly footer?: string;
  readonly notes?: string;
  readonly comment?: readonly [author: string, text: string];
  readonly alternative?: string;
  /** Options of drawn shapes. */
  readonly shapes?: readonly Uint8Array[];
}

export interface PptParts extends Leftovers {
  readonly slides: readonly PptSlide[];
  /** Shapes of the master: what fills them, and whether that is only a prompt. */
  readonly master?: readonly (readonly [text: string, isPlaceholder: boolean])[];
  /** Shape of the master of notes. */
  readonly notesMaster?: string;
  readonly link?: string;
  readonly footer?: string;
  /** Slides of an earlier save that no list leads to. */
  readonly old?: readonly string[];
  /** A compound file put into it. */
  readonly object?: Uint8Array;
  readonly isPacked?: boolean;
  /** Header of an encryption. */
  readonly lock?: Uint8Array;
  readonly streams?: Readonly<Record<string, Uint8Array>>;
}

export function atom(type: number, content: Uint8Array, instance = 0): Uint8Array {
  return joined(u16(instance << 4, type), u32(content.length), content);
}

export function container(type: number, ...content: readonly Uint8Array[]): Uint8Array {
  const bytes = joined(...content);
  return joined(u16(15, type), u32(bytes.length), bytes);
}

const list = (instance: number, ...content: readonly Uint8Array[]) => {
  const bytes = joined(...content);
  return joined(u16((instance << 4) | 15, 0x0ff0), u32(bytes.length), bytes);
};

/** A presentation: slides, notes and master in parts of their own, which a table of places leads to. */
export function pptOf(parts: PptParts): Uint8Array {
  const { slides, master = [], notesMaster, old = [], object, isPacked = false, lock } = parts;
  const stored: (readonly [id: number, bytes: Uint8Array])[] = [];
  const lists: Record<"slides" | "notes" | "masters", Uint8Array[]> = { slides: [], notes: [], masters: [] };
  let id = 1;
  const store = (bytes: Uint8Array) => {
    stored.push([++id, bytes]);
    return id;
  };
  slides.forEach((slide, index) => {
    lists.slides.push(listed(store(slideOf(slide)), 256 + index), textOf(slide.outline));
    if (slide.notes === undefined) return;
    const notes = container(0x03f0, atom(0x03f1, u32(256 + index, 0)), shape(slide.notes));
    lists.notes.push(listed(store(notes), 512 + index));
  });
  if (master.length > 0) {
    lists.masters.push(
      listed(store(container(0x03f8, ...master.map(([text, isPlaceholder]) => shape(text, isPlaceholder)))), 1),
    );
  }
  const objectId = object === undefined ? 0 : store(atom(0x1011, isPacked ? packed(object) : object, isPacked ? 1 : 0));
  const lockId = lock === undefined ? 0 : store(joined(u16(15, 0x2f14), u32(lock.length), lock));
  const notesId = notesMaster === undefined ? 0 : store(container(0x03f0, shape(notesMaster)));
  const document = container(
    0x03e8,
    atom(0x03e9, placed(40, { 24: u32(notesId, 0) })),
    ...(parts.footer === undefined ? [] : [container(0x0fd9, atom(0x0fba, utf16(parts.footer), 2))]),
    container(
      0x0409,
      ...(parts.link === undefined
        ? []
        : [container(0x0fd7, atom(0x0fba, utf16("hier"), 0), atom(0x0fba, utf16(parts.link), 1))]),
      ...(object === undefined ? [] : [container(0x0fcc, atom(0x0fc3, u32(1, 0, 1, 0, objectId, 0)))]),
    ),
    list(1, ...lists.masters),
    list(0, ...lists.slides),
    list(2, ...lists.notes),
  );
  const all: (readonly [id: number, bytes: Uint8Array])[] = [[1, document], ...stored];
  const leftovers = old.map((text) => container(0x03ee, shape(text)));
  let at = leftovers.reduce((sum, { length }) => sum + length, 0);
  const places = all.map(([part, { length }]) => u32(0x100000 | part, (at += length) - length));
  const directory = atom(0x1772, joined(...places));
  const edit = atom(0x0ff5, joined(u32(256, 0, 0, at, 1, id, 0), ...(lock === undefined ? [] : [u32(lockId)])));
  const streams = {
    "PowerPoint Document": joined(...leftovers, ...all.map(([, bytes]) => bytes), directory, edit),
    "Current User": joined(
      u16(0, 0x0ff6),
      u32(24, 20, lock === undefined ? 0xe391c05f : 0xf3d1c4df, at + directory.length),
      new Uint8Array(8),
    ),
    ...parts.streams,
  };
  return cfbOf(streams, parts);
}

function slideOf({ text, isHidden = false, footer, comment, alternative, shapes = [] }: PptSlide): Uint8Array {
  return container(
    0x03ee,
    atom(0x03f9, placed(16, { 10: u16(isHidden ? 4 : 0) })),
    ...(text === undefined ? [] : [shape(text)]),
    ...(footer === undefined ? [] : [container(0x0fd9, atom(0x0fba, utf16(footer), 2))]),
    ...(alternative === undefined ? [] : [described(alternative)]),
    ...shapes.map((options) => container(0x040c, options)),
    container(
      0x1388,
      container(
        0x138a,
        atom(0x0fba, utf16("___PPT10")),
        atom(0x138b, comment === undefined ? u8() : commented(comment)),
      ),
    ),
  );
}

function commented(pieces: readonly string[]): Uint8Array {
  return container(0x2ee0, ...pieces.map((piece, index) => atom(0x0fba, utf16(piece), index)));
}

/** A shape in a drawing, with its text. */
function shape(text: string, isPlaceholder = false): Uint8Array {
  const data = isPlaceholder ? [container(0xf011, atom(0x0bc3, u32(0, 0)))] : [];
  return container(0x040c, container(0xf002, container(0xf004, ...data, container(0xf00d, textOf(text)))));
}

function described(text: string): Uint8Array {
  return container(0x040c, shapeOptionsOf({ 0x80: 7, 0xc380: "a", 0xc381: text }));
}

/** Options of a drawn shape by their numbers; a text is a long value. */
export function shapeOptionsOf(options: Readonly<Record<number, number | string>>): Uint8Array {
  const all = Object.entries(options);
  const values = all.map(([, value]) => (typeof value === "string" ? utf16(`${value}\0`) : u8()));
  const short = all.map(([number, value], at) =>
    joined(u16(Number(number)), u32(typeof value === "string" ? (values[at]?.length ?? 0) : value)),
  );
  return joined(
    u16((all.length << 4) | 3, 0xf00b),
    u32(all.length * 6 + joined(...values).length),
    ...short,
    ...values,
  );
}

/** One byte a character where that is enough. */
function textOf(text: string | undefined): Uint8Array {
  if (text === undefined) return u8();
  return /[^\0-\xff]/.test(text) ? atom(0x0fa0, utf16(text)) : atom(0x0fa8, latin1(text));
}

function listed(persist: number, id: number): Uint8Array {
  return atom(0x03f3, u32(persist, 0, 1, id, 0));
}

function packed(bytes: Uint8Array): Uint8Array {
  return joined(u32(bytes.length), Uint8Array.from(deflateSync(bytes)));
}
