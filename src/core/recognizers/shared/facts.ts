import type { Range } from "../../text/ranges";
import type { Found, Label } from "../define";
import { folded } from "../engine/letters";
import { isAboutPerson, type Telling } from "./about-a-person";
import { cuesOf } from "./person-cues";
import { lazily } from "./lazily";
import { wordList } from "./word-list";

/** Terms of one kind of fact by what a sentence must say around them; lists as `wordList` reads them. */
export interface Terms {
  /** Tell it by themselves. */
  readonly itself?: string;
  /** Verbs and states: "off sick". */
  readonly sure?: string;
  /** Verbs that have other subjects too: "arrested". */
  readonly done?: string;
  /** What is done to somebody: "arrested". */
  readonly passive?: string;
  /** What somebody has, does or gets: "cancer". */
  readonly told?: string;
  /** What somebody is: "pregnant". */
  readonly being?: string;
  /** Names of parties and unions: a fact only of their members, voters and activists. */
  readonly groups?: string;
  /** Longer phrases around a term that are none: "sick of", "blind spot". */
  readonly others?: string;
  /** Headings of columns that hold such facts. */
  readonly headings?: string;
  /** Words that tell it only in a cell below such a heading. */
  readonly cells?: string;
}

/** What is told in more than one way counts as the last of them. */
const TERM_KINDS = ["cells", "groups", "being", "told", "passive", "done", "sure", "itself"] as const;
type TermKind = (typeof TERM_KINDS)[number];

/** Longest phrase of a cell that is looked up; words. */
const MOST_WORDS = 4;
/** A longer cell is a text; characters. */
const LONGEST_CELL = 80;

/** Reads facts about a person: what the recognizers of special categories have in common. */
export function readerOf(terms: Terms): {
  readonly words: readonly string[];
  read(text: string, label: Label): readonly Found[];
  readCell(text: string, start: number, end: number): Found | undefined;
} {
  const kinds = lazily(() => {
    const known = new Map<string, TermKind>();
    for (const kind of TERM_KINDS) {
      for (const word of wordList(terms[kind] ?? "")) known.set(comparable(word), kind);
    }
    return known;
  });
  const announcing = [...TERM_KINDS.filter((kind) => kind !== "cells"), "headings", "others"] as const;
  const words = announcing.reduce<string[]>((all, kind) => all.concat(wordList(terms[kind] ?? "")), []);

  return {
    words,
    read(text, label) {
      const kind = kinds().get(comparable(text.slice(label.start, label.end)));
      if (kind === undefined || kind === "cells") return [];
      const member =
        terms.groups === undefined || (kind !== "told" && kind !== "groups") ? undefined : withTie(text, label, kind);
      if (member !== undefined && isAboutPerson(text, member, member.telling, label))
        return [{ start: member.start, end: member.end, confidence: "high" }];
      if (kind === "groups") return [];
      const fact = withBearer(text, label, kind);
      const range = withObject(text, label, kind);
      if (!isAboutPerson(text, range, fact, label)) return [];
      const whole = kind === "told" ? withKind(text, range) : kind === "being" ? withQualifiers(text, range) : range;
      return [{ ...whole, confidence: "high" }];
    },
    readCell(text, start, end) {
      if (end - start > LONGEST_CELL) return undefined;
      const cell = comparable(text.slice(start, end)).split(" ");
      const isFact = cell.some((_, at) =>
        Array.from({ length: MOST_WORDS }, (__, more) => cell.slice(at, at + more + 1).join(" ")).some((phrase) =>
          kinds().has(phrase),
        ),
      );
      return isFact ? { start, end, confidence: "high" } : undefined;
    },
  };
}

/** What ties somebody to a party or union; folded. */
const MEMBER_OF =
  /(?:^| )((?:(?:card carrying|actief|actively) )?(?:member|supporter|activist|candidate|councill?or|campaigner|delegate|lid|raadslid|tete de liste|elue?|lijsttrekker|kaderlid|kandidaat|aanhanger|stemmer|aangesloten|actief|mitglied|anhanger|anhangerin|aktiv|wahler|wahlerin|membre|adherente?|militante?|sympathisante?|encartee?|deleguee?|afiliad[oa]|miembro|votante|iscritt[oa]|tesserat[oa]|delegat[oa]|elettore|elettrice)(?: [a-z]{1,6}){0,3} )$/;
const VOTES_FOR =
  /(?:^| )((?:(?:ha|a|heeft|hat) )?(?:votes?|voted|voting|vota|voto|votato|stemt|stemde|gestemd|wahlte?|milit[ea]|joined|campaign(?:s|ed)|canvasses|donated|stood|stands|ran|runs|sits|sat|zit|zat|sitzt|siege|kandideert|kandidierte?|sa carte(?= (?:a|au|chez) )|la tessera|carnet|sympathisiert|adhere)(?: (?:on|in|im|au|en|nel)(?: (?:the|de|la|el))? [a-z]{4,14})?(?: (?:for|voor|to|op|de|het|die|den|mit|pour|chez|au|aux|en|la|le|les|l|a|al|el|del|della|per|il|fur|the)){0,3} )$/;
const IN_GROUP = / ((?:bei|in|bij|von|im) (?:der |den |de |het )?)$/;
const FOR_GROUP = / ((?:fur|voor) (?:die |den |de )?)$/;
/** "im Kreistag sitzt", "kandidiert hat" */
const STANDS_BEHIND =
  /^ (?:(?:im|in) (?:der |de )?[a-z]{3,20} )?(?:sitzt|sass|zit|zat|kandid|antritt|gestimmt|gestemd)[a-z]*/;
const COUNCIL_BEHIND =
  /^ (?:in|im|au|en|nel) (?:de |the |la )?[a-z]{0,9}(?:raad|rat|tag|council|conseil|consiglio|kamer)(?![a-z])/;
const MEMBER_BEHIND =
  /^ (?:party )?(?:member|voter|supporter|activist|candidate|councill?or|rep|steward|delegate|lid|stemmer|kaderlid|mitglied|wahler(?:in)?|gestemd|gewahlt)(?![a-z])/;
const MEMBERSHIP_BEHIND = /^ (?:subscription|dues|membership|contributie|lidmaatschap|beitrag|mitgliedschaft)(?![a-z])/;
const ACTIVE_BEHIND = /^ (?:organisiert|eingetreten)(?![a-z])/;
const LONGEST_TIE = 44; // characters

/** "member of the Greens", "votes Labour", "SPD-Mitglied", with what the sentence has to say around it. */
function withTie(text: string, { start, end }: Range, kind: TermKind): (Range & { telling: Telling }) | undefined {
  const before = folded(text.slice(Math.max(0, start - LONGEST_TIE), start));
  const behind = folded(text.slice(end, end + LONGEST_TIE));
  const member = MEMBER_OF.exec(before)?.[1];
  // "dat Ahmed lid is van de FNV": its verb is a part of it.
  if (member !== undefined)
    return { start: start - member.length, end, telling: / (?:is|was|wordt|werd) /.test(member) ? "done" : "being" };
  const vote = VOTES_FOR.exec(before)?.[1];
  if (vote !== undefined)
    return {
      start: start - vote.length,
      end: end + (COUNCIL_BEHIND.exec(behind)?.[0].length ?? 0),
      telling: "done",
    };
  const cause = FOR_GROUP.exec(before)?.[1];
  const stands = cause === undefined ? undefined : STANDS_BEHIND.exec(behind)?.[0];
  if (cause !== undefined && stands !== undefined)
    return { start: start - cause.length, end: end + stands.length, telling: "done" };
  const role = MEMBER_BEHIND.exec(behind)?.[0];
  if (role !== undefined) return { start, end: end + role.length, telling: "being" };
  const dues = MEMBERSHIP_BEHIND.exec(behind)?.[0];
  if (dues !== undefined) return { start, end: end + dues.length, telling: "told" };
  const inside = kind === "groups" ? IN_GROUP.exec(before)?.[1] : undefined;
  if (inside === undefined) return undefined;
  return {
    start: start - inside.length,
    end: end + (ACTIVE_BEHIND.exec(behind)?.[0].length ?? 0),
    telling: "being",
  };
}

/** What somebody is can be put as something he has: "of the Jewish faith", "de confession juive", "muslimischen Glaubens". */
const BEARER_BEHIND =
  /^ (?:faith|religion|background|origin|descent|heritage|roots|belief|geloof|afkomst|achtergrond|gezin|huize|komaf|glaubens|herkunft|abstammung|wurzeln)\b/i;
const BEARER_BEFORE = /\b(?:confession|religion|foi|origine|fe|religión|fede|origen) $/i;

function withBearer(text: string, { start, end }: Range, kind: TermKind): Telling {
  if (kind === "cells" || kind === "groups") return "told";
  const isBorne =
    BEARER_BEHIND.test(text.slice(end, end + 16)) || BEARER_BEFORE.test(text.slice(Math.max(0, start - 14), start));
  return kind === "being" && isBorne ? "told" : kind;
}

/** "convicted of fraud", "off sick with a burn-out", "veroordeeld voor mishandeling". */
const LINK = /^ (?:of|for|with|because of|due to|voor|wegens|met|vanwege|wegen|mit|pour|apr[e\u00e8]s|por|per)(?= )/;
const ENDS_IN_LINK =
  / (?:of|for|to|in|as|voor|aan|wegens|van|tegen|wegen|gegen|auf|pour|de|por|per|a|\u00e0|aux?|alla?|di|with)$/;
/** "Strafverfahren wegen Betrugs" */
const WHAT_FOR = /^ wegens? [A-Za-z\u00c0-\u00ff]{3,24}/;
/** A noun, which is no name: those have a capital, and German nouns of offences and illnesses. */
const OBJECT =
  /^ (?:(?:a|an|the|een|de|het|zijn|haar|eine[mnrs]?|une?|le|la|les|los|las|il|lo) )?(?:[a-z\u00df-\u00ff]|[A-Z]{2}|Betrug|K\u00f6rper|Dieb|Trunk|Steuer|Dro|Raub|Beleid|Urkund|Grippe|Corona|Covid|Burn|Depr|Krebs)[A-Za-z\u00c0-\u00ff'-]{1,24}(?: (?:months?|years?|maanden|jaar|monaten|jahren|mois|ans))?/;
const OBJECT_BEFORE = /\bwegen [A-Za-z\u00c0-\u00ff]{3,30} $/;
const LONGEST_OBJECT = 60; // characters

function withObject(text: string, { start, end }: Range, kind: TermKind): Range {
  const isVerb = kind === "sure" || kind === "done" || kind === "passive";
  if (!isVerb && kind !== "told" && !ENDS_IN_LINK.test(text.slice(start, end))) return { start, end };
  const rest = text.slice(end, end + LONGEST_OBJECT);
  const whatFor = kind === "told" ? WHAT_FOR.exec(rest)?.[0] : undefined;
  if (whatFor !== undefined) return { start, end: end + whatFor.length };
  const link = LINK.exec(rest)?.[0] ?? "";
  const isOpen = (link !== "" && isVerb) || ENDS_IN_LINK.test(text.slice(start, end));
  const object = isOpen ? (OBJECT.exec(rest.slice(link.length))?.[0] ?? "") : "";
  const before = OBJECT_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_OBJECT), start))?.[0] ?? "";
  return { start: start - before.length, end: object === "" ? end : end + link.length + object.length };
}

/** "Peanut allergy", "cáncer de pulmón": one more word on either side. */
const KIND_BEFORE = /(?:^|[\s(])([a-z\u00df-\u00ff]{4,}[ -])$/;
const SAYS =
  /^(?:says|shows|states|confirms|zegt|toont|noemt|vermeldt|nennt|zeigt|bescheinigt|sagt|indique|montre|indica|mostra) $/;
const KIND_BEHIND =
  /^ (?:vastgesteld|gediagnosticeerd|diagnostiziert|festgestellt)(?![a-z])|^ (?:de la |del |de |du |des |d'|di |al |aux |alle )[a-z\u00df-\u00ff]{3,}/;
const LONGEST_KIND = 24; // characters

function withKind(text: string, { start, end }: Range): Range {
  const before = KIND_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_KIND), start))?.[1] ?? "";
  const isKind = before !== "" && !SAYS.test(before) && cuesOf(comparable(before)) === 0;
  const behind = KIND_BEHIND.exec(text.slice(end, end + LONGEST_KIND))?.[0] ?? "";
  return { start: isKind ? start - before.length : start, end: end + behind.length };
}

/** "Five months pregnant", "juive pratiquante". */
const QUALIFIER_BEFORE =
  /(?:^|[\s(])((?:\S{1,10} (?:months?|weeks?|maanden|weken)|im \S{1,10} monat|practi[cs]ing|devout|profoundly|severely|schwer|ernstig|streng) )$/i;
const QUALIFIER_BEHIND =
  /^ (?:pratiquante?|practicante|praticante|osservante|observante|de \S{1,8} (?:mois|meses)|di \S{1,8} mesi|im \S{1,10} monat|(?:in|at|of|van|der|de|della|dans)(?: [a-z\u00df-\u00ff']{2,15}){0,3} (?:church|kerk|kirche|gemeinde|[e\u00e9]glise|iglesia|chiesa))(?![a-z])/i;
const LONGEST_QUALIFIER = 44; // characters

function withQualifiers(text: string, { start, end }: Range): Range {
  const before = QUALIFIER_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_QUALIFIER), start))?.[1] ?? "";
  const behind = QUALIFIER_BEHIND.exec(text.slice(end, end + LONGEST_QUALIFIER))?.[0] ?? "";
  return { start: start - before.length, end: end + behind.length };
}

function comparable(words: string): string {
  return folded(words).trim().replace(/ +/g, " ");
}
