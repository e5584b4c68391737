/** Makes a value when it is first wanted: most lists are not wanted for most mails, and loading them all delays Send. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made = made ?? { value: make() }).value;
}
