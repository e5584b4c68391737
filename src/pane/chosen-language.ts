import { LANGUAGES, type Language } from "../i18n/languages";

const NAME = "secondlook.language";

/** The language chosen in the pane's menu, where the browser keeps one; undefined follows Outlook. */
export function chosenLanguage(): Language | undefined {
  try {
    const stored = localStorage.getItem(NAME);
    return LANGUAGES.find((language) => language === stored);
  } catch {
    return undefined; // some browsers refuse storage to pages inside others
  }
}

export function chooseLanguage(language: Language): void {
  try {
    localStorage.setItem(NAME, language);
  } catch {
    // Chosen for as long as the pane is open.
  }
}
