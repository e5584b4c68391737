import type { Check } from "./define";
import { attachmentPersonalData } from "./attachment-personal-data";
import { externalRecipients } from "./external-recipients";
import { personalData } from "./personal-data";
import { unprotectedAttachment } from "./unprotected-attachment";
import { unreadableAttachment } from "./unreadable-attachment";

/** Alphabetical, one line a check. A test compares this list with the folder. */
export const registry = [
  attachmentPersonalData,
  externalRecipients,
  personalData,
  unprotectedAttachment,
  unreadableAttachment,
] as const;

export type AnyCheck = (typeof registry)[number];
export type CheckId = AnyCheck["id"];

/** The registry as the runner sees it: ids and options are no longer told apart. */
export const checks: readonly Check[] = registry;
