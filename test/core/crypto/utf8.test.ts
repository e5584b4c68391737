import fc from "fast-check";
import { isUtf8, utf8Decode, utf8Encode } from "../../../src/core/crypto/utf8";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const strict = new TextDecoder("utf-8", { fatal: true });
const encoder = new TextEncoder();

function isValid(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const awkward = fc.array(
  fc.constantFrom(0x41, 0x80, 0xbf, 0xc0, 0xc3, 0xe0, 0xe2, 0xed, 0xa0, 0x9f, 0xf0, 0x90, 0xf4, 0x8f, 0xf5, 0xff),
  {
    maxLength: 12,
  },
);

describe("utf8", () => {
  test.each(["", "abc", "é", "€", "😀", "a😀b", "\ud800", "a\udc00b", "\ud800\ud800\udc00", "\ufeffx"])(
    "encodes %j as the platform does",
    (text) => {
      expect(Buffer.from(utf8Encode(text))).toEqual(Buffer.from(encoder.encode(text)));
    },
  );

  test("encodes any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(Buffer.from(utf8Encode(text))).toEqual(Buffer.from(encoder.encode(text)));
      }),
    );
  });

  test("decodes and judges any bytes", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          awkward.map((codes) => Uint8Array.from(codes)),
        ),
        (bytes) => {
          expect(utf8Decode(bytes)).toBe(decoder.decode(bytes));
          expect(isUtf8(bytes)).toBe(isValid(bytes));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test("a sequence that the end cuts off may pass", () => {
    const bytes = Uint8Array.of(0x41, 0xe2, 0x82);
    expect(isUtf8(bytes)).toBe(false);
    expect(isUtf8(bytes, 0, 3, true)).toBe(true);
    expect(isUtf8(Uint8Array.of(0x41, 0xe2, 0x41), 0, 3, true)).toBe(false);
    expect(isUtf8(Uint8Array.of(0x41, 0xff), 0, 2, true)).toBe(false);
  });

  test("long text crosses the chunks whole", () => {
    const text = "a😀é".repeat(20_000);
    expect(utf8Decode(encoder.encode(text))).toBe(text);
  });
});
