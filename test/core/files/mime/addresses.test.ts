import fc from "fast-check";
import { parseAddressList } from "../../../../src/core/files/mime/addresses";

const LISTS: readonly (readonly [string, readonly string[]])[] = [
  ["", []],
  ["jan@a.example", ["|jan@a.example"]],
  ["<jan@a.example>", ["|jan@a.example"]],
  ["Jan Smit <jan@a.example>", ["Jan Smit|jan@a.example"]],
  ['"Smit, Jan" <jan@a.example>, eva@b.example', ["Smit, Jan|jan@a.example", "|eva@b.example"]],
  ['"Jan \\"JJ\\" Smit" <jan@a.example>', ['Jan "JJ" Smit|jan@a.example']],
  ["jan@a.example (Jan Smit)", ["Jan Smit|jan@a.example"]],
  ["Jan (de (oude)) <jan@a.example>", ["Jan|jan@a.example"]],
  ["=?utf-8?Q?Zo=C3=AB_Smit?= <zoe@a.example>", ["Zoë Smit|zoe@a.example"]],
  ["=?utf-8?Q?Smit=2C_Jan?= <jan@a.example>", ["Smit, Jan|jan@a.example"]],
  ["Team: a@x.example, Bo <b@x.example>;, c@y.example", ["|a@x.example", "Bo|b@x.example", "|c@y.example"]],
  ["undisclosed-recipients:;", []],
  ["a@x.example; b@x.example", ["|a@x.example", "|b@x.example"]],
  ["<@relay.example:jan@a.example>", ["|jan@a.example"]],
  ['"j. smit"@a.example', ['|"j. smit"@a.example']],
  ["Jan Smit", ["Jan Smit|"]],
  ["Jan <jan@a.example", ["Jan|jan@a.example"]],
  ["jan@a.example <jan@a.example>", ["jan@a.example|jan@a.example"]],
  [",, ;", []],
  ["  Jan\t Smit  <jan@a.example>", ["Jan Smit|jan@a.example"]],
];

describe("address lists", () => {
  test.each(LISTS)("%s", (raw, expected) => {
    expect(parseAddressList(raw).map(({ name, address }) => `${name}|${address}`)).toEqual(expected);
  });

  test("any text gives a list", () => {
    const alphabet = fc.string({
      unit: fc.constantFrom('"', "(", ")", "<", ">", ",", ";", ":", "@", "\\", "a", " ", "=?"),
    });
    fc.assert(fc.property(alphabet, (text) => Array.isArray(parseAddressList(text))));
  });
});
