import { readFile } from "../../../src/core/files/read";
import { bytesOf } from "../../support/zip";
import { htmlCases } from "./html.cases";
import { testReads } from "./reading";

describe("html", () => {
  testReads(htmlCases);

  test("a long table is read in steps", () => {
    const row = "<tr><td>Jan de Vries</td><td>10,00</td></tr>\n";
    const source = `<html><table>${row.repeat(20_000)}</table>`;
    const work = readFile({ name: "a.html", bytes: bytesOf(source), depth: 0 });
    let yields = 0;
    while (work.next().done !== true) yields++;
    expect(yields).toBeGreaterThanOrEqual(source.length / (256 * 1024));
  });
});
