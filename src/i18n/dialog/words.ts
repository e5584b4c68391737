import type { Item } from "../../core/review/review";
import { entryOf, type ByLanguage } from "../catalogue";
import type { Language } from "../languages";
import { de } from "./de";
import { en } from "./en";
import { fr } from "./fr";
import { nl } from "./nl";
import type { DialogTexts } from "./texts";

export interface DialogWords extends Pick<DialogTexts, "intro" | "press" | "button" | "more" | "couldNotCheck"> {
  /** One sentence without names or values. */
  line(item: Item): string;
}

const TEXTS: ByLanguage<DialogTexts> = { en, nl, de, fr };

/** The words of Outlook's dialog. */
export function dialogWords(language: Language): DialogWords {
  const texts = TEXTS[language];
  return { ...texts, line: (item) => lineFor(item, texts) };
}

function lineFor(item: Item, { lines, unknown, unnamed }: DialogTexts): string {
  if (item.kind === "unknown") {
    const { part, reason } = item.unknown;
    const isStrange = part === "review" && reason === "unsupported";
    return isStrange ? unnamed : (entryOf(unknown, part) ?? unnamed);
  }
  const sentence = sentenceFor(lines, item.check, item.messageId);
  // The runner made this data for this message, or `decodeItems` tested that it has its fields.
  return sentence === undefined ? unnamed : sentence(item.data as never);
}

function sentenceFor(
  lines: Readonly<Record<string, Readonly<Record<string, (data: never) => string>>>>,
  check: string,
  messageId: string,
): ((data: never) => string) | undefined {
  const sentences = entryOf(lines, check);
  return sentences === undefined ? undefined : entryOf(sentences, messageId);
}
