import { categoryOf, DATA_TYPES, type DataType } from "../../src/core/model/data-type";
import type { Label, LabelledMail } from "../support/labelled-mails";

/** What a detector reports: a type and UTF-16 offsets, end exclusive. */
export type Finding = Pick<Label, "type" | "start" | "end">;

/** Findings that are right or wrong, and labels that are found out of all. */
export interface Tally {
  right: number;
  wrong: number;
  found: number;
  labels: number;
}

/** A label that was missed, or a finding that is wrong even when its type does not matter. */
export interface Slip {
  readonly mail: LabelledMail;
  readonly span: Finding;
}

export interface Score {
  /** The type does not matter. */
  readonly anyType: Tally;
  /** The type must be the label's. */
  readonly typed: Tally;
  readonly byType: ReadonlyMap<DataType, Tally>;
  /** By language; the type does not matter. */
  readonly byLang: ReadonlyMap<string, Tally>;
  /** Mails with any finding against mails with any label. */
  readonly mails: Tally;
  /** The same for secrets that open something: a user name alone does not. */
  readonly credentialMails: Tally;
  readonly missed: readonly Slip[];
  readonly wrong: readonly Slip[];
  /** Of the right place and the wrong type. */
  readonly mistyped: readonly Slip[];
}

// Shares of a label or a finding that must overlap: exact edges are a matter of taste.
const HALF = 0.5;
const THIRD = 0.3;

export const SPECIAL: readonly DataType[] = [
  "HEALTH",
  "RELIGION",
  "UNION",
  "ETHNICITY",
  "POLITICS",
  "SEXUAL_ORIENTATION",
  "CRIMINAL",
];

/** Compares what `detect` finds with the labels, for the types in `types` alone. */
export function score(
  mails: readonly LabelledMail[],
  detect: (text: string) => readonly Finding[],
  types: readonly DataType[] = DATA_TYPES,
): Score {
  const tallies = {
    anyType: tally(),
    byType: new Map<DataType, Tally>(),
    byLang: new Map<string, Tally>(),
    mails: tally(),
    credentialMails: tally(),
  };
  const missed: Slip[] = [];
  const wrong: Slip[] = [];
  const mistyped: Slip[] = [];

  for (const mail of mails) {
    const labels = mail.entities.filter(({ type }) => types.includes(type));
    const findings = detect(mail.text).filter((one) => types.includes(one.type) && !isNeutral(mail, one));
    const anyType = [tallies.anyType, entry(tallies.byLang, mail.lang)];

    for (const label of labels) {
      const sameType = findings.filter(({ type }) => type === label.type);
      const isFound = isCovered(mail.text, label, findings);
      for (const one of anyType) countLabel(one, isFound);
      countLabel(entry(tallies.byType, label.type), isCovered(mail.text, label, sameType));
      if (!isFound) missed.push({ mail, span: label });
    }
    for (const finding of findings) {
      const hits = mail.entities.filter((label) => isHit(finding, label));
      const isTyped = hits.some(({ type }) => type === finding.type);
      for (const one of anyType) countFinding(one, hits.length > 0);
      countFinding(entry(tallies.byType, finding.type), isTyped);
      if (hits.length === 0) wrong.push({ mail, span: finding });
      else if (!isTyped) mistyped.push({ mail, span: finding });
    }
    countMail(tallies.mails, labels.length > 0, findings.length > 0);
    countMail(tallies.credentialMails, labels.some(isCredential), findings.some(isCredential));
  }
  return { ...tallies, typed: sum([...tallies.byType.values()]), missed, wrong, mistyped };
}

/** Of 100. Undefined where nothing was found. */
export function precision({ right, wrong }: Tally): number | undefined {
  return share(right, right + wrong);
}

/** Of 100. Undefined where there are no labels. */
export function recall({ found, labels }: Tally): number | undefined {
  return share(found, labels);
}

/** The harmonic mean of both, of 100. */
export function f1(one: Tally): number | undefined {
  const p = precision(one);
  const r = recall(one);
  if (p === undefined || r === undefined) return undefined;
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

function sum(all: readonly Tally[]): Tally {
  const total = tally();
  for (const one of all) {
    total.right += one.right;
    total.wrong += one.wrong;
    total.found += one.found;
    total.labels += one.labels;
  }
  return total;
}

export function sumOf(types: readonly DataType[], { byType }: Score): Tally {
  return sum(types.map((type) => byType.get(type) ?? tally()));
}

/** What lies on an ignored piece is neither right nor wrong, unless it touches an entity too. */
function isNeutral({ entities, ignore }: LabelledMail, finding: Finding): boolean {
  if (entities.some((label) => overlap(label, finding) > 0)) return false;
  const ignored = ignore.reduce((length, label) => length + overlap(label, finding), 0);
  return (
    ignored >= HALF * lengthOf(finding) ||
    ignore.some(
      (label) =>
        overlap(label, finding) >= HALF * lengthOf(label) && overlap(label, finding) >= THIRD * lengthOf(finding),
    )
  );
}

function isCovered(text: string, { start, end }: Label, findings: readonly Finding[]): boolean {
  let inked = 0;
  let covered = 0;
  for (let index = start; index < end; index++) {
    if (/\s/.test(text.charAt(index))) continue;
    inked++;
    if (findings.some((one) => one.start <= index && index < one.end)) covered++;
  }
  return covered >= HALF * inked && covered > 0;
}

function isHit(finding: Finding, label: Label): boolean {
  const common = overlap(finding, label);
  return common > 0 && (common >= HALF * lengthOf(finding) || common >= HALF * lengthOf(label));
}

function isCredential({ type }: Finding): boolean {
  return categoryOf(type) === "secret" && type !== "USERNAME";
}

function overlap(one: Finding, other: Finding): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

function lengthOf({ start, end }: Finding): number {
  return end - start;
}

function tally(): Tally {
  return { right: 0, wrong: 0, found: 0, labels: 0 };
}

function entry<Key>(map: Map<Key, Tally>, key: Key): Tally {
  const known = map.get(key) ?? tally();
  map.set(key, known);
  return known;
}

function countLabel(one: Tally, isFound: boolean): void {
  one.labels++;
  if (isFound) one.found++;
}

function countFinding(one: Tally, isRight: boolean): void {
  if (isRight) one.right++;
  else one.wrong++;
}

function countMail(one: Tally, hasLabel: boolean, hasFinding: boolean): void {
  if (hasLabel) countLabel(one, hasFinding);
  if (hasFinding) countFinding(one, hasLabel);
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : (100 * part) / whole;
}
