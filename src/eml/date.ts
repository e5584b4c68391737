/** A moment, and the day it was for whoever wrote it down. */
export interface Moment {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** YYYY-MM-DD. */
  readonly day: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MAIL_DATE =
  /(?:^|[\s,])(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{2,4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s+([+-])(\d{2})(\d{2}))?/i;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|([+-])(\d{2}):?(\d{2}))?)?$/;

/** The Date header of a mail (RFC 5322 section 3.3); a zone that is only a name counts as UTC. */
export function parseMailDate(text: string): Moment | undefined {
  const [, day = "", month = "", year = "", hour, minute, second, sign, zoneHours, zoneMinutes] =
    MAIL_DATE.exec(text.slice(0, 200)) ?? [];
  const index = MONTHS.indexOf(month.toLowerCase());
  return index < 0
    ? undefined
    : momentOf([fullYear(year), index, day], [hour, minute, second], [sign, zoneHours, zoneMinutes]);
}

/** "2026-11-23", "2026-11-23T10:00", with or without a zone; without one it is UTC. */
export function parseIsoMoment(text: string): Moment | undefined {
  const found = ISO.exec(text);
  if (found === null) return undefined;
  const [, year = "", month, day = "", hour, minute, second, sign, zoneHours, zoneMinutes] = found;
  return momentOf([year, Number(month) - 1, day], [hour, minute, second], [sign, zoneHours, zoneMinutes]);
}

type Digits = string | undefined;

function momentOf(
  [year, month, day]: readonly [year: string, month: number, day: string],
  [hour = "0", minute = "0", second = "0"]: readonly Digits[],
  [sign = "+", zoneHours = "0", zoneMinutes = "0"]: readonly Digits[],
): Moment | undefined {
  const local = Date.UTC(Number(year), month, Number(day), Number(hour), Number(minute), Number(second));
  const written = new Date(local);
  // 31 February would silently become March.
  const isReal = written.getUTCMonth() === month && written.getUTCDate() === Number(day) && Number(hour) < 24;
  if (Number.isNaN(local) || !isReal) return undefined;
  const offset = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === "-" ? -60_000 : 60_000);
  return { at: local - offset, day: written.toISOString().slice(0, 10) };
}

/** Two digits are of this century up to 49 (RFC 5322 section 4.3). */
function fullYear(year: string): string {
  if (year.length === 2) return `${Number(year) < 50 ? "20" : "19"}${year}`;
  return year.length === 3 ? String(1900 + Number(year)) : year;
}
