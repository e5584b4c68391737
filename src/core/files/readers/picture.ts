import { Content, NOT_LOCKED } from "../content";
import type { FileReader } from "../define";
import { reasonWithoutReader } from "../formats/kinds";
import { CameraNotes } from "../picture/exif";

/** Photos: what they show nobody reads here, but cameras and phones write into them where they were taken. */
export const picture: FileReader = {
  id: "picture",
  formats: ["jpg", "png", "tif", "webp", "heic", "avif"],
  *read({ bytes, name }, format, context) {
    const content = new Content(context.budget);
    const notes = new CameraNotes();
    yield* notes.read(bytes);
    notes.addTo(content);
    content.incomplete(reasonWithoutReader({ id: format, kind: "picture" }, name, bytes.length));
    return content.finish(format, NOT_LOCKED);
  },
};
