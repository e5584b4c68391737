import { byte } from "./bytes";

/** Bytes at the start that are looked at. */
const SAMPLE = 16 * 1024;
/** Different pairs that a guess takes, as in the names of a short list: a few words over and over tell nothing. */
const MIN_PAIRS = 20;
/** Pairs that are none in a charset, as a share of all: letters of one byte stand in words of odd lengths. */
const MAX_BROKEN = 0.02;
/** Pairs that stand for common characters. */
const MIN_COMMON = 0.9;

interface Guess {
  readonly charset: string;
  readonly isPair: (lead: number, trail: number) => boolean;
  /** Of a pair: is its character a common one? */
  readonly isCommon: (lead: number) => boolean;
  /** Is it one that the charsets before and behind in the list hardly have, and how many of all pairs are? */
  readonly isOwn: (lead: number, trail: number) => boolean;
  readonly minOwn: number;
}

const isHighPair = (lead: number, trail: number) => lead > 0xa0 && trail > 0xa0;

/** Kana, Hangul and the first level of Chinese characters stand together in each charset. */
const GUESSES: readonly Guess[] = [
  {
    charset: "euc-jp",
    isPair: isHighPair,
    isCommon: (lead) => lead < 0xd0,
    isOwn: (lead) => lead === 0xa4 || lead === 0xa5,
    minOwn: 0.2,
  },
  {
    charset: "shift_jis",
    isPair: (lead, trail) => (lead < 0xa0 || lead > 0xdf) && trail > 0x3f,
    isCommon: (lead) => lead < 0x98,
    isOwn: (lead, trail) => (lead === 0x82 && trail > 0x9e) || (lead === 0x83 && trail < 0x97),
    minOwn: 0.2,
  },
  {
    charset: "euc-kr",
    isPair: isHighPair,
    isCommon: (lead) => lead < 0xa4 || (lead > 0xaf && lead < 0xc9),
    isOwn: (lead) => lead > 0xaf,
    minOwn: 0.5,
  },
  {
    charset: "gb18030",
    isPair: isHighPair,
    isCommon: (lead) => lead < 0xa4 || (lead > 0xaf && lead < 0xd8),
    isOwn: (lead) => lead > 0xc8,
    minOwn: 0.05,
  },
  {
    charset: "big5",
    isPair: (lead, trail) => lead > 0xa0 && (trail > 0xa0 || (trail > 0x3f && trail < 0x7f)),
    isCommon: (lead) => lead < 0xc7,
    isOwn: (_, trail) => trail < 0x7f,
    minOwn: 0.15,
  },
];

/** Which Chinese, Japanese or Korean charset a text without a name is in; "" where that is not clear. */
export function guessCharset(bytes: Uint8Array): string {
  const fitting = GUESSES.filter((guess) => fits(guess, bytes.subarray(0, SAMPLE)));
  return fitting.length === 1 ? (fitting[0]?.charset ?? "") : "";
}

function fits({ isPair, isCommon, isOwn, minOwn }: Guess, sample: Uint8Array): boolean {
  let [pairs, common, own, broken] = [0, 0, 0, 0];
  const different = new Set<number>();
  for (let at = 0; at + 1 < sample.length; at++) {
    const [lead, trail] = [byte(sample, at), byte(sample, at + 1)];
    if (lead < 128) continue;
    if (!isPair(lead, trail)) {
      broken++;
      continue;
    }
    at++;
    pairs++;
    different.add(lead * 256 + trail);
    if (isCommon(lead)) common++;
    if (isOwn(lead, trail)) own++;
  }
  const isClean = different.size >= MIN_PAIRS && broken <= MAX_BROKEN * pairs;
  return isClean && common >= MIN_COMMON * pairs && own >= minOwn * pairs;
}
