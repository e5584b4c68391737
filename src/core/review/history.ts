import type { ScannedText } from "../checks/define";
import type { Draft } from "../model/draft";
import type { Receiver } from "../recipients/receivers";
import { addressesIn, quotedHeader } from "../text/segments";

/**
 * Does everybody outside who gets this mail have what it quotes? In a reply those who took part in the answered mail: who
 * was on the reply from the start, and who stands in the header of what is quoted. Where nothing tells who took part, the
 * old text may be new to somebody.
 */
export function isHistoryKnown(
  { composeType, thread }: Draft,
  { rich, segments }: Pick<ScannedText, "rich" | "segments">,
  receivers: readonly Receiver[],
): boolean {
  // A forward looks like a reply: only its compose type tells that the old text goes to somebody new.
  if (composeType.state === "missing" || composeType.value !== "reply") return false;
  const header = quotedHeader(rich, segments);
  const participants = new Set<string>([...(thread?.participants ?? []), ...addressesIn(header)]);
  const named = header.toLowerCase();
  const tookPart = ({ address, name }: Receiver) =>
    (address !== undefined && participants.has(address)) || (isFullName(name) && named.includes(name.toLowerCase()));
  return receivers.every((receiver) => receiver.audience === "colleague" || tookPart(receiver));
}

/** A header of Outlook often has names alone, which then have to be whole. */
function isFullName(name: string): boolean {
  return /\S \S/.test(name.trim());
}
