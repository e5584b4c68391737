import { defineRecognizer, type Found } from "./define";
import { isDigitCode, isLetterCode } from "./engine/letters";
import { isNobodys } from "./shared/mailboxes";
import { hiddenAddress } from "./shared/hidden-address";

/** RFC 5321 section 4.5.3.1: longest local part and domain. */
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;

/** A mail address of somebody. */
export const email = defineRecognizer({
  id: "email",
  kind: "sign",
  type: "EMAIL",
  sign: "@",
  words: [],
  read(text, at): Found | undefined {
    const start = startOfLocal(text, at);
    const end = start === at ? 0 : endOfDomain(text, at + 1);
    if (end === 0) return hiddenAddress(text, at, at + 1);
    if (isNobodys(text.slice(start, at), text.slice(at + 1, end))) return undefined;
    return { start, end, confidence: "high" };
  },
});

function startOfLocal(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_LOCAL && isLocal(text.charCodeAt(start - 1))) start--;
  // Full stops and the like stand inside of it alone.
  while (start < at && !isAlphanumeric(text.charCodeAt(start))) start++;
  return text.charCodeAt(at - 1) === FULL_STOP ? at : start;
}

/** Offset behind the domain, or 0. */
function endOfDomain(text: string, from: number): number {
  let end = from;
  let lastDot = 0;
  while (end - from < LONGEST_DOMAIN && isDomain(text.charCodeAt(end))) {
    if (text.charCodeAt(end) === FULL_STOP) {
      if (!isAlphanumeric(text.charCodeAt(end + 1)) || end === from) break;
      lastDot = end;
    }
    end++;
  }
  while (end > from && text.charCodeAt(end - 1) === HYPHEN) end--;
  const topLevel = text.slice(lastDot + 1, end);
  const isTopLevel = lastDot > 0 && topLevel.length >= 2 && !/\d/.test(topLevel);
  // "@" behind it: part of an address of something else, such as a repository.
  return isTopLevel && text.charCodeAt(end) !== 64 ? end : 0;
}

const FULL_STOP = 46;
const HYPHEN = 45;

function isAlphanumeric(code: number): boolean {
  return isDigitCode(code) || isLetterCode(code);
}

/** Letters, digits and % ' + - . _ */
function isLocal(code: number): boolean {
  return isAlphanumeric(code) || code === 37 || code === 39 || code === 43 || code === 45 || code === 46 || code === 95;
}

function isDomain(code: number): boolean {
  return isAlphanumeric(code) || code === HYPHEN || code === FULL_STOP;
}
