import { emptyMemory } from "../../src/core/review/memory";
import { review, type Item } from "../../src/core/review/review";
import { plainTextAsHtml } from "../../src/core/text/html";
import { mail } from "../support/mail";
import { policyOf } from "../support/policy";
import { ENDLESS_HTML, HTML_BODIES, PLAIN_BODIES } from "./bodies";

const BEFORE = "BSN 111222333.\n\n";
const AFTER = "\n\nBSN 123456782.";
/** Milliseconds: many times what the slowest takes on a busy machine. */
const PATIENCE_MS = 30_000;

/** How many national numbers are found in a body that goes to an outsider. Nothing may crash or quote a value. */
function idsFound(html: string): number {
  const { items } = review(mail({ to: ["Eva <eva@partner.example>"], html }), {
    policy: policyOf(),
    now: 0,
    today: "2026-11-23",
    reviewer: "anna@shop.example",
    memory: emptyMemory("salt"),
  });
  expect(JSON.stringify(items)).not.toMatch(/111222333|123456782|person1@/);
  expect(items.filter(({ kind }) => kind === "unknown")).toEqual([]);
  return items.reduce((sum, item) => sum + idsIn(item), 0);
}

function idsIn(item: Item): number {
  if (item.kind === "unknown" || item.check !== "personal-data") return 0;
  const types = item.data["types"] as readonly { readonly type: string; readonly count: number }[];
  return types.find(({ type }) => type === "NATIONAL_ID")?.count ?? 0;
}

describe("a long body hides nothing that stands before or after it", () => {
  test.each(Object.entries(PLAIN_BODIES))(
    "%s",
    (_, text) => expect(idsFound(plainTextAsHtml(BEFORE + text + AFTER))).toBe(2),
    PATIENCE_MS,
  );

  test.each(Object.entries(HTML_BODIES))(
    "HTML: %s",
    (_, html) => expect(idsFound(plainTextAsHtml(BEFORE) + html + plainTextAsHtml(AFTER))).toBe(2),
    PATIENCE_MS,
  );

  test.each(Object.entries(ENDLESS_HTML))(
    "HTML: %s, and nobody sees what follows",
    (_, html) => expect(idsFound(plainTextAsHtml(BEFORE) + html + plainTextAsHtml(AFTER))).toBe(1),
    PATIENCE_MS,
  );
});
