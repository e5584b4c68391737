import type { TextPart } from "../../../src/core/files/define";
import type { Digest } from "../../../src/core/model/finding";
import { namedAtTop } from "../../../src/core/review/named-in-file";

const parties = [
  { name: "Printhouse B.V.", domains: ["printhouse.example"] },
  { name: "Vos & Sons Ltd", domains: ["*.vos-bakery.example"] },
];
const asIs = (...parts: readonly string[]) => parts.join(" ") as Digest;
const named = (text: string, more: Partial<TextPart> = {}, format = "docx") =>
  namedAtTop({ format, parts: [{ where: "document", kind: "text", hidden: false, text, ...more }] }, parties, asIs);

test.each([
  ["To: Printhouse, Harbour Street 3", ["party Printhouse B.V."]],
  ["Offer for VOS & SONS", ["party Vos & Sons Ltd"]],
  ["mark@printhouse.example", ["party Printhouse B.V.", "domain printhouse.example"]],
  ["See https://www.shop.vos-bakery.example/list", ["party Vos & Sons Ltd", "domain vos-bakery.example"]],
  ["Write to eva@agency.example", ["domain agency.example"]],
])("%s", (text, found) => {
  expect(named(text)).toEqual(found);
});

test.each([
  ["nobody", "Dear Eva, here is the offer.", {}, "docx"],
  ["a list of customers", "Name\tPrinthouse", { table: { firstColumn: 0 } }, "xlsx"],
  ["far down", `${"word ".repeat(500)}Printhouse`, {}, "docx"],
  ["properties", "creator: Printhouse", { kind: "metadata" }, "docx"],
  ["a mail that was attached", "From: mark@printhouse.example", {}, "eml"],
] as const)("names nobody: %s", (_, text, more, format) => {
  expect(named(text, more, format)).toEqual([]);
});
