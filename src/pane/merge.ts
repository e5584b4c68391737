import type { Confirmation, Key } from "../core/model/finding";
import type { FileReport } from "../core/model/file-report";
import { valueOr, type Part } from "../core/model/part";
import { settles } from "../core/review/memory";
import type { ReviewInput } from "../core/review/facts";
import type { Item } from "../core/review/review";

interface Merging extends Pick<ReviewInput, "draft" | "files"> {
  /** False when the draft changed after Send was pressed. */
  readonly isAsSent: boolean;
  readonly confirmed: ReadonlyMap<Key, Confirmation>;
}

/**
 * The pane's own items, with those that the send handler asked about and the pane does not have: the handler decides,
 * and in classic Outlook it can be an older version than the pane.
 */
export function withAsked(own: readonly Item[], asked: readonly Item[], merging: Merging): readonly Item[] {
  const known = new Set(own.flatMap(({ keys }) => keys));
  const isSettled = ({ keys, level }: Item) => keys.every((key) => settles(merging.confirmed.get(key), level));
  const others = asked
    .filter((item) => item.keys.some((key) => !known.has(key)) && isStillAsked(item, merging))
    .map((item): Item => (isSettled(item) ? { ...item, state: "settled" } : item));
  return [...own, ...others];
}

/** What the handler could not read of a file, for want of a decoder or of time, and the pane has read. */
function isReadSince(item: Item, report: Part<FileReport> | undefined): boolean {
  if (item.kind !== "unknown" || (item.unknown.reason !== "charset" && item.unknown.reason !== "timeout")) return false;
  return report?.state === "present" && report.value.status === "read";
}

/** A file or person that was taken off is not asked about, and no text that has changed since: Send looks again. */
function isStillAsked(item: Item, { draft, files, isAsSent }: Merging): boolean {
  const { about } = item;
  if (about.kind === "file") {
    const file = valueOr(draft.attachments, []).find(({ id }) => id === about.id);
    return file !== undefined && !isReadSince(item, files.get(file.id));
  }
  if (about.kind === "unknown") return true;
  if (about.kind !== "recipient") return isAsSent;
  const everybody = [draft.to, draft.cc, draft.bcc].flatMap((part) => valueOr(part, []));
  return everybody.some(({ address, name }) => address === about.address || name === about.address);
}
