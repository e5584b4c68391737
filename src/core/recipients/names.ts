/** Two spellings of one name compare equal: case, order, commas and initials do not matter. */
export function comparableName(name: string): string {
  const words = name.toLowerCase().split(/[\s,.()"']+/);
  return words
    .filter((word) => word.length > 1)
    .sort()
    .join(" ");
}
