import { withoutPlaces } from "../../../src/core/model/file-counts";
import type { FileCount } from "../../../src/core/model/file-report";

const one = (type: FileCount["type"], count: number, where: string, hidden = false): FileCount => ({
  type,
  count,
  where,
  hidden,
});

test.each([
  [
    "first names and surnames of one table are names of the same people",
    [one("PERSON", 46, "table/column A"), one("PERSON", 44, "table/column B")],
    [one("PERSON", 46, "")],
  ],
  [
    "street and town are one address",
    [one("ADDRESS", 9, "sheet 'A'/column C"), one("ADDRESS", 9, "sheet 'A'/column AB")],
    [one("ADDRESS", 9, "")],
  ],
  [
    "two tables are of different people",
    [one("PERSON", 5, "sheet 'A'/column A"), one("PERSON", 7, "sheet 'B'/column A")],
    [one("PERSON", 12, "")],
  ],
  [
    "numbers in two columns are two numbers",
    [one("PHONE", 5, "table/column A"), one("PHONE", 5, "table/column B")],
    [one("PHONE", 10, "")],
  ],
  ["names in text add up", [one("PERSON", 2, "page 1"), one("PERSON", 3, "page 2")], [one("PERSON", 5, "")]],
  [
    "hidden ones stay apart",
    [one("IBAN", 2, "sheet 'A'/column A"), one("IBAN", 3, "sheet 'B'/column A", true)],
    [one("IBAN", 2, ""), one("IBAN", 3, "", true)],
  ],
])("%s", (_, counts, expected) => {
  expect(withoutPlaces(counts)).toEqual(expected);
  // A stored report says the same as a fresh one.
  expect(withoutPlaces(withoutPlaces(counts))).toEqual(expected);
});
