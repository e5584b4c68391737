import { unreadable } from "../content";
import type { FileReader } from "../define";
import { readMail } from "../mail-content";
import { parseMsg } from "../mapi/message";

/** Mails and other items as Outlook saves them. */
export const msg: FileReader = {
  id: "msg",
  formats: ["msg"],
  *read(input, format, context) {
    const root = yield* parseMsg(input.bytes, context.budget, context.decoders);
    return root === undefined ? unreadable(format, "damaged") : yield* readMail(root, input, format, context);
  },
};
