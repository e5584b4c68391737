import { isDomain, parseAddress } from "../recipients/address";
import { isRegistry } from "../recipients/domains";
import { visibleText } from "../recipients/invisible";
import { isWebmail } from "../recipients/webmail";
import { found, report, type Place, type PolicyProblemId } from "./problems";
import type { Field, TextForm } from "./schema";

const MAX_PATTERN = 255; // characters of a domain, address or web address: what mail itself allows for a domain
const MAX_ID = 40; // characters; ids stand in findings and stores
const MAX_MASK = 40; // characters; the longest identifiers that people write have fewer

/** For editors; `isDomain` is stricter. */
const DOMAIN = "^(\\*\\.)?[^\\s@*.]+(\\.[^\\s@*.]+)+$";

/** Words for people. Longer than `max` characters: cut, with a warning; invisible characters go. */
export function text(doc: string, max: number): Field<string> {
  const read = (input: unknown, place: Place) => {
    if (typeof input !== "string") {
      report(place, "expectedText", { found: found(input) });
      return "";
    }
    const visible = visibleText(input);
    if (visible !== visibleLineOf(input)) report(place, "textCleaned", {});
    if (visible.length > max) report(place, "textCut", { max });
    return cut(visible, max);
  };
  return { doc, fallback: "", isRequired: false, shape: { kind: "text", max, form: "free" }, read };
}

/** Words for people or to look for: an empty one would be in every mail. */
export function filledText(doc: string, max: number): Field<string> {
  const field = text(doc, max);
  const read = (input: unknown, place: Place) => {
    const words = field.read(input, place);
    if (words === "" && typeof input === "string") report(place, "emptyText", {});
    return words;
  };
  return { ...field, shape: { kind: "text", max, form: "free", pattern: "\\S" }, read };
}

/** A short name for use in stores and findings. */
export function id(doc: string): Field<string> {
  const pattern = "^[a-z0-9][a-z0-9-]*$";
  return formed(doc, "id", { max: MAX_ID, pattern }, "expectedId", (input) => matching(pattern, input));
}

/** A picture of an identifier, such as "K-999999". */
export function mask(doc: string): Field<string> {
  const pattern = "^(?=.*9)[ -~]{3,}$";
  return formed(doc, "mask", { max: MAX_MASK, pattern }, "expectedMask", (input) => matching(pattern, input));
}

/** A calendar day, YYYY-MM-DD. */
export function date(doc: string): Field<string> {
  const pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
  return formed(doc, "date", { max: 10, pattern }, "expectedDate", (input) => (isDay(input) ? input : undefined));
}

/** An https address without a login in it; "" is none. */
export function url(doc: string): Field<string> {
  const pattern = "^(https://[A-Za-z0-9][^\\s@\"'<>\\\\^`{|}]*)?$";
  return formed(doc, "url", { max: MAX_PATTERN, pattern }, "expectedUrl", (input) => matching(pattern, input));
}

/** "example.com" or "*.example.com". */
export function domain(doc: string): Field<string> {
  return formed(doc, "domain", { max: MAX_PATTERN, pattern: DOMAIN }, "expectedDomain", domainPattern);
}

/** A domain of one organisation: never one where strangers have their mailboxes. */
export function ownDomain(doc: string): Field<string> {
  const field = domain(doc);
  const read = (input: unknown, place: Place) => {
    const pattern = field.read(input, place);
    const name = pattern.replace("*.", "");
    if (isWebmail(name) || isRegistry(name)) report(place, "everybodysDomain", { found: found(pattern) });
    return pattern;
  };
  return { ...field, read };
}

/** An address or a domain pattern. */
export function receiver(doc: string): Field<string> {
  const pattern = "^([^\\s]+@[^\\s@*]+\\.[^\\s@*.]+|(\\*\\.)?[^\\s@*.]+(\\.[^\\s@*.]+)+)$";
  const parse = (input: string) => domainPattern(input) ?? addressIn(input);
  return formed(doc, "receiver", { max: MAX_PATTERN, pattern }, "expectedReceiver", parse);
}

/** An address, "*@" with a domain pattern, or a domain pattern. */
export function sender(doc: string): Field<string> {
  const pattern = "^([^\\s]+@(\\*\\.)?[^\\s@*]+\\.[^\\s@*.]+|(\\*\\.)?[^\\s@*.]+(\\.[^\\s@*.]+)+)$";
  return formed(doc, "sender", { max: MAX_PATTERN, pattern }, "expectedSender", senderPattern);
}

type FormProblem = Extract<PolicyProblemId, `expected${string}`>;

/** A text that is right or wrong: nothing is cut or mended but upper case. */
function formed(
  doc: string,
  form: TextForm,
  limits: { readonly max: number; readonly pattern: string },
  problem: Exclude<FormProblem, "expectedNumber" | "expectedChoice">,
  parse: (input: string) => string | undefined,
): Field<string> {
  const isPersonal = form === "receiver" || form === "sender";
  const read = (input: unknown, place: Place) => {
    const parsed = typeof input === "string" && input.length <= limits.max ? parse(input) : undefined;
    if (parsed === undefined) report(place, problem, { found: found(input, isPersonal) });
    return parsed ?? "";
  };
  return { doc, fallback: "", isRequired: false, shape: { kind: "text", form, ...limits }, read };
}

function matching(pattern: string, input: string): string | undefined {
  return new RegExp(pattern).test(input) ? input : undefined;
}

function domainPattern(input: string): string | undefined {
  const pattern = input.toLowerCase();
  return isDomain(pattern.startsWith("*.") ? pattern.slice(2) : pattern) ? pattern : undefined;
}

function senderPattern(input: string): string | undefined {
  if (!input.startsWith("*@")) return domainPattern(input) ?? addressIn(input);
  const pattern = domainPattern(input.slice(2));
  return pattern === undefined ? undefined : `*@${pattern}`;
}

function addressIn(input: string): string | undefined {
  return input.trim() === input ? parseAddress(input) : undefined;
}

/** The same line breaks and ends as `visibleText`, with everything else left in. */
function visibleLineOf(input: string): string {
  return input.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ").trim();
}

/** At most `max` UTF-16 units, and never half a character. */
function cut(visible: string, max: number): string {
  if (visible.length <= max) return visible;
  const last = visible.charCodeAt(max - 1);
  return visible.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(input: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(input)) return false;
  const [year = 0, month = 0, day = 0] = input.split("-").map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
  return day >= 1 && day <= days;
}
