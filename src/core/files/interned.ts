/**
 * The same text as the engine keeps it for names in source code: whether two of those are equal is told by their
 * addresses, while any other text is compared letter by letter. For names that are compared by the million.
 */
export function interned(name: string): string {
  return Object.keys({ [name]: true })[0] ?? name;
}
