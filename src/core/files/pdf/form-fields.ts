import type { Content } from "../content";
import type { Work } from "../define";
import { decodeText } from "../charset";
import { scanXml } from "../xml";
import type { PdfDocument } from "./document";
import { Reference, type PdfDictionary, type PdfValue } from "./objects";
import { walkTree } from "./trees";

/** What is filled in, a line each: "Date of birth: 12-03-1980" (ISO 32000-1, 12.7). */
export interface Fields {
  readonly shown: readonly string[];
  readonly hidden: readonly string[];
  /** What fields offer to choose from, whether it is chosen or not. */
  readonly choices: readonly string[];
}

const HIDDEN = 2;

export function readFields(document: PdfDocument): Fields {
  const form = document.dictionary(document.catalog.get("AcroForm"));
  const shown: string[] = [];
  const hidden: string[] = [];
  const choices: string[] = [];
  // Boxes of one field stand below it, without a name of their own.
  walkTree(document, document.array(form.get("Fields")), "Kids", (field) => {
    if (!field.has("T")) return;
    for (const option of document.get(field.get("FT")) === "Ch" ? document.array(field.get("Opt")) : []) {
      if (!document.spend(1)) return;
      // What is stored may stand before what is shown.
      const pair = document.array(option);
      choices.push(document.text(pair[1] ?? option));
    }
    const value = valueText(document, field.get("V"));
    if (value === "") return;
    const label = document.text(field.get("TU")) || document.text(field.get("T"));
    const box = field.has("Kids") ? document.dictionary(document.array(field.get("Kids"))[0]) : field;
    const isHidden = (document.number(box.get("F"), 0) & HIDDEN) !== 0;
    (isHidden ? hidden : shown).push(`${label.trim()}: ${value}`);
  });
  return { shown, hidden, choices: choices.filter((text) => text !== "") };
}

/** Texts, choices and long texts; a name is the state of a box, "Off" when it is not ticked. */
function valueText(document: PdfDocument, value: PdfValue | undefined): string {
  const found = document.get(value);
  if (Array.isArray(found)) {
    const values = (found as readonly PdfValue[]).slice(0, 1_000);
    return values
      .map((item) => document.text(item))
      .filter((text) => text !== "")
      .join(", ");
  }
  if (typeof found === "string") return found === "Off" ? "" : found;
  return document.text(found).trim();
}

/** Data of a form in XML (XFA): elements named as the fields. */
export function* readXfa(document: PdfDocument, content: Content): Work<void> {
  const form: PdfDictionary = document.dictionary(document.catalog.get("AcroForm"));
  const packets = document.array(form.get("XFA"));
  for (let at = 0; at + 1 < packets.length && at < 40; at += 2) {
    const name = document.text(packets[at]);
    if (name !== "datasets" && name !== "template") continue;
    const stream = document.stream(packets[at + 1]);
    const bytes = stream && (yield* document.unpack(stream));
    if (bytes === undefined) continue;
    const lines = yield* xmlLines(bytes, name === "datasets");
    content.text(name === "datasets" ? "form data" : "form template", lines.join("\n"));
  }
}

function* xmlLines(bytes: Uint8Array, withNames: boolean): Work<readonly string[]> {
  const lines: string[] = [];
  let label = "";
  // Scripts of the form are no text of it.
  let isScript = false;
  yield* scanXml(bytes, {
    open(tag) {
      label = tag.name;
      if (label === "script") isScript = true;
    },
    text(text) {
      const value = text.trim();
      if (value !== "" && !isScript) lines.push(withNames ? `${label}: ${value}` : value);
    },
    close(name) {
      if (name === "script") isScript = false;
    },
  });
  return lines;
}

/** JavaScript that runs when the document is opened, printed or closed. */
export function* readScripts(document: PdfDocument, named: readonly PdfValue[], content: Content): Work<void> {
  const { catalog } = document;
  const actions = [catalog.get("OpenAction"), ...document.dictionary(catalog.get("AA")).values(), ...named];
  const scripts: string[] = [];
  for (const action of actions.slice(0, 200)) {
    const script = document.get(document.dictionary(action).get("JS"));
    if (script instanceof Uint8Array) scripts.push(document.text(script));
    const stream = document.stream(script instanceof Reference ? null : script);
    const bytes = stream && (yield* document.unpack(stream));
    if (bytes !== undefined) scripts.push(yield* decodeText(bytes, { maxChars: content.room + 1 }));
  }
  content.metadata("scripts", scripts.join("\n"));
}
