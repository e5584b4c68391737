import { defineRecognizer, type Found } from "./define";
import { isMadeUp } from "./shared/secrets";

/** How far before the password its server can stand, and how far behind it the string can go on; characters. */
const REACH_BACK = 400;
const REACH = 300;

const SEPARATOR = /^\s?=\s?["']?/;
const SERVER =
  /(?:server|data source|addr|address|network address|host|hostname|accountname|endpoint|sharedaccesskeyname|dsn|dbname|database)\s?=/i;

const BLANK = 32;
/** Settings do not go on over these. */
const ENDS = ["\n", '"', "'", "<", ">", "`"];

/** "Server=a;User Id=b;Password=c": settings by which a program reaches a database or storage. */
export const connectionSettings = defineRecognizer({
  id: "connection-settings",
  kind: "label",
  type: "CONNECTION_STRING",
  words: ["password", "pwd", "passwd", "accountkey", "sharedaccesskey"],
  read(text, { start, end }): readonly Found[] {
    if (text.charAt(end) !== "=" && text.charAt(end + 1) !== "=") return [];
    const separator = SEPARATOR.exec(text.slice(end, end + 4))?.[0];
    if (separator === undefined) return [];
    const secretStart = end + separator.length;
    const secret = /^[^\s;"'<>]{1,200}/.exec(text.slice(secretStart, secretStart + 200))?.[0] ?? "";
    if (secret === "" || isMadeUp(secret)) return [];
    const from = startOfSettings(text, start);
    if (from === undefined) return [];
    return [{ start: from, end: endOfSettings(text, secretStart + secret.length), confidence: "high" }];
  },
  readCell: () => undefined,
});

/** Where the settings begin in which a server is named, if one is. */
function startOfSettings(text: string, label: number): number | undefined {
  const reach = text.slice(Math.max(0, label - REACH_BACK), label);
  const before = reach.slice(Math.max(...ENDS.map((end) => reach.lastIndexOf(end))) + 1);
  const lineStart = label - before.length;
  const server = SERVER.exec(before);
  if (server === null) return undefined;
  // Other settings can stand before the server: "DefaultEndpointsProtocol=https;AccountName=".
  let at = server.index;
  while (at > 0 && before.charCodeAt(at - 1) > BLANK) at--;
  return lineStart + at;
}

function endOfSettings(text: string, from: number): number {
  const rest = /^(?:\s?;\s?[a-z][\w ]{0,40}=\s?[^\s;"'<>]{0,100}){0,12};?/i.exec(text.slice(from, from + REACH));
  return from + (rest?.[0].length ?? 0);
}
