import type { ByLanguage } from "../i18n/catalogue";
import type { Language } from "../i18n/languages";
import type { PaneWords } from "../i18n/pane/words";

const LOADERS: ByLanguage<() => Promise<{ readonly words: PaneWords }>> = {
  en: () => import(/* webpackChunkName: "words-en" */ "../i18n/pane/en"),
  nl: () => import(/* webpackChunkName: "words-nl" */ "../i18n/pane/nl"),
  de: () => import(/* webpackChunkName: "words-de" */ "../i18n/pane/de"),
  fr: () => import(/* webpackChunkName: "words-fr" */ "../i18n/pane/fr"),
};

/** Fetches one language alone. */
export async function loadWords(language: Language): Promise<PaneWords> {
  return (await LOADERS[language]()).words;
}
