import { decodeText } from "../charset";
import { Content } from "../content";
import type { FileReader } from "../define";

/** Plain text. */
export const txt: FileReader = {
  id: "txt",
  formats: ["txt"],
  *read({ bytes }, format, { budget }) {
    const content = new Content(budget);
    content.text("text", yield* decodeText(bytes, undefined, content.room + 1));
    return content.finish(format);
  },
};
