import type { Attachment, Recipient } from "../model/draft";
import type { Organisation, UnknownPart } from "../model/finding";
import { valueOr } from "../model/part";
import { organisationOf } from "../recipients/organisation";
import { htmlToText } from "../text/html";
import type { ReviewInput } from "./facts";
import type { KeyMaker } from "./keys";

/** What was at hand where something could not be looked at: with other pieces, or for another audience, it asks again. */
interface AtHand {
  readonly pieces: readonly string[];
  readonly audience: readonly Organisation[];
}

export type AtHandFor = (unknown: UnknownPart) => AtHand;

/**
 * A list that was read in part gives a piece for each entry, so that fewer never ask again. All else that a mail may
 * hide in what was not looked at is bound to the whole of its content in one piece: many late checks have to fit into
 * the store.
 */
export function atHandFor({ draft, files }: ReviewInput, digest: KeyMaker["digest"]): AtHandFor {
  const attachments = valueOr(draft.attachments, []);
  const receivers = [draft.to, draft.cc, draft.bcc].map((part) => valueOr(part, []));
  let content: AtHand | undefined; // made when it is needed first, which is hardly ever
  const contentOnce = () => {
    if (content !== undefined) return content;
    const read = (attachment: Attachment) => {
      const report = files.get(attachment.id);
      return report?.state === "present" ? report.value.hash : nameOf(attachment);
    };
    // A body that Outlook writes down differently each time is still the same text.
    const text = htmlToText(valueOr(draft.html, "")).text;
    const piece = digest("content", valueOr(draft.subject, ""), text, ...attachments.map(read));
    content = { pieces: [piece], audience: organisationsAmong(([] as Recipient[]).concat(...receivers)) };
    return content;
  };
  return ({ part }) => {
    switch (part) {
      case "store":
      case "policy":
        return { pieces: [""], audience: [] };
      case "to":
      case "cc":
      case "bcc":
        if (draft[part].state === "missing") return contentOnce();
        return { pieces: ["", ...valueOr(draft[part], []).map(receiverOf)], audience: [] };
      case "attachments":
        if (draft.attachments.state === "missing") return contentOnce();
        return { pieces: ["", ...attachments.map(nameOf)], audience: [] };
      default:
        return contentOnce();
    }
  };
}

function organisationsAmong(receivers: readonly Recipient[]): readonly Organisation[] {
  const addresses = receivers.map(({ address }) => address).filter((address) => address !== undefined);
  return [...new Set(addresses.map(organisationOf))];
}

function receiverOf({ address, name }: Recipient): string {
  return address ?? name;
}

function nameOf({ id, name, size }: Attachment): string {
  return JSON.stringify([id, name, size]);
}
