import { categoryOf, isCritical, type DataType } from "../../model/data-type";
import type { FileReport } from "../../model/file-report";
import { withoutPlaces } from "../../model/file-counts";
import type { Span } from "../../model/span";
import { isNameOf } from "../../recipients/names";
import type { Receiver } from "../../recipients/receivers";
import { countPeople } from "../../recognizers/people";
import { valueOf } from "../../recognizers/scan";
import type { ReviewedFile, ScannedText, TypeCount } from "../define";
import type { PersonalData } from "./audience-table";
import { isWrittenHere } from "./written-here";

/** Personal data of others in the subject and the new or forwarded text, with the spans that carry it. */
export interface OthersText extends PersonalData {
  readonly found: readonly FoundSpan[];
}

export interface FoundSpan {
  readonly text: ScannedText;
  readonly span: Span;
  readonly value: string;
}

const NOBODY: PersonalData = { types: [], people: 0 };

/** What stands in the mail itself about people other than its receiver. */
export function othersDataInText(texts: readonly ScannedText[], receivers: readonly Receiver[]): OthersText {
  const found = ([] as FoundSpan[]).concat(...texts.map(writtenHere));
  const people = texts.reduce(
    (most, text) => Math.max(most, countPeople(text.rich.text, spansOf(found, text), false)),
    0,
  );
  const kept = isOwn(found, receivers) ? found.filter(({ span }) => isCritical(span.type)) : found;
  return {
    found: kept,
    types: countTypes(kept.map(({ span }) => span.type)),
    people: kept.length === 0 ? 0 : Math.max(people, 1),
  };
}

/** What stands in a file about people other than its receiver. */
export function othersDataInFile(file: ReviewedFile, receivers: readonly Receiver[]): PersonalData {
  return othersData(file, receivers, ({ counts, people }) => ({ counts, people }));
}

/** The same of what goes along without being seen when the file is opened. */
export function hiddenDataInFile(file: ReviewedFile, receivers: readonly Receiver[]): PersonalData {
  return othersData(file, receivers, ({ counts, hidden: { people } }) => ({
    counts: counts.filter(({ hidden }) => hidden),
    people,
  }));
}

function othersData(
  file: ReviewedFile,
  receivers: readonly Receiver[],
  choose: (report: FileReport) => Pick<FileReport, "counts" | "people">,
): PersonalData {
  if (file.report.state === "missing") return NOBODY;
  const report = file.report.value;
  const { counts, people } = choose(report);
  // Where somebody held a camera is nobody's data by itself: the check on hidden content advises about it.
  const isOfPhotos = report.hidden.places.some(({ kind }) => kind === "photo location");
  const personal = counts.filter(
    ({ type, hidden }) => categoryOf(type) !== "secret" && !(isOfPhotos && hidden && type === "GEO"),
  );
  const isOfOne = report.people <= 1 || report.owner.length > 0;
  const own = isOfOne && report.status === "read" && isOwnFile(file, receivers);
  const kept = own ? personal.filter(({ type }) => isCritical(type)) : personal;
  return { types: mergeCounts(withoutPlaces(kept)), people: kept.length === 0 ? 0 : Math.max(people, 1) };
}

/** Special categories have a check of their own. */
export function isSpecial(type: DataType): boolean {
  return categoryOf(type) === "special";
}

/** The same data, as far as its types are wanted. */
export function onlyTypes<D extends PersonalData>(data: D, isWanted: (type: DataType) => boolean): D {
  return { ...data, types: data.types.filter(({ type }) => isWanted(type)) };
}

/** Quoted history is known to who took part; signatures and disclaimers never count. */
function writtenHere(text: ScannedText): FoundSpan[] {
  return text.spans
    .filter(
      (span) => span.confidence !== "low" && categoryOf(span.type) !== "secret" && isWrittenHere(text, span.start),
    )
    .map((span) => ({ text, span, value: valueOf(text.rich.text, span) }));
}

function spansOf(found: readonly FoundSpan[], text: ScannedText): readonly Span[] {
  return found.filter((one) => one.text === text).map(({ span }) => span);
}

/**
 * A person's own data going to that person: one outside receiver, data of one person, and the names and addresses in the
 * text match if present. The name of whom to ask says nothing of whose the data is.
 */
function isOwn(found: readonly FoundSpan[], receivers: readonly Receiver[]): boolean {
  const receiver = onlyOutsider(receivers);
  if (receiver === undefined) return false;
  const colleagues = receivers.filter(({ audience }) => audience === "colleague");
  const names = found.filter(({ span }) => span.type === "PERSON");
  const data = found.filter(({ span }) => span.type !== "PERSON");
  const texts = [...new Set(data.map(({ text }) => text))];
  if (texts.some((text) => countPeople(text.rich.text, spansOf(data, text), false) > 1)) return false;
  if (data.some(({ span, value }) => span.type === "EMAIL" && value !== receiver.address)) return false;
  return names.every(
    (name) =>
      isNameOf(name.value, receiver) ||
      colleagues.some((colleague) => isNameOf(name.value, colleague)) ||
      !data.some((one) => canBeOf(name, one)),
  );
}

/** Characters in which a data's "your" or a name's "my colleague" stand before it. */
const LEAD = 120;
const YOUR =
  /(?:^|[^A-Za-z])(?:[Yy]our|[Uu]w|[Jj]e|[Jj]ouw|Ihr(?:e[mnrs]?)?|[Dd]eine?[mnrs]?|[Vv]otre|[Vv]os|[Tt](?:on|a|es)|[Tt]u|[Ss]u)(?![A-Za-z])/;

/** Before the name of whom to turn to, or of who writes: nobody whose data a mail is about. */
const TO_TURN_TO =
  /(?:colleagues?|contact(?: person)?|manager|advis[eo]r|ask(?: for)?|call|reach|speak to|talk to|behalf of|collega(?:'s)?|contactpersoon|aanspreekpunt|adviseur|vraag(?: naar)?|bel|namens|kolleg(?:en?|in)|ansprechpartner(?:in)?|berater(?:in)?|bearbeiter(?:in)?|auftrag von|coll[e\u00e8]gues?|conseill(?:er|\u00e8re)|interlocut(?:eur|rice)|contactez|demandez|joindre|regards|groet(?:en)?|gr(?:\u00fc|ue)(?:\u00df|ss)en?|cordialement|salutations),?(?: is| ist| est| heet)?[\s:]{1,4}(?:mrs?\.? |ms\.? |de heer |mevrouw |herrn? |frau |m\. |mme )?$/i;

/** May the data be of who is named, unless "your account" says whose it is? */
function canBeOf(name: FoundSpan, data: FoundSpan): boolean {
  if (name.text !== data.text) return true;
  const text = name.text.rich.text;
  if (TO_TURN_TO.test(text.slice(Math.max(0, name.span.start - LEAD), name.span.start))) return false;
  const { start } = data.span;
  const from = name.span.start > start ? 0 : name.span.end;
  return !YOUR.test(text.slice(Math.max(from, start - LEAD), start));
}

function isOwnFile(file: ReviewedFile, receivers: readonly Receiver[]): boolean {
  const address = onlyOutsider(receivers)?.address;
  return address !== undefined && file.mayBelongTo.includes(address);
}

function onlyOutsider(receivers: readonly Receiver[]): Receiver | undefined {
  const outside = receivers.filter(({ audience }) => audience !== "colleague");
  return outside.length === 1 && outside[0]?.list === false ? outside[0] : undefined;
}

function countTypes(types: readonly DataType[]): readonly TypeCount[] {
  return mergeCounts(types.map((type) => ({ type, count: 1 })));
}

/** One entry a type, in order of first appearance. */
export function mergeCounts(counts: readonly TypeCount[]): readonly TypeCount[] {
  const merged = new Map<DataType, number>();
  for (const { type, count } of counts) merged.set(type, (merged.get(type) ?? 0) + count);
  return [...merged].map(([type, count]) => ({ type, count }));
}
