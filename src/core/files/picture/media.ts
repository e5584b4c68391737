import type { Content } from "../content";
import type { Work } from "../define";
import type { OoxmlPackage } from "../ooxml/package";
import { CameraNotes } from "./exif";

const PICTURE = /\.(?:jpe?g|jpe|tiff?|png|webp|heic)$/i;
/** Bytes of a picture in which the notes stand: a segment of JPEG, the first one, holds no more. */
const HEAD = 66_000;

/** What cameras wrote into the pictures of a document. */
export function* readPhotos(parts: OoxmlPackage, content: Content): Work<void> {
  const notes = new CameraNotes();
  for (const name of parts.names) if (PICTURE.test(name)) yield* notes.read(yield* parts.head(name, HEAD));
  notes.addTo(content);
}

/** The same of pictures that stand one after another in a stream, as they are. */
export function* readPhotosIn(stream: Uint8Array | undefined, content: Content): Work<void> {
  if (stream === undefined) return;
  const notes = new CameraNotes();
  yield* notes.read(stream);
  notes.addTo(content);
}
