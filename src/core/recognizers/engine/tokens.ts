import { isSeparator, type Run } from "./collect";
import { isDigitCode, isLetterCode } from "./letters";

/** Groups that are joined into one code: a payment card with every digit apart has sixteen. */
export const MOST_TOKENS = 24;

/** Groups of letters and digits from the one that the run begins in, with short capital ones before: "KL 46 92 07 B". */
export function tokensAround(text: string, run: Run): readonly Run[] {
  let start = run.start;
  while (start > 0 && run.start - start < LONGEST_TOKEN && isAsciiLetter(text.charCodeAt(start - 1))) start--;
  const codeBefore = text.charCodeAt(start - 1);
  // The group began with an earlier run, or in a word of other letters.
  if (isDigitCode(codeBefore) || isLetterCode(codeBefore)) return [];
  const tokens: Run[] = [];
  const before = capitalsBefore(text, start);
  const first = before === undefined ? undefined : capitalsBefore(text, before.start);
  // "RSS MRA 85T10 A562S": surname and first name. "N L 5 1 I N G B": every character apart.
  if (first !== undefined && /^(?:[A-Z]{3} [A-Z]{3}|[A-Z] [A-Z]).$/.test(text.slice(first.start, start)))
    tokens.push(first);
  if (before !== undefined) tokens.push(before);
  for (let at = start; tokens.length < MOST_TOKENS;) {
    const end = endOfToken(text, at);
    if (at > start && !isCodeLike(text.slice(at, end))) break;
    tokens.push({ start: at, end });
    if (!isGap(text, end) || !isAlphanumeric(text.charCodeAt(end + 1))) break;
    at = end + 1;
  }
  return tokens;
}

/** Between two groups; in Finland and Sweden a plus tells that somebody is older. */
function isGap(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isSeparator(code) || (code === 43 && isDigitCode(text.charCodeAt(at + 1)));
}

/** Letters in front of digits, longer than any code has; characters. */
const LONGEST_TOKEN = 40;

/** Letters of one group: an Italian tax code begins with six. */
const MOST_CAPITALS = 6;

function capitalsBefore(text: string, start: number): Run | undefined {
  if (!isSeparator(text.charCodeAt(start - 1))) return undefined;
  let at = start - 1;
  while (at > 0 && start - at <= MOST_CAPITALS + 1 && isCapital(text.charCodeAt(at - 1))) at--;
  const length = start - 1 - at;
  const isApart = at === 0 || !isAlphanumeric(text.charCodeAt(at - 1));
  return length >= 1 && length <= MOST_CAPITALS && isApart ? { start: at, end: start - 1 } : undefined;
}

function endOfToken(text: string, start: number): number {
  let at = start;
  while (at - start < LONGEST_TOKEN * 2 && isAlphanumeric(text.charCodeAt(at))) at++;
  return at;
}

function isCodeLike(token: string): boolean {
  return /\d/.test(token) || /^[A-Z]{1,4}$/.test(token);
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isAlphanumeric(code: number): boolean {
  return isDigitCode(code) || isAsciiLetter(code);
}
