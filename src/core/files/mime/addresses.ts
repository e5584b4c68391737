import type { Decoders } from "../decoders";
import { decodeWords } from "./header";

/** Somebody in a From, To or Cc header. `address` is "" where only a name stands. */
export interface MimeAddress {
  readonly name: string;
  readonly address: string;
}

/** People of a header value (RFC 5322 section 3.4): names, quotes, comments, groups, encoded words. Semicolons separate too. */
export function parseAddressList(value: string, decoders?: Decoders): readonly MimeAddress[] {
  const people: MimeAddress[] = [];
  let entry = new Entry(decoders);
  const finish = () => {
    const person = entry.person();
    if (person !== undefined) people.push(person);
    entry = new Entry(decoders);
  };
  for (let at = 0; at < value.length;) {
    const char = value.charAt(at);
    const next = nextToken(value, at);
    const token = value.slice(at, next);
    if (char === '"') entry.addText(token);
    else if (char === "(") entry.addComment(token.slice(1, -1));
    else if (char === "<") entry.setAddress(token);
    else if (char === "," || char === ";") finish();
    // "Team: a@x.example, b@x.example;" names a group; what follows are its members.
    else if (char === ":" && !entry.hasAt) entry = new Entry(decoders);
    else entry.addText(token);
    at = next;
  }
  finish();
  return people;
}

class Entry {
  private phrase = "";
  /** Kept apart: searching a text that still grows would copy it each time. */
  hasAt = false;
  private comment = "";
  private address: string | undefined;

  constructor(private readonly decoders: Decoders | undefined) {}

  addText(text: string): void {
    this.phrase += text;
    this.hasAt = this.hasAt || text.includes("@");
  }

  addComment(text: string): void {
    this.comment = text;
  }

  /** An old route may stand before the address: "<@a.example:b@c.example>". */
  setAddress(text: string): void {
    this.address = text
      .replace(/^<|>$/g, "")
      .replace(/^@[^:]*:/, "")
      .trim();
  }

  person(): MimeAddress | undefined {
    const phrase = this.phrase.trim();
    const comment = decodeWords(this.comment, this.decoders).trim();
    if (this.address !== undefined) {
      return { name: nameOf(phrase, this.decoders) || comment, address: this.address };
    }
    if (phrase === "") return undefined;
    // A quoted local part stays quoted: it belongs to the address.
    return phrase.includes("@") && !/\s/.test(phrase.replace(/"[^"]*"/g, ""))
      ? { name: comment, address: phrase }
      : { name: nameOf(phrase, this.decoders), address: "" };
  }
}

/** Place behind the token at `at`: a quoted text, a comment, an address in angles, one separator, or plain text. */
function nextToken(value: string, at: number): number {
  const char = value.charAt(at);
  if (char === '"') return quoteEnd(value, at);
  if (char === "(") return commentEnd(value, at);
  if (char === "<") {
    const end = value.indexOf(">", at);
    return end < 0 ? value.length : end + 1;
  }
  if (/[,;:]/.test(char)) return at + 1;
  let end = at;
  while (end < value.length && !/["(<,;:]/.test(value.charAt(end))) end++;
  return end;
}

function quoteEnd(value: string, start: number): number {
  for (let at = start + 1; at < value.length; at++) {
    if (value.charAt(at) === "\\") at++;
    else if (value.charAt(at) === '"') return at + 1;
  }
  return value.length;
}

/** Comments nest. */
function commentEnd(value: string, start: number): number {
  let depth = 0;
  for (let at = start; at < value.length; at++) {
    const char = value.charAt(at);
    if (char === "\\") at++;
    else if (char === "(") depth++;
    else if (char === ")" && --depth === 0) return at + 1;
  }
  return value.length;
}

function nameOf(phrase: string, decoders: Decoders | undefined): string {
  const plain = phrase.replace(/"([^"\\]*(?:\\[\s\S][^"\\]*)*)"?/g, (_, quoted: string) =>
    quoted.replace(/\\([\s\S])/g, "$1"),
  );
  return decodeWords(plain, decoders).replace(/\s+/g, " ").trim();
}
