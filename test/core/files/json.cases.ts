import type { ReadCase } from "./reading";

const json = (title: string, text: string, parts: NonNullable<ReadCase["parts"]>, name = "a.json"): ReadCase => ({
  title,
  name,
  file: () => text,
  format: "json",
  parts,
});

export const jsonCases: readonly ReadCase[] = [
  json("one object", '{"naam": "Jan", "geboren": "1980-02-03", "kind": null, "vip": true}', {
    text: "naam: Jan\ngeboren: 1980-02-03\nvip: true",
  }),
  json("a list of objects is a table", '[{"naam":"Jan","bsn":123456782},\n{"naam":"Eva","stad":"Assen"}]', {
    table: "naam\tbsn\tstad\nJan\t123456782\t\nEva\t\tAssen",
  }),
  json(
    "fields in another order, and one that comes twice",
    '[{"a":1,"b":2,"c":3},{"b":5,"a":4,"c":6},{"a":7,"a":8,"c":9}]',
    { table: "a\tb\tc\ta 2\n1\t2\t3\t\n4\t5\t6\t\n7\t\t9\t8" },
  ),
  json(
    "thousands of kinds of rows",
    `{${Array.from({ length: 2_100 }, (_, at) => `"k${at}":[{"naam":"a","nr":${at}},{"naam":"b","nr":1}]`).join()}}`,
    Object.fromEntries<string>([
      ...Array.from({ length: 2_000 }, (_, at) => [`table 'k${at}'`, `naam\tnr\na\t${at}\nb\t1`] as const),
      ["text", Array.from({ length: 100 }, (_, at) => `naam: a\nnr: ${at + 2_000}\nnaam: b\nnr: 1`).join("\n")],
    ]),
  ),
  json("names of fields as words", '[{"dateOfBirth":"1","last_name":"a"},{"dateOfBirth":"2","last_name":"b"}]', {
    table: "date Of Birth\tlast name\n1\ta\n2\tb",
  }),
  json("lists inside an object", '{"jaar":2026,"klanten":[{"n":"Jan","m":1},{"n":"Eva","m":2}],"tags":["a","b"]}', {
    "table 'klanten'": "n\tm\nJan\t1\nEva\t2",
    text: "jaar: 2026\ntags: a\ntags 2: b",
  }),
  json(
    "objects inside a row are a table of their own",
    '[{"n":"Jan","adres":{"straat":"a","nr":1}},{"n":"Eva","x":3,"adres":{"straat":"b","nr":2}}]',
    {
      "table 'adres'": "straat\tnr\na\t1\nb\t2",
      table: "n\tx\nJan\t\nEva\t3",
    },
  ),
  json(
    "an object of one value belongs to what it is in",
    '[{"n":"Jan","c":{"mail":"j@a.example"}},{"n":"Eva","c":{"mail":"e@a.example"}}]',
    {
      table: "n\tc mail\nJan\tj@a.example\nEva\te@a.example",
    },
  ),
  json("lists of lists are rows", '[["naam","stad"],["Jan","Assen"]]', { table: "naam\tstad\nJan\tAssen" }),
  json("values one behind the other", '{"n":"Jan","m":1}\n{"n":"Eva","m":2}\n', { table: "n\tm\nJan\t1\nEva\t2" }),
  json("escapes", '{"a":"Ren\\u00e9 \\"x\\"\\n\\/y","b":"1"}', { text: 'a: René "x"\n/y\nb: 1' }),
  json("names that objects have", '[{"__proto__":"Jan","constructor":"x"},{"__proto__":"Eva","constructor":"y"}]', {
    table: "proto\tconstructor\nJan\tx\nEva\ty",
  }),
  json("nothing", "[]", {}),
  json("cut off is text", '{"naam": "Jan", "stad', { text: '{"naam": "Jan", "stad' }),
  json(
    "what only looks like it is text",
    "[1] Zie het verslag, bladzijde 3",
    { text: "[1] Zie het verslag, bladzijde 3" },
    "a.txt",
  ),
  json("settings with remarks are text", '{\n// naam\n"naam": "Jan"}', { text: '{\n// naam\n"naam": "Jan"}' }),
  { title: "a letter in brackets", name: "a.txt", file: () => "[let op] bel Jan", format: "txt" },
];
