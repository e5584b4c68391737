import { TextList } from "../../../src/core/files/text-list";

test.each([0, 1, 999, 1_000, 1_001, 2_500])("a list of %d texts gives each back", (count) => {
  const texts = Array.from({ length: count }, (_, at) => (at % 7 === 0 ? "" : `text ${at}`));
  const list = new TextList();
  for (const text of texts) list.push(text);
  expect(list.length).toBe(count);
  expect(texts.map((_, at) => list.at(at))).toEqual(texts);
  for (const nowhere of [-1, count, count + 5_000, 0.5, NaN, Infinity]) expect(list.at(nowhere)).toBe("");
});
