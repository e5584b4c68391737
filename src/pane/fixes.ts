import type { Attachment, AttachmentId, Draft } from "../core/model/draft";
import { valueOr } from "../core/model/part";
import { parseAddress } from "../core/recipients/address";
import type { Receiver } from "../core/recipients/receivers";
import type { Card } from "../core/review/cards";
import type { FixButton } from "../i18n/pane/words";
import {
  moveToBcc,
  removeAttachment,
  removeRecipient,
  visibleOutsiders,
  type FixTools,
  type Result,
  type Undo,
} from "../outlook/actions";
import type { OfficeItem } from "../outlook/office";

/** A fix that can be done here and now. */
export interface PossibleFix {
  readonly fix: FixButton;
  /** Person or file. */
  readonly name: string;
  readonly count: number;
  run(item: OfficeItem, tools: FixTools): Promise<Result<Undo>>;
}

/** The buttons of a card. What Outlook cannot do, such as taking off a name without address, is not offered. */
export function possibleFixes(card: Card, draft: Draft, receivers: readonly Receiver[]): readonly PossibleFix[] {
  return card.fixes
    .map((fix) => {
      if (fix === "remove-recipient") return takingOff(card);
      if (fix === "remove-attachment") return takingOut(card, valueOr(draft.attachments, []));
      return fix === "move-to-bcc" && draft.kind === "message" ? movingToBcc(receivers) : undefined;
    })
    .filter((fix) => fix !== undefined);
}

function takingOff({ about }: Card): PossibleFix | undefined {
  const address = about.kind === "recipient" ? parseAddress(about.address) : undefined;
  if (address === undefined) return undefined;
  return {
    fix: "remove-recipient",
    name: address,
    count: 1,
    run: (item, tools) => removeRecipient(item, address, tools),
  };
}

function takingOut({ about }: Card, attachments: readonly Attachment[]): PossibleFix | undefined {
  const file = about.kind === "file" ? attachments.find(({ id }) => id === about.id) : undefined;
  if (file === undefined || file.inline) return undefined;
  const id: AttachmentId = file.id;
  return {
    fix: "remove-attachment",
    name: file.name,
    count: 1,
    run: (item, tools) => removeAttachment(item, id, tools),
  };
}

function movingToBcc(receivers: readonly Receiver[]): PossibleFix | undefined {
  const addresses = visibleOutsiders(receivers);
  if (addresses.length === 0) return undefined;
  return {
    fix: "move-to-bcc",
    name: "",
    count: addresses.length,
    run: (item, tools) => moveToBcc(item, addresses, tools),
  };
}
