/** Arguments of one `fromCharCode`: the fastest size, and far below what overflows a stack. */
const CODES_A_CALL = 1_024;
/** Up to so many, handing over an array takes longer than adding up. */
const FEW = 64;
/** They are copied into a plain array, which is handed over faster than a typed one. */
const CALL = Array.from({ length: CODES_A_CALL }, () => 0);

/**
 * Text of character codes. A long one is joined from chunks: a text that was added up stays a chain of pieces, in which searching
 * is ten times slower.
 */
export function chunkedText(codes: Uint8Array | Uint16Array, from: number, to: number): string {
  if (to - from <= FEW) return shortText(codes, from, to);
  const chunks: string[] = [];
  let at = from;
  for (; at + CODES_A_CALL <= to; at += CODES_A_CALL) {
    for (let i = 0; i < CODES_A_CALL; i++) CALL[i] = codes[at + i] ?? 0;
    chunks.push(String.fromCharCode.apply(null, CALL));
  }
  // `apply` takes any array-like; its type says number[].
  if (at < to) chunks.push(String.fromCharCode.apply(null, codes.subarray(at, to) as unknown as number[]));
  return chunks.length === 1 ? (chunks[0] ?? "") : chunks.join("");
}

function shortText(codes: Uint8Array | Uint16Array, from: number, to: number): string {
  const code = (at: number) => codes[at] ?? 0;
  let text = "";
  let at = from;
  for (; at + 4 <= to; at += 4) text += String.fromCharCode(code(at), code(at + 1), code(at + 2), code(at + 3));
  for (; at < to; at++) text += String.fromCharCode(code(at));
  return text;
}
