import fc from "fast-check";
import { base64Decode, base64url, base64Work, Base64Decoder } from "../../../src/core/crypto/base64";

const decoded = (text: string) => {
  const bytes = base64Decode(text);
  return bytes && Buffer.from(bytes).toString("latin1");
};

describe("base64", () => {
  test.each([
    ["", ""],
    ["QQ==", "A"],
    ["QQ", "A"],
    ["QUI=", "AB"],
    ["QUJD", "ABC"],
    ["QUJD\r\nREVG", "ABCDEF"],
    [" Q U\tJ D ", "ABC"],
    ["-_-_", "\xfb\xff\xbf"],
    ["+/+/", "\xfb\xff\xbf"],
    ["QUJDRA==\r\n", "ABCD"],
  ])("reads %j", (text, expected) => {
    expect(decoded(text)).toBe(expected);
  });

  test.each(["Q!==", "QUJD*", "=", "====", "QUI==", "QQ===", "QQ==QQ==", "QUJDé", "\ud800", "data:text/plain,x"])(
    "refuses %j",
    (text) => {
      expect(base64Decode(text)).toBeUndefined();
    },
  );

  test("reads and writes any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = Buffer.from(bytes).toString("base64");
        expect(base64Decode(text)).toEqual(bytes);
        expect(base64url(bytes)).toBe(Buffer.from(bytes).toString("base64url"));
        const lines = text.replace(/.{1,13}/g, "$&\r\n");
        expect(base64Decode(lines)).toEqual(bytes);
      }),
    );
  });

  test("survives any text, and a lenient decoder keeps what is readable", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void base64Decode(text)));
    const decoder = new Base64Decoder(100);
    decoder.add("QUJD!!RE");
    decoder.add("VG==\n");
    decoder.add("R0g=");
    expect(Buffer.from(decoder.finish()).toString()).toBe("ABCDEFGH");
    expect(decoder.broken).toBe(true);
  });

  test("in slices", () => {
    const bytes = Uint8Array.from({ length: 500_000 }, (_, index) => (index * 31) & 255);
    const work = base64Work(Buffer.from(bytes).toString("base64"));
    let yields = 0;
    let step = work.next();
    for (; step.done !== true; step = work.next()) yields++;
    expect(Buffer.compare(Buffer.from(step.value ?? []), Buffer.from(bytes))).toBe(0);
    expect(yields).toBe(3);
  });
});
