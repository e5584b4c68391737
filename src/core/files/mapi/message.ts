import { utf8Encode } from "../../crypto/utf8";
import { openCfb, type CfbEntry } from "../cfb";
import type { Decoders } from "../decoders";
import type { Budget, Work } from "../define";
import { cmsFormat } from "../formats/signed-or-sealed";
import { parseHeaders, type MimeHeaders } from "../mime/header";
import type { MimePart } from "../mime/parse";
import { storageFile } from "../ole/storage-file";
import { RtfDocument } from "../rtf/document";
import { uncompressRtf } from "./compressed-rtf";
import { MapiFile, MapiProperties } from "./storage";

const RECIPIENT = "__recip_version1.0_#";
const ATTACHMENT = "__attach_version1.0_#";
/** Kinds of recipients and of attachments (MS-OXOMSG 2.2.3.1.1, MS-OXCMSG 2.2.2.9). */
const RECIPIENT_HEADERS = ["", "to", "cc", "bcc"];
const EMBEDDED_MESSAGE = 5;
/** Bytes of the conversation index of a first mail; answers add five each (MS-OXOMSG 2.2.1.3). */
const FIRST_INDEX = 22;
const NOTHING = new Uint8Array(0);
/** Fields of contacts that say little without their names, and those that are times. */
const FIELD_LABELS: readonly (readonly [label: string, ids: RegExp])[] = [
  ["Government ID", /^3a07$/],
  ["Phone", /^3a(?:0[89]|1[a-f]|2[1ef]|57)$/],
  ["Fax", /^3a2[345]$/],
  ["Company", /^3a16$/],
  ["Spouse", /^3a48$/],
];
const FIELD_TIMES = [
  ["Birthday", "3a42"],
  ["Start", "0060"],
  ["End", "0061"],
] as const;

/**
 * An Outlook message (MS-OXMSG) in the shape of the mail that it would be sent as, so that everything which reads a
 * mail reads both. Attachments are taken from the budget. Undefined when the bytes are none.
 */
export function* parseMsg(bytes: Uint8Array, budget: Budget, decoders?: Decoders): Work<MimePart | undefined> {
  const cfb = openCfb(bytes);
  if (cfb === undefined) return undefined;
  const file = new MapiFile(cfb, decoders);
  if (!file.entriesOf(0).has("__properties_version1.0")) return undefined;
  const message = new MapiProperties(file, 0);
  const headers = headersOf(message, storages(file, RECIPIENT));
  const bodies = [...(yield* bodiesOf(message, budget.text)), ...fieldsOf(message)];
  const root = partOf("multipart/mixed", NOTHING, { headers });
  const attachments: MimePart[] = [];
  for (const storage of storages(file, ATTACHMENT)) {
    yield;
    const attachment = attachmentOf(file, new MapiProperties(file, storage.index, message.page), budget);
    if (attachment === undefined) return { ...root, parts: [...bodies, ...attachments], problem: "too-large" };
    attachments.push(attachment);
  }
  return sealedMail(message, headers, attachments) ?? { ...root, parts: [...bodies, ...attachments] };
}

function storages(file: MapiFile, prefix: string): readonly CfbEntry[] {
  const found = [...file.entriesOf(0).values()].filter((entry) => !entry.isStream && entry.name.startsWith(prefix));
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function partOf(type: string, bytes: Uint8Array, more: Partial<MimePart> = {}): MimePart {
  const none = { disposition: undefined, name: "", contentId: "", parts: [] };
  return { headers: new Map(), type, parameters: new Map(), ...none, bytes, ...more };
}

/** Headers that it came with, if it came; before them what Outlook shows. */
function headersOf(message: MapiProperties, recipients: readonly CfbEntry[]): MimeHeaders {
  const headers = new Map(parseHeaders(message.text("007d")));
  const set = (name: string, value: string) => {
    if (value !== "") headers.set(name, [value]);
  };
  const sender = addressOf(message.text("0042"), [message.text("5d02"), message.text("0065")]);
  set("from", sender || addressOf(message.text("0c1a"), [message.text("5d01"), message.text("0c1f")]));
  const people: Record<string, string[]> = {
    to: [message.text("0e04")],
    cc: [message.text("0e03")],
    bcc: [message.text("0e02")],
  };
  if (recipients.length > 0) RECIPIENT_HEADERS.forEach((name) => (people[name] = []));
  for (const { index } of recipients) {
    const recipient = new MapiProperties(message.file, index, message.page);
    const name = RECIPIENT_HEADERS[(recipient.number("0c15") ?? 1) & 15];
    people[name ?? "to"]?.push(addressOf(recipient.text("3001"), [recipient.text("39fe"), recipient.text("3003")]));
  }
  for (const name of RECIPIENT_HEADERS) set(name, (people[name] ?? []).join(", "));
  set("subject", withoutMark(message.text("0037")));
  // A mail that came keeps the date in the words of its sender.
  if (!headers.has("date")) set("date", message.time("0039") || message.time("0e06"));
  set("in-reply-to", message.text("1042"));
  set("references", message.text("1039"));
  const isAnswer = (message.bytes("0071")?.length ?? 0) > FIRST_INDEX;
  if (isAnswer && !headers.has("in-reply-to")) set("references", message.text("0070"));
  set("msip_labels", message.named().find((text) => text.startsWith("MSIP_Label_")) ?? "");
  return headers;
}

const ADDRESS = /^[^\s@"/][^\s@"]*@[^\s@"]+$/;

/** Inside an organisation an address may be a path in its directory, which is none outside. */
function addressOf(name: string, addresses: readonly string[]): string {
  const address = addresses.find((one) => ADDRESS.test(one));
  const quoted = ADDRESS.test(name) ? name : `"${name.replace(/["\\]/g, "\\$&")}"`;
  if (address === undefined) return name === "" ? "" : quoted;
  return name === "" || name === address ? address : `${quoted} <${address}>`;
}

/** The prefix of a subject ("Re: ") may be marked by two characters before it (MS-OXCMSG 2.2.1.46). */
function withoutMark(subject: string): string {
  return subject.charCodeAt(0) === 1 ? subject.slice(2) : subject;
}

function* bodiesOf(message: MapiProperties, room: number): Work<readonly MimePart[]> {
  const page = message.bytes("1013");
  if (page !== undefined) {
    const charset = message.number("3fde");
    return [
      partOf("text/html", page, { parameters: new Map(charset === undefined ? [] : [["charset", `cp${charset}`]]) }),
    ];
  }
  const source = message.text("1013");
  if (source !== "") return [textPart("text/html", source)];
  const text = message.text("1000");
  const rich = yield* richBody(message, room);
  if (rich !== undefined && (rich.isHtml || text === "")) {
    return [textPart(rich.isHtml ? "text/html" : "text/plain", rich.text("document"))];
  }
  return text === "" ? [] : [textPart("text/plain", text)];
}

/** Contacts, appointments and tasks show properties that mails do not have (MS-OXOCNTC, MS-OXOCAL). */
function fieldsOf(message: MapiProperties): readonly MimePart[] {
  if (/^(?:ipm\.note|report|$)/i.test(message.text("001a"))) return [];
  const lines = new Set<string>();
  for (const [id, text] of message.textsFrom("3a00", "3aff")) {
    const label = FIELD_LABELS.find(([, ids]) => ids.test(id))?.[0];
    if (text !== "") lines.add(label === undefined ? text : `${label}: ${text}`);
  }
  for (const [label, id] of FIELD_TIMES) {
    const time = message.time(id);
    if (time !== "") lines.add(`${label}: ${time}`);
  }
  for (const text of message.named()) lines.add(text);
  return lines.size === 0 ? [] : [textPart("text/plain", [...lines].join("\n"))];
}

function* richBody(message: MapiProperties, room: number): Work<RtfDocument | undefined> {
  const packed = message.bytes("1009");
  if (packed === undefined) return undefined;
  const document = new RtfDocument(uncompressRtf(packed), room, message.file.decoders);
  yield* document.read();
  return document;
}

function textPart(type: string, text: string): MimePart {
  return partOf(type, utf8Encode(text), { parameters: new Map([["charset", "utf-8"]]) });
}

/** Undefined when it does not fit into the budget. */
function attachmentOf({ cfb }: MapiFile, attachment: MapiProperties, budget: Budget): MimePart | undefined {
  const object = attachment.object("3701");
  const bytes = object === undefined ? (attachment.bytes("3701") ?? NOTHING) : storageFile(cfb, object, budget);
  if (bytes === undefined) return undefined;
  if (object === undefined) budget.inflated -= bytes.length;
  if (budget.inflated < 0) return undefined;
  const isMessage = object !== undefined && attachment.number("3705") === EMBEDDED_MESSAGE;
  const title = attachment.text("3707") || attachment.text("3704") || attachment.text("3001");
  return partOf(
    isMessage ? "message/rfc822" : attachment.text("370e").toLowerCase() || "application/octet-stream",
    bytes,
    {
      disposition: "attachment",
      name: isMessage && title !== "" ? `${title}.msg` : title,
      contentId: attachment.text("3712"),
    },
  );
}

/** A mail sealed or signed as a whole is one attachment of that class (MS-OXOSMIME 2.1.3). */
function sealedMail(
  message: MapiProperties,
  headers: MimeHeaders,
  attachments: readonly MimePart[],
): MimePart | undefined {
  const [sealed] = attachments;
  if (sealed === undefined || !/^ipm\.note\.smime$/i.test(message.text("001a"))) return undefined;
  const isLocked = cmsFormat(sealed.bytes)?.kind === "locked";
  const parameters = new Map(isLocked ? [["smime-type", "enveloped-data"]] : []);
  return { ...sealed, headers, type: "application/pkcs7-mime", parameters };
}
