import { decodeShort } from "../charset";
import { delimiterOf } from "../delimiter";
import { armouredFormat } from "./armour";
import type { Format } from "./kinds";

/** Bytes at the start of a file that tell what kind of text it is. */
const SAMPLE_BYTES = 64 * 1024;
/** Bytes in which the last line of an armour stands. */
const END_BYTES = 100;
/** Headers of a mail of which two must stand before the first empty line. */
const MAIL_HEADERS =
  /^(?:from|to|cc|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to|x-[a-z-]{1,40}):/i;

/** Characters in which an OpenDocument of one XML file says what it is, behind its namespaces. */
const FLAT_HEAD = 10_000;
const FLAT: ReadonlyMap<string, string> = new Map([
  ["application/vnd.oasis.opendocument.text", "fodt"],
  ["application/vnd.oasis.opendocument.spreadsheet", "fods"],
  ["application/vnd.oasis.opendocument.presentation", "fodp"],
  ["application/vnd.oasis.opendocument.graphics", "fodg"],
]);

/** What kind of text this is, or undefined for bytes that are none. */
export function textFormat(bytes: Uint8Array, name: string): Format | undefined {
  const sample = decodeShort(bytes.subarray(0, SAMPLE_BYTES));
  if (!isText(sample)) return undefined;
  return (
    armouredFormat(startAndEnd(sample, bytes)) ?? {
      id: textId(sample.replace(/^\s+/, ""), extensionOf(name)),
      kind: "text",
    }
  );
}

/** The sample, or with the end of a longer text instead of its own. */
function startAndEnd(sample: string, bytes: Uint8Array): string {
  if (bytes.length <= SAMPLE_BYTES) return sample;
  return sample.slice(0, -END_BYTES) + decodeShort(bytes.subarray(-END_BYTES));
}

function textId(text: string, extension: string): string {
  if (/^BEGIN:VCARD/i.test(text)) return "vcf";
  if (/^BEGIN:VCALENDAR/i.test(text)) return "ics";
  if (isMail(text, extension)) return "eml";
  if (isHtml(text, extension)) return "html";
  const flat = /<office:document\s[^<>]{0,8000}?office:mimetype="([\w.-]{1,40}\/[\w.-]{1,60})"/.exec(
    text.slice(0, FLAT_HEAD),
  );
  if (flat !== null) return FLAT.get(flat[1] ?? "") ?? "xml";
  if (/^<(?:\?xml|[a-z][\w:.-]{0,60}[\s/>])/i.test(text)) return "xml";
  if (/^[[{]/.test(text) && (extension === "json" || /^[[{]\s*["[{\]}\d]/.test(text))) return "json";
  const isNamedTable = extension === "csv" || extension === "tsv" || extension === "tab";
  const delimiter = delimiterOf(text, isNamedTable);
  if (delimiter === undefined) return isNamedTable ? "csv" : "txt";
  return delimiter === "\t" ? "tsv" : "csv";
}

function isMail(text: string, extension: string): boolean {
  const head = text.replace(/^From [^\r\n]{1,200}\r?\n/, "").split(/\r?\n\r?\n/, 1)[0] ?? "";
  const lines = head.split(/\r?\n/, 200).filter((line) => !/^\s/.test(line));
  const known = lines.filter((line) => MAIL_HEADERS.test(line)).length;
  const isOnlyHeaders = lines.every((line) => /^[\w-]{1,80}\s?:/.test(line));
  return extension === "eml" ? known >= 1 : known >= 2 && isOnlyHeaders;
}

function isHtml(text: string, extension: string): boolean {
  const start = text.slice(0, 2_048);
  if (/^<!doctype html|<html[\s>]/i.test(start)) return true;
  const isNamed = extension === "html" || extension === "htm" || extension === "xhtml";
  return isNamed ? /<[a-z!]/i.test(text) : /^<(?:head|body|table|div|p|meta|style|script)[\s>]/i.test(start);
}

/** A few control characters stand in real text (page feeds, escapes); zeros and many others do not. */
function isText(sample: string): boolean {
  let controls = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code === 0 && ++controls > sample.length / 1_000) return false;
    if (code < 32 && !(code >= 9 && code <= 13) && code !== 27) controls++;
  }
  return controls <= sample.length / 50;
}

function extensionOf(name: string): string {
  return (/\.([a-z\d]{1,10})$/i.exec(name)?.[1] ?? "").toLowerCase();
}
