import fc from "fast-check";
import { domainOf, isDomain, parseAddress } from "../../../src/core/recipients/address";

describe("parseAddress", () => {
  test.each([
    ["eva@example.test", "eva@example.test"],
    ["  Eva.Jansen@Example.TEST\t", "eva.jansen@example.test"],
    ["eva+news@mail.example.test", "eva+news@mail.example.test"],
    ["o'brien_1@example.test", "o'brien_1@example.test"],
    ['"eva jansen"@example.test', '"eva jansen"@example.test'],
    ['"a@b"@example.test', '"a@b"@example.test'],
    ["eva@münchen.example", "eva@münchen.example"],
    ["eva@mu\u0308nchen.example", "eva@münchen.example"],
    ["eva@xn--mnchen-3ya.example", "eva@xn--mnchen-3ya.example"],
    ["用户@例子.example", "用户@例子.example"],
    ["eva@1.example", "eva@1.example"],
    [`${"x".repeat(64)}@example.test`, `${"x".repeat(64)}@example.test`],
  ])("reads %j", (raw, address) => {
    expect(parseAddress(raw)).toBe(address);
  });

  test.each([
    ["nothing", ""],
    ["a number", 5],
    ["null", null],
    ["an object", { address: "eva@example.test" }],
    ["a name", "Eva Jansen"],
    ["no local part", "@example.test"],
    ["no domain", "eva@"],
    ["two at signs", "eva@jan@example.test"],
    ["a name around it", "Eva <eva@example.test>"],
    ["a list", "eva@example.test; jan@example.test"],
    ["a comma", "eva,jan@example.test"],
    ["a space", "eva jansen@example.test"],
    ["a domain of one label", "eva@example"],
    ["an empty label", "eva@example..test"],
    ["a final dot", "eva@example.test."],
    ["a hyphen at an end", "eva@-example.test"],
    ["an underscore in the domain", "eva@exa_mple.test"],
    ["digits alone", "eva@192.0.2.1"],
    ["digits in brackets", "eva@[192.0.2.1]"],
    ["an Exchange name", "/o=ExchangeLabs/ou=Group/cn=Recipients/cn=eva"],
    ["a full-width at sign", "eva＠example.test"],
    ["a full-width dot", "eva@example．test"],
    ["an ideographic dot", "eva@example。test"],
    ["a turn of direction", "eva\u202e@example.test"],
    ["a zero-width space", "eva@exam\u200bple.test"],
    ["a null character", "eva\u0000@example.test"],
    ["a line break", "eva@example.test\nbcc:jan@example.test"],
    ["half a character", "eva\ud83d@example.test"],
    ["a quote that stays open", '"eva@example.test'],
    ["a local part of 65", `${"x".repeat(65)}@example.test`],
    ["a label of 64", `eva@${"x".repeat(64)}.test`],
    ["more than 320", `eva@${"x.".repeat(160)}test`],
    ["a megabyte", "x".repeat(1_000_000)],
  ])("refuses %s", (_, raw) => {
    expect(parseAddress(raw)).toBeUndefined();
  });

  test("what it reads, it reads the same again, with one domain", () => {
    const part = fc.string({ unit: "binary", maxLength: 8 });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.emailAddress(),
          fc.tuple(part, part).map(([a, b]) => `${a}@${b}.test`),
        ),
        (raw) => {
          const address = parseAddress(raw);
          if (address === undefined) return;
          expect(parseAddress(address)).toBe(address);
          expect(isDomain(domainOf(address))).toBe(true);
        },
      ),
    );
  });
});

test("domainOf takes what follows the last at sign", () => {
  const address = parseAddress('"a@b.test"@Example.test');
  expect(address && domainOf(address)).toBe("example.test");
});
