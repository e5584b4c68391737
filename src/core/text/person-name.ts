/** What two spellings of one name are compared by: folded, without titles. */
export interface NameParts {
  /** First name or an initial; "" where only a surname is known. */
  readonly given: string;
  /** With its particles, as one word: "vandermeer"; "" where a name is one word and no title says which. */
  readonly surname: string;
}

const TITLE =
  /^(?:mrs?|ms|miss|dr|prof|sir|de heer|heer|mevrouw|mevr|mw|dhr|meneer|herrn?|frau|monsieur|madame|mme|mlle|m|sra?|srta|sig(?: ra)?|signora?|fam|familie|famille) /;
const PARTICLE =
  /^(?:van|von|vom|de[nrl]?|della|di|da|dos?|du|des|la|le|el|al|ibn|bin|ben|ter?|ten|zu|zum|zur|[tdo]|st)$/;

/** "Piet van der Meer", "Meer, Piet van der", "P. van der Meer", "mevrouw Terpstra". */
export function partsOfName(name: string): NameParts {
  const [first = "", behindComma] = name.split(",", 2);
  const ordered = behindComma === undefined ? first : `${behindComma} ${first}`;
  const plain = fold(ordered);
  const untitled = plain.replace(TITLE, "");
  return partsOfWords(untitled, untitled !== plain);
}

/** Of a name without titles, such as an address has it: "m.smit" is no Mr Smit. */
export function partsOfWords(name: string, isSurname = false): NameParts {
  const words = fold(name)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0) return { given: "", surname: "" };
  if (words.length === 1)
    return isSurname ? { given: "", surname: words[0] ?? "" } : { given: words[0] ?? "", surname: "" };
  let begin = words.length - 1;
  while (begin > 0 && PARTICLE.test(words[begin - 1] ?? "")) begin--;
  return { given: begin === 0 ? "" : (words[0] ?? ""), surname: words.slice(begin).join("") };
}

function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z\u00df-\u024f]+/g, " ")
    .trim()
    .concat(" ");
}

/** Can both be the name of one person? What one of them leaves out is no difference. */
export function isSameName(one: NameParts, other: NameParts): boolean {
  const givens = one.given.startsWith(other.given) || other.given.startsWith(one.given); // "" begins each
  if (one.surname !== "" && other.surname !== "") return givens && one.surname === other.surname;
  const lone = one.surname === "" ? one.given : other.given;
  return lone === one.surname || lone === other.surname || (one.given !== "" && other.given !== "" && givens);
}

/** How many people some names are of, at least: "Roos Terpstra", "R. Terpstra", "mevrouw Terpstra" and "Roos" are one. */
export function countNames(names: Iterable<string>): number {
  const families = new Map<string, Set<string>>();
  const givens = new Set<string>();
  const lone = new Set<string>();
  for (const name of names) {
    const { given, surname } = partsOfName(name);
    if (surname === "") {
      if (given !== "") lone.add(given);
      continue;
    }
    const family = families.get(surname) ?? new Set();
    families.set(surname, given === "" ? family : family.add(given));
    givens.add(given);
  }
  let count = 0;
  for (const family of families.values()) count += Math.max(1, countMembers(family));
  for (const name of lone) if (!givens.has(name) && !families.has(name)) count++;
  return count;
}

function countMembers(givens: ReadonlySet<string>): number {
  const spelled = [...givens].filter((given) => given.length > 1);
  const initials = new Set(spelled.map((given) => given.charAt(0)));
  return spelled.length + [...givens].filter((given) => given.length === 1 && !initials.has(given)).length;
}
