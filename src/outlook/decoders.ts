import { decodersOf } from "../core/files/decoders";

/** Those of the browser; none in classic Outlook. */
export const decoders = decodersOf(typeof TextDecoder === "undefined" ? undefined : TextDecoder);
