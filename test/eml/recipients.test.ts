import { word } from "../golden/compose/mime";
import { mailOf } from "./read";

const person = (name: string, address: string) => ({ name, address, list: false });

test.each([
  ["a plain address", "To: bram@shop.example", [person("", "bram@shop.example")]],
  ["a name", "To: Bram Mulder <Bram@Shop.example>", [person("Bram Mulder", "bram@shop.example")]],
  ["a name in quotes", 'To: "Mulder, Bram" <bram@shop.example>', [person("Mulder, Bram", "bram@shop.example")]],
  ["two on folded lines", "To: a@x.example,\r\n\tb@y.example", [person("", "a@x.example"), person("", "b@y.example")]],
  ["semicolons", "To: a@x.example; b@y.example", [person("", "a@x.example"), person("", "b@y.example")]],
  ["a header twice", "To: a@x.example\r\nTo: b@y.example", [person("", "a@x.example"), person("", "b@y.example")]],
  ["an encoded name", `To: ${word("Jörg Müller")} <j@x.example>`, [person("Jörg Müller", "j@x.example")]],
  ["a group", "To: Team: a@x.example, b@y.example;", [person("", "a@x.example"), person("", "b@y.example")]],
  ["an empty group", "To: undisclosed-recipients:;", []],
  ["a name alone", "To: Jan de Boer", [{ name: "Jan de Boer", list: false }]],
  ["half an address", "To: jan@", [{ name: "jan@", list: false }]],
  ["nothing", "To:", []],
  ["no header", "Subject: x", []],
])("%s", (_, header, expected) => {
  expect(mailOf(`From: anna@shop.example\r\n${header}\r\n\r\nHi\r\n`).draft.to).toEqual({
    state: "present",
    value: expected,
  });
});

test.each([
  ["From: Anna <anna@shop.example>", { state: "present", value: { name: "Anna", address: "anna@shop.example" } }],
  ["From: nobody, anna@shop.example", { state: "present", value: { name: "", address: "anna@shop.example" } }],
  ["From: Anna", { state: "missing", reason: "unresolved" }],
  ["From: <>", { state: "missing", reason: "unresolved" }],
  ["X-Unsent: 1", { state: "missing", reason: "empty" }],
])("the sender of %s", (header, expected) => {
  expect(mailOf(`${header}\r\nSubject: x\r\n\r\nHi\r\n`).draft.from).toEqual(expected);
});

test("To, Cc and Bcc are told apart", () => {
  const { draft } = mailOf("To: a@x.example\r\nCC: b@x.example\r\nbcc: c@x.example\r\n\r\n");
  const addresses = [draft.to, draft.cc, draft.bcc].map((part) =>
    part.state === "missing" ? [] : part.value.map(({ address }) => address),
  );
  expect(addresses).toEqual([["a@x.example"], ["b@x.example"], ["c@x.example"]]);
});
