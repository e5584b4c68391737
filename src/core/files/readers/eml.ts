import { Content } from "../content";
import type { FileReader } from "../define";
import { readMail } from "../mail-content";
import { mailsOf } from "../mime/mailbox";
import { parseMime } from "../mime/parse";

/** Mails as they are sent, and mailboxes of several. */
export const eml: FileReader = {
  id: "eml",
  formats: ["eml"],
  *read(input, format, context) {
    const mails = yield* mailsOf(input.bytes);
    if (mails.length === 1)
      return yield* readMail(yield* parseMime(input.bytes, context.decoders), input, format, context);
    const content = new Content(context.budget);
    let number = 0;
    for (const mail of mails) {
      if (context.budget.entries-- <= 0) {
        content.incomplete("too-many-parts");
        break;
      }
      content.inner(
        `message ${++number}`,
        yield* readMail(yield* parseMime(mail, context.decoders), input, format, context),
      );
    }
    return content.finish(format);
  },
};
