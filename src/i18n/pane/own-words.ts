import type { Language } from "../languages";

/** What the organisation says itself: in this language, else in English, else what we say. */
export function ownWords(own: Readonly<Record<Language, string>>, language: Language, ours: string): string {
  return own[language] !== "" ? own[language] : own.en !== "" ? own.en : ours;
}
