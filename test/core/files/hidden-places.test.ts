import { hiddenPlaceOf, sortedPlaces } from "../../../src/core/files/hidden-places";

test.each([
  ["sheet 'Raw'", { kind: "hidden sheet", name: "Raw" }],
  ["sheet 'Bob's own'", { kind: "hidden sheet", name: "Bob's own" }],
  ["sheet 'Sales'/hidden rows", { kind: "hidden rows" }],
  ["sheet 'Sales'/comments", { kind: "comments" }],
  ["inner.zip/report.xlsx/sheet 'Raw'", { kind: "hidden sheet", name: "Raw" }],
  ["pivot cache 2", { kind: "pivot cache" }],
  ["slide 3", { kind: "hidden slide" }],
  ["slide 3/notes", { kind: "notes" }],
  ["embedded file 'Sheet 1.xlsx'/sheet 'Raw'", { kind: "embedded file" }],
  ["attachments/list.csv/table", { kind: "attachments" }],
  ["older version 2", { kind: "older version" }],
  ["page 4/invisible text", { kind: "invisible text" }],
  ["header 2/deleted text", { kind: "deleted text" }],
  ["something new", { kind: "hidden text" }],
])("%s", (where, place) => {
  expect(hiddenPlaceOf(where)).toEqual(place);
});

test("each place stands once, the gravest first", () => {
  const wheres = ["slide 1/notes", "slide 2/notes", "comments 1", "sheet 'B'", "sheet 'A'", "sheet 'B'"];
  expect(sortedPlaces(wheres.map(hiddenPlaceOf))).toEqual([
    { kind: "hidden sheet", name: "B" },
    { kind: "hidden sheet", name: "A" },
    { kind: "comments" },
    { kind: "notes" },
  ]);
});
