import type { DataType } from "../model/data-type";
import type { Confidence } from "../model/span";

/** A stretch of the text that a recognizer takes for a value. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
}

interface Common {
  /** The file's name. */
  readonly id: string;
  readonly type: DataType;
  /** Finer kind, such as "nl.bsn". */
  readonly sub?: string;
  /** Words and phrases, in any language, that announce the value: lower case; accents and hyphens do not matter, unless "=" is put in front. */
  readonly words: readonly string[];
}

/** An identifier of a fixed length: letters and digits, with or without separators. */
export interface CodeRecognizer extends Common {
  readonly kind: "code";
  /** Numbers of letters and digits that it can have. */
  readonly lengths: readonly number[];
  /** What the bare upper-case letters and digits look like. */
  readonly pattern: RegExp;
  /** Checksum or structure of the bare upper-case letters and digits. */
  readonly valid: (bare: string) => boolean;
  /** Is it reported without one of its words near: always, never, or only when written in this shape? */
  readonly alone: "always" | "never" | { test(written: string): boolean };
  /** It is what it is, even right behind "order number". */
  readonly unmistakable?: true;
  /** It has no checksum, so it gives way to an identifier that has one. */
  readonly unchecked?: true;
  /** Companies have one too: in a line with a registration it is theirs. */
  readonly companies?: true;
}

/** A piece of the text that a recognizer looks at, and what announces it. */
export interface Piece {
  /** The whole text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** One of its words stands near, or heads the column. */
  readonly announced: boolean;
  /** One of its words stands right before, or heads the column. */
  readonly labelled: boolean;
  /** Something else, such as "order number", stands right before. */
  readonly suppressed: boolean;
}

/** Digits with single separators between them. */
export type DigitRun = Piece;

/** A value that begins with digits and is written in many ways: a phone number, a date. */
interface DigitsRecognizer extends Common {
  readonly kind: "digits";
  read(run: DigitRun): Found | undefined;
}

/** A long stretch without blanks, at least `SHORTEST_TOKEN` characters, that may hold a key or a web address with a login. */
interface TokenRecognizer extends Common {
  readonly kind: "token";
  read(token: Piece): readonly Found[];
}

/** A value around a sign: the "@" of a mail address. */
interface SignRecognizer extends Common {
  readonly kind: "sign";
  readonly sign: "@";
  read(text: string, at: number): Found | undefined;
}

/** A value that only its words tell: what stands behind "password" or in the column below. */
interface LabelRecognizer extends Common {
  readonly kind: "label";
  /** Given names announce it as well. */
  readonly givenNames?: true;
  /** `label` is where one of the words, or a given name, stands. */
  read(text: string, label: Label): readonly Found[];
  /** A cell of a column that one of its words heads; offsets without surrounding blanks, and the heading as written. */
  readCell(text: string, start: number, end: number, heading: string): Found | undefined;
  /** What it finds beside the values of others, such as a name in front of a number; those come in order of the text. */
  beside?(text: string, values: readonly FoundValue[]): readonly Found[];
}

export interface Label {
  readonly start: number;
  readonly end: number;
  /** The word is a given name, and none of the recognizer's own words. */
  readonly isGivenName: boolean;
  /** Is the word that begins there a given name, written with a capital? */
  isNameAt(offset: number): boolean;
}

export interface FoundValue extends Found {
  readonly type: DataType;
}

export type Recognizer = CodeRecognizer | DigitsRecognizer | SignRecognizer | TokenRecognizer | LabelRecognizer;

export function defineRecognizer<const R extends Recognizer>(recognizer: R): R {
  return recognizer;
}
