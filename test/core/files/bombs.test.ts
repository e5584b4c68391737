import { runUntil } from "../../../src/core/model/work";
import { readFile } from "../../../src/core/files/read";
import { BOMBS, type Bomb } from "./bombs.cases";
import { PDF_BOMBS } from "./pdf-bombs.cases";

/** Steps after which any file must be done: all that may be inflated, and as much again to read it. */
const MAX_STEPS = 2_500;
/** Of a PDF, whose pages are small steps. */
const MAX_PDF_STEPS = 20_000;

describe.each<[string, readonly Bomb[], number]>([
  ["files", BOMBS, MAX_STEPS],
  ["PDFs", PDF_BOMBS, MAX_PDF_STEPS],
])("bombs in %s end with the reason", (_, bombs, most) => {
  test.each(bombs)("%s", (__, make, reason) => {
    let steps = 0;
    const bytes = make();
    const content = runUntil(readFile({ name: "x", bytes, depth: 0 }), () => ++steps > most);
    expect(content.state).toBe("present");
    if (content.state !== "missing") expect(content.value.reason ?? "").toBe(reason);
  });
});
