/** Last day that Excel knows: 9999-12-31. */
const MAX_SERIAL = 2_958_465;
const SECONDS_A_DAY = 86_400;

const MONTHS = "January,February,March,April,May,June,July,August,September,October,November,December".split(",");
/** Serial 0 is a Saturday. */
const DAYS = "Saturday,Sunday,Monday,Tuesday,Wednesday,Thursday,Friday".split(",");

/** "yyyy", "m", "[h]", "am/pm", ".00" of a format, with "n" for minutes; the rest stands for itself. */
export interface DateToken {
  readonly text: string;
  readonly isCode: boolean;
}

export interface DateFormat {
  readonly kind: "date";
  readonly tokens: readonly DateToken[];
  readonly hasDate: boolean;
  /** What it shows is read as one date by anybody. */
  readonly isClear: boolean;
  /** Parts of a second that it tells; 0 without seconds: then the minute that has begun is shown, not the nearest. */
  readonly unit: number;
  /** Hours go to twelve. */
  readonly isHalfDay: boolean;
}

interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

interface Moment {
  readonly days: number;
  readonly seconds: number;
}

/** Makes a format of its tokens: an "m" behind hours or before seconds stands for minutes. */
export function dateFormat(tokens: readonly DateToken[]): DateFormat {
  const codes = tokens.filter(({ isCode }) => isCode);
  const read = tokens.map((token): DateToken => {
    const at = codes.indexOf(token);
    if (at < 0 || !/^\[?m{1,2}\]?$/.test(token.text)) return token;
    const isMinutes =
      /h/.test(codes[at - 1]?.text ?? "") || /s/.test(codes[at + 1]?.text ?? "") || token.text[0] === "[";
    return isMinutes ? { text: token.text.replace(/m/g, "n"), isCode: true } : token;
  });
  const named = read.filter(({ isCode }) => isCode).map(({ text }) => text);
  const [year, month] = ["y", "m"].map((letter) => named.find((text) => text[0] === letter));
  const day = named.find((text) => /^d{1,2}$/.test(text));
  const places = (named.find((text) => text[0] === ".") ?? ".").length - 1;
  const isLast = named.filter((text) => /^[ymd]/.test(text)).pop() === year;
  return {
    kind: "date",
    tokens: read,
    unit: named.some((text) => /s/.test(text)) ? 10 ** Math.min(3, places) : 0,
    isHalfDay: named.some((text) => text[0] === "a"),
    hasDate: named.some((text) => /^[ymd]/.test(text)),
    isClear: !!day && !!month && !!year && (year.length > 2 || (isLast && month.length < 3)),
  };
}

/** As the format shows it, with the plain date behind it where a reader could only guess; undefined for what is no day. */
export function shownDate(serial: number, format: DateFormat): string | undefined {
  const moment = momentOf(serial, format.unit);
  if (moment === undefined) return undefined;
  const date = dateOf(moment.days);
  let shown = "";
  for (const { text, isCode } of format.tokens) shown += isCode ? codeText(text, moment, date, format.isHalfDay) : text;
  return format.hasDate && !format.isClear ? `${shown.trim()} (${isoDate(date)})` : shown.trim();
}

/** Serial day to ISO: 36526 is 2000-01-01. Undefined for what is no day. */
export function formatSerial(serial: number, hasDate: boolean, hasTime: boolean): string | undefined {
  const moment = momentOf(serial, 1);
  if (moment === undefined) return undefined;
  const time = hasTime ? isoTime(moment.seconds) : "";
  if (!hasDate) return time;
  const date = isoDate(dateOf(moment.days));
  return hasTime ? `${date} ${time}` : date;
}

/** `unit`: parts of a second that are told; 0 leaves the seconds as they are. */
function momentOf(serial: number, unit: number): Moment | undefined {
  if (serial < 0 || serial >= MAX_SERIAL + 1) return undefined;
  const exact = (serial - Math.floor(serial)) * SECONDS_A_DAY;
  // Half a millisecond is what a double cannot tell.
  const seconds = unit === 0 ? Math.floor(exact + 0.0005) : Math.round(exact * unit) / unit;
  // 86,400 seconds is midnight of the next day.
  return { days: Math.floor(serial) + Math.floor(seconds / SECONDS_A_DAY), seconds: seconds % SECONDS_A_DAY };
}

function codeText(code: string, { days, seconds }: Moment, date: CalendarDate, isHalfDay: boolean): string {
  const { length } = code;
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor(seconds / 60);
  switch (code[0]) {
    case "y":
      return length > 2 ? padded(date.year, 4) : padded(date.year % 100, 2);
    case "m":
      return monthText(date.month, length);
    case "d":
      return length > 2 ? (DAYS[days % 7] ?? "").slice(0, length === 3 ? 3 : 9) : padded(date.day, length);
    case "h":
      return padded(isHalfDay ? ((hours + 11) % 12) + 1 : hours, length);
    case "n":
      return padded(minutes % 60, length);
    case "s":
      return padded(Math.floor(seconds) % 60, length);
    case "a":
      return (hours < 12 ? "AM" : "PM").slice(0, length > 3 ? 2 : 1);
    case ".":
      return (seconds % 1).toFixed(Math.min(3, length - 1)).slice(1);
    default: {
      // All hours, minutes or seconds, those of the days too.
      const all = days * SECONDS_A_DAY + seconds;
      return padded(Math.floor(code[1] === "h" ? all / 3_600 : code[1] === "n" ? all / 60 : all), length - 2);
    }
  }
}

function monthText(month: number, length: number): string {
  if (length < 3) return padded(month, length);
  return (MONTHS[month - 1] ?? "").slice(0, length === 3 ? 3 : length === 4 ? 9 : 1);
}

/** Days since 1899-12-30; Excel takes 1900 for a leap year, so that days before March 1900 are one off. */
function dateOf(serial: number): CalendarDate {
  const days = serial < 60 ? serial + 1 : serial;
  // Counted from 0000-03-01, so that the leap day ends its year.
  const since = days + 693_899;
  const era = Math.floor(since / 146_097);
  const dayOfEra = since - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

function isoDate({ year, month, day }: CalendarDate): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function isoTime(seconds: number): string {
  const clock = `${padded(Math.floor(seconds / 3_600), 2)}:${padded(Math.floor(seconds / 60) % 60, 2)}`;
  return seconds % 60 === 0 ? clock : `${clock}:${padded(seconds % 60, 2)}`;
}

function padded(value: number, width: number): string {
  const digits = String(value);
  return digits.length < width ? `000${digits}`.slice(-width) : digits;
}
