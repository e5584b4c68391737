import type { Digest } from "../../../src/core/model/finding";
import { toldProperties } from "../../../src/core/review/properties";

const told = (text: string, where = "properties", kind: "metadata" | "text" = "metadata") => {
  const asIs = (name: string) => name as Digest;
  const { properties, label } = toldProperties([{ where, text, kind, hidden: false }], asIs);
  return [...properties.map((one) => `${one.kind}: ${one.whose}`), ...(label === undefined ? [] : [`label: ${label}`])];
};

test.each([
  ["creator: Piet de Vries", ["author: devries p"]],
  ["Author: Piet de Vries\nlastModifiedBy: Bos, Lotte", ["author: devries p", "editor: bos l"]],
  ["initial-creator: Piet Vos", ["author: vos p"]],
  ["Company: Bakery Vos\nManager: Piet Vos", ["company: vos b", "manager: vos p"]],
  ["Template: C:\\Users\\piet\\letter.dotx", ["path: C:\\Users\\piet\\letter.dotx"]],
  ["MSIP_Label_0a1b2c3d-0000-1111-2222-333344445555_Name: Internal only", ["label: Internal only"]],
])("%s", (text, found) => {
  expect(told(text).map((one) => one.toLowerCase())).toEqual(found.map((one) => one.toLowerCase()));
});

test.each([
  "title: Piet de Vries",
  "creator: Microsoft Office User",
  "creator: python-docx",
  "lastModifiedBy: admin",
  "creator: ",
  "Template: Normal.dotm",
  "description: written by Piet",
  "MSIP_Label_0a1b2c3d-0000-1111-2222-333344445555_Enabled: true",
  `creator: ${"long ".repeat(30)}`,
])("nothing of somebody: %s", (text) => {
  expect(told(text)).toEqual([]);
});

test("lists of authors and old paths count, text does not", () => {
  expect(told("Piet Vos\tpiet@firm.example\nLotte Bos", "persons")).toEqual(["author: vos p", "author: bos l"]);
  expect(told("\\\\server\\staff\\list.xlsx", "inner.docx/original path")).toHaveLength(1);
  expect(told("creator: Piet Vos", "inner.zip/offer.docx/properties")).toEqual(["author: vos p"]);
  expect(told("creator: Piet Vos", "document", "text")).toEqual([]);
});
