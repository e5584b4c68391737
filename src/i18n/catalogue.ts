import type { AnyCheck, CheckId } from "../core/checks/index";
import type { DataOf, MessageFields } from "../core/checks/define";
import type { Language } from "./languages";

type DataFor<C extends AnyCheck, Id extends keyof C["messages"]> = C["messages"][Id] extends infer Fields
  ? Fields extends MessageFields
    ? DataOf<Fields>
    : never
  : never;

/** One sentence for every message of every check: a check without words does not compile. */
export type Sentences = {
  readonly [C in AnyCheck as C["id"]]: {
    readonly [Id in keyof C["messages"] & string]: (data: DataFor<C, Id>) => string;
  };
};

/** The same, with what a card says. */
export type CardSentences = {
  readonly [C in AnyCheck as C["id"]]: {
    readonly [Id in keyof C["messages"] & string]: CardSentence<DataFor<C, Id>>;
  };
};

export interface CardSentence<Data> {
  /** What is the matter: the title of its card. */
  readonly title: (data: Data) => string;
  /** Why that matters, in one line. */
  readonly why: (data: Data) => string;
  /** How to do what no button does yet. */
  readonly how?: () => string;
  /** A line on a card that has another title; left out, the title. */
  readonly also?: (data: Data) => string;
}

/** One text for every check. */
export type ByCheck = Readonly<Record<CheckId, string>>;

export type ByLanguage<T> = Readonly<Record<Language, T>>;

/** The entry of that name, and never something that every object has, such as "constructor". */
export function entryOf<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(table, name) ? table[name] : undefined;
}
