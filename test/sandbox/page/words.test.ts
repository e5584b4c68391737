import { LOCALES } from "../../../src/sandbox/host/settings";
import { wordsFor } from "../../../src/sandbox/page/words";

/** Every text by its path; functions are called with one and with two. */
function textsOf(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    const say = value as (of: unknown) => unknown;
    return [1, 2].map((count) => [`${path} ${String(count)}`, String(say(count))] as const);
  }
  return Object.entries(value as object).flatMap(([name, one]) => textsOf(one, `${path}.${name}`));
}

/** Names and words that are the same in both. */
const SAME =
  /^(?:Outlook|Cc|Bcc|Page|Online|Optional|Profil|Mailbox-\w+|Document|Wire|Strict|Agir|Blokkeren|Blockieren)$/i;
const ENGLISH = textsOf(wordsFor("en-US"));

test.each(LOCALES.map((locale) => [locale] as const))("the page has every text in %s", (locale) => {
  const texts = new Map(textsOf(wordsFor(locale)));
  expect([...texts.keys()]).toEqual(ENGLISH.map(([path]) => path));
  expect([...texts].filter(([, text]) => text.trim() === "" || /undefined|\[object/.test(text))).toEqual([]);
  if (locale === "en-US") return;
  const untranslated = ENGLISH.filter(([path, text]) => texts.get(path) === text && !SAME.test(text));
  expect(untranslated).toEqual([]);
});
