/** RC4 of the bytes, from `skip` bytes of the key stream on. Enciphers and deciphers. */
export function rc4(key: Uint8Array, bytes: Uint8Array, skip = 0): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  for (let i = 0, j = 0; i < 256; i++) {
    const one = state[i] ?? 0;
    j = (j + one + (key[i % key.length] ?? 0)) & 255;
    state[i] = state[j] ?? 0;
    state[j] = one;
  }
  const result = new Uint8Array(bytes.length);
  for (let at = -skip, i = 0, j = 0; at < bytes.length; at++) {
    i = (i + 1) & 255;
    const one = state[i] ?? 0;
    j = (j + one) & 255;
    const other = state[j] ?? 0;
    state[i] = other;
    state[j] = one;
    if (at >= 0) result[at] = (bytes[at] ?? 0) ^ (state[(one + other) & 255] ?? 0);
  }
  return result;
}
