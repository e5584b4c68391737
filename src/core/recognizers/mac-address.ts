import { defineRecognizer, type Found } from "./define";
import { isDigitCode } from "./engine/letters";

const PAIRS = /^[0-9a-f]{2}([:-])[0-9a-f]{2}(?:\1[0-9a-f]{2}){4}$/i;
const BARE = /^(?:[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}|[0-9a-f]{12})$/i;
const LENGTH = 17; // characters of the longest form
const SHORTEST = 12;

/** Address of a network device. Source of the forms: IEEE Std 802-2014, 8.1; the one with full stops is Cisco's. */
export const macAddress = defineRecognizer({
  id: "mac-address",
  kind: "digits",
  type: "MAC_ADDRESS",
  words:
    "mac, mac address, mac addresses, mac adres, mac adressen, mac adresse, adresse mac, direccion mac, indirizzo mac, endereco mac, physical address, physikalische adresse, wifi adres, wlan adresse, bluetooth, ethernet".split(
      ", ",
    ),
  read(run): Found | undefined {
    const { text } = run;
    let { start, end } = run;
    while (run.start - start <= LENGTH && isPart(text.charCodeAt(start - 1))) start--;
    end = start;
    while (end - start <= LENGTH && isPart(text.charCodeAt(end))) end++;
    while (end > start && isSeparator(text.charCodeAt(end - 1))) end--;
    if (end - start < SHORTEST) return undefined;
    const written = text.slice(start, end);
    const isPairs = PAIRS.test(written);
    if ((!isPairs && !BARE.test(written)) || isJoined(text, start, end)) return undefined;
    // All zeros and all ones are nobody's; digits alone can be anything.
    if (/^[0f\W]+$/i.test(written)) return undefined;
    const isTold = run.announced && !run.suppressed;
    const isSure = isPairs && /[a-f]/i.test(written);
    return isTold || isSure ? { start, end, confidence: isTold ? "high" : "medium" } : undefined;
  },
});

/** A fingerprint has more pairs. */
function isJoined(text: string, start: number, end: number): boolean {
  return /\w[.:-]?$/.test(text.slice(Math.max(0, start - 2), start)) || /^[.:-]?\w/.test(text.slice(end, end + 2));
}

function isPart(code: number): boolean {
  const lower = code | 32;
  return isDigitCode(code) || (lower >= 97 && lower <= 102) || isSeparator(code);
}

/** Hyphen, full stop, colon. */
function isSeparator(code: number): boolean {
  return code === 45 || code === 46 || code === 58;
}
