import { lastOf } from "../../model/last";
import type { Work } from "../define";
import { BYTES_A_YIELD } from "../limits";
import type { DataTables } from "./tables";

const QUOTE = 34;
const BACKSLASH = 92;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "", b: "", f: "" };
const COMMA = 44;
const COLON = 58;
const OPEN_ARRAY = 91;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
/** White space, or a value without quotes. */
const TOKEN = /\s+|[^\s{}[\],:"]+/g;

interface Container {
  readonly isArray: boolean;
  /** An array in an array: its values are a row. */
  readonly isRow: boolean;
  readonly name: string;
}

/** Reads one JSON value (RFC 8259), or one behind the other; false for a text that is none. */
export function* scanJson(text: string, data: DataTables): Work<boolean> {
  const reader = new JsonReader(data);
  let nextYield = BYTES_A_YIELD;
  for (let at = 0; at < text.length && !data.isFull && !data.isTooDeep;) {
    const end = tokenEnd(text, at);
    if (end === 0 || !reader.take(text, at, end)) return false;
    at = end;
    if (at < nextYield) continue;
    nextYield = at + BYTES_A_YIELD;
    yield;
  }
  return reader.isWhole || data.isFull || data.isTooDeep;
}

class JsonReader {
  private readonly open: Container[] = [];
  private key = "";
  private value: string | undefined;

  constructor(private readonly data: DataTables) {}

  get isWhole(): boolean {
    return this.open.length === 0 && this.value === undefined;
  }

  /** False where the token makes no sense. */
  take(text: string, start: number, end: number): boolean {
    const inside = lastOf(this.open);
    const code = text.charCodeAt(start);
    switch (code) {
      case OPEN_OBJECT:
      case OPEN_ARRAY:
        return this.begin(code === OPEN_ARRAY, inside);
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        return this.end(code === CLOSE_ARRAY, inside);
      case COMMA:
        this.finishValue();
        return inside !== undefined;
      case COLON:
        if (inside?.isArray !== false || this.value === undefined) return false;
        this.key = this.value;
        this.value = undefined;
        return true;
      default: {
        const isText = code === QUOTE;
        const token = isText ? text.slice(start + 1, end - 1) : text.slice(start, end);
        if (!isText && token.trim() === "") return true;
        if (this.value !== undefined || inside === undefined) return false;
        this.value = isText ? unescaped(token) : token;
        return true;
      }
    }
  }

  private begin(isArray: boolean, inside: Container | undefined): boolean {
    const isRow = isArray && inside?.isArray === true;
    const name = inside?.isArray === false ? this.key : (inside?.name ?? "");
    this.open.push({ isArray, isRow, name });
    if (!isArray || isRow) this.data.open(name);
    return this.value === undefined;
  }

  private end(isArray: boolean, inside: Container | undefined): boolean {
    this.finishValue();
    this.open.pop();
    if (!isArray || inside?.isRow === true) this.data.close();
    return inside?.isArray === isArray;
  }

  private finishValue(): void {
    const inside = lastOf(this.open);
    if (this.value !== undefined && this.value !== "null" && inside !== undefined) {
      this.data.cell(inside.isArray ? inside.name : this.key, this.value);
    }
    this.value = undefined;
  }
}

/** 0 where none is. Most are one sign or a text: a pattern is for the others alone. */
function tokenEnd(text: string, at: number): number {
  switch (text.charCodeAt(at)) {
    case QUOTE:
      return stringEnd(text, at);
    case OPEN_OBJECT:
    case OPEN_ARRAY:
    case CLOSE_OBJECT:
    case CLOSE_ARRAY:
    case COMMA:
    case COLON:
      return at + 1;
  }
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  return match?.index === at ? TOKEN.lastIndex : 0;
}

/** Place behind the closing quote; 0 when there is none. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === QUOTE) return at + 1;
  }
  return 0;
}

function unescaped(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replace(/\\(?:u([\da-f]{4})|([\s\S]))/gi, (_, hex?: string, sign = "") =>
    hex === undefined ? (ESCAPES[sign as string] ?? (sign as string)) : String.fromCharCode(parseInt(hex, 16)),
  );
}
