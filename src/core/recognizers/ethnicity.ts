import type { Range } from "../text/ranges";
import { defineRecognizer, type Found } from "./define";
import { folded } from "./engine/letters";
import { isAboutPerson } from "./shared/about-a-person";
import { readerOf } from "./shared/facts";
import { wordList } from "./shared/word-list";

const BEING = `black,a person of colour,mixed race,somali,punjabi,bengali,yoruba,igbo,hutu,tutsi,javanese,chechen,tatar,han chinese,biracial,roma,romani,sinti,sinto,gypsy,an irish traveller,kurdish,kurd,berber,tamil,uyghur,creole,african american,afro caribbean,black |british|african|caribbean|american,white |british|irish|european|other|american|scandinavian|dutch|german,hispanic,latino,latina,arab,aboriginal,maori,pacific islander,asian,south asian,east asian,caucasian,
zwart,donker getint,een donkere huidskleur,koerdisch,koerd,koerdische,molukker,molukse,hindoestaan||s|se,creools,creoolse,berbers,roma zigeuner,arabisch,antilliaans,antilliaanse,marokkaan||s|se,surinamer,surinaams,surinaamse,
schwarz,dunkelhautig||e|er,person of color,kurde,kurdin,kurdisch,turkischstammig||e|er,arabischstammig||e|er,russlanddeutsch||e|er,sintiza,tamile,tamilin,araber||in,afrodeutsch||e|er,spataussiedler||in,
berbere,kabyle,metis||se,rom,gitan||e,tzigane,maghrebin||e,arabe,d'origine etrangere,noir de peau,gitan|o|a,kurd|o|a,mestiz|o|a,indigena,curd|o|a,arab|o|a,di colore`;
const TOLD =
  "migration background,migrationshintergrund,migratieachtergrond,dark skin,donkere huidskleur,dunkle hautfarbe,dunkler hautfarbe,dunkle haut";
const HEADINGS =
  "ethnicity,ethnic origin,ethnic group,race,etniciteit,afkomst,etnische afkomst,ethnie,ethnische herkunft,herkunft,origine ethnique,origen etnico,etnia";
const CELLS =
  "white,mixed,turkish,moroccan,surinamese,turks,marokkaans,turkisch,african,caribbean,chinese,indian,pakistani,bangladeshi,blank,other white";

/** Behind the word for a people: "Turkish descent", "türkischer Herkunft". */
const ORIGIN_BEHIND =
  "descent,ancestry,heritage,roots,origin,origins,background,afkomst,wortels,achtergrond,komaf,herkomst,wurzeln,herkunft,abstammung";
/** Before it: "origine algérienne". */
const ORIGIN_BEFORE = "origine,origines,racines,origen,raices,ascendencia,origini,radici,discendenza";
/** Before a country. */
const COMES_FROM =
  "comes from,come from,came from,originally from,komt uit,komen uit,kwam uit,afkomstig uit,gevlucht uit,fled from,fled,stammt aus,stammen aus,kommt aus,geflohen aus,originaire de,originaire du,originaire d,vient de,vient du,viene de,procede de,viene dal,viene da,proviene dal,proviene da,originario del,originaria del,originario di";

const facts = readerOf({ being: BEING, told: TOLD, headings: HEADINGS, cells: CELLS });
const ofOrigin = lookUp(ORIGIN_BEHIND);
const beforeOrigin = lookUp(ORIGIN_BEFORE);
const comesFrom = lookUp(COMES_FROM);

/** Somebody's racial or ethnic origin (GDPR article 9). */
export const ethnicity = defineRecognizer({
  id: "ethnicity",
  kind: "label",
  type: "ETHNICITY",
  words: [...facts.words, ...wordList(ORIGIN_BEHIND), ...wordList(ORIGIN_BEFORE), ...wordList(COMES_FROM)],
  read(text, label): readonly Found[] {
    const word = comparable(text.slice(label.start, label.end));
    if (COLOURS.test(word) && !IS_BEFORE.test(text.slice(Math.max(0, label.start - LONGEST), label.start))) return [];
    const range = ofOrigin.has(word)
      ? behindPeople(text, label)
      : beforeOrigin.has(word)
        ? beforePeople(text, label)
        : comesFrom.has(word)
          ? beforeCountry(text, label)
          : undefined;
    if (range === undefined) return facts.read(text, label);
    const isSomebodys = comesFrom.has(word)
      ? isAboutPerson(text, { start: label.start, end: range.end }, "does", label)
      : isAboutPerson(text, range, "told", label);
    return isSomebodys ? [{ ...range, confidence: "high" }] : [];
  },
  readCell: (text, start, end) => facts.readCell(text, start, end),
});

/** Colours of a thing as well: "Anna - black, size M". */
const COLOURS = /^(?:black|white|zwart|blank|schwarz|dunkelh)$/;
const IS_BEFORE = /\b(?:is|was|as|being|ist|war|a)(?: also| a| an| een| eine?)? $/;
/** Characters of the longest name of a people or country that is looked at. */
const LONGEST = 30;
const PEOPLE_BEFORE = /^[A-Z].*(?:ish|ese|an|i|ch|k|ic)$|(?:se|ische[rnm]?|aans|ees)$/;
const PEOPLE_BEHIND = /^[a-z\u00e0-\u00ff]+$/;
const PEOPLE_ENDING =
  /(?:ienne?|aise?|oise?|ain|aine|en|ques?|ole?|om|nde?|an|an[ao]|es|esa|ense|[aio]|rd[aeo]?|ale|[bt]e)$/;
const NO_PEOPLE =
  /^(?:modeste|sociale|bourgeoise|paysanne|inconnue|animale|humilde|noble|humano|social|initiale|controlee|close|these|those|whose)$/i;

function behindPeople(text: string, { start, end }: Range): Range | undefined {
  const people =
    text
      .slice(Math.max(0, start - LONGEST), start - 1)
      .split(/[\s,.;(]/)
      .pop() ?? "";
  const isPeople = text.charAt(start - 1) === " " && PEOPLE_BEFORE.test(people) && !NO_PEOPLE.test(people);
  return isPeople ? { start: start - 1 - people.length, end } : undefined;
}

function beforePeople(text: string, { start, end }: Range): Range | undefined {
  const people = text.slice(end + 1, end + LONGEST).split(/[\s,.;)]/)[0] ?? "";
  const isPeople = text.charAt(end) === " " && PEOPLE_BEHIND.test(people) && PEOPLE_ENDING.test(folded(people));
  return isPeople && !NO_PEOPLE.test(folded(people)) ? { start, end: end + 1 + people.length } : undefined;
}

/** Beginnings of countries that many families have come from, in six languages. */
const COUNTRY =
  /^ (?:the |de |het |der |dem |den |le |la |les |l'|del |El )?((?:Turk|T\u00fcrk|Tur[qc]|Maro[kc]|Moro|Marru|Alg|Tun[ei]|Liby|Egy|\u00c4gy|Syri|Siri|Ira[nkq]|Afg|Pakis|Ind[io]|Bangl|Sri |Som|Eri[ty]|Eth|\u00c4thi|Eti|Sud|Soed|Nig|Ghan|Seneg|S\u00e9n\u00e9|Kong|Cong|Kame|Came|Angol|Sur[iy]n|Antil|Cura|Mol|Chin|Vie|Fil|Phil|Pol|Rum|Roem|Roum|Roman|Rom\u00e2n|Bul|Ukr|Oekr|Russ|Rus|Kurd|Koerd|Palest|Pal\u00e4st|Liba|Jord|Jem|Yem|Alban|Koso|Serb|Bosn|Venez|Col[ou]|Kol|Ecua|Hait|Jama|Cuba|Kuba|Peru|Bras|Braz|Mali|Togo|Guin|C\u00f4te|Ivoor|Elfen|Gamb|Rwan|Ruan|Burun|Simb|Zimb)[A-Za-z\u00c0-\u00ff]*)/;

function beforeCountry(text: string, { end }: Range): Range | undefined {
  const match = COUNTRY.exec(text.slice(end, end + LONGEST));
  const country = match?.[1];
  if (match === null || country === undefined) return undefined;
  const start = end + match[0].length - country.length;
  return { start, end: start + country.length };
}

function lookUp(list: string): ReadonlySet<string> {
  return new Set(wordList(list).map(comparable));
}

function comparable(words: string): string {
  return folded(words).trim().replace(/ +/g, " ");
}
