/** Operators that set the colour of what is filled (ISO 32000-1, 8.6.8). */
export const FILL_COLORS: readonly string[] = ["g", "rg", "k", "sc", "scn"];
/** Parts of a colour that differ by less than this are the same. */
const NEARLY = 0.02;

/** As far as it matters to what is seen on it. */
export type Shade = "white" | "other";

export function shadeOf(operator: string, numbers: readonly number[]): Shade {
  return isWhite(operator, numbers) ? "white" : "other";
}

/** No ink at all, or all of the light. Of a single ink nobody knows here what it is. */
function isWhite(operator: string, numbers: readonly number[]): boolean {
  const { length } = numbers;
  if (operator === "k" || (operator !== "rg" && length === 4))
    return length === 4 && numbers.every((ink) => ink < NEARLY);
  return length === (operator === "g" ? 1 : 3) && numbers.every((light) => light > 1 - NEARLY);
}
