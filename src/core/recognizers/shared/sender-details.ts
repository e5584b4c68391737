import { categoryOf, type DataType } from "../../model/data-type";
import type { Span } from "../../model/span";
import { isCompanyLine } from "../../text/company-line";
import { lineFrom, lineUpTo } from "../../text/lines";
import { isBlank } from "../../text/ranges";
import { valueOf } from "../value";

/** A personal and a general address; a block with more is a list of people. */
const MOST_EMAILS = 2;
/** Direct, mobile, switchboard and fax; a block with more is a list of people. */
const MOST_PHONES = 4;
/** A company prints one or two accounts below its mails; more belong to others. */
const MOST_ACCOUNTS = 2;
const ACCOUNTS: readonly DataType[] = ["IBAN", "BANK_ACCOUNT", "TAX_ID"];

/** What tells only how to reach or pay the sender, among the spans of one signature or disclaimer. */
export function senderDetails(text: string, spans: readonly Span[]): readonly Span[] {
  const isOneSender = count(["EMAIL"]) <= MOST_EMAILS && count(["PHONE"]) <= MOST_PHONES;
  const isOneCompany = count(["IBAN", "BANK_ACCOUNT"]) <= MOST_ACCOUNTS;
  return spans.filter((span) => {
    if (categoryOf(span.type) === "contact") return isOneSender;
    return ACCOUNTS.includes(span.type) && isOneCompany && isOfCompany(text, span);
  });

  function count(types: readonly DataType[]): number {
    return new Set(spans.filter(({ type }) => types.includes(type)).map((span) => valueOf(text, span))).size;
  }
}

/** A line that holds nothing but an account belongs to the company that the line above or below names. */
const LABEL_ALONE = /^(?:iban|bank|konto|rekening(?:nummer)?|account|compte)?[\s:.|-]{0,5}$/i;

function isOfCompany(text: string, { start, end }: Span): boolean {
  const before = lineUpTo(text, start);
  const after = lineFrom(text, end);
  if (isCompanyLine(`${before} ${after}`)) return true;
  if (!LABEL_ALONE.test(before.trim()) || !isBlank(after)) return false;
  const above = lineUpTo(text, start - before.length - 1);
  const below = lineFrom(text, end + after.length + 1);
  return isCompanyLine(above) || isCompanyLine(below);
}
