import type { LabelledMail } from "../support/labelled-mails";
import type { DataType } from "../../src/core/model/data-type";
import { CLEAN, CREDENTIALS, detect, PERSONAL, SPECIAL_CATEGORIES, WITHOUT_NAMES } from "./mails";
import { f1, precision, recall, score, SPECIAL, sumOf, type Score, type Slip, type Tally } from "./score";

const CONTEXT = 30; // characters shown on either side of a slip

/**
 * What `npm run score` prints: figures, and every slip in the texts with `wanted` in their id; of a half, the texts whose
 * number is even or odd. All mails are invented.
 */
export function report(wanted: string, half?: string): string {
  const inHalf = ({ id }: LabelledMail) => half === undefined || isEven(id) === (half === "even");
  const all = [...CLEAN, ...PERSONAL, ...CREDENTIALS, ...SPECIAL_CATEGORIES].filter(inHalf);
  const chosen = all.filter(({ id }) => id.includes(wanted));
  const some = score(chosen, detect, WITHOUT_NAMES);
  const names = score(chosen, detect, ["PERSON"]);
  return [
    table(rows(inHalf)),
    "",
    table([HEADING, ...typeRows([...names.byType, ...some.byType])]),
    "",
    table([HEADING, ...[...some.byLang].map(([lang, tally]) => row(`any type, ${lang}`, tally))]),
    "",
    slips("Missed", some.missed),
    slips("Wrong", some.wrong),
    slips("Of another type", some.mistyped),
    slips("Missed names", names.missed),
    slips("Wrong names", names.wrong),
  ].join("\n");
}

const HEADING = ["", "labels", "found", "wrong", "P", "R", "F1"];

function isEven(id: string): boolean {
  return Number(/\d+$/.exec(id)?.[0]) % 2 === 0;
}

function rows(inHalf: (mail: LabelledMail) => boolean): readonly (readonly string[])[] {
  const mails = [...CLEAN, ...PERSONAL].filter(inHalf);
  const plain = score(mails, detect, WITHOUT_NAMES);
  const withCredentials = score([...mails, ...CREDENTIALS.filter(inHalf)], detect, WITHOUT_NAMES);
  const withSpecial = score([...mails, ...SPECIAL_CATEGORIES.filter(inHalf)], detect, WITHOUT_NAMES);
  return [
    HEADING,
    row("mails, any type", plain.anyType),
    row("mails, right type", plain.typed),
    row("mails, any type, with names", score(mails, detect).anyType),
    row("by mail", plain.mails),
    row("clean mails asked about", cleanMails(plain)),
    row("by mail, credentials", withCredentials.credentialMails),
    row("special categories", sumOf(SPECIAL, withSpecial)),
  ];
}

/** Mails, not findings. */
function cleanMails({ wrong }: Score): Tally {
  const asked = new Set(wrong.map(({ mail }) => mail).filter((mail) => CLEAN.includes(mail)));
  return { right: 0, wrong: asked.size, found: 0, labels: 0 };
}

function typeRows(byType: readonly (readonly [DataType, Tally])[]): readonly (readonly string[])[] {
  return [...byType].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, tally]) => row(type, tally));
}

function row(name: string, tally: Tally): readonly string[] {
  const figures = [precision(tally), recall(tally), f1(tally)].map((of100) => of100?.toFixed(1) ?? "-");
  return [name, ...[tally.labels, tally.found, tally.wrong].map(String), ...figures];
}

function table(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const align = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return lines.map((line) => line.map(align).join("  ")).join("\n");
}

function slips(title: string, all: readonly Slip[]): string {
  return [`${title}: ${all.length}`, ...all.map(line), ""].join("\n");
}

function line({ mail, span: { type, start, end } }: Slip): string {
  const { id, text } = mail;
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const excerpt = `${before}«${text.slice(start, end)}»${text.slice(end, end + CONTEXT)}`;
  return `  ${id}  ${type}  ${excerpt.replace(/\s+/g, " ")}`;
}
