/** What somebody who gets a locked file knows, and so tries first. */
export interface GuessSources {
  readonly fileNames: readonly string[];
  /** Domains and names of the organisations of the sender and the receivers, such as "shop.example" or "Shop BV". */
  readonly organisations: readonly string[];
  /** YYYY-MM-DD */
  readonly today: string;
}

/** Most used first, as lists of stolen passwords have them. */
const COMMON =
  "123456 password 12345678 123456789 12345 1234567890 1234 123123 111111 000000 0000 1111 qwerty qwerty123 qwertz azerty azerty123 abc123 abcd1234 1q2w3e4r 1qaz2wsx iloveyou letmein welcome admin secret test test123 changeme default master login guest dragon sunshine monkey football princess superman passw0rd p@ssw0rd p@ssword pass pass1234 password1 password123 " +
  "welkom welkom01 welkom123 wachtwoord wachtwoord1 geheim vertrouwelijk hallo hallo123 passwort passwort1 kennwort willkommen willkommen1 sommer schatz vertraulich motdepasse bonjour bonjour123 bienvenue soleil doudou secret123 confidentiel contraseña hola123 bienvenido confidential zip";
/** People put the year, a month or a season behind or before these. */
const DATED = [
  "spring summer autumn fall winter january february march april may june july august september october november december",
  "lente zomer herfst januari februari maart mei juni juli augustus oktober",
  "frühling fruehling sommer januar februar märz maerz dezember",
  "printemps ete été automne hiver janvier fevrier février mars avril mai juin juillet aout août septembre octobre novembre decembre décembre",
  "welcome welkom willkommen bienvenue password wachtwoord passwort geheim",
].join(" ");
/** Behind a word, as systems ask for a digit and a sign. */
const ENDINGS = ["", "1", "!", "1!", "01", "12", "123", "123!", "1234", "#1"];
const YEAR_ENDINGS = ["", "!", "#", "."];
/** This year, last and next: where files are made and kept. */
const YEARS = [0, -1, 1, -2];
/** Guesses altogether: some minutes on the slowest lock. */
const MAX_GUESSES = 3_000;

/** Likely ones first, each once. */
export function guesses({ fileNames, organisations, today }: GuessSources): readonly string[] {
  const thisYear = Number(today.slice(0, 4));
  const years = YEARS.map((more) => String(thisYear + more));
  const own = [...organisations.flatMap(namesOf), ...fileNames.flatMap(wordsOf)];
  const made = new Set<string>();
  const add = (word: string, endings: readonly string[]) => {
    for (const spelled of [word, capital(word), word.toLowerCase()]) for (const end of endings) made.add(spelled + end);
  };
  const dated = DATED.split(" ");
  for (const word of COMMON.split(" ").slice(0, 30)) made.add(word);
  for (const word of own) add(word, ["", ...years.flatMap((year) => [year, `${year}!`]), "1", "123", "!"]);
  for (const year of years.slice(0, 2))
    for (const word of dated) for (const end of YEAR_ENDINGS) made.add(capital(word) + year + end);
  for (const date of datesAround(today)) made.add(date);
  for (const word of COMMON.split(" ")) add(word, ENDINGS);
  for (const year of years)
    for (const word of dated) add(word, [year, year.slice(2), `-${year}`, ` ${year}`, `${year.slice(2)}!`]);
  for (const word of own) add(word, ENDINGS);
  for (const date of fileNames.flatMap((name) => name.match(/\d{4,8}/g) ?? [])) made.add(date);
  return [...made].filter((guess) => guess.length >= 3).slice(0, MAX_GUESSES);
}

/** "shop.example" and "Shop BV" are both called "shop". */
function namesOf(organisation: string): readonly string[] {
  const name = organisation.includes("@") ? organisation.slice(organisation.indexOf("@") + 1) : organisation;
  const first = name.split(/[.\s]/)[0] ?? "";
  const whole = name.includes(".") ? "" : name.replace(/\s+/g, "");
  return [first, first.replace(/-/g, ""), whole].filter((one) => one.length >= 3);
}

/** The name as a whole, and its words. */
function wordsOf(fileName: string): readonly string[] {
  const name = fileName.replace(/\.[a-z\d]{1,5}$/i, "");
  return [name, ...name.split(/[\s_.()-]+/)].filter((word) => word.length >= 3 && word.length <= 40);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Today as people write it, and the year. */
function datesAround(today: string): readonly string[] {
  const [year = "", month = "", day = ""] = today.split("-");
  const joined = ["", "-", "."].flatMap((sign) => [[day, month, year].join(sign), [year, month, day].join(sign)]);
  return [...joined, day + month + year.slice(2), month + year, year + month, year];
}
