import fc from "fast-check";
import { parseAddresses } from "../../../src/sandbox/page/addresses";

const eva = { name: "Eva Smit", address: "eva@agency.example" };
const tom = { name: "tom@brightside.example", address: "tom@brightside.example" };

test.each([
  ["tom@brightside.example", [tom]],
  ["Eva Smit <eva@agency.example>", [eva]],
  ['"Smit, Eva" <eva@agency.example>', [{ ...eva, name: "Smit, Eva" }]],
  ["<tom@brightside.example>", [tom]],
  ["Eva Smit <eva@agency.example>; tom@brightside.example", [eva, tom]],
  ["tom@brightside.example,\nEva Smit <eva@agency.example>,", [tom, eva]],
  ["tom@brightside.example\teva", [tom, { name: "eva", address: "eva" }]],
  ["", []],
  [" ; , \n", []],
  [
    '"never closed, tom@brightside.example',
    [{ name: "never closed, tom@brightside.example", address: '"never closed, tom@brightside.example' }],
  ],
])("%j", (text, expected) => {
  expect(parseAddresses(text)).toEqual(expected);
});

test("never throws, and gives no empty recipient", () => {
  fc.assert(
    fc.property(fc.string(), (text) =>
      parseAddresses(text).every(({ name, address }) => name !== "" || address !== "" || text.includes("<")),
    ),
  );
});
