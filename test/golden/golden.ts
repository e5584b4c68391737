import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checks } from "../../src/core/checks";
import { knownChecks } from "../../src/core/policy/check-settings";
import { parsePolicy } from "../../src/core/policy/parse";
import type { Policy } from "../../src/core/policy/policy";
import { openItems, type Item, type Review } from "../../src/core/review/review";
import type { HiddenPlace } from "../../src/core/model/file-report";
import { withoutNames } from "../../src/core/review/stored/file-entries";
import { reviewMail } from "../../src/cli/review-mail";

const FOLDER = join(process.cwd(), "test/golden/mails");

/** With which the keys are recorded. */
export const SALT = "second-look command line";

/** Names of all golden mails: `NAME.eml`, `NAME.review.json`, and where it needs one `NAME.policy.json`. */
export function goldenNames(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".eml"))
    .map((file) => file.slice(0, -".eml".length))
    .sort();
}

export function goldenPath(name: string, kind: "eml" | "policy.json" | "review.json"): string {
  return join(FOLDER, `${name}.${kind}`);
}

export function goldenMail(name: string): Uint8Array {
  return Uint8Array.from(readFileSync(goldenPath(name, "eml")));
}

/** The policy of a golden mail as an add-in would be deployed with it. */
export function goldenPolicyFile(name: string): object {
  const text = readIfThere(goldenPath(name, "policy.json"));
  return text === undefined ? { version: 1 } : (JSON.parse(text) as object);
}

function goldenPolicy(name: string): Policy {
  const result = parsePolicy(goldenPolicyFile(name), { checks: knownChecks(checks) });
  if (!result.ok) throw new Error(`${name}.policy.json is no policy`);
  return result.policy;
}

/** What `NAME.review.json` holds, parsed. */
export function goldenReview(name: string): CanonicalReview {
  // Only update.mjs writes these files, from the same type.
  return JSON.parse(readFileSync(goldenPath(name, "review.json"), "utf8")) as CanonicalReview;
}

/** The review of a golden mail as the command line makes it, in the form that is recorded. */
export function reviewOfGolden(name: string): CanonicalReview {
  const clock = { at: 0, day: "1970-01-01" }; // every golden mail has a date of its own
  const review = reviewMail(goldenMail(name), { policy: goldenPolicy(name), salt: SALT, clock });
  if (review === undefined) throw new Error(`${name}.eml is no mail`);
  return canonicalReview(review);
}

export interface CanonicalReview {
  readonly decision: Review["decision"];
  readonly items: readonly CanonicalItem[];
}

interface CanonicalItem {
  readonly check: string;
  readonly level: string;
  readonly messageId?: string;
  readonly data?: unknown;
  readonly unknown?: unknown;
  readonly keys: readonly string[];
}

function canonicalReview(review: Review): CanonicalReview {
  return { decision: review.decision, items: canonicalItems(openItems(review)) };
}

/** Items in an order of their own, so that every entry point can be compared with the record. */
export function canonicalItems(items: readonly Item[]): readonly CanonicalItem[] {
  const order = ({ check, keys }: CanonicalItem) => `${check} ${keys.join(" ")}`;
  return items.map(canonicalItem).sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** What of recorded items is in the store of a mail: names of sheets are not. */
export function asStored(items: readonly CanonicalItem[]): readonly CanonicalItem[] {
  return items.map((item) => {
    const { places, ...rest } = { ...(item.data as Readonly<Record<string, unknown>> | undefined) };
    return places === undefined ? item : { ...item, data: { ...rest, places: withoutNames(places as HiddenPlace[]) } };
  });
}

function canonicalItem(item: Item): CanonicalItem {
  const { check, level, keys } = item;
  return item.kind === "finding"
    ? { check, level, messageId: item.messageId, data: item.data, keys }
    : { check, level, unknown: item.unknown, keys };
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
