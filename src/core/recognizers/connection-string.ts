import { defineRecognizer, type Found } from "./define";
import { isMadeUp, looksSecret } from "./shared/secrets";

/** scheme://user:password@host (RFC 3986, section 3.2.1); the user can be missing. */
const WITH_LOGIN =
  /[a-z][a-z0-9+.-]{1,20}:\/\/([^\s:/@?#"'<>]{0,64}):([^\s/@?#"'<>]{1,128})@([^\s/@?#"'<>:,;]{2,253})[^\s"'<>]*/i;
const WITH_PASSWORD =
  /jdbc:[a-z0-9]{2,20}:[^\s"'<>?;]{4,300}[?;][^\s"'<>]{0,300}?password=([^\s&;"'<>]{1,128})[^\s"'<>]*/i;
/** The messaging services of Azure write an address with its key behind. */
const WITH_KEY =
  /endpoint=sb:\/\/[^\s"'<>;]{4,253};(?:[a-z]{2,40}=[^\s"'<>;]{1,200};){0,4}?sharedaccesskey=([^\s"'<>;]{20,100})[^\s"'<>]*/i;
/** The longest token that is looked at; characters. */
const LONGEST = 2_000;

/** An address of a server or database with a password in it. */
export const connectionString = defineRecognizer({
  id: "connection-string",
  kind: "token",
  type: "CONNECTION_STRING",
  words: [],
  read({ text, start, end }): readonly Found[] {
    const token = text.slice(start, Math.min(end, start + LONGEST));
    if (!token.includes("://")) return [];
    const match = WITH_PASSWORD.exec(token) ?? WITH_KEY.exec(token) ?? WITH_LOGIN.exec(token);
    if (match === null || !isLogin(match)) return [];
    const value = match[0].replace(/[).,;:!?\]]{1,4}$/, "");
    const at = start + match.index;
    return [{ start: at, end: at + value.length, confidence: "high" }];
  },
});

function isLogin([, user = "", password, host = ""]: RegExpExecArray): boolean {
  if (password === undefined) return isSecret(user);
  // On one's own machine only a password that somebody thought of counts.
  if (/^(?:localhost|127\.0\.0\.1)$/i.test(host)) return looksSecret(password, "strong");
  return isSecret(password) && !/^(?:host|hostname|server)$/i.test(host);
}

/** "postgres://user:password@host" stands in every manual. */
function isSecret(password: string): boolean {
  return !isMadeUp(password) && !/^(?:x+|\d{1,5}|mypass\w*|root|postgres|admin|test|guest|pw|secret)$/i.test(password);
}
