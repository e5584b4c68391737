import { defineRecognizer, type Found } from "./define";
import { isMadeUp, looksSecret } from "./shared/secrets";

/** The longest token that is looked at; characters. */
const LONGEST = 2_000;
const AFTER_SCHEME = "://";
const SCHEME = /[a-z][a-z0-9+.:-]{1,24}$/i;
/** What can follow the host (RFC 3986, section 3.2) or ends the address in a text. */
const END_OF_AUTHORITY = /[/?#\s"'<>]/;
const END = /["'<>]/;
/** Drivers of Java and messaging services of Azure write the key among the settings behind the address. */
const SETTING = /[?&;](?:password|sharedaccesskey)=([^&;\s"'<>]{4,128})/i;

/** An address of a server or database with a password in it. */
export const connectionString = defineRecognizer({
  id: "connection-string",
  kind: "token",
  type: "CONNECTION_STRING",
  words: [],
  read({ text, start, end }): readonly Found[] {
    const token = text.slice(start, Math.min(end, start + LONGEST));
    const at = token.indexOf(AFTER_SCHEME);
    if (at < 0) return [];
    const scheme = SCHEME.exec(token.slice(0, at))?.[0] ?? "";
    const rest = upTo(END, token.slice(at + AFTER_SCHEME.length));
    if (scheme === "" || !(hasLogin(rest) || hasSetting(scheme, rest))) return [];
    const from = start + startOfSetting(token, at - scheme.length);
    const to = start + at + AFTER_SCHEME.length + rest.replace(/[).,;:!?\]]{1,4}$/, "").length;
    return [{ start: from, end: to, confidence: "high" }];
  },
});

/** "Endpoint=sb://": the setting's name belongs to it. */
function startOfSetting(token: string, at: number): number {
  return /^endpoint=/i.test(token) ? 0 : at;
}

function upTo(end: RegExp, text: string): string {
  const at = text.search(end);
  return at < 0 ? text : text.slice(0, at);
}

/** user:password@host; the user can be missing. */
function hasLogin(rest: string): boolean {
  const authority = upTo(END_OF_AUTHORITY, rest);
  const at = authority.lastIndexOf("@");
  const colon = authority.indexOf(":");
  if (colon < 0 || at < colon) return false;
  const password = authority.slice(colon + 1, at);
  const host = authority.slice(at + 1).replace(/:\d{1,5}$/, "");
  // On one's own machine only a password that somebody thought of counts.
  if (/^(?:localhost|127\.0\.0\.1)$/i.test(host)) return looksSecret(password, "strong");
  return isSecret(password) && !/^(?:host|hostname|server)?$/i.test(host);
}

function hasSetting(scheme: string, rest: string): boolean {
  if (!/^(?:jdbc:|sb$)/i.test(scheme)) return false;
  const password = SETTING.exec(rest)?.[1];
  return password !== undefined && isSecret(password);
}

/** "postgres://user:password@host" stands in every manual. */
function isSecret(password: string): boolean {
  return (
    password !== "" &&
    !isMadeUp(password) &&
    !/^(?:x+|\d{1,5}|mypass\w*|root|postgres|admin|test|guest|pw|secret)$/i.test(password)
  );
}
