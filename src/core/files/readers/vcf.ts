import { base64Decode } from "../../crypto/base64";
import { decodeText } from "../charset";
import { Content } from "../content";
import { contentLine, unfolded, type ContentLine } from "../data/content-lines";
import { DataTables } from "../data/tables";
import type { FileReader } from "../define";

/** Lines between two yields. */
const LINES_A_YIELD = 2_000;

/** Columns by property; others keep their name. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ["FN", "name"],
  ["N", "name"],
  ["TEL", "phone"],
  ["ADR", "address"],
  ["BDAY", "date of birth"],
  ["ORG", "organisation"],
]);
/** What says nothing of anybody. */
const DULL =
  /^(?:VERSION|PRODID|UID|REV|DTSTAMP|SEQUENCE|METHOD|CALSCALE|STATUS|CLASS|TRANSP|CREATED|LAST-MODIFIED|PRIORITY|KEY|RRULE|X-(?:M|APPLE|ALT|LIC).*)$/;

/** Cards and calendars (RFC 6350, RFC 5545): each card, appointment or task is a row; attached files are read too. */
export const vcf: FileReader = {
  id: "vcf",
  formats: ["vcf", "ics"],
  *read({ bytes, depth }, format, context) {
    const { decoders } = context;
    const content = new Content(context.budget);
    const data = new DataTables(content);
    const lines = unfolded(yield* decodeText(bytes, { maxChars: content.room + 1, decoders }));
    let fullName = "";
    let files = 0;
    for (let at = 0; at < lines.length && !data.isFull && !data.isTooDeep;) {
      if (at % LINES_A_YIELD === 0) yield;
      const [line, next] = yield* contentLine(lines, at, decoders);
      at = next;
      const { name, parameters } = line;
      const component = line.value.trim().toUpperCase();
      if (name === "BEGIN" && component === "VTIMEZONE") {
        while (at < lines.length && !/^END:VTIMEZONE/i.test(lines[at] ?? "")) at++;
        at++;
      } else if (name === "BEGIN") {
        data.open(component.toLowerCase());
        fullName = "";
      } else if (name === "END") {
        data.close();
      } else if (/^b(?:ase64)?$/i.test(parameters.get("encoding") ?? "")) {
        const file = name === "ATTACH" ? base64Decode(line.value) : undefined;
        if (file === undefined) continue;
        if (context.budget.entries-- <= 0) {
          content.incomplete("too-many-parts");
          break;
        }
        const inside = parameters.get("x-filename") ?? parameters.get("filename") ?? `file ${++files}`;
        content.inner(inside, yield* context.readInner({ name: inside, bytes: file, depth: depth + 1 }));
      } else if (!DULL.test(name)) {
        const value = shown(line);
        const isSaid = name.endsWith("N") && value === fullName;
        if (name === "FN" || name === "N") fullName = value;
        if (!isSaid) data.cell(LABELS.get(name) ?? name.toLowerCase().replace(/^x-/, ""), value);
      }
    }
    data.finish();
    return content.finish(format);
  },
};

/** The value as a person would write it. */
function shown({ name, parameters, value }: ContentLine): string {
  if (name === "N") {
    const [family, given, more] = value.split(";");
    const parts = [given, more, family].map((part = "") => plain(part).trim());
    return parts.filter((part) => part !== "").join(" ");
  }
  if (name === "ADR" || name === "ORG") {
    const parts = value.split(";").map((part) => plain(part).trim());
    return parts.filter((part) => part !== "").join(", ");
  }
  if (name === "ATTENDEE" || name === "ORGANIZER") {
    const address = value.replace(/^mailto:/i, "");
    const person = parameters.get("cn") ?? "";
    return person === "" || person === address ? address : `${person} <${address}>`;
  }
  const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\dZ?)?$/.exec(value) ?? [];
  if (year === undefined) return plain(value);
  return `${year}-${month ?? ""}-${day ?? ""}${hour === undefined ? "" : ` ${hour}:${minute ?? ""}`}`;
}

function plain(value: string): string {
  return value.replace(/\\([\s\S])/g, (_, sign: string) => (/n/i.test(sign) ? "\n" : sign));
}
