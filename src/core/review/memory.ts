import type { Confirmation, Key, Level } from "../model/finding";

/** What was settled before, for this mail. Edges read it from a store; a command line has none. */
export interface Memory {
  /** Random, made once a mail, so that keys cannot be compared between mails. */
  readonly salt: string;
  readonly confirmations: readonly Confirmation[];
  /** Advice that was shown once; it does not ask again. */
  readonly seen: readonly Key[];
}

export function emptyMemory(salt: string): Memory {
  return { salt, confirmations: [], seen: [] };
}

/** Does a confirmation settle what is asked at this level? What needs a reason is not settled by a tick given before. */
export function settles(confirmation: Confirmation | undefined, level: Level): boolean {
  return confirmation !== undefined && level !== "stop" && (level !== "justify" || confirmation.reason !== undefined);
}

/** Keys whose confirmation still holds at `now` (milliseconds since the epoch). */
export function confirmedKeys(memory: Memory, now: number, minutes: number): ReadonlyMap<Key, Confirmation> {
  const oldest = now - minutes * 60_000;
  const valid = new Map<Key, Confirmation>();
  for (const confirmation of memory.confirmations) {
    if (confirmation.at >= oldest) valid.set(confirmation.key, confirmation);
  }
  return valid;
}
