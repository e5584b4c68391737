import { opensPdf } from "../../../src/core/files/pdf/lock";
import { read } from "./reading";
import { pagesPdf, written } from "../../support/pdf";
import type { LockOptions } from "../../support/pdf-lock";

const locked = (lock: LockOptions) => read("a.pdf", pagesPdf({ pages: [written("Dag")] }, { lock })).lock ?? "";

const REVISIONS: readonly (readonly [title: string, lock: LockOptions])[] = [
  ["revision 2", { revision: 2 }],
  ["revision 3", { revision: 3 }],
  ["revision 4 with RC4", { revision: 4, rc4: true }],
  ["revision 4", { revision: 4 }],
  ["revision 5", { revision: 5 }],
  ["revision 6", { revision: 6 }],
  ["a key length that is not true", { revision: 3, keyLength: 16, claimedLength: 40 }],
];

describe.each(REVISIONS)("passwords of a PDF, %s", (_, lock) => {
  const verifier = locked({ ...lock, user: "Zoë-2026", owner: "baas!" });

  test("the verifier is small", () => {
    expect(verifier).toMatch(/^pdf:[\w-]{80,160}$/);
  });

  test.each(["Zoë-2026", "baas!"])("%s opens it", (password) => {
    expect(opensPdf(verifier, password)).toBe(true);
  });

  test.each(["", "zoë-2026", "Zoë-2026 ", "baas", "x".repeat(200)])("%j does not", (password) => {
    expect(opensPdf(verifier, password)).toBe(false);
  });
});

describe("locks of PDFs", () => {
  test("a long password counts up to its 127th byte", () => {
    const verifier = locked({ revision: 6, user: "é".repeat(63) + "x" });
    expect(opensPdf(verifier, `${"é".repeat(63)}xyz`)).toBe(true);
    expect(opensPdf(verifier, "é".repeat(63))).toBe(false);
  });

  test("characters that only the old encoding has", () => {
    const file = pagesPdf({ pages: [written("a")] }, { lock: { revision: 3, user: "\xa05" } });
    expect(opensPdf(read("a.pdf", file).lock ?? "", "€5")).toBe(true);
  });

  test("a file without a lock, or open without a password, has no verifier", () => {
    expect(read("a.pdf", pagesPdf({ pages: [written("a")] })).lock).toBeUndefined();
    expect(locked({ revision: 6 })).toBe("");
    expect(read("a.pdf", Uint8Array.of(1, 2, 3)).lock).toBeUndefined();
  });

  test.each(["", "x", "!!", "AAAAAAAAAAAAAAAA", "BhAB".repeat(30)])(
    "a broken verifier %j opens nothing",
    (verifier) => {
      expect(opensPdf(verifier, "")).toBe(false);
      expect(opensPdf(verifier, "geheim")).toBe(false);
    },
  );
});
