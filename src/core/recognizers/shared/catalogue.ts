import type { Recognizer } from "../define";
import { Codes } from "../engine/codes";
import { Lexicon } from "../engine/lexicon";
import { givenNameHashes } from "./given-names";
import { MEETINGS, SUPPRESSORS } from "./suppressors";

/** Recognizers sorted by what makes them look. */
export class Catalogue {
  readonly lexicon: Lexicon;
  readonly codes: Codes;
  /** Indexes of those whose values are numbers or codes. */
  readonly ofNumbers: ReadonlySet<number>;
  readonly ofDigits: readonly (readonly [number, Extract<Recognizer, { kind: "digits" }>])[];
  readonly ofSigns: readonly Extract<Recognizer, { kind: "sign" }>[];
  readonly ofTokens: readonly (readonly [number, Extract<Recognizer, { kind: "token" }>])[];
  readonly ofLabels: readonly (readonly [number, Extract<Recognizer, { kind: "label" }>])[];

  constructor(readonly all: readonly Recognizer[]) {
    const wantsNames = all.some((recognizer) => recognizer.kind === "label" && recognizer.givenNames === true);
    const givenNames = wantsNames ? givenNameHashes() : new Int32Array(0);
    this.lexicon = new Lexicon(all, { suppressors: SUPPRESSORS, meetings: MEETINGS, givenNames });
    this.codes = new Codes(ofKind(all, "code"), new Set(indexesOf(all, ["code", "digits", "sign", "token"])));
    this.ofNumbers = new Set(indexesOf(all, ["code", "digits", "token"]));
    this.ofDigits = ofKind(all, "digits");
    this.ofSigns = ofKind(all, "sign").map(([, recognizer]) => recognizer);
    this.ofTokens = ofKind(all, "token");
    this.ofLabels = ofKind(all, "label");
  }
}

function indexesOf(all: readonly Recognizer[], kinds: readonly Recognizer["kind"][]): readonly number[] {
  return all.map(({ kind }, index) => (kinds.includes(kind) ? index : -1)).filter((index) => index >= 0);
}

function ofKind<K extends Recognizer["kind"]>(all: readonly Recognizer[], kind: K) {
  type OfKind = Extract<Recognizer, { kind: K }>;
  return all
    .map((recognizer, index) => [index, recognizer] as const)
    .filter((entry): entry is readonly [number, OfKind] => entry[1].kind === kind);
}
