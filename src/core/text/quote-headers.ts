import { isBlank, type Range } from "./ranges";

/** The lines that mail programs put above an older mail: who wrote when, to whom. */
export interface QuoteHeader extends Range {
  /** "Forwarded message" and the like stand above it. */
  readonly forwarded: boolean;
}

/** Every header of an older mail in the text, in order, in the shapes of Outlook, Gmail, Apple Mail and Thunderbird. */
export function findQuoteHeaders(text: string, lines: readonly Range[]): readonly QuoteHeader[] {
  const headers: QuoteHeader[] = [];
  for (let index = 0; index < lines.length;) {
    const found = headerAt(text, lines, index);
    if (found === undefined) {
      index++;
      continue;
    }
    headers.push(found.header);
    index = found.next;
  }
  return headers;
}

interface Found {
  readonly header: QuoteHeader;
  /** Index of the first line behind it. */
  readonly next: number;
}

/** "-----Original Message-----" and its like; the second kind says that the mail was forwarded. */
const DIVIDER =
  /^[>\s]{0,8}[-_=*]{2,40}\s?(?:original (?:message|appointment)|oorspronkelijk bericht|urspr(?:ü|ue)ngliche nachricht|message d['’]origine|mensaje original|messaggio originale|mensagem original)\s?[-_=*]{2,40}\s*$/i;
const FORWARDED =
  /^[>\s]{0,8}(?:[-_=*]{2,40}\s?(?:forwarded message|doorgestuurd bericht|weitergeleitete nachricht|message transf[ée]r[ée]|mensaje reenviado|messaggio inoltrato|mensagem encaminhada)|begin forwarded message|begin doorgestuurd bericht|anfang der weitergeleiteten (?:nachricht|e-mail)|d[ée]but du message (?:transf[ée]r[ée]|r[ée]exp[ée]di[ée])|inicio del mensaje reenviado|inizio (?:del )?messaggio inoltrato|in[íi]cio da mensagem (?:re)?encaminhada)[\s:-]{0,40}$/i;
/** New Outlook and the web draw a line of underscores above the header. */
const UNDERSCORES = /^[>\s]{0,8}_{10,80}\s*$/;
const MARKS_A_DIVIDER = /^[>\s]{0,8}(?:[-_=*]{2}|begin |anfang |d[ée]but |ini)/i;

function headerAt(text: string, lines: readonly Range[], index: number): Found | undefined {
  const line = lineText(text, lines, index);
  if (line === "") return undefined;
  if (MARKS_A_DIVIDER.test(line)) {
    const forwarded = FORWARDED.test(line);
    const divides = forwarded || DIVIDER.test(line);
    const next = skipBlank(text, lines, index + 1);
    const block = divides || UNDERSCORES.test(line) ? labelledBlock(text, lines, next, divides) : undefined;
    if (!divides && block === undefined) return undefined;
    const last = block ?? index;
    return found(lines, index, last, forwarded);
  }
  const block = labelledBlock(text, lines, index, false) ?? attribution(text, lines, index);
  return block === undefined ? undefined : found(lines, index, block, false);
}

function found(lines: readonly Range[], first: number, last: number, forwarded: boolean): Found {
  const start = lines[first]?.start ?? 0;
  return { header: { start, end: lines[last]?.end ?? start, forwarded }, next: last + 1 };
}

type Label = "from" | "date" | "to" | "copy" | "subject";

const LABELS = new Map<string, Label>();
for (const [label, words] of [
  ["from", "from van von de da fra från od"],
  ["date", "sent date verzonden datum gesendet envoyé envoye enviado enviada fecha data inviato skickat sendt"],
  ["to", "to aan an à a para per till til do"],
  ["copy", "cc bcc kopie kopia"],
  ["subject", "subject onderwerp betreff objet asunto oggetto assunto ämne emne temat"],
] as const) {
  for (const word of words.split(" ")) LABELS.set(word, label);
}

const LABELLED = /^[>*\s]{0,8}([a-z\u00e0-\u00ff]{1,10})(?: el)?\*?\s?:/i;
/** Text that lost its line breaks has the labels in one line. */
const LABELS_IN_LINE: readonly RegExp[] = [
  /^[>*\s]{0,8}(?:van|from|von|de)\s?:/i,
  /\s(?:verzonden|sent|gesendet|envoy[ée])\s?:/i,
  /\s(?:aan|to|an|à)\s?:/i,
];

/** A header of labelled lines folds long lists of receivers; lines. */
const MOST_FOLDED = 8;
const LONGEST_BLOCK = 40;

/** Index of the last line of "From: ... Sent: ... To: ... Subject: ...", in any order behind From. */
function labelledBlock(text: string, lines: readonly Range[], first: number, divided: boolean): number | undefined {
  if (labelAt(text, lines, first) !== "from") return undefined;
  const line = lineText(text, lines, first);
  if (LABELS_IN_LINE.every((label) => label.test(line))) return first;
  const seen = new Set<Label>(["from"]);
  let last = first;
  for (
    let index = first + 1;
    index < lines.length && index - last <= MOST_FOLDED && index - first < LONGEST_BLOCK;
    index++
  ) {
    if (isBlank(lineText(text, lines, index))) break;
    const label = labelAt(text, lines, index);
    if (label === undefined) continue;
    if (label === "from") break;
    seen.add(label);
    last = index;
  }
  const block = text.slice(lines[first]?.start ?? 0, lines[last]?.end ?? 0);
  // A journey has From, To and Date too: a mail also has a subject or an address.
  const isMail = seen.has("subject") || (seen.has("date") && (divided || block.includes("@")));
  return seen.size >= (divided ? 2 : 3) && isMail ? last : undefined;
}

function labelAt(text: string, lines: readonly Range[], index: number): Label | undefined {
  const word = LABELLED.exec(lineText(text, lines, index))?.[1];
  return word === undefined ? undefined : LABELS.get(word.toLowerCase());
}

/** "On Mon, 2 Nov 2026 at 09:12, Eva <eva@agency.example> wrote:", which programs fold over up to three lines. */
const BEGINS =
  /^[>\s]{0,8}(?:on|op|am|le|el|il|em|den|w dniu)\s|^[>\s]{0,8}\d{4}-\d\d-\d\d \d?\d:\d\d|\s(?:schreef op|wrote on|schrieb am)\s/i;
const SAYS =
  /\s(?:wrote|schreef|geschreven|schrieb|a [ée]crit|ha scritto|escribi[óo]|escreveu|skrev|napisał)(?![a-z\u00e0-\u00ff])[^:]{0,160}(?::\d\d[^:]{0,160}){0,2}:\s*$/i;
const ONLY_DATE_AND_ADDRESS = /^[>\s]{0,8}\d{4}-\d\d-\d\d \d?\d:\d\d[^\n]{0,160}<[^<>\s]{3,100}>\s?:\s*$/;
const LONGEST_ATTRIBUTION = 400;
const MOST_LINES = 3;

function attribution(text: string, lines: readonly Range[], first: number): number | undefined {
  const line = lineText(text, lines, first);
  if (!BEGINS.test(line)) return undefined;
  const start = lines[first]?.start ?? 0;
  for (let last = first; last < first + MOST_LINES; last++) {
    const end = lines[last]?.end;
    if (end === undefined || end - start > LONGEST_ATTRIBUTION) return undefined;
    const joined = text.slice(start, end).replace(/\n[>\s]*/g, " ");
    if (!joined.trim().endsWith(":")) continue;
    const isOne = /\d/.test(joined) && SAYS.test(joined);
    return isOne || ONLY_DATE_AND_ADDRESS.test(joined) ? last : undefined;
  }
  return undefined;
}

function skipBlank(text: string, lines: readonly Range[], from: number): number {
  let index = from;
  while (index < lines.length && isBlank(lineText(text, lines, index))) index++;
  return index;
}

/** Longest start of a line that is looked at: a line without end is no header. */
const LONGEST_LINE = 1_000;

function lineText(text: string, lines: readonly Range[], index: number): string {
  const line = lines[index];
  return line === undefined ? "" : text.slice(line.start, Math.min(line.end, line.start + LONGEST_LINE));
}
