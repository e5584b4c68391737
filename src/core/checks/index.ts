import { attachmentPersonalData } from "./attachment-personal-data";
import { blockedRecipient } from "./blocked-recipient";
import { credentials } from "./credentials";
import type { Check } from "./define";
import { documentMetadata } from "./document-metadata";
import { emptySubject } from "./empty-subject";
import { externalRecipients } from "./external-recipients";
import { forgottenAttachment } from "./forgotten-attachment";
import { guessablePassword } from "./guessable-password";
import { hiddenData } from "./hidden-data";
import { knownExport } from "./known-export";
import { lockedAttachment } from "./locked-attachment";
import { passwordInMessage } from "./password-in-message";
import { personalData } from "./personal-data";
import { riskyFileType } from "./risky-file-type";
import { secretKey } from "./secret-key";
import { specialCategoryData } from "./special-category-data";
import { unfilledPlaceholder } from "./unfilled-placeholder";
import { unprotectedAttachment } from "./unprotected-attachment";
import { unreadableAttachment } from "./unreadable-attachment";
import { unresolvedRecipient } from "./unresolved-recipient";
import { visibleRecipients } from "./visible-recipients";
import { weakProtection } from "./weak-protection";
import { wrongFile } from "./wrong-file";

/** Alphabetical, one line a check. A test compares this list with the folder. */
const registry = [
  attachmentPersonalData,
  blockedRecipient,
  credentials,
  documentMetadata,
  emptySubject,
  externalRecipients,
  forgottenAttachment,
  guessablePassword,
  hiddenData,
  knownExport,
  lockedAttachment,
  passwordInMessage,
  personalData,
  riskyFileType,
  secretKey,
  specialCategoryData,
  unfilledPlaceholder,
  unprotectedAttachment,
  unreadableAttachment,
  unresolvedRecipient,
  visibleRecipients,
  weakProtection,
  wrongFile,
] as const;

export type AnyCheck = (typeof registry)[number];
export type CheckId = AnyCheck["id"];

/** The registry as the runner sees it: ids and options are no longer told apart. */
export const checks: readonly Check[] = registry;
