import type { Draft } from "../core/model/draft";
import { valueOr } from "../core/model/part";
import { done, readPath, type OfficeItem } from "./office";

/** Milliseconds between two looks at a draft; nothing in Outlook tells that its text changed. */
const POLL_MS = 2_000;
/** Characters of a body that is looked at less often: reading it can make typing stutter. */
const LARGE_BODY = 200_000;
const LARGE_POLL_MS = 8_000;

/** Members of Office.EventType that say that the draft is another one now. */
const EVENTS = ["RecipientsChanged", "AttachmentsChanged", "AppointmentTimeChanged", "InitializationContextChanged"];

interface WatchTools {
  readonly gather: () => Promise<Draft>;
  readonly onDraft: (draft: Draft) => void;
  /** A pane that nobody sees does not read. */
  readonly isVisible: () => boolean;
}

export interface Watch {
  /** Looks now, such as when the pane is shown again. */
  look(): void;
  stop(): void;
}

/** Follows the open draft: by Outlook's events, and by looking again and again. Calls back for the first and each new one. */
export function watchDraft(item: OfficeItem, { gather, onDraft, isVisible }: WatchTools): Watch {
  let last: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLooking = false;
  let isStale = false;
  let isStopped = false;

  const look = async (): Promise<void> => {
    if (isStopped) return;
    if (isLooking) {
      isStale = true; // something changed while the draft was being read
      return;
    }
    isLooking = true;
    clearTimeout(timer);
    const wait = isVisible() ? await lookOnce() : POLL_MS;
    isLooking = false;
    if (!isWatching()) return;
    timer = setTimeout(again, isStale ? 0 : wait);
    isStale = false;
  };
  const lookOnce = async (): Promise<number> => {
    const draft = await gather();
    const text = JSON.stringify(draft);
    if (isWatching() && text !== last) {
      last = text;
      onDraft(draft);
    }
    return valueOr(draft.html, "").length > LARGE_BODY ? LARGE_POLL_MS : POLL_MS;
  };
  const isWatching = () => !isStopped;
  const again = () => void look();

  for (const event of eventTypes()) void item.call("addHandlerAsync", [event, again], done);
  again();
  return {
    look: again,
    stop() {
      isStopped = true;
      clearTimeout(timer);
      for (const event of eventTypes()) void item.call("removeHandlerAsync", [event], done);
    },
  };
}

/** The events that this Outlook knows, as it calls them. */
function eventTypes(): readonly unknown[] {
  const known = typeof Office === "undefined" ? undefined : readPath(Office, "EventType");
  return EVENTS.map((name) => readPath(known, name)).filter((type) => type !== undefined);
}
