import { scan } from "../../../src/core/recognizers/scan";

/** What is found in a pasted table and in the same rows of a file: type and value. */
function foundIn(text: string): readonly (readonly string[])[] {
  return [{}, { table: true }].map((options) =>
    scan(text, options).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`),
  );
}

test.each([
  ["a date of an order", "Orderdatum\tGeboortedatum\n12-03-2016\t12-03-1980", "DATE_OF_BIRTH 12-03-1980"],
  ["a number of an order", "Order\tPhone\n1000417\t020 7946 0123", "PHONE 020 7946 0123"],
  ["an order that passes a test", "Bestelling\tBSN\n111222333\t123456782", "NATIONAL_ID 123456782"],
  ["three columns", "Ref\tIBAN\tTel\n4417164300\tNL91ABNA0417164300\t030-2345678", "IBAN NL91ABNA0417164300"],
])("the last heading says nothing of the first cell below: %s", (_, text, value) => {
  for (const found of foundIn(text)) {
    expect(found).toContain(value);
    const [first = ""] = text.split("\n")[1]?.split("\t") ?? [];
    expect(found.filter((one) => one.endsWith(` ${first}`))).toEqual([]);
  }
});

test.each([
  ["a label with its value below", "BSN:\n111222333", "NATIONAL_ID 111222333"],
  ["the column's own heading", "Datum\tBSN\n1 mei\t111222333", "NATIONAL_ID 111222333"],
  ["a label in the cell before", "Naam\tGegevens\nEva\tBSN 111222333", "NATIONAL_ID 111222333"],
])("what does announce: %s", (_, text, value) => {
  expect(foundIn(text)[0]).toContain(value);
});
