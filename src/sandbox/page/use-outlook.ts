import { createContext, useContext, useSyncExternalStore } from "react";
import type { Outlook, OutlookState } from "../host/outlook";
import { type PageWords, wordsFor } from "./words";

export const OutlookContext = createContext<Outlook | undefined>(undefined);

/** The emulated Outlook and its newest state. */
export function useOutlook(): { readonly outlook: Outlook; readonly state: OutlookState; readonly words: PageWords } {
  const outlook = useContext(OutlookContext);
  if (outlook === undefined) throw new Error("There is no Outlook around this part of the page.");
  const state = useSyncExternalStore(outlook.subscribe, () => outlook.state);
  return { outlook, state, words: wordsFor(state.settings.locale) };
}
