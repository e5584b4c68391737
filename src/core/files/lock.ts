import type { Work } from "./define";
import { opensLegacy } from "./office-lock/legacy";
import { opensOoxml } from "./office-lock/ooxml";
import { opensOdf } from "./odf/lock";
import { opensPdf } from "./pdf/lock";
import { opensZip } from "./zip/lock";

/**
 * Does this password open a file with this lock? `lock` is what its reader found in the file: enough to tell a right
 * password from a wrong one, small enough to be kept with its report, and nothing that the file itself does not show.
 * Undefined when it passes what a wrong one may pass too.
 */
export function* opens(lock: string, password: string): Work<boolean | undefined> {
  const [scheme] = lock.split(":", 1);
  if (scheme === "agile" || scheme === "standard") return yield* opensOoxml(lock, password);
  if (scheme === "odf") return yield* opensOdf(lock, password);
  if (scheme === "pdf") return opensPdf(lock, password);
  if (scheme === "zip") return yield* opensZip(lock, password);
  return opensLegacy(lock, password);
}

/** True for locks that take part of a second a try, by design. */
export function isSlow(lock: string): boolean {
  return /^(?:agile|standard|odf):/.test(lock);
}
