// Longer than other files: one state machine, whose parts share every variable.
import { lastOf } from "../../model/last";
import type { Reason } from "../../model/part";
import { byte } from "../bytes";
import { decodeAs, type Charset } from "../charset";
import type { Decoders } from "../decoders";
import type { Work } from "../define";
import { BYTES_A_YIELD, MAX_ENTRIES, MAX_RTF_NESTING } from "../limits";
import { charsetOfPage } from "../ole/properties";
import { narrowText } from "../ole/strings";
import { RtfLexer, type RtfToken } from "./lexer";
import { CHARACTERS, ENTERED, PAGE_OF_FONT, PLACES, PROPERTIES, SHAPE_TEXTS, SKIPPED } from "./words";

/** What holds until the end of a group. */
interface State {
  /** Place of the text; "" for a text of its own, such as a property. */
  readonly where: string;
  /** Undefined where nothing is read. */
  readonly sink: RtfText | undefined;
  readonly charset: Charset;
  /** Characters behind \u that say the same for old programs. */
  readonly fallback: number;
  readonly hidden: boolean;
  readonly deleted: boolean;
  readonly inTable: boolean;
  /** Of an HTML mail: formatting that only RTF needs. */
  readonly muted: boolean;
  readonly hex?: Uint8Array[];
}

/** The least second byte of a character. */
const MIN_TRAIL = 0x40;

const HIDDEN_PLACES: readonly string[] = ["comments", "document/alternative text"];

interface Group {
  /** As it was around it. */
  readonly state: State;
  atEnd?: () => void;
}

/** Text of one place. */
export interface RtfText {
  readonly where: string;
  readonly hidden: boolean;
  readonly pieces: string[];
}

/** Reads RTF 1.9, and HTML inside it (MS-OXRTFEX). Groups are a list, not calls, so that deep ones cannot overflow. */
export class RtfDocument {
  readonly texts = new Map<string, RtfText>();
  readonly fieldCodes: string[] = [];
  readonly properties: string[] = [];
  readonly persons = new Set<string>();
  /** Objects as hexadecimal digits. */
  readonly objects: (readonly Uint8Array[])[] = [];
  /** The text is HTML, as mail programs keep it in RTF. */
  isHtml = false;
  isProtected = false;
  problem: Reason | undefined;

  private readonly lexer: RtfLexer;
  private readonly groups: Group[] = [];
  private state: State = {
    where: "",
    sink: undefined,
    charset: "windows-1252",
    fallback: 1,
    hidden: false,
    deleted: false,
    inTable: false,
    muted: false,
  };
  private last: RtfText | undefined;
  private skipping = 0;
  private isStarred = false;
  /** Bytes of \'xx that wait for the next: a character may take several. */
  private codes: number[] = [];
  private readonly fonts = new Map<number, Charset>();
  private font = 0;
  private defaultFont = 0;
  private defaultCharset: Charset = "windows-1252";
  private propertyName = "";
  private shapeName = "";

  /** `room`: UTF-16 units of text to read at most. */
  constructor(
    bytes: Uint8Array,
    private room: number,
    private readonly decoders?: Decoders,
  ) {
    this.lexer = new RtfLexer(bytes);
    this.change({ where: "document" });
  }

  *read(): Work<void> {
    const { lexer, groups } = this;
    let nextYield = BYTES_A_YIELD;
    do {
      this.token(lexer.next());
      if (lexer.at < nextYield) continue;
      nextYield = lexer.at + BYTES_A_YIELD;
      yield;
    } while (groups.length > 0 && this.problem === undefined);
    if (lexer.at > lexer.bytes.length) this.problem = "damaged";
  }

  text(where: string): string {
    return readable(this.texts.get(where)?.pieces ?? []);
  }

  private token(token: RtfToken): void {
    const { lexer, groups } = this;
    if (token === "byte") {
      if (this.skipping > 0) this.skipping--;
      else this.codes.push(lexer.number ?? 0);
      return;
    }
    if (this.codes.length > 0) {
      if (token === "text") this.takeTrail();
      this.write(decodeAs(Uint8Array.from(this.codes), this.state.charset, this.decoders));
      this.codes = [];
    }
    if (token === "text") {
      this.plain();
    } else if (token === "word") {
      this.word(lexer.word, lexer.number);
    } else {
      this.skipping = 0;
      this.isStarred = false;
      if (token === "open") {
        groups.push({ state: this.state });
        if (groups.length > MAX_RTF_NESTING) this.problem = "too-deep";
      } else {
        const group = groups.pop();
        group?.atEnd?.();
        this.state = group?.state ?? this.state;
      }
    }
  }

  /** The second byte of a character may be a letter, which stands as such behind a first one in hexadecimal. */
  private takeTrail(): void {
    const { start, bytes } = this.lexer;
    const trail = byte(bytes, start);
    if (this.skipping > 0 || trail < MIN_TRAIL || !endsInLead(this.codes, this.state.charset)) return;
    this.codes.push(trail);
    this.skipping = 1;
  }

  private plain(): void {
    const { lexer, state } = this;
    const { bytes, at } = lexer;
    const start = Math.min(at, lexer.start + this.skipping);
    this.skipping -= start - lexer.start;
    if (state.hex !== undefined) state.hex.push(bytes.subarray(start, at));
    if (state.sink === undefined || state.muted || start === at) return;
    this.write(
      lexer.isAscii
        ? narrowText(bytes, start, at - start)
        : decodeAs(bytes.subarray(start, at), state.charset, this.decoders),
    );
  }

  private write(text: string): void {
    const { sink, muted } = this.state;
    if (sink === undefined || muted) return;
    // Hidden words that do not stand together are not read together.
    if (sink.hidden && sink !== this.last) sink.pieces.push("\n");
    this.last = sink;
    sink.pieces.push(text);
    this.room -= text.length;
    if (this.room < 0) this.problem = "too-large";
  }

  private word(word: string, number: number | undefined): void {
    const character = CHARACTERS.get(word);
    if (this.skipping > 0) this.skipping--;
    else if (character !== undefined) this.character(word, character);
    else if (word === "u") this.unicode(number ?? 0);
    else if (word === "*") this.isStarred = true;
    // The style of characters is starred for old readers, and begins no destination (RTF 1.9, "Character Style Sheet").
    else if (word !== "cs" && !this.formatting(word, number)) this.destination(word);
    if (word !== "*") this.isStarred = false;
  }

  private character(word: string, character: string): void {
    const { sink, inTable } = this.state;
    // The last cell ends before its row does.
    if (word.endsWith("row") && sink?.pieces[sink.pieces.length - 1] === "\t") sink.pieces.pop();
    this.write(inTable && word === "par" ? " " : character);
  }

  private unicode(number: number): void {
    this.write(String.fromCharCode(number & 0xffff));
    this.skipping = this.state.fallback;
  }

  /** False for words that are no formatting, or none that matters here. */
  private formatting(word: string, number: number | undefined): boolean {
    const isOn = number !== 0;
    const { state } = this;
    switch (word) {
      case "uc":
        this.change({ fallback: number ?? 1 });
        return true;
      case "v":
        if (state.hidden !== isOn) this.change({ hidden: isOn });
        return true;
      case "deleted":
        if (state.deleted !== isOn) this.change({ deleted: isOn });
        return true;
      case "plain":
        if (state.hidden || state.deleted) this.change({ hidden: false, deleted: false });
        this.useFont(this.defaultFont);
        return true;
      case "pard":
        if (state.inTable) this.change({ inTable: false });
        return true;
      case "intbl":
        if (!state.inTable) this.change({ inTable: true });
        return true;
      case "htmlrtf":
        this.change({ muted: isOn });
        return true;
      case "f":
        this.useFont(number ?? 0);
        return true;
      default:
        return this.setting(word, number ?? 0);
    }
  }

  /** What holds for the whole document. */
  private setting(word: string, number: number): boolean {
    if (word === "ansicpg" || word === "pc" || word === "mac") {
      this.defaultCharset = charsetOfPage(word === "pc" ? 437 : word === "mac" ? 10_000 : number);
      this.change({ charset: this.defaultCharset });
    } else if (word === "deff") {
      this.defaultFont = number;
    } else if (word === "fcharset" || word === "cpg") {
      const page = word === "cpg" ? number : PAGE_OF_FONT[number];
      this.fonts.set(this.font, page === undefined ? this.defaultCharset : charsetOfPage(page));
    } else if (word === "fromhtml") {
      this.isHtml = true;
    } else if (word === "enforceprot") {
      this.isProtected = number === 1;
    } else {
      return false;
    }
    return true;
  }

  private useFont(number: number): void {
    this.font = number;
    const charset = this.fonts.get(number) ?? this.defaultCharset;
    if (charset !== this.state.charset) this.change({ charset });
  }

  private destination(word: string): void {
    const place = PLACES.get(word);
    const label = PROPERTIES.get(word);
    const group = lastOf(this.groups);
    if (group === undefined || this.state.sink === undefined) return;
    if (place !== undefined) {
      this.change({ where: place, hidden: false, deleted: false });
      group.atEnd = () => this.write("\n");
    } else if (label !== undefined) {
      this.collect(group, (text) => this.properties.push(`${label}: ${text}`));
    } else if (word === "fldinst") {
      this.collect(group, (text) => this.fieldCodes.push(text));
    } else if (word === "atnauthor" || word === "revtbl") {
      this.collect(group, (text) => text.split(";").forEach((name) => void this.persons.add(name.trim())));
    } else if (word === "propname") {
      this.collect(group, (text) => void (this.propertyName = text));
    } else if (word === "staticval") {
      this.collect(group, (text) => this.properties.push(`${this.propertyName}: ${text}`));
    } else if (word === "sn") {
      this.collect(group, (text) => void (this.shapeName = text));
    } else if (word === "sv") {
      const where = SHAPE_TEXTS.get(this.shapeName);
      this.collect(group, (text) => where !== undefined && this.addLine(where, text));
    } else if (word === "xe" || word === "tc") {
      this.change({ hidden: true });
    } else if (word === "objdata") {
      const hex: Uint8Array[] = [];
      this.objects.push(hex);
      if (this.objects.length > MAX_ENTRIES) this.problem = "too-many-parts";
      this.change({ where: "", sink: undefined, hex });
    } else if (word === "info" || word === "userprops" || word === "upr") {
      // Nothing but groups is read in these.
      this.collect(group, () => undefined);
    } else if (word === "ud") {
      // The same as the group before it, in Unicode: of the text around both.
      const around = this.groups[this.groups.length - 2];
      if (around !== undefined) this.state = around.state;
    } else if (SKIPPED.includes(word) || (this.isStarred && !this.isEntered(word))) {
      this.change({ where: "", sink: undefined });
    }
  }

  private isEntered(word: string): boolean {
    return ENTERED.includes(word) || (word === "htmltag" && this.isHtml);
  }

  private addLine(where: string, text: string): void {
    this.sinkOf({ ...this.state, where, hidden: false, deleted: false }).pieces.push(text, "\n");
  }

  /** Keeps the text of a group apart. */
  private collect(group: Group, done: (text: string) => void): void {
    const pieces: string[] = [];
    this.change({ where: "", sink: { where: "", hidden: false, pieces }, hidden: false });
    group.atEnd = () => {
      const text = pieces.join("").trim();
      if (text !== "") done(text);
    };
  }

  private change(changes: Partial<State>): void {
    const state = { ...this.state, ...changes };
    this.state = state.where === "" ? state : { ...state, sink: this.sinkOf(state) };
  }

  private sinkOf({ where, hidden, deleted }: State): RtfText {
    const aside = this.isHtml ? "" : deleted ? "/deleted text" : hidden ? "/hidden text" : "";
    const path = where + aside;
    const known = this.texts.get(path);
    if (known !== undefined) return known;
    const sink = { where: path, hidden: aside !== "" || HIDDEN_PLACES.includes(where), pieces: [] };
    this.texts.set(path, sink);
    return sink;
  }
}

export function readable(pieces: readonly string[]): string {
  return pieces
    .join("")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Do these bytes end with the first one of two? Between 160 and 223, Shift JIS has letters of one byte. */
function endsInLead(codes: readonly number[], charset: Charset): boolean {
  const page = /(?:932|936|949|950|1361)$/.exec(charset)?.[0];
  let isLead = false;
  for (const code of codes) {
    isLead = !isLead && page !== undefined && code > 128 && !(page === "932" && code > 159 && code < 224);
  }
  return isLead;
}
