import { createHash, createHmac, pbkdf2Sync } from "node:crypto";
import fc from "fast-check";
import { hmac } from "../../../src/core/crypto/hmac";
import { md5 } from "../../../src/core/crypto/md5";
import { pbkdf2Sha1 } from "../../../src/core/crypto/pbkdf2";
import { sha1 } from "../../../src/core/crypto/sha1";
import { sha384, sha512 } from "../../../src/core/crypto/sha512";
import { runToEnd } from "../../../src/core/model/work";

const HASHES = [
  ["md5", md5, 64],
  ["sha1", sha1, 64],
  ["sha384", sha384, 128],
  ["sha512", sha512, 128],
] as const;

describe.each(HASHES)("%s", (name, hash, block) => {
  const oracle = (bytes: Uint8Array) => new Uint8Array(createHash(name).update(bytes).digest());

  test.each([0, 1, 55, 56, 63, 64, 65, 111, 112, 119, 120, 127, 128, 129, 1000])("%d bytes", (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 7) & 255);
    expect(hash(bytes)).toEqual(oracle(bytes));
  });

  test("any bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => expect(hash(bytes)).toEqual(oracle(bytes))));
  });

  test("keyed, with keys shorter and longer than a block", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 200 }), (key, message) => {
        const expected = new Uint8Array(createHmac(name, key).update(message).digest());
        expect(hmac(hash, block, key, message)).toEqual(expected);
      }),
    );
  });
});

test.each([
  [1, 20],
  [3, 16],
  [1000, 66],
])("PBKDF2 with %d rounds for %d bytes", (rounds, length) => {
  const password = Uint8Array.from("Egel-Vos-71", (letter) => letter.charCodeAt(0));
  const salt = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);
  const expected = new Uint8Array(pbkdf2Sync(password, salt, rounds, length, "sha1"));
  expect(runToEnd(pbkdf2Sha1(password, salt, rounds, length))).toEqual(expected);
});
