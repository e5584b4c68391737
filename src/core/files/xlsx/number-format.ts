import { dateFormat, shownDate, type DateFormat } from "./serial-date";

/** How a number is shown: a birth date is a serial number, a BSN is padded, an amount has its currency. */
export type NumberFormat =
  { readonly kind: "raw" } | { readonly kind: "sections"; readonly sections: readonly Section[] };

interface Section {
  /** Values it is for where it says so itself: `[<=9999999]`. */
  readonly condition: ((value: number) => boolean) | undefined;
  readonly format: { readonly kind: "raw" } | DateFormat | Picture;
}

/** Places of digits and what stands between them. */
interface Picture {
  readonly kind: "picture";
  /** "0", "#" and "?" are codes and stand for digits; the rest stands for itself. */
  readonly whole: readonly Token[];
  /** The point and what is behind it; empty without one. */
  readonly decimals: readonly Token[];
  /** Digits behind the point. */
  readonly places: number;
  readonly isGrouped: boolean;
  /** What a value is multiplied by: 100 for each "%", a thousandth for each comma behind all digits. */
  readonly scale: number;
  /** Digits of the denominator, for a fraction; else 0. */
  readonly denominator: number;
  /** Only groups and rounds: no other signs, no filling up with zeros. */
  readonly isPlain: boolean;
}

interface Token {
  readonly text: string;
  readonly isCode: boolean;
}

const RAW = { kind: "raw" } as const;
/** Days between the two calendars of Excel, that of 1900 and that of 1904. */
const DAYS_1904 = 1_462;
/** From here a whole number is rather an id than an amount, and stays as it is where a format only groups digits. */
const LONG_NUMBER = 10_000_000;
/** Units of a format: Excel's own limit. */
const MAX_CODE = 255;
/** Digits that a double holds for sure. */
const MAX_EXACT = 1e15;
/** Decimals that a format may ask for: Excel allows 30, doubles hold half of them. */
const MAX_PLACES = 15;

const MONEY = "#,##0;-#,##0";
const MONEY_2 = "#,##0.00;-#,##0.00";
/** Built-in formats (ECMA-376 part 1, 18.8.30); amounts without their currency, which is that of whoever opens the file. */
const BUILT_IN: Readonly<Record<number, string>> = {
  ...{ 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: MONEY, 6: MONEY, 7: MONEY_2, 8: MONEY_2, 9: "0%", 10: "0.00%" },
  ...{ 12: "# ?/?", 13: "# ??/??", 14: "m/d/yy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy" },
  ...{ 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "m/d/yy h:mm" },
  ...{ 37: "#,##0;(#,##0)", 38: "#,##0;(#,##0)", 39: "#,##0.00;(#,##0.00)", 40: "#,##0.00;(#,##0.00)" },
  ...{ 41: MONEY, 42: MONEY, 43: MONEY_2, 44: MONEY_2, 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0" },
};
const known = new Map<number, NumberFormat>();

export function builtInFormat(id: number): NumberFormat {
  // 27-36 and 50-58 are dates of East Asia.
  const code = BUILT_IN[id] ?? ((id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? "yyyy-mm-dd" : "General");
  const format = known.get(id) ?? parseFormat(code);
  known.set(id, format);
  return format;
}

/** A format with an empty section for every kind of value: `;;;`. */
export function showsNothing(code: string): boolean {
  return /^\s*;\s*;\s*;\s*$/.test(code);
}

const TOKEN = /"[^"]*"?|\\[\s\S]|[_*][\s\S]|\[[^\]]*\]?|general|am\/pm|a\/p|e[+-]|y+|m+|d+|h+|s+|\.0+|[\s\S]/gi;

/** Reads a format code such as `dd-mm-yyyy`, `000000000` or `[<=9999999]###-####;(###) ###-####`. */
export function parseFormat(code: string): NumberFormat {
  const sections: string[][] = [[]];
  for (const token of code.slice(0, MAX_CODE).match(TOKEN) ?? []) {
    if (token === ";") sections.push([]);
    else sections[sections.length - 1]?.push(token);
  }
  // The fourth is for texts.
  const read = sections.slice(0, 3).map(sectionOf);
  return read.every(({ format }) => format.kind === "raw") ? RAW : { kind: "sections", sections: read };
}

/** What the cell shows; `value` as it stands in the file. */
export function formatNumber(value: string, format: NumberFormat, is1904: boolean): string {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) return value;
  if (format.kind === "sections") {
    const at = sectionFor(number, format.sections);
    const own = format.sections[at]?.format;
    if (own?.kind === "date") {
      const shown = shownDate(is1904 ? number + DAYS_1904 : number, own);
      if (shown !== undefined) return shown;
    } else if (own?.kind === "picture" && Math.abs(number) < MAX_EXACT * 10) {
      // The second section says by itself how it shows that a value is below zero.
      const isMinusSaid = at === 1 && format.sections.every(({ condition }) => condition === undefined);
      return shownPicture(number, own, number < 0 && !isMinusSaid);
    }
  }
  // Doubles are written with 17 digits; the shortest that is the same number is what was typed.
  return Math.abs(number) < MAX_EXACT ? String(number) : value;
}

/** Without conditions the sections are for what is above zero, below zero and zero. */
function sectionFor(value: number, sections: readonly Section[]): number {
  if (sections.some(({ condition }) => condition !== undefined)) {
    const met = sections.findIndex(({ condition }) => condition === undefined || condition(value));
    return met < 0 ? sections.length : met;
  }
  if (value < 0 && sections.length > 1) return 1;
  return value === 0 && sections.length > 2 ? 2 : 0;
}

function sectionOf(codes: readonly string[]): Section {
  const condition = codes.map(conditionOf).find((found) => found !== undefined);
  const tokens = codes.map((code): Token => {
    const plain = plainText(code);
    return { text: plain ?? code, isCode: plain === undefined };
  });
  const has = (pattern: RegExp) => tokens.some(({ text, isCode }) => isCode && pattern.test(text));
  if (has(/^(?:general|@|e[+-])$/i)) return { condition, format: RAW };
  if (has(/^[ymdhs[]/i) && !has(/^[0#?]$/)) return { condition, format: dateFormat(tokens.map(dateToken)) };
  if (tokens.filter(({ text, isCode }) => isCode && text.startsWith(".")).length > 1) return { condition, format: RAW };
  return { condition, format: pictureOf(tokens) };
}

function dateToken({ text, isCode }: Token): Token {
  const isDate = isCode && /^(?:[ymdhs]+|\[[hms]+\]|am\/pm|a\/p|\.0+)$/i.test(text);
  return { text: isDate ? text.toLowerCase() : text, isCode: isDate };
}

const OPERATORS: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  "<": (value, limit) => value < limit,
  "<=": (value, limit) => value <= limit,
  ">": (value, limit) => value > limit,
  ">=": (value, limit) => value >= limit,
  "=": (value, limit) => value === limit,
  "<>": (value, limit) => value !== limit,
};

function conditionOf(token: string): Section["condition"] {
  const [, operator = "", limit = ""] = /^\[([<>=]{1,2})(-?\d{1,15}(?:\.\d{1,15})?)\]$/.exec(token) ?? [];
  const compare = OPERATORS[operator];
  return compare && ((value) => compare(value, Number(limit)));
}

/** The text that a piece of a format stands for by itself; undefined for a code. */
function plainText(piece: string): string | undefined {
  switch (piece[0]) {
    case '"':
      return piece.replace(/"/g, "");
    case "\\":
      return piece.slice(1);
    case "_":
      return " ";
    case "*":
      return "";
    case "[":
      // Colours, conditions and languages show nothing; a currency stands before its language.
      return /^\[(?:h+|m+|s+)\]$/i.test(piece) ? undefined : (/^\[\$([^\]-]*)/.exec(piece)?.[1] ?? "");
    default:
      return undefined;
  }
}

function pictureOf(given: readonly Token[]): Picture {
  // ".00" is one piece for dates.
  const tokens = given.reduce<readonly Token[]>(
    (all, token) => all.concat(token.isCode ? Array.from(token.text, (text) => ({ text, isCode: true })) : token),
    [],
  );
  const isCode = (sign: string) => (token: Token) => token.isCode && token.text === sign;
  const placesOf = (isWanted: (token: Token) => boolean) =>
    tokens.map((token, at) => (isWanted(token) ? at : -1)).filter((at) => at >= 0);
  const digits = placesOf(isDigit);
  const [first = Infinity] = digits;
  const [point = tokens.length] = placesOf(isCode("."));
  const [slash = -1] = placesOf(isCode("/"));
  const commas = placesOf(isCode(",")).filter((at) => at > first);
  const isGrouping = (comma: number) => digits.some((at) => at > comma);
  const rest = (from: number, to: number) =>
    tokens.slice(from, to).filter((token) => !(isCode(",")(token) && tokens.indexOf(token) > first));
  const whole = digits.filter((at) => at < point);
  return {
    kind: "picture",
    whole: rest(0, point),
    decimals: rest(point, tokens.length),
    places: Math.min(digits.length - whole.length, MAX_PLACES),
    isGrouped: commas.some(isGrouping),
    scale: 100 ** placesOf(isCode("%")).length / 1_000 ** commas.filter((at) => !isGrouping(at)).length,
    denominator: slash > first ? digits.filter((at) => at > slash).length : 0,
    isPlain:
      tokens.every((token) => isDigit(token) || /^[\s.,]*$/.test(token.text)) &&
      (whole.length < 2 || tokens[first]?.text !== "0"),
  };
}

function isDigit({ text, isCode }: Token): boolean {
  return isCode && /^[0#?]$/.test(text);
}

function shownPicture(number: number, picture: Picture, hasMinus: boolean): string {
  const { whole, decimals, places, isGrouped, scale, denominator, isPlain } = picture;
  const value = Math.abs(number);
  if (isPlain && value >= LONG_NUMBER && Number.isSafeInteger(value)) return String(number);
  if (!whole.some(isDigit) && places === 0) {
    // A text instead of the number: of nought it says all.
    const text = whole
      .map((token) => token.text)
      .join("")
      .trim();
    return number === 0 && text !== "" ? text : String(number);
  }
  const minus = hasMinus ? "-" : "";
  if (denominator > 0) return minus + fraction(value, denominator === 1 ? 9 : 99);
  // Fifteen digits are what was typed: 0.285 * 100 is a little less than 28.5.
  const exact = scale === 1 ? value : Number((value * scale).toPrecision(15));
  const [digits = "", behind = ""] = exact.toFixed(places).split(".");
  const shown = (filled(whole, digits === "0" ? "" : digits, isGrouped) + behindPoint(decimals, behind)).trim();
  return /[1-9]/.test(digits + behind) ? minus + shown : shown;
}

/** Digits fill the places from the right; what does not fit stands before the first place. */
function filled(tokens: readonly Token[], digits: string, isGrouped: boolean): string {
  let places = tokens.filter(isDigit).length;
  let left = digits.length;
  let shown = places === 0 ? digits : "";
  for (const token of [...tokens].reverse()) {
    const { text } = token;
    if (!isDigit(token)) {
      shown = text + shown;
      continue;
    }
    for (let taken = --places === 0 ? Math.max(1, left) : 1; taken > 0; taken--) {
      const digit = digits[--left] ?? (text === "0" ? "0" : text === "?" ? " " : "");
      const count = digits.length - left;
      shown = digit + (isGrouped && count > 1 && count % 3 === 1 && digit.trim() !== "" ? "," : "") + shown;
    }
  }
  return shown;
}

function behindPoint(tokens: readonly Token[], digits: string): string {
  let place = 0;
  const shown = tokens.map((token) => {
    if (!isDigit(token)) return token.text;
    const rest = digits.slice(place++);
    return token.text === "0" || /[1-9]/.test(rest) ? rest.slice(0, 1) : token.text === "?" ? " " : "";
  });
  return shown.join("");
}

/** The nearest fraction: "2 1/2". */
function fraction(value: number, most: number): string {
  let [top, bottom] = [Math.round(value), 1];
  for (let tried = 2; tried <= most && value * bottom !== top; tried++) {
    const near = Math.round(value * tried);
    if (Math.abs(value - near / tried) < Math.abs(value - top / bottom) - 1e-9) [top, bottom] = [near, tried];
  }
  const whole = Math.floor(top / bottom);
  const rest = top - whole * bottom;
  if (rest === 0) return String(whole);
  return `${whole === 0 ? "" : `${whole} `}${rest}/${bottom}`;
}
