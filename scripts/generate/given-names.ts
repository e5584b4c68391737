import { allLocales } from "@faker-js/faker";
import { folded } from "../../src/core/recognizers/engine/letters";
import { COMMON_NAMES } from "../lib/common-names";
import { ORDINARY_WORDS } from "../lib/ordinary-words";

/** Languages and countries whose people live and work in Europe in numbers. */
const LOCALES = [
  ..."nl nl_BE de de_AT de_CH fr fr_BE fr_CH fr_SN en da sv nb_NO fi es es_MX it pl pt_PT pt_BR".split(" "),
  ..."hu hr ro sl_SI sr_RS_latin".split(" "),
] as const;
/** Capital A says that a name shares no letter with the one before, Z that it shares 25. */
const NONE_SHARED = 65;
const MOST_SHARED = 25;

export const outputs: Readonly<Record<string, string>> = {
  "src/core/recognizers/names/given-names.ts": `/**
 * Given names of Europe, front-coded (see engine/names.ts). Made by \`npm run generate\` from the person names of
 * @faker-js/faker, copyright of its contributors, MIT licence.
 */
export const GIVEN_NAMES =
  "${frontCoded(givenNames())}";
`,
};

function givenNames(): readonly string[] {
  const names = new Set(wordsOf(COMMON_NAMES));
  for (const locale of LOCALES) {
    const first = (allLocales as Record<string, { person?: { first_name?: NamesOfLocale } }>)[locale]?.person
      ?.first_name;
    const written = [...(first?.generic ?? []), ...(first?.female ?? []), ...(first?.male ?? [])];
    for (const name of written) for (const part of folded(name).split(" ")) if (part.length > 1) names.add(part);
  }
  for (const word of wordsOf(ORDINARY_WORDS)) names.delete(word);
  return [...names].filter((name) => /^[a-z]+$/.test(name)).sort();
}

function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

interface NamesOfLocale {
  readonly generic?: readonly string[];
  readonly female?: readonly string[];
  readonly male?: readonly string[];
}

function frontCoded(names: readonly string[]): string {
  let before = "";
  let coded = "";
  for (const name of names) {
    let shared = 0;
    while (shared < Math.min(name.length - 1, MOST_SHARED) && name[shared] === before[shared]) shared++;
    coded += String.fromCharCode(NONE_SHARED + shared) + name.slice(shared);
    before = name;
  }
  return coded;
}
