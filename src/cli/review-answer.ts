import type { Evidence } from "../core/model/finding";
import type { FindingItem, Review, UnknownItem } from "../core/review/review";

/** The review as DESIGN section 5 writes it; what is settled or informs only is in it too. */
export function reviewAnswer({ decision, items }: Review) {
  return {
    decision,
    items: items.filter(isFinding).map(({ check, level, keys, messageId, data, evidence }) => ({
      check,
      level,
      keys,
      messageId,
      data,
      evidence: evidence.map(evidenceAnswer),
    })),
    unknowns: items.filter(isUnknown).map(({ check, level, keys, unknown: { part, name, reason } }) => ({
      check,
      level,
      part,
      ...(name === undefined ? {} : { name }),
      reason,
      keys,
    })),
  };
}

function isFinding(item: Review["items"][number]): item is FindingItem {
  return item.kind === "finding";
}

function isUnknown(item: Review["items"][number]): item is UnknownItem {
  return item.kind === "unknown";
}

/** `where` always stands there: in a file its place, with the file's name in front; else the part itself. */
function evidenceAnswer({ part, where, name, start, end, preview }: Evidence) {
  const place = [name, where].filter((piece) => piece !== undefined).join("/");
  return { part, where: place === "" ? part : place, start, end, preview };
}
