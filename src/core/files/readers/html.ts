import { decodeText } from "../charset";
import { Content } from "../content";
import type { FileReader } from "../define";
import { addHtml, metaCharset } from "../html-content";

/** Web pages: what they show, where their links lead, and what they keep from view. */
export const html: FileReader = {
  id: "html",
  formats: ["html"],
  *read({ bytes }, format, { budget, decoders }) {
    const content = new Content(budget);
    const source = yield* decodeText(bytes, { charset: metaCharset(bytes), maxChars: content.room + 1, decoders });
    yield* addHtml("text", source, content);
    return content.finish(format);
  },
};
