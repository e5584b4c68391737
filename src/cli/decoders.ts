import { decodersOf } from "../core/files/decoders";

/** Those of Node. */
export const decoders = decodersOf(TextDecoder);
