/** Arguments of one `fromCharCode`: the fastest size, and far below what overflows a stack. */
const CODES_A_CALL = 1_024;

/** Text of character codes. In chunks, since adding 50 million characters one by one takes ten seconds. */
export function chunkedText(codes: Uint8Array | Uint16Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at += CODES_A_CALL) {
    // `apply` takes any array-like; its type says number[].
    const chunk = codes.subarray(at, Math.min(at + CODES_A_CALL, to)) as unknown as number[];
    text += String.fromCharCode.apply(null, chunk);
  }
  return text;
}
