import { registrableDomain } from "./domains";

/** Letters that a name or domain needs before it counts: shorter ones stand in other words. */
const SHORTEST = 4;
/** Words that a name may have, its legal form left out. */
const MOST_WORDS = 5;
const LEGAL_FORM =
  /[\s,.&-]{1,3}(?:b\.?v|n\.?v|v\.?o\.?f|gmbh|mbh|ag|kg|ohg|ug|e\.?v|ltd|limited|llc|llp|inc|plc|corp|s\.?a|s\.?a\.?s|s\.?a\.?r\.?l|s\.?r\.?l|s\.?l|co|company|group|groep|holding)\.?$/i;

interface NamedOrganisation {
  readonly name: string;
  readonly domains: readonly string[];
}

/** Under which an organisation is found in running text: its name and its domains. */
export function keysInText({ name, domains }: NamedOrganisation): readonly string[] {
  return usable([withoutLegalForm(name), ...domains.map(plainDomain)]);
}

/** Under which it is found in the name of a file: there "printhouse" is enough for printhouse.example. */
export function keysInFileName(organisation: NamedOrganisation): readonly string[] {
  const labels = organisation.domains.map((domain) => registrableDomain(plainDomain(domain)).split(".", 1)[0] ?? "");
  return [...keysInText(organisation), ...usable(labels)];
}

/** What stands in a text, by its key: "Offer_PrintHouse-v2" names "printhouse". In order of appearance, each once. */
export function namedIn<T>(text: string, known: ReadonlyMap<string, T>): readonly T[] {
  const found = new Set<T>();
  if (known.size === 0) return [];
  const words = folded(text.replace(/([a-z])([A-Z])/g, "$1 $2"))
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  words.forEach((_, start) => {
    let key = "";
    for (const word of words.slice(start, start + MOST_WORDS)) {
      key += word;
      const organisation = known.get(key);
      if (organisation !== undefined) found.add(organisation);
    }
  });
  return [...found];
}

function usable(names: readonly string[]): readonly string[] {
  return names.map((name) => folded(name).replace(/[^a-z0-9]+/g, "")).filter(({ length }) => length >= SHORTEST);
}

function withoutLegalForm(name: string): string {
  const shorter = name.trim().replace(LEGAL_FORM, "");
  return shorter === "" ? name : shorter;
}

/** "*.example.com" is about example.com. */
function plainDomain(pattern: string): string {
  return pattern.replace(/^\*\./, "");
}

function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}
