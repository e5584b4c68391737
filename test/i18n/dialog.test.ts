import { checks } from "../../src/core/checks/index";
import type { FieldKind } from "../../src/core/checks/define";
import type { Key } from "../../src/core/model/finding";
import type { PartName } from "../../src/core/model/draft";
import type { Item } from "../../src/core/review/review";
import { LANGUAGES } from "../../src/i18n/languages";
import { dialogWords } from "../../src/i18n/dialog/words";

const BASE = {
  group: "message",
  level: "confirm",
  about: { kind: "text" },
  fixes: [],
  keys: ["AAAAAAAAAAAA" as Key],
  state: "open",
} as const;

const SAMPLE: Readonly<Record<FieldKind, (count: number) => unknown>> = {
  number: (count) => count,
  text: () => "Eva Smit",
  texts: () => ["eva@agency.example"],
  types: (count) => [{ type: "IBAN", count }],
  places: () => [{ kind: "hidden sheet", name: "Zoë" }],
  properties: () => ["author"],
  translations: () => ({ en: "", nl: "", de: "", fr: "" }),
  risks: () => ["program", "script", "macros", "shortcut", "disk-image", "active-page"],
  reason: () => "failed",
};

const PARTS: readonly PartName[] = [
  ...(["from", "to", "cc", "bcc", "subject", "body"] as const),
  ...(["attachments", "attachment", "composeType", "store", "policy", "review"] as const),
];

const finding = (check: string, messageId: string, data: Readonly<Record<string, unknown>>): Item => ({
  ...BASE,
  kind: "finding",
  check,
  messageId,
  data,
  evidence: [],
});
const unknown = (part: PartName, reason: "failed" | "unsupported" = "failed"): Item => ({
  ...BASE,
  kind: "unknown",
  check: "review",
  unknown: { part, reason },
});

/** Every message of every check, with one and with many of everything. */
const ALL: readonly Item[] = [
  ...checks.flatMap(({ id, messages }) =>
    Object.entries(messages).flatMap(([messageId, fields]) =>
      [1, 123_456].map((count) => {
        const data = Object.entries(fields).map(([name, kind]) => [name, SAMPLE[kind](count)] as const);
        return finding(id, messageId, Object.fromEntries(data));
      }),
    ),
  ),
  ...PARTS.map((part) => unknown(part)),
  unknown("review", "unsupported"),
];

describe.each(LANGUAGES)("the dialog in %s", (language) => {
  const words = dialogWords(language);
  const lines = ALL.map((item) => words.line(item));

  test("has a short sentence for everything", () => {
    expect(lines.filter((line) => line.length > 100 || !line.endsWith("."))).toEqual([]);
  });

  test("starts no line with a digit, for Outlook's dialog numbers them", () => {
    expect(lines.filter((line) => /^\d/.test(line))).toEqual([]);
  });

  test("names nobody and shows no value", () => {
    expect(lines.join(" ")).not.toMatch(/Eva|agency|IBAN|undefined|null|NaN|\[object/);
  });

  test("fits Outlook, whatever three lines it shows", () => {
    const longest = [...lines].sort((a, b) => b.length - a.length).slice(0, 3);
    const all = [words.intro, ...longest, words.more(99), words.press].join("\r\n1. ");
    expect(all.length).toBeLessThanOrEqual(500);
    expect(words.couldNotCheck.length).toBeLessThanOrEqual(500);
    expect(words.button.length).toBeLessThanOrEqual(20);
  });

  test("tells one from many", () => {
    expect(words.more(1)).not.toContain("1");
    expect(words.more(2)).toContain("2");
    const [one, many] = [1, 1_412].map((people) =>
      words.line(finding("unprotected-attachment", "notLocked", { name: "x", people })),
    );
    expect(one?.replace("1", "")).not.toBe(many?.replace(/1\D412/, ""));
    expect(many).toMatch(/1[.,\u00a0]412/);
  });

  test.each(["no-such-check", "constructor", "__proto__"])(
    "has a plain sentence for %s of another version",
    (check) => {
      expect(words.line(finding(check, "toString", {}))).toBe(words.line(unknown("review", "unsupported")));
      expect(words.line(unknown(check as PartName))).toBe(words.line(unknown("review", "unsupported")));
    },
  );
});
