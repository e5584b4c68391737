import { defineRecognizer, type DigitRun, type Found } from "./define";
import { isDigitCode, isLetterCode } from "./engine/letters";

const WORDS =
  "ip, ips, ipaddress, ipv4, ipv6, ipadres, logged in from, came from, comes from, come from, coming from, traced to, kwam vanaf, komt vanaf, kwam van, kamen von, kam von, kommt von, aus dem netz, venait de, provient de, depuis l'adresse, login from, log in from, signed in from, sign in from, connected from, accessed from, ingelogd vanaf, inlog vanaf, ingelogd van, aangemeld vanaf, eingeloggt von, angemeldet von, anmeldung von, zugriff von, connexion depuis, connecte depuis, connexion de, conexion desde, accesso da, remote addr, x forwarded for".split(
    ", ",
  );

const V4 = /(?:^|[\s-])((?:\d{1,3}\.){3}\d{1,3})(?=$|[\s/-])/;
const V6 = /^[23][0-9a-f]{3}(?::[0-9a-f]{0,4}){2,7}/i;
const LONGEST_V6 = 40; // characters, with the one behind it
/** Networks of an organisation, of one machine, of carriers, of groups; public resolvers. Source: RFC 6890. */
const NOBODYS =
  /^(?:0|10|127|22[4-9]|2[3-5]\d)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^(?:8\.8\.[48]\.[48]|1\.[01]\.[01]\.1|9\.9\.9\.9)$/;
/** The address of a machine that serves many, or a number of a version. */
const MACHINE_BEFORE =
  /(?:dns|subnet|netmask|gateway|ntp|smtp|mx|spf|server|host|firewall|router|printer|drucker|imprimante|switch|vpn|firmware|version|versie|release|build|driver|update|v)(?:[ -](?:ip|adres|adresse|address|is|ist|est|van|of|der|no)){0,3}[\s:=(]{1,3}$/i;
/** What is said of an organisation's own address. */
const OF_NETWORK =
  /allow ?list|white ?list|firewall|\ba record\b|\bdns\b|\b(?:our|onze|unsere) (?:office|kantoor|b[üu]ro)/i;
/** A line of a log: a time and what somebody did. */
const LOG_LINE =
  /\d\d:\d\d:\d\d|\buser(?:name)?[=: ]|\b(?:GET|POST) \/|\blog(?:ged)?[- ]?in\b|\bfailed\b|\b(?:[Ii]nlog|[Ii]ngelogd|[Aa]angemeld|[Ee]ingeloggt|[Aa]nmeldung|[Cc]onnexion|[Cc]onnecté)/;

/** Somebody's public IP address: announced by a word, or in a line of a log. */
export const ipAddress = defineRecognizer({
  id: "ip-address",
  kind: "digits",
  type: "IP_ADDRESS",
  words: WORDS,
  read(run): Found | undefined {
    const found = readV4(run) ?? readV6(run);
    if (found === undefined || MACHINE_BEFORE.test(run.text.slice(Math.max(0, found.start - 30), found.start)))
      return undefined;
    const line = lineAround(run.text, found);
    const isTold = (run.announced && !OF_NETWORK.test(line)) || LOG_LINE.test(line);
    return isTold && !run.suppressed ? { ...found, confidence: "high" } : undefined;
  },
});

interface Place {
  readonly start: number;
  readonly end: number;
}

function readV4({ text, start, end }: DigitRun): Place | undefined {
  if (end - start < 7) return undefined;
  const match = V4.exec(text.slice(start, end));
  const address = match?.[1];
  if (match === null || address === undefined || NOBODYS.test(address)) return undefined;
  const octets = address.split(".");
  if (octets.some((octet) => Number(octet) > 255 || /^0\d/.test(octet))) return undefined;
  // "Chapter 1.2.3.4", "release 2.0.0.1".
  if (octets.every((octet) => octet.length === 1)) return undefined;
  const from = start + match.index + match[0].length - address.length;
  const to = from + address.length;
  return isPart(text, from - 1) || isPart(text, to) ? undefined : { start: from, end: to };
}

function readV6({ text, start: from, end }: DigitRun): Place | undefined {
  // "IPv6 2001:db8::1" is one run of digits up to the first colon.
  if (!isFollowedByColon(text, end)) return undefined;
  const start = from + text.slice(from, end).lastIndexOf(" ") + 1;
  const address = V6.exec(text.slice(start, start + LONGEST_V6))?.[0].replace(/:$/, "");
  if (address === undefined || isPart(text, start - 1) || isPart(text, start + address.length)) return undefined;
  const groups = address.split(":").length;
  const isShortened = address.indexOf("::") >= 0;
  const isWhole = isShortened ? address.split("::").length === 2 : groups === 8;
  return isWhole ? { start, end: start + address.length } : undefined;
}

/** The first group of four hexadecimal digits ends in a colon. */
function isFollowedByColon(text: string, from: number): boolean {
  for (let at = from; at < from + 4; at++) if (text.charCodeAt(at) === 58) return true;
  return false;
}

function isPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigitCode(code) || isLetterCode(code) || /[_@%]/.test(text.charAt(at));
}

/** Longest piece of a line that is looked at on either side; characters. */
const PIECE = 120;

function lineAround(text: string, { start, end }: Place): string {
  const before = text.slice(Math.max(0, start - PIECE), start);
  const after = text.slice(end, end + PIECE);
  return before.slice(before.lastIndexOf("\n") + 1) + (after.split("\n")[0] ?? "");
}
