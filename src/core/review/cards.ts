import type { Check, Topic } from "../checks/define";
import { higherLevel, LEVELS, type FixId, type Key, type Level } from "../model/finding";
import type { Item, Review } from "./review";

/** Everything asked about one thing, as a person sees it: one title, one set of buttons, one tick. */
export interface Card {
  /** Stable while the thing stays the same: names the topic, not the findings. */
  readonly id: string;
  readonly about: Topic;
  readonly group: Check["group"];
  readonly level: Level;
  readonly state: Item["state"];
  /** Worst first; the first gives the title. */
  readonly items: readonly Item[];
  readonly fixes: readonly FixId[];
  /** What settling the card confirms: the keys of all items that are asked about. */
  readonly keys: readonly Key[];
  /** True where some keys were confirmed before and others are new. */
  readonly changed: boolean;
}

/** Items about the same thing as one card, worst first. Info items join a card but never make one open. */
export function cardsOf(review: Pick<Review, "items">, confirmed: ReadonlySet<Key>): readonly Card[] {
  const byTopic = new Map<string, Item[]>();
  for (const item of review.items) {
    const id = topicId(item.about);
    byTopic.set(id, [...(byTopic.get(id) ?? []), item]);
  }
  const cards: Card[] = [];
  byTopic.forEach((items, id) => cards.push(cardOf(id, items, confirmed)));
  return cards.sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
}

export function topicId(topic: Topic): string {
  switch (topic.kind) {
    case "recipient":
      return `recipient ${topic.address}`;
    case "file":
      return `file ${topic.id}`;
    case "unknown":
      return `unknown ${topic.part}`;
    default:
      return topic.kind;
  }
}

function cardOf(id: string, items: readonly Item[], confirmed: ReadonlySet<Key>): Card {
  const sorted = [...items].sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
  const first = sorted[0];
  if (first === undefined) throw new Error("a card without items");
  const asked = sorted.filter(({ level }) => level !== "info");
  const keys = ([] as Key[]).concat(...asked.map((item) => [...item.keys]));
  return {
    id,
    about: first.about,
    group: first.group,
    level: sorted.reduce<Level>((level, item) => higherLevel(level, item.level), "info"),
    state: stateOf(asked),
    items: sorted,
    fixes: [...new Set(([] as FixId[]).concat(...sorted.map((item) => [...item.fixes])))],
    keys,
    changed: stateOf(asked) === "open" && keys.some((key) => confirmed.has(key)),
  };
}

function stateOf(asked: readonly Item[]): Item["state"] {
  if (asked.some(({ state }) => state === "open")) return "open";
  return asked.some(({ state }) => state === "seen") ? "seen" : "settled";
}
