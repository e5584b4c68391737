import { decodeText } from "../charset";
import { Content } from "../content";
import { scanJson } from "../data/json";
import { DataTables } from "../data/tables";
import type { FileReader } from "../define";

/** Lists of objects as tables, the rest as lines. What only looks like JSON is text. */
export const json: FileReader = {
  id: "json",
  formats: ["json"],
  *read({ bytes }, format, { budget, decoders }) {
    const content = new Content(budget);
    const text = yield* decodeText(bytes, { maxChars: content.room + 1, decoders });
    const data = new DataTables(content);
    if (yield* scanJson(text, data)) data.finish();
    else content.text("text", text);
    return content.finish(format);
  },
};
