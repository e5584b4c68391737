import type { Language } from "../../../i18n/languages";
import { languageOf } from "../../../outlook/surroundings";
import { de } from "./de";
import { en } from "./en";
import { fr } from "./fr";
import { nl } from "./nl";
import type { PageWords } from "./page-words";

export type { PageWords };

const WORDS: Readonly<Record<Language, PageWords>> = { en, nl, de, fr };

/** The page speaks the language of its Outlook, as the pane does. */
export function wordsFor(locale: string): PageWords {
  return WORDS[languageOf(locale)];
}
