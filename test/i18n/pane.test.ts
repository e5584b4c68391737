import { checks } from "../../src/core/checks/index";
import type { FieldKind } from "../../src/core/checks/define";
import type { Language } from "../../src/i18n/languages";
import { words as de } from "../../src/i18n/pane/de";
import { words as en } from "../../src/i18n/pane/en";
import { words as fr } from "../../src/i18n/pane/fr";
import { words as nl } from "../../src/i18n/pane/nl";
import type { PaneWords } from "../../src/i18n/pane/words";

const ALL: Readonly<Record<Language, PaneWords>> = { en, nl, de, fr };

const SAMPLE: Readonly<Record<FieldKind, (count: number) => unknown>> = {
  number: (count) => count,
  text: () => "Zoë",
  texts: () => ["Zoë", "Åsa"],
  types: (count) => [
    { type: "IBAN", count },
    { type: "PHONE", count },
  ],
  places: (count) => [
    { kind: "hidden sheet", name: "Zoë" },
    ...["comments", "notes", "hidden rows", "deleted text", "pivot cache"].slice(0, count).map((kind) => ({ kind })),
  ],
  properties: () => ["author", "editor", "manager", "company", "path"],
  translations: () => ({ en: "", nl: "", de: "", fr: "" }),
  risks: () => ["program", "script", "macros", "shortcut", "disk-image", "active-page"],
  reason: () => "failed",
};

/** What a function of the catalogue is called with, when it is no sentence of a check: every kind of text and number. */
const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  join: [["Zoë", "Åsa", "Ime"]],
  "fixes.remove-recipient.done": ["Zoë", 2],
  "fixes.move-to-bcc.done": ["Zoë", 2],
  "fixes.remove-attachment.done": ["Zoë", 2],
  "states.readingFiles": ["Zoë", 2],
};
const TAKES_NAME = /because|goesTo|showWhat|reopen|settledBecause|actions|title|fileClean/;

/** Every text of a catalogue by its path; functions are called. */
function textsOf(words: PaneWords): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const add = (path: string, value: unknown): void => {
    if (typeof value === "string") texts.set(path, value);
    else if (typeof value === "function") {
      const given = ARGUMENTS[path] ?? (TAKES_NAME.test(path) ? ["Zoë"] : [2, 3]);
      texts.set(path, String((value as (...all: readonly unknown[]) => unknown)(...given)));
    } else if (value !== undefined)
      for (const [name, one] of Object.entries(value as object)) add(path === "" ? name : `${path}.${name}`, one);
  };
  const { cards, ...rest } = words;
  add("", { ...rest, language: undefined });
  for (const { id, messages } of checks) {
    for (const [messageId, fields] of Object.entries(messages)) {
      for (const count of [1, 1_412]) {
        const data = Object.fromEntries(Object.entries(fields).map(([name, kind]) => [name, SAMPLE[kind](count)]));
        const sentences = (cards as unknown as Record<string, Record<string, Record<string, (of: object) => string>>>)[
          id
        ]?.[messageId];
        for (const [name, say] of Object.entries(sentences ?? {}))
          texts.set(`cards.${id}.${messageId}.${name} ${String(count)}`, say(data));
      }
    }
  }
  return texts;
}

const ENGLISH = textsOf(en);

/** Words that are the same in both languages. */
const SAME: Readonly<Record<Language, RegExp>> = {
  en: /^/,
  nl: /^(?:document|IBAN|links|PIN|Undo)$/,
  de: /^(?:IBANs?|links|Name|Text)$/i,
  fr: /^(?:document|IBAN|notes|page|positions?)$/,
};

/** Words of our trade that nobody else uses. */
const JARGON =
  /\b(?:entit\w*|violation\w*|PII|checksum|findings?|audience|regex|false positive|metadata|digest|token|hash|severity|recognizer|session|cache|null|undefined|NaN)\b|\[object/i;

describe.each(Object.keys(ALL) as Language[])("the pane in %s", (language) => {
  const texts = textsOf(ALL[language]);

  test("has every text", () => {
    expect([...texts.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
    expect([...texts].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test("is a translation", () => {
    const same = [...texts].filter(([path, text]) => text === ENGLISH.get(path) && !SAME[language].test(text));
    const allowed = /^(?:join|number|states\.progress|card\.others)/;
    expect(language === "en" ? [] : same.filter(([path]) => !allowed.test(path))).toEqual([]);
  });

  test("is calm and free of jargon", () => {
    expect([...texts].filter(([, text]) => /!|\{\{|\$\{|%s/.test(text) || JARGON.test(text))).toEqual([]);
  });

  test("writes an ellipsis, spaces and apostrophes alike", () => {
    expect([...texts].filter(([, text]) => /\.\.\.| {2}| $|^ |’/.test(text))).toEqual([]);
    // French has a space that does not break before these; the others have none.
    const wrong = language === "fr" ? /[^\u00a0][:;?](?:\s|$)/ : /\s[:;?]/;
    expect([...texts].filter(([, text]) => wrong.test(text))).toEqual([]);
  });

  test("has short buttons and ticks", () => {
    const long = (path: RegExp, most: number) =>
      [...texts].filter(([name, text]) => path.test(name) && text.length > most);
    expect(
      long(/^fixes\..*button$|^card\.(?:keep|cancel|notCorrect|show|hide|undo)$|^menu\.|^about\.back$/, 24),
    ).toEqual([]);
    expect(long(/^ticks\.|^reasons\.|^groups\./, 40)).toEqual([]);
    expect(long(/\.title(?: \d+)?$/, 75)).toEqual([]);
  });

  test("tells one from many", () => {
    for (const [path, text] of texts) {
      if (/^cards\..* 1$/.test(path))
        expect(text).not.toMatch(/\b1 (?:people|mensen|Personen|personnes|IBANs|IBAN's)\b/);
    }
    const { join } = ALL[language];
    expect([join([]), join(["a"])]).toEqual(["", "a"]);
    expect(join(["a", "b", "c"])).toMatch(/^a, b \S+ c$/);
  });
});
