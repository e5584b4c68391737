import { allLocales } from "@faker-js/faker";
import { folded } from "../../src/core/recognizers/engine/letters";
import { nameHash, REST_BITS } from "../../src/core/recognizers/engine/names";
import { COMMON_NAMES } from "../lib/common-names";
import { ORDINARY_WORDS } from "../lib/ordinary-words";

/** Languages and countries whose people live and work in Europe in numbers. */
const LOCALES = "nl nl_BE de de_AT de_CH fr_BE fr_SN en da sv nb_NO fi es es_MX pl pt_PT pt_BR hu hr sl_SI".split(" ");
/** Their lists are mostly of rare or ancient names: only what two of them have; common-names.ts has more of these. */
const LOCALES_OF_RARE = "fr fr_CH it ro sr_RS_latin".split(" ");
const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

export const outputs: Readonly<Record<string, string>> = {
  "src/core/recognizers/names/given-names.ts": `/**
 * Hashes of given names of Europe, Rice-coded (see engine/names.ts). Made by \`npm run generate\` from the person names of
 * @faker-js/faker, copyright of its contributors, MIT licence.
 */
export const GIVEN_NAMES =
  "${riceCoded(givenNames().map(nameHash))}";
`,
};

function givenNames(): readonly string[] {
  const names = new Set(wordsOf(COMMON_NAMES));
  for (const locale of LOCALES) for (const name of namesOf(locale)) names.add(name);
  const rare = new Set<string>();
  for (const locale of LOCALES_OF_RARE) {
    for (const name of namesOf(locale)) (rare.has(name) ? names : rare).add(name);
  }
  const ordinary = new Set(wordsOf(ORDINARY_WORDS).map(nameHash));
  return [...names].filter((name) => /^[a-z]+$/.test(name) && !ordinary.has(nameHash(name)));
}

function namesOf(locale: string): ReadonlySet<string> {
  const first = (allLocales as Record<string, { person?: { first_name?: NamesOfLocale } }>)[locale]?.person?.first_name;
  const written = [...(first?.generic ?? []), ...(first?.female ?? []), ...(first?.male ?? [])];
  return new Set(written.flatMap((name) => folded(name).split(" ")).filter((part) => part.length > 1));
}

function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

interface NamesOfLocale {
  readonly generic?: readonly string[];
  readonly female?: readonly string[];
  readonly male?: readonly string[];
}

/** The distinct hashes in order, as `hashesOfNames` reads them. */
function riceCoded(hashes: readonly number[]): string {
  let before = -1;
  let bits = "";
  for (const hash of [...new Set(hashes)].sort((a, b) => a - b)) {
    const distance = hash - before - 1;
    const rest = distance % (1 << REST_BITS);
    bits += `${"1".repeat(distance >> REST_BITS)}0${rest.toString(2).padStart(REST_BITS, "0")}`;
    before = hash;
  }
  return (bits.match(/.{1,6}/g) ?? []).map((six) => BASE64.charAt(parseInt(six.padEnd(6, "1"), 2))).join("");
}
