import { byte, u16, u32 } from "../bytes";
import { MAX_ENTRIES } from "../limits";
import { utf16Text } from "../ole/strings";
import { textTable } from "./tables";

/** What the fields of a form say beside the text. */
export interface FormFields {
  /** Choices made in lists, which stand nowhere else. */
  readonly chosen: readonly string[];
  readonly choices: readonly string[];
  readonly messages: readonly string[];
}

/** Bytes of the head in front of the data of a field, and the kinds of fields (MS-DOC 2.9.157, 2.9.78). */
const HEAD = 0x44;
const TEXT_FIELD = 0;
const LIST_FIELD = 2;

/** Fields in the stream of data (NilPICFAndBinData with an FFData), which stand between pictures. */
export function formFields(data: Uint8Array): FormFields {
  const fields = { chosen: [] as string[], choices: [] as string[], messages: [] as string[] };
  let found = 0;
  for (let at = data.indexOf(HEAD); at >= 0 && found < MAX_ENTRIES; at = data.indexOf(HEAD, at + 1)) {
    const start = at - 4;
    if (start < 0 || byte(data, at + 1) !== 0 || u32(data, start + HEAD) !== 0xffffffff) continue;
    found++;
    const end = Math.min(data.length, start + u32(data, start));
    addField(data.subarray(0, Math.max(0, end)), start + HEAD + 4, fields);
    at = Math.max(at, end - 1);
  }
  return fields;
}

function addField(data: Uint8Array, at: number, fields: Record<keyof FormFields, string[]>): void {
  const kind = byte(data, at) & 3;
  const chosen = (byte(data, at) >> 2) & 31;
  let place = at + 6;
  const next = () => {
    const units = u16(data, place);
    const text = utf16Text(data, place + 2, units);
    place += 4 + 2 * units;
    return text;
  };
  next();
  if (kind === TEXT_FIELD) next();
  else place += 2;
  next();
  // What F1 and the line at the bottom say of the field; the two after them are macros.
  fields.messages.push(next(), next());
  next();
  next();
  if (kind !== LIST_FIELD) return;
  const choices = textTable(data, { at: place, length: data.length - place });
  fields.choices.push(...choices);
  fields.chosen.push(choices[chosen] ?? "");
}
