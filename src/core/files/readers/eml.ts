import type { FileReader } from "../define";
import { readMail } from "../mail-content";
import { parseMime } from "../mime/parse";

/** Mails as they are sent. */
export const eml: FileReader = {
  id: "eml",
  formats: ["eml"],
  *read(input, format, context) {
    return yield* readMail(yield* parseMime(input.bytes), input, format, context);
  },
};
