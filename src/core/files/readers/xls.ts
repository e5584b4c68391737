import { openCfb, streamIn } from "../cfb";
import { Content, DEFAULT_PASSWORD, LOCK_UNKNOWN, NOT_LOCKED, OPENS_BY_ITSELF, READ_ONLY_MARK } from "../content";
import type { FileReader } from "../define";
import { legacyLockText } from "../office-lock/legacy";
import { readObjects } from "../ole/embedded";
import { readLeftText } from "../ole/left-text";
import { readOleProperties } from "../ole/properties";
import { readShapes } from "../ole/shapes";
import { readPhotosIn } from "../picture/media";
import { unlocked, workbookLock } from "../xls/lock";
import { readPivotCaches } from "../xls/pivot-cache";
import { Workbook } from "../xls/workbook";

/** Binary Excel workbooks, versions 2 to 2003: a table for each sheet, and apart what is hidden or left over. */
export const xls: FileReader = {
  id: "xls",
  formats: ["xls"],
  *read(input, format, context) {
    const content = new Content(context.budget);
    const cfb = openCfb(input.bytes);
    // Versions 2 to 4 are the bare stream; a file for both 5 and 8 has two.
    const newer = cfb && streamIn(cfb, ["workbook"], input.bytes.length);
    let stream = newer ?? (cfb === undefined ? input.bytes : streamIn(cfb, ["book"], input.bytes.length));
    stream = stream ?? new Uint8Array(0);
    let protection = NOT_LOCKED;
    const lock = workbookLock(stream);
    if (lock !== undefined) {
      if (cfb !== undefined) readOleProperties(cfb, content);
      if (lock === "unknown") return content.locked(format, LOCK_UNKNOWN);
      const opened = yield* unlocked(stream, lock, DEFAULT_PASSWORD);
      if (opened === undefined) {
        return content.locked(format, { state: "weak", kind: `xls-${lock.scheme}` }, legacyLockText(lock));
      }
      stream = opened;
      protection = OPENS_BY_ITSELF;
    }
    const workbook = new Workbook(content, cfb !== undefined && newer === undefined);
    yield* workbook.read(stream);
    if (cfb !== undefined) {
      yield* readPivotCaches(cfb, lock !== undefined, context.budget, content);
      yield* readObjects(cfb, input, context, content);
      if (lock === undefined) readOleProperties(cfb, content);
      yield* readShapes([stream], content);
      yield* readPhotosIn(stream, content);
      yield* readLeftText(cfb, content);
    }
    return content.finish(format, workbook.isProtected && lock === undefined ? READ_ONLY_MARK : protection);
  },
};
