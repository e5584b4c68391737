import { createContext, useContext, useSyncExternalStore } from "react";
import type { LogEntry } from "../host/log";
import type { Outlook, OutlookState } from "../host/outlook";
import { type PageWords, wordsFor } from "./words";

export const OutlookContext = createContext<Outlook | undefined>(undefined);

/** The emulated Outlook and its newest state. */
export function useOutlook(): { readonly outlook: Outlook; readonly state: OutlookState; readonly words: PageWords } {
  const outlook = useOpenOutlook();
  const state = useSyncExternalStore(outlook.subscribe, () => outlook.state);
  return { outlook, state, words: wordsFor(state.settings.locale) };
}

/** What `look` makes of the log; drawn anew only when that is another value. */
export function useLog<T>(look: (entries: readonly LogEntry[]) => T): T {
  const { log } = useOpenOutlook();
  return useSyncExternalStore(log.subscribe, () => look(log.entries));
}

function useOpenOutlook(): Outlook {
  const outlook = useContext(OutlookContext);
  if (outlook === undefined) throw new Error("There is no Outlook around this part of the page.");
  return outlook;
}
