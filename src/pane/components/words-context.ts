import { createContext, useContext } from "react";
import type { PaneWords } from "../../i18n/pane/words";

export const WordsContext = createContext<PaneWords | undefined>(undefined);

export function useWords(): PaneWords {
  const words = useContext(WordsContext);
  if (words === undefined) throw new Error("a component outside of WordsContext");
  return words;
}
