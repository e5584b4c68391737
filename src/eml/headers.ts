import type { Decoders } from "../core/files/decoders";
import { parseAddressList } from "../core/files/mime/addresses";
import type { MimeHeaders } from "../core/files/mime/header";
import type { Mailbox, Recipient } from "../core/model/draft";
import { missing, present, type Part } from "../core/model/part";
import { parseAddress } from "../core/recipients/address";

/** Everybody in one header. A mailer may repeat it; what is no usable address stays as a name. */
export function recipientsOf(
  headers: MimeHeaders,
  name: "to" | "cc" | "bcc",
  decoders?: Decoders,
): readonly Recipient[] {
  return parseAddressList((headers.get(name) ?? []).join(", "), decoders).map((person) => {
    const address = parseAddress(person.address);
    if (address === undefined) return { name: person.name === "" ? person.address : person.name, list: false };
    return { name: person.name, address, list: false };
  });
}

/** The first of From whose address can be used. */
export function senderOf(headers: MimeHeaders, decoders?: Decoders): Part<Mailbox> {
  const people = parseAddressList((headers.get("from") ?? []).join(", "), decoders);
  for (const { name, address: raw } of people) {
    const address = parseAddress(raw);
    if (address !== undefined) return present({ name, address });
  }
  return missing(people.length === 0 ? "empty" : "unresolved");
}

/** Headers of which a mail has at least one, and hardly anything else has. */
const OF_MAILS = [
  "from",
  "to",
  "cc",
  "bcc",
  "subject",
  "date",
  "received",
  "message-id",
  "mime-version",
  "content-type",
];

export function hasMailHeader(headers: MimeHeaders): boolean {
  return OF_MAILS.some((name) => headers.has(name));
}
