import { createCipheriv } from "node:crypto";
import fc from "fast-check";
import { Aes } from "../../../src/core/crypto/aes";
import { rc4 } from "../../../src/core/crypto/rc4";

const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const blocks = fc.nat({ max: 6 }).chain((count) => bytesOf(count * 16));

function encrypted(mode: "cbc" | "ecb", key: Uint8Array, iv: Uint8Array, bytes: Uint8Array): Uint8Array {
  const cipher = createCipheriv(`aes-${key.length * 8}-${mode}`, key, mode === "ecb" ? null : iv).setAutoPadding(false);
  return new Uint8Array(Buffer.concat([cipher.update(bytes), cipher.final()]));
}

describe.each([16, 24, 32])("AES with a key of %d bytes", (length) => {
  test("in chained blocks", () => {
    fc.assert(
      fc.property(bytesOf(length), bytesOf(16), blocks, (key, iv, bytes) => {
        const expected = encrypted("cbc", key, iv, bytes);
        expect(new Aes(key).encryptCbc(bytes, iv)).toEqual(expected);
        expect(new Aes(key).decryptCbc(expected, iv)).toEqual(bytes);
      }),
    );
  });

  test("in single blocks", () => {
    fc.assert(
      fc.property(bytesOf(length), blocks, (key, bytes) => {
        expect(new Aes(key).decryptEcb(encrypted("ecb", key, new Uint8Array(16), bytes))).toEqual(bytes);
      }),
    );
  });

  test("counted, past the first byte of the counter", () => {
    const key = Uint8Array.from({ length }, (_, index) => index);
    const counters = new Uint8Array(300 * 16);
    for (let block = 0; block < 300; block++) {
      counters[block * 16] = block + 1;
      counters[block * 16 + 1] = (block + 1) >> 8;
    }
    const stream = encrypted("ecb", key, new Uint8Array(16), counters).subarray(0, 4790);
    expect(new Aes(key).counted(new Uint8Array(4790))).toEqual(stream);
  });
});

// RFC 6229: key 0x0102030405, first bytes of the stream and those from 4096 on.
test.each([
  [0, "b2396305f03dc027ccc3524a0a1118a8"],
  [16, "6982944f18fc82d589c403a47a0d0919"],
  [4096, "ff25b58995996707e51fbdf08b34d875"],
])("RC4 from byte %d", (skip, stream) => {
  const out = rc4(Uint8Array.of(1, 2, 3, 4, 5), new Uint8Array(16), skip);
  expect(Buffer.from(out).toString("hex")).toBe(stream);
});
