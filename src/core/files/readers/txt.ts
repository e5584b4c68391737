import { decodeText } from "../charset";
import { Content } from "../content";
import type { FileReader } from "../define";

/** Plain text, and formats that are text to a person too. */
export const txt: FileReader = {
  id: "txt",
  formats: ["txt", "json", "xml", "vcf", "ics"],
  *read({ bytes }, format, { budget }) {
    const content = new Content(budget);
    content.text("text", yield* decodeText(bytes, undefined, content.room + 1));
    return content.finish(format);
  },
};
