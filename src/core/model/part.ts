/** Why something could not be read, in full or in part. Words for each live in src/i18n. */
export type Reason =
  | "timeout"
  | "failed"
  | "empty" // the platform says "read", but gave no bytes for a file that has a size
  | "unsupported" // this client or this reader cannot do it
  | "offline"
  | "truncated" // the platform cuts the list off
  | "unresolved" // typed, but not yet a known address
  | "too-large"
  | "too-many-parts"
  | "too-deep"
  | "damaged"
  | "locked"
  | "charset" // letters of a script that are not decoded here
  | "picture" // sound, picture, video: nothing to read as text
  | "picture-of-text" // large enough to be one, such as a photo of a page
  | "scanned" // pages that are pictures of text, or in letters that mean nothing outside their font
  | "archive" // packed files that nothing here can unpack
  | "no-reader" // a format that has no reader
  | "cloud" // the file is a link; its bytes are elsewhere
  | "crashed";

/** A piece of a mail as it was read. A failed read is never an empty value. */
export type Part<T> =
  | { readonly state: "present"; readonly value: T }
  | { readonly state: "partial"; readonly value: T; readonly reason: Reason }
  | { readonly state: "missing"; readonly reason: Reason };

export function present<T>(value: T): Part<T> {
  return { state: "present", value };
}

export function partial<T>(value: T, reason: Reason): Part<T> {
  return { state: "partial", value, reason };
}

export function missing<T>(reason: Reason): Part<T> {
  return { state: "missing", reason };
}

/** The value that is there, or the fallback. Use only where the missing rest is reported elsewhere. */
export function valueOr<T>(part: Part<T>, fallback: T): T {
  return part.state === "missing" ? fallback : part.value;
}

export function mapPart<A, B>(part: Part<A>, change: (value: A) => B): Part<B> {
  if (part.state === "missing") return part;
  return part.state === "present" ? present(change(part.value)) : partial(change(part.value), part.reason);
}
