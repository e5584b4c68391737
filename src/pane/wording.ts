import { checks } from "../core/checks/index";
import type { FieldKind } from "../core/checks/define";
import type { HiddenPlace } from "../core/model/file-report";
import type { Evidence } from "../core/model/finding";
import type { Card } from "../core/review/cards";
import type { FindingItem, Item, UnknownItem } from "../core/review/review";
import { visibleText } from "../core/recipients/invisible";
import { entryOf, type CardSentence } from "../i18n/catalogue";
import type { PaneWords } from "../i18n/pane/words";
import { isolated, shortened } from "./shown-text";

/** What a card says about one of its items. */
export interface ItemWords {
  readonly title: string;
  readonly why: string;
  /** When another item gives the title. */
  readonly also: string;
  readonly how?: string;
}

export function itemWords(item: Item, words: PaneWords): ItemWords {
  return item.kind === "finding" ? findingWords(item, words) : unknownWords(item, words);
}

/** What the tick says: by the worst thing that is asked. */
export function tickWords({ items }: Card, words: PaneWords): string {
  const first = items[0];
  const tick = first?.kind === "finding" ? entryOf(words.ticks, first.check) : undefined;
  return tick ?? words.unknown.tick;
}

/** Where something stands, in words: "Sheet 'Export', column C". */
export function placeWords({ part, where }: Evidence, words: PaneWords): string {
  if (part === "subject") return words.card.inSubject;
  if (part !== "attachment" || where === undefined) return words.card.inText;
  const text = where
    .split("/")
    .map((piece) => pieceWords(piece, words))
    .join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function findingWords(item: FindingItem, words: PaneWords): ItemWords {
  const sentence = sentenceFor(words.cards, item);
  if (sentence === undefined) return unnamedWords(words);
  const data = shownData(item);
  const title = sentence.title(data);
  const how = sentence.how?.();
  return {
    title,
    why: sentence.why(data),
    also: sentence.also?.(data) ?? asSentence(title),
    ...(how === undefined ? {} : { how }),
  };
}

function sentenceFor(
  cards: Readonly<Record<string, Readonly<Record<string, CardSentence<never>>>>>,
  { check, messageId }: FindingItem,
): CardSentence<never> | undefined {
  const sentences = entryOf(cards, check);
  return sentences === undefined ? undefined : entryOf(sentences, messageId);
}

/** The data of a message with its texts ready to be shown. */
function shownData({ check, messageId, data }: FindingItem): never {
  const messages = checks.find(({ id }) => id === check)?.messages ?? {};
  const shown: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries(entryOf(messages, messageId) ?? {})) {
    shown[name] = shownValue(kind, data[name]);
  }
  // The runner made this data for this message, or `decodeItems` tested that it has its fields.
  return shown as never;
}

function shownValue(kind: FieldKind, value: unknown): unknown {
  if (kind === "text") return isolated(String(value));
  if (kind === "texts" && Array.isArray(value)) return value.map((one) => isolated(String(one)));
  if (kind === "translations") return shownTranslations(value);
  if (kind === "places" && Array.isArray(value)) return value.map(shownPlace);
  return value;
}

/** The policy's own words: one line in each language, as long as a policy may make it. */
function shownTranslations(value: unknown): unknown {
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([language, text]) => [language, visibleText(String(text))]),
  );
}

function shownPlace({ kind, name }: HiddenPlace): HiddenPlace {
  return name === undefined ? { kind } : { kind, name: isolated(name) };
}

function unknownWords({ unknown, check }: UnknownItem, words: PaneWords): ItemWords {
  const { part, reason, name } = unknown;
  const text = entryOf(words.unknown.parts, part);
  if (text === undefined || (part === "review" && reason === "unsupported")) return unnamedWords(words);
  // What an organisation packaged or Outlook keeps is out of the sender's hands: only what follows from it counts.
  const isOurs = part === "policy" || part === "store";
  const because = isOurs ? "" : `${entryOf(words.unknown.reasons, reason) ?? words.unknown.reasons.failed} `;
  const isFile = part === "attachment" && name !== undefined && check !== "review";
  const { title, advice } = isFile
    ? { title: words.unknown.file.title(isolated(name)), advice: words.unknown.file.advice }
    : text;
  return { title, why: because + advice, also: asSentence(title) };
}

function unnamedWords({ unknown }: PaneWords): ItemWords {
  return { ...unknown.unnamed, also: asSentence(unknown.unnamed.title) };
}

function asSentence(title: string): string {
  return /[.?]$/.test(title) ? title : `${title}.`;
}

/** "sheet 'Raw'", "embedded file 'a.xlsx'" and "column C" are words of ours with a name or number; anything else is a name. */
function pieceWords(piece: string, words: PaneWords): string {
  const whole = entryOf(words.places, piece);
  if (whole !== undefined) return whole;
  const quote = piece.indexOf(" '");
  const space = quote > 0 ? quote : piece.lastIndexOf(" ");
  const word = space < 0 ? undefined : entryOf(words.places, piece.slice(0, space));
  return word === undefined ? shortened(piece) : `${word} ${shortened(piece.slice(space + 1))}`;
}
