import type { Range } from "../../text/ranges";
import type { Label } from "../define";
import { CUE } from "./person-cues";
import { has, sentenceAround, type Sentence, type Word } from "./sentence";

/*
 * Long, because all of it is one judgement: which words tie a term to a person, and which keep them apart. The words
 * themselves are in `person-cues`, the terms with their recognizers.
 */

/**
 * What the sentence has to say around a term before it is a fact about somebody.
 * - "itself": nothing, the term tells it ("his husband")
 * - "sure": the term is the verb ("is off sick"); nobody else than a third person is its subject
 * - "done": the term is the verb, but of other things as well ("was arrested"): its subject is a person
 * - "does": so do things, which stand right before it ("earns", "comes from")
 * - "passive": it was done to a person ("arrested")
 * - "told": a person has, suffers from, is treated for it ("cancer")
 * - "being": a person is it ("pregnant")
 * - "pay": what a person earns ("salary")
 */
export type Telling = "itself" | "sure" | "done" | "does" | "passive" | "told" | "being" | "pay";

/** Words before a term among which its person is looked for. */
const FARTHEST = 16;
/** Words between a copula and what somebody is. */
const COPULA_REACH = 4;
/** Words between "his" and what he has. */
const POSSESSIVE_REACH = 3;

/**
 * Is the term between `start` and `end` a fact about a person other than writer and reader? Looks at its sentence only.
 * `names` knows given names by their offset.
 */
export function isAboutPerson(
  text: string,
  { start, end }: Range,
  telling: Telling,
  names: Pick<Label, "isNameAt">,
): boolean {
  const sentence = sentenceAround(text, start, end);
  if (telling === "being" && isOtherWord(text.slice(start, end), sentence)) return false;
  return new Judgement(sentence, telling, names).verdict();
}

/** "BI" is no word for a person; "Christian Weber" and "Jewish Museum" are names. */
function isOtherWord(term: string, { after: [next], isGerman }: Sentence): boolean {
  if (/^[A-Z]{2,3}$/.test(term)) return true;
  if (isGerman || !/^[A-Z][a-z]+$/.test(term)) return false;
  return next?.isJoined === true && !next.isHyphened && canBeName(next);
}

/** How strongly the words between a person and a term tie them together. */
type Link = "none" | "weak" | "strong" | "reason";
const LINKS: readonly Link[] = ["none", "weak", "strong", "reason"];

class Judgement {
  private link: Link = "none";
  /** "is" stands near enough before the term. */
  private isCopula = false;
  private isCopulaAnywhere = false;

  constructor(
    private readonly sentence: Sentence,
    private readonly telling: Telling,
    private readonly names: Pick<Label, "isNameAt">,
  ) {
    this.isCopula = sentence.isBracketed;
    if (sentence.isBracketed) this.tie("weak");
  }

  verdict(): boolean {
    if (this.isMatter() || this.isConditional()) return false;
    if (this.telling === "itself") return true;
    if (this.isLabelled() || this.isInList() || this.isInDocument()) return true;
    this.readVerbBehind();
    const isBehind = this.lookBack() ?? (this.isSubjectInVerb() || undefined);
    // "We pay him": whoever pays is no hindrance.
    return this.telling === "pay" ? isBehind === true || this.lookAhead() : (isBehind ?? this.lookAhead());
  }

  /** "Diabetes magazine", "union meeting room". */
  private isMatter(): boolean {
    const { before, after } = this.sentence;
    const [next, second] = after;
    if (next === undefined || !next.isJoined || AGAINST.test(next.plain)) return false;
    const isReason = before.slice(-POSSESSIVE_REACH).some((word) => has(word, CUE.reason));
    const matter = isReason ? CUE.head : CUE.head | CUE.topic;
    if (has(next, matter) && !has(next, CUE.preposition)) return true;
    if (has(next, KNOWN | CUE.role | CUE.label)) return false;
    if (next.isHyphened || this.isEnglishThing(next)) return true;
    return second !== undefined && second.isJoined && has(second, matter) && !TIME.test(second.plain);
  }

  /** "She has uploaded the diabetes dataset." */
  private isEnglishThing(next: Word): boolean {
    return this.telling === "told" && this.sentence.isEnglish && !next.isCapital && !NO_THING.test(next.plain);
  }

  private isConditional(): boolean {
    const { before } = this.sentence;
    for (let index = before.length - 1; index >= 0; index--) {
      const word = before[index];
      if (word === undefined || !has(word, CUE.condition)) continue;
      if (AT_START_ONLY.test(word.plain) && index > 0) continue;
      if (word.plain === "si" && before[index + 1]?.plain === "e") continue;
      return !before.slice(index + 1).some(({ endsClause }) => endsClause);
    }
    return false;
  }

  /** "Diagnosis: asthma" */
  private isLabelled(): boolean {
    const { before } = this.sentence;
    return before.slice(-3).some((word, index, last) => {
      const isLast = last.slice(index + 1).every((between) => !has(between, CUE.negation));
      return has(word, CUE.label) && word.endsLabel && isLast;
    });
  }

  /** "The report says diabetes, ..." */
  private isInDocument(): boolean {
    const { before, after } = this.sentence;
    const near = before.slice(-4);
    const says = near.findIndex(({ plain }) => SAYS.test(plain));
    if (this.telling !== "told" || says < 1 || after[0]?.isJoined === true) return false;
    const isFiller = near.slice(says + 1).every((word) => has(word, CUE.article | CUE.one));
    return isFiller && DOCUMENT.test(near[says - 1]?.plain ?? "");
  }

  /** A line that is a name and what is said of it: "Anna Berg - diabetes", "R. Smit (zwanger)". */
  private isInList(): boolean {
    const { before } = this.sentence;
    const last = before.length - 1;
    for (let index = last; index >= Math.max(0, last - 2); index--) {
      const word = before[index];
      if (word === undefined || has(word, CUE.negation | CUE.topic)) return false;
      if (!word.endsItem) continue;
      const isEntry = index < 4 && (this.isFullName(index) || (index === 0 && this.isGivenName(word)));
      return isEntry || (has(word, CUE.role) && !word.hasComma && !has(word, CUE.anybody));
    }
    return false;
  }

  /** German and Dutch verbs come last: "weil er an Krebs leidet". */
  private readVerbBehind(): void {
    const { after } = this.sentence;
    for (const word of after.slice(0, 3)) {
      if (has(word, CUE.topic)) return;
      if (has(word, CUE.verb)) this.tie("strong");
      if (word.endsClause) break;
    }
    const next = after[0];
    if (next !== undefined && has(next, CUE.copula)) this.isCopula = true;
  }

  private tie(link: Link): void {
    if (LINKS.indexOf(link) > LINKS.indexOf(this.link)) this.link = link;
  }

  /** Goes back from the term to the nearest person; undefined where there is none. */
  private lookBack(): boolean | undefined {
    const { before } = this.sentence;
    const last = before.length - 1;
    for (let index = last; index >= 0 && last - index < FARTHEST; index--) {
      const word = before[index];
      if (word === undefined) break;
      const distance = last - index;
      if (this.isBlocking(word, distance)) return false;
      if (this.isSpeaker(word, index)) return false;
      if (has(word, CUE.anybody) || this.isPluralRole(index))
        return this.isOneOf(index) ? this.accepts(index, distance) : false;
      if (this.isPerson(index, distance)) {
        return this.accepts(index, distance) || (this.isOfNamed() ? undefined : false);
      }
      this.readLink(word, distance);
    }
    return undefined;
  }

  /** "Está embarazada.", "Ha un tumore.": Spanish and Italian say who only by the verb. */
  private isSubjectInVerb(): boolean {
    const { before, after, isQuestion } = this.sentence;
    const [next] = after;
    const verbs =
      this.telling === "told"
        ? HAS_ALONE
        : this.telling === "being" || this.telling === "passive"
          ? IS_ALONE
          : undefined;
    if (verbs === undefined || isQuestion) return false;
    if (this.telling !== "passive" && next?.isJoined === true && !has(next, CUE.preposition | CUE.reason | CUE.other))
      return false;
    for (let index = before.length - 1; index >= 0; index--) {
      const word = before[index];
      const previous = before[index - 1];
      if (word === undefined || word.endsClause || word.cues === 0) return false;
      const isVerb = verbs.test(word.plain) && (word.plain !== "e" || word.isCapital || previous?.plain === "che");
      if (isVerb) return previous === undefined || previous.endsClause || CLAUSE_BEFORE.test(previous.plain);
    }
    return false;
  }

  /** "Payroll sent the union subscription of Karin Ott." */
  private isOfNamed(): boolean {
    const [of, name, second] = this.sentence.after;
    const isNamed =
      name !== undefined &&
      (this.isGivenName(name) ||
        has(name, CUE.title) ||
        (canBeName(name) && second !== undefined && canBeName(second)));
    return OWNED.test(this.telling) && of !== undefined && OF.test(of.plain) && isNamed;
  }

  private isBlocking(word: Word, distance: number): boolean {
    if (this.link === "reason") return false;
    if (has(word, CUE.negation)) return !(this.link === "strong" && word.endsClause);
    if (distance < POSSESSIVE_REACH && has(word, CUE.ofSpeaker) && this.telling !== "sure") {
      return distance === 0 || !this.sentence.before.slice(-distance).some((between) => has(between, CUE.role));
    }
    if (this.telling === "being" && (this.isUnfit(word) || (distance === 0 && has(word, CUE.title)))) return true;
    if (this.telling === "does" && distance === 0 && isThing(word)) return true;
    return has(word, CUE.topic) && this.link !== "strong";
  }

  /** "is attending a Jewish ...", "is in the Turkish ..." */
  private isUnfit(word: Word): boolean {
    if (this.isCopula || !this.isFollowedByThing()) return false;
    return has(word, CUE.preposition) ? !has(word, KNOWN_OTHERWISE) : /.ing$/.test(word.plain) && !has(word, KNOWN);
  }

  /** "I" and "you" as subjects; "i" and "du" are articles as well, "J." an initial. */
  private isSpeaker(word: Word, index: number): boolean {
    if (isFormal(word, index)) return true;
    if (!has(word, CUE.speaker)) return false;
    if (word.plain === "i") return word.isCapital;
    if (word.plain === "j") return !word.isCapital;
    return word.plain !== "du" || this.sentence.isGerman;
  }

  private readLink(word: Word, distance: number): void {
    if (has(word, CUE.reason)) this.tie("reason");
    else if (has(word, CUE.verb) && (word.plain !== "a" || this.sentence.isFrench)) this.tie("strong");
    // Italian "e" is "and" as well as "is".
    else if (has(word, CUE.copula) && word.plain !== "e") this.tie("strong");
    else if (has(word, CUE.preposition | CUE.modal)) this.tie("weak");
    if (has(word, CUE.copula)) this.isCopulaAnywhere = true;
    const reach = this.sentence.before.slice(-2).some(({ plain }) => AND.test(plain)) ? FARTHEST : COPULA_REACH;
    if (has(word, CUE.copula) && distance <= reach && !this.isNounBehind()) this.isCopula = true;
  }

  /** "is a Jewish cuisine fan": an article before, an unknown word behind. */
  private isNounBehind(): boolean {
    const { before } = this.sentence;
    if (!this.isFollowedByThing()) return false;
    return before.slice(-3).some((word) => has(word, CUE.article));
  }

  private isPerson(index: number, distance: number): boolean {
    const { before, isGerman } = this.sentence;
    const word = before[index];
    if (word === undefined) return false;
    if (has(word, CUE.role) && !(isGerman && word.plain === "man")) {
      return !(has(word, CUE.possessive) && distance > POSSESSIVE_REACH);
    }
    if (has(word, CUE.possessive) && !isFormal(word, index)) {
      if (distance <= (OWNED.test(this.telling) ? POSSESSIVE_REACH : 0)) return this.canOwn(word, index);
      if (!has(word, CUE.pronoun)) return false;
    }
    if (has(word, CUE.pronoun)) {
      if (word.plain === "il" && distance === 0 && !SUBJECT_OF.test(this.telling)) return false;
      if (word.plain === "er") return isGerman;
      return !isFormal(word, index) && !(word.plain === "sie" && this.isPluralSie(index));
    }
    return this.isName(index);
  }

  /** "zijn" and "sein" are verbs as well. */
  private canOwn(word: Word, index: number): boolean {
    if (word.plain !== "zijn" && word.plain !== "sein") return true;
    const previous = this.sentence.before[index - 1];
    return (
      previous === undefined ||
      previous.endsClause ||
      has(previous, CUE.preposition | CUE.reason | CUE.verb | CUE.other)
    );
  }

  private isPluralSie(index: number): boolean {
    const { before } = this.sentence;
    return [before[index - 1], before[index + 1]].some((word) => word !== undefined && PLURAL_VERB.test(word.plain));
  }

  /** "Mrs Doyle", "Anna Berg", "J. Mertens", and "Sanne" where no other word would have a capital. */
  private isName(index: number): boolean {
    const { before, isGerman } = this.sentence;
    const word = before[index];
    if (word === undefined || !canBeName(word)) return false;
    const previous = before[index - 1];
    if (previous !== undefined && has(previous, CUE.title)) return true;
    // "The Back button"
    if (this.sentence.isEnglish && previous !== undefined && /^(?:the|an?)$/.test(previous.plain)) return false;
    const next = before[index + 1] ?? this.sentence.after[0];
    if (this.isFullName(index)) return true;
    if (this.isGivenName(word) && !(previous !== undefined && PLACE_BEFORE.test(previous.plain))) return true;
    const isSubject = index === before.length - 1 && SUBJECT_OF.test(this.telling);
    const isFollowed =
      isSubject || (next !== undefined && has(next, CUE.verb | CUE.copula | CUE.possessive) && next.isJoined);
    if (index === 0 && !isGerman && next?.isJoined === true && !next.isHyphened && !/s$/.test(word.plain)) {
      if (this.link === "strong" || this.link === "reason" || SUBJECT_OF.test(this.telling)) return true;
    }
    if (index === 0) return isFollowed || word.endsClause || (next !== undefined && has(next, CUE.other | CUE.reason));
    if (previous !== undefined && has(previous, CUE.preposition) && PLACE_BEFORE.test(previous.plain)) return false;
    if (!isGerman) return true;
    const isPreceded = previous !== undefined && has(previous, CUE.verb | CUE.copula);
    return (isFollowed || isPreceded) && !(previous !== undefined && has(previous, CUE.article));
  }

  private isGivenName(word: Word): boolean {
    return canBeName(word) && this.names.isNameAt(word.start);
  }

  private isFullName(index: number): boolean {
    const { before } = this.sentence;
    const word = before[index];
    const previous = before[index - 1];
    if (word === undefined || previous === undefined || !canBeName(word)) return false;
    if (has(previous, CUE.title)) return true;
    if (canBeName(previous) && !previous.endsClause) return true;
    const first = before[index - 2];
    return NAME_PARTICLE.test(previous.plain) && first !== undefined && (canBeName(first) || has(first, CUE.title));
  }

  private isPluralRole(index: number): boolean {
    const { before, after } = this.sentence;
    const word = before[index];
    if (word === undefined || !has(word, CUE.role)) return false;
    if (this.telling === "being" && after[0] !== undefined && PLURAL_COPULA.test(after[0].plain)) return true;
    if (!SAME_IN_PLURAL.test(word.plain)) return false;
    return !before.slice(Math.max(0, index - 2), index).some(({ plain }) => SINGULAR.test(plain));
  }

  /** "One of my clients" */
  private isOneOf(index: number): boolean {
    const { before } = this.sentence;
    const from = Math.max(0, index - 4);
    return before.slice(from, index).some((word) => has(word, CUE.one));
  }

  private accepts(index: number, distance: number): boolean {
    const { before } = this.sentence;
    const word = before[index];
    if (word === undefined || this.isHypothetical(index)) return false;
    if (this.telling !== "told" && this.isThingOf(index)) return false;
    // "Volgens mij is Petra ..."
    const isInverted = before.slice(Math.max(0, index - 3), index).some((one) => has(one, CUE.copula));
    if (isInverted && !this.isNounBehind()) this.isCopula = true;
    switch (this.telling) {
      case "being":
        return (
          this.isCopula ||
          (distance <= 1 && has(word, CUE.role) && !this.isFollowedByThing()) ||
          this.isBetweenCommas(index)
        );
      case "told":
        return (
          this.link !== "none" ||
          (distance <= POSSESSIVE_REACH && has(word, CUE.possessive)) ||
          this.isNamesOwn(word, distance) ||
          before.slice(Math.max(0, index - 2), index).some(({ plain }) => AGAINST.test(plain))
        );
      case "passive":
        return (
          this.isCopula ||
          this.isCopulaAnywhere ||
          this.isBetweenCommas(index) ||
          before.some(({ plain }) => AUTHORITY.test(plain))
        );
      default:
        return true;
    }
  }

  /** "The account of Mr Smith is disabled." */
  private isThingOf(index: number): boolean {
    const { before, isFrench } = this.sentence;
    const person = before[index];
    if (person === undefined || has(person, CUE.pronoun)) return false;
    let first = index;
    const isPartOfName = (word: Word | undefined): boolean =>
      word !== undefined &&
      (has(word, CUE.title | CUE.article | CUE.ofSpeaker) || canBeName(word)) &&
      !word.endsClause &&
      !OF.test(word.plain);
    while (first > 0 && isPartOfName(before[first - 1])) first--;
    const of = before[first - 1];
    const thing = before[first - 2];
    if (of === undefined || thing === undefined || !OF.test(of.plain) || PAY.test(thing.plain)) return false;
    return (of.plain !== "de" || isFrench) && !has(thing, KNOWN | CUE.role | CUE.title | CUE.anybody);
  }

  /** "An employee who is pregnant may", "any patient". */
  private isHypothetical(index: number): boolean {
    const { before, after, isQuestion } = this.sentence;
    const word = before[index];
    const previous = [before[index - 1], before[index - 2]];
    if (word === undefined || !has(word, CUE.role)) return false;
    if (previous.some((one) => one !== undefined && has(one, CUE.anybody))) return true;
    if (isQuestion && previous.some((one) => one !== undefined && has(one, CUE.ofSpeaker))) return true;
    const isIndefinite = previous[0] === undefined || (has(previous[0], CUE.one) && previous[0].plain !== "one");
    return isIndefinite && before.concat(after).some((one) => has(one, CUE.modal));
  }

  private isFollowedByThing(): boolean {
    const next = this.sentence.after[0];
    return !this.sentence.isPhrase && next !== undefined && next.isJoined && !has(next, KNOWN | CUE.role);
  }

  /** "Our client, a Jehovah's Witness, ..." */
  private isBetweenCommas(index: number): boolean {
    const { before } = this.sentence;
    const word = before[index];
    return (
      word !== undefined && word.endsClause && before.slice(index + 1).every((one) => has(one, CUE.article | CUE.other))
    );
  }

  /** "Annas Krebs" */
  private isNamesOwn(word: Word, distance: number): boolean {
    return distance <= 1 && /s$/.test(word.plain) && !word.endsClause;
  }

  /** What stands behind: "the depression of Peter", "our Jewish colleague", "because of cancer Anna ...". */
  private lookAhead(): boolean {
    const { before, after } = this.sentence;
    if (this.telling === "sure")
      return !after.slice(0, 6).some((word, index) => this.isSpeaker(word, index + 1) || has(word, CUE.anybody));
    const next = after[0];
    if (next === undefined) return false;
    // "As a union member, Mr Tate ..."
    if (this.telling === "being" && before.length < 3 && before[0] !== undefined && AS.test(before[0].plain)) {
      return this.behind(4).namesSomebody(false);
    }
    if (this.telling === "being" || PATIENT.test(next.plain)) {
      const isOne = before.slice(-2).some((word) => has(word, CUE.article | CUE.possessive | CUE.ofSpeaker | CUE.one));
      if (next.isJoined && has(next, CUE.role) && isOne) return !after.some((word) => has(word, CUE.modal));
      return false;
    }
    // "On a diagnostiqué une sclérose à Julie"
    const isOf =
      has(next, CUE.preposition) ||
      AGAINST.test(next.plain) ||
      (next.plain === "a" && before.some(({ plain }) => DIAGNOSED.test(plain)));
    if (!isOf && this.link !== "reason") return false;
    const reach = isOf && this.link !== "reason" ? 4 : 8;
    return this.behind(reach).namesSomebody(isOf);
  }

  /** The first words behind the term, as a piece to look for somebody in. */
  private behind(count: number): Judgement {
    const { after } = this.sentence;
    return new Judgement(
      { ...this.sentence, before: after.slice(0, count), after: after.slice(count) },
      "sure",
      this.names,
    );
  }

  /** The first person of a piece behind the term is a third one. */
  private namesSomebody(isOf: boolean): boolean {
    const { before } = this.sentence;
    for (let index = 0; index < before.length; index++) {
      const word = before[index];
      if (word === undefined || this.isSpeaker(word, index + 1) || has(word, CUE.anybody | CUE.ofSpeaker)) return false;
      if (isOf && index > 0 && has(word, CUE.topic)) return false;
      if (has(word, CUE.role | CUE.pronoun | CUE.possessive) && !isFormal(word, 1) && !has(word, CUE.other))
        return true;
      if (index > 0 && this.isName(index)) return true;
      if (index === 0 && canBeName(word) && !this.sentence.isGerman) return true;
      if (word.endsClause && index > 3) return false;
    }
    return false;
  }
}

const DIAGNOSED = /^(?:diagnosti|detect|constat|trovat|riscontrat|descub)/;
const HAS_ALONE = /^(?:tiene|tenia|padece|sufre|sufrio|ha|aveva|soffre)$/;
const IS_ALONE = /^(?:esta|es|era|fue|e|ha)$/;
const CLAUSE_BEFORE = /^(?:que|porque|pero|che|perche|ma|y)$/;
const AS = /^(?:as|als|comme|como|come)$/;
const AND = /^(?:and|en|und|et|y|e)$/;
/** "Tegen hem loopt een strafzaak", "a criminal case against him" */
const AGAINST = /^(?:against|tegen|gegen|contre|vise|contra|contro)$/;
/** "The report says ..." */
const DOCUMENT =
  /^(?:report|letter|note|scan|results?|certificate|brief|uitslag|verslag|attest|befund|bericht|gutachten|schreiben|certificat|bilan|lettre|informe|certificado|referto|certificato)$/;
const SAYS =
  /^(?:says|said|shows|states|confirms|reads|zegt|toont|vermeldt|noemt|staat|steht|sagt|zeigt|bescheinigt|nennt|dit|indique|mentionne|montre|dice|indica|muestra)$/;
const OF = /^(?:of|von|van|de|du|des|di|del|della)$/;
const PAY = /^(?:gehalt|salar|pay|loon|lohn|brut)/;
const OWNED = /^(?:told|pay)$/;
const SUBJECT_OF = /^(?:sure|done|does|pay)$/;
/** German singulars that are plurals as well, and what stands before the singular. */
const SAME_IN_PLURAL =
  /^(?:kollegen|mitarbeiter|kunden|patienten|mieter|bewerber|schuler|fahrer|lehrer|bewohner|klienten|mandanten|studenten|kandidaten)$/;
const SINGULAR =
  /^(?:eine?[nmrs]?|unser|unserem|unseren|der|dem|den|des|unseres|meines|seines|ihres|dieses|mein|meine[nm]|sein|seine[nm]|ihrem|ihren|neue[rn]?|herrn?|jede[rnm])$/;
const PLURAL_COPULA = /^(?:sind|zijn|are|sont|sono|waren|son|were)$/;
const AUTHORITY =
  /^(?:police|court|judge|politie|rechter|rechtbank|polizei|gericht|tribunal|juge|policia|polizia|carabinieri|gendarmes)$/;
const KNOWN =
  CUE.pronoun |
  CUE.possessive |
  CUE.speaker |
  CUE.copula |
  CUE.verb |
  CUE.reason |
  CUE.preposition |
  CUE.negation |
  CUE.article |
  CUE.other |
  CUE.modal |
  CUE.condition |
  CUE.one;
const NO_THING =
  /(?:ed|ing|ly|attacks?|treatment|symptoms|problems|surgery|relapse|episodes?|means|makes|came|went|spread|status|risk)$/;
const TIME = /^(?:day|week|month|season|dag|tag|woche|year)$/;
const KNOWN_OTHERWISE = CUE.article | CUE.verb | CUE.other;
const AT_START_ONLY = /^(?:should|mocht|sollte|als)$/;
const PLURAL_VERB = /^(?:haben|sind|werden|konnen|mussen|sollen|mochten|wollen|durfen|leiden|hatten|waren)$/;
const PLACE_BEFORE = /^(?:in|at|to|from|op|te|uit|aus|im|en|au|a|di)$/;
const NAME_PARTICLE = /^(?:van|von|de|der|den|du|da|di|del|el|le|la|ten|ter|[tod])$/;
const PATIENT = /^(?:patient|patiente|patientin|survivor)$/;

/** German "Sie" and "Ihr", which are the reader where a capital is not the sentence's. */
function isFormal(word: Word, index: number): boolean {
  return index > 0 && word.isCapital && FORMAL.test(word.plain);
}

const FORMAL = /^(?:sie|ihnen|ihr|ihre|ihrer|ihrem|ihren|ihres)$/;

/** "Peter's shipment comes from ..." */
function isThing(word: Word): boolean {
  return word.cues === 0 && !word.isCapital && !word.plain.endsWith("ly");
}

function canBeName(word: Word): boolean {
  return word.isCapital && !word.isAcronym && word.cues === 0;
}
