import { decodeText } from "../charset";
import { Content } from "../content";
import type { FileReader } from "../define";

/** Plain text. */
export const txt: FileReader = {
  id: "txt",
  formats: ["txt"],
  *read({ bytes }, format, { budget, decoders }) {
    const content = new Content(budget);
    content.text("text", yield* decodeText(bytes, { maxChars: content.room + 1, decoders }));
    return content.finish(format);
  },
};
