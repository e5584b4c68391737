import { ATTACHMENTS } from "./attachments";
import { CLEAN } from "./clean";
import type { GoldenMails } from "./golden-mail";
import { RECIPIENTS } from "./recipients";
import { REPLIES } from "./replies";
import { TEXTS } from "./texts";

/** All golden mails; `node test/golden/update.mjs --mails` writes them as files. */
export const MAILS: GoldenMails = { ...ATTACHMENTS, ...CLEAN, ...RECIPIENTS, ...REPLIES, ...TEXTS };
