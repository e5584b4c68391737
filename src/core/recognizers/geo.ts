import { defineRecognizer, type DigitRun, type Found } from "./define";
import { isDigitCode } from "./engine/letters";

const WORDS =
  "location, position, coordinates, coords, gps, geo, geolocation, lat, latitude, lat long, lat lon, latlong, lives at, last seen, locatie, coordinaten, positie, standort, koordinaten, aufenthaltsort, breitengrad, coordonnees, coordonnees gps, localisation, geolocalisation, position gps, ubicacion, coordenadas, posicion, posizione, coordinate, localizacao, latitud, latitudine".split(
    ", ",
  );

/** Two decimal numbers with four places or more: ten metres. "52.37022, 4.89517", "52.37022 N, 4.89517 E". */
const DECIMAL =
  /^(\d{1,2})[.,](\d{4,15})(?: ?°)?(?: ?([NS]))?(?:[,;/] ?| | ?\| ?){1,2}(?:(?:lon(?:g(?:itude)?)?|lng|lengtegraad|längengrad)[ :=]{1,3})?([EWO])? ?(-?\d{1,3})[.,](\d{4,15})(?![\d.,]\d|\d| ?(?:%|[a-z]*[mg]\b|€|eur))(?: ?°)?(?: ?([EWO])(?![a-z]))?/i;
/** 52°22'12.8"N 4°53'42.5"E, 52° 22.213' N 4° 53.710' E. */
const DEGREES =
  /^\d{1,2} ?° ?\d{1,2}(?:[.,]\d{1,6})? ?['′](?: ?\d{1,2}(?:[.,]\d{1,4})? ?["″'′]{1,2})? ?[NS],? ?\d{1,3} ?° ?\d{1,2}(?:[.,]\d{1,6})? ?['′](?: ?\d{1,2}(?:[.,]\d{1,4})? ?["″'′]{1,2})? ?[EWO](?![a-z])/;
const LONGEST = 80; // characters

/** A place on earth by latitude and longitude (WGS 84). */
export const geo = defineRecognizer({
  id: "geo",
  kind: "digits",
  type: "GEO",
  words: WORDS,
  read(run): Found | undefined {
    const { text } = run;
    if (!beginsDegrees(text, run.start)) return undefined;
    const rest = text.slice(run.start, run.start + LONGEST);
    const before = text.slice(Math.max(0, run.start - 2), run.start);
    if (/[\w.,/@=]$/.test(before) && !/[\s(=]?[NS]$/.test(before)) return undefined;
    const start = before.endsWith("-") ? run.start - 1 : run.start;
    const degrees = DEGREES.exec(rest)?.[0];
    if (degrees !== undefined) return { start, end: run.start + degrees.length, confidence: "high" };
    return readDecimal(run, start, rest);
  },
});

/** One or two digits, and behind them the sign of degrees, or a decimal point with digits. */
function beginsDegrees(text: string, start: number): boolean {
  const at = isDigitCode(text.charCodeAt(start + 1)) ? start + 2 : start + 1;
  const code = text.charCodeAt(at) === 32 ? text.charCodeAt(at + 1) : text.charCodeAt(at);
  return code === 176 || ((code === 44 || code === 46) && isDigitCode(text.charCodeAt(at + 4)));
}

function readDecimal(run: DigitRun, start: number, rest: string): Found | undefined {
  const match = DECIMAL.exec(rest);
  if (match === null) return undefined;
  const [written, latitude, places = "", north, east, longitude, morePlaces = "", eastBehind] = match;
  if (Number(latitude) >= 90 || Math.abs(Number(longitude)) >= 180) return undefined;
  if (/^0+$/.test(places + morePlaces)) return undefined;
  const isSure = north !== undefined || east !== undefined || eastBehind !== undefined;
  // Rates of exchange have four places.
  const isExact = places.length > 4 && morePlaces.length > 4 && Number(latitude) > 0;
  const end = run.start + written.length;
  if (run.announced) return { start, end, confidence: "high" };
  return (isSure || isExact) && !run.suppressed ? { start, end, confidence: "medium" } : undefined;
}
