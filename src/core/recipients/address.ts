import type { EmailAddress } from "../model/draft";
import { hasInvisible } from "./invisible";

const MAX_ADDRESS = 320; // characters: 64 before and 255 after the "@" (RFC 3696 erratum 1690)
const MAX_LOCAL = 64; // characters, RFC 5321 section 4.5.3.1.1
const MAX_DOMAIN = 255; // characters, RFC 5321 section 4.5.3.1.2

/** Letters and digits of any script, hyphens inside; a full-width or ideographic dot or "@" is no part of a name. */
const LABEL_CHARACTER =
  "a-z0-9\\u00b7\\u00df-\\u00f6\\u00f8-\\u167f\\u1681-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3041-\\ud7ff\\uf900-\\ufdff";
const LABEL = new RegExp(`^[${LABEL_CHARACTER}](?:[${LABEL_CHARACTER}-]{0,61}[${LABEL_CHARACTER}])?$`);
const PLAIN_LOCAL = /^[^\s"(),:;<>@[\\\]]+$/;
const QUOTED_LOCAL = /^"(?:[^"\\]|\\.)+"$/;

/** The address in the one form that is compared: trimmed, lower case. Undefined when nobody could be reached by it. */
export function parseAddress(raw: unknown): EmailAddress | undefined {
  if (typeof raw !== "string" || raw.length > 2 * MAX_ADDRESS) return undefined;
  const address = raw.trim().toLowerCase().normalize("NFC");
  const at = address.lastIndexOf("@");
  if (address.length > MAX_ADDRESS || hasInvisible(address)) return undefined;
  if (!isLocalPart(address.slice(0, Math.max(at, 0))) || !isDomain(address.slice(at + 1))) return undefined;
  // The one place that makes addresses: everything above proves the brand.
  return address as EmailAddress;
}

export function domainOf(address: EmailAddress): string {
  return address.slice(address.lastIndexOf("@") + 1);
}

/** A lower-case domain of at least two labels, such as "example.com"; no address of digits, no final dot. */
export function isDomain(text: string): boolean {
  if (text.length > MAX_DOMAIN || hasInvisible(text)) return false;
  const labels = text.split(".");
  const last = labels[labels.length - 1] ?? "";
  return labels.length >= 2 && labels.every((label) => LABEL.test(label)) && !/^\d+$/.test(last);
}

function isLocalPart(text: string): boolean {
  return text.length <= MAX_LOCAL && (PLAIN_LOCAL.test(text) || QUOTED_LOCAL.test(text));
}
