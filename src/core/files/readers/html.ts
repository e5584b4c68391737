import { decodeText } from "../charset";
import { Content } from "../content";
import type { FileReader } from "../define";
import { addHtml, metaCharset } from "../html-content";

/** Web pages: what they show, where their links lead, and what they keep from view. */
export const html: FileReader = {
  id: "html",
  formats: ["html"],
  *read({ bytes }, format, { budget }) {
    const content = new Content(budget);
    const source = yield* decodeText(bytes, metaCharset(bytes), content.room + 1);
    yield* addHtml("text", source, content);
    return content.finish(format);
  },
};
