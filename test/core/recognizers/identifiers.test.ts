import { recognizers } from "../../../src/core/recognizers";
import type { CodeRecognizer } from "../../../src/core/recognizers/define";
import { scan } from "../../../src/core/recognizers/scan";
import { IDENTIFIERS, inShape, makeCard, makeIban, mutated, type IdentifierKind } from "../../support/identifiers";
import { Random } from "../../support/random";

/** Numbers of each kind; every one is written in all sentences. */
const NUMBERS = 50;
/** Of the numbers that need no word, so many at least are found without one. */
const FEWEST_ALONE = 0.95;

const codes = recognizers.filter((recognizer): recognizer is CodeRecognizer => recognizer.kind === "code");
const byId = new Map(codes.map((recognizer) => [recognizer.id, recognizer]));

const ANNOUNCED: readonly ((label: string, value: string) => string)[] = [
  (label, value) => `${label} ${value}`,
  (label, value) => `Her ${label} is ${value}, could you add it today?`,
  (label, value) => `Zijn ${label}: ${value}. Graag voor vrijdag verwerken.`,
  (label, value) => `Die Angaben fehlen noch (${label} ${value}), bitte ergänzen.`,
  (label, value) => `Voici son ${label} : ${value}`,
  (label, value) => `${value} (${label})`,
  (label, value) => `Name\t${label}\nCem Yildirim\t${value}`,
];
const ALONE: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => `Could you add ${value} to the file of Anna?`,
  (value) => `Graag ${value} toevoegen aan het overzicht.`,
  (value) => `Bitte tragen Sie ${value} bei Herrn Yildirim ein.`,
  (value) => `Merci d'ajouter ${value} à la liste.`,
];

function samples(kind: IdentifierKind): readonly string[] {
  const random = new Random(kind.id.length * 1000 + kind.sub.charCodeAt(0));
  return Array.from({ length: NUMBERS }, () => kind.make(random));
}

/** These take nearly any digits, but only behind their own words. */
const TAKE_ANY = ["de-stnr", "us-ssn"];

/** Numbers that look like the given ones and are nobody's, in any country. */
function broken(bares: readonly string[]): readonly string[] {
  const random = new Random(7);
  const others = codes.filter(({ id }) => !TAKE_ANY.includes(id));
  return bares.map((bare) => {
    for (;;) {
      const other = mutated(bare, random);
      if (!others.some(({ pattern, valid }) => pattern.test(other) && valid(other))) return other;
    }
  });
}

const found = (text: string): readonly string[] => scan(text).map(({ type, sub }) => `${type} ${sub ?? ""}`);

test("there are numbers of every kind of identifier", () => {
  const kinds = codes.filter(({ sub }) => sub !== undefined).map(({ id }) => id);
  expect(IDENTIFIERS.map(({ id }) => id).sort()).toEqual(kinds);
});

describe.each(IDENTIFIERS.map((kind) => [kind.id, kind] as const))("%s", (id, kind) => {
  const bares = samples(kind);

  test("takes every valid number", () => {
    const recognizer = byId.get(id);
    expect(bares.filter((bare) => recognizer?.pattern.test(bare) !== true || !recognizer.valid(bare))).toEqual([]);
  });

  test("finds every number that its word announces, as what it is", () => {
    const missed = bares.flatMap((bare) =>
      [bare, inShape(bare, kind.shape)].flatMap((value) =>
        ANNOUNCED.map((sentence) => sentence(kind.label, value)).filter(
          (text) => !found(text).includes(`${kind.type} ${kind.sub}`),
        ),
      ),
    );
    expect(missed).toEqual([]);
  });

  if (kind.strong === true) {
    test.each(["bare", "written"])("finds it without a word, %s", (form) => {
      const texts = bares.map((bare) => (form === "bare" ? bare : inShape(bare, kind.shape)));
      for (const sentence of ALONE) {
        const hits = texts.filter((value) => found(sentence(value)).includes(`${kind.type} ${kind.sub}`));
        expect(hits.length).toBeGreaterThanOrEqual(FEWEST_ALONE * NUMBERS);
      }
    });
  }

  if (kind.unchecked !== true) {
    test("leaves numbers with a wrong checksum alone, with and without its word", () => {
      const flagged = broken(bares).flatMap((bare) =>
        [bare, inShape(bare, kind.shape)].flatMap((value) =>
          [
            ...ANNOUNCED.map((sentence) => sentence(kind.label, value)),
            ...ALONE.map((sentence) => sentence(value)),
          ].filter((text) => found(text).some((what) => what.startsWith(kind.type))),
        ),
      );
      expect(flagged).toEqual([]);
    });
  }
});

describe.each([
  ["IBAN", makeIban],
  ["PAYMENT_CARD", makeCard],
] as const)("%s", (type, make) => {
  const random = new Random(11);
  const values = Array.from({ length: NUMBERS }, () => make(random));
  const groups = (value: string): string => value.replace(/(.{4})(?=.)/g, "$1 ");

  test("finds it without a word", () => {
    const missed = values.flatMap((value) =>
      [value, groups(value)].flatMap((written) =>
        ALONE.map((sentence) => sentence(written)).filter((text) => !found(text).includes(`${type} `)),
      ),
    );
    expect(missed).toEqual([]);
  });

  test("leaves numbers with a wrong checksum alone", () => {
    const flagged = broken(values).flatMap((value) =>
      ALONE.map((sentence) => sentence(groups(value))).filter((text) => found(text).includes(`${type} `)),
    );
    expect(flagged).toEqual([]);
  });
});
