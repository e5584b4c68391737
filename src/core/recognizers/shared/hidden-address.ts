import type { Found } from "../define";
import { isNobodys } from "./mailboxes";

/** Longest local part and domain that are read, with words for signs; characters. */
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 80;
/** How far in front a word such as "mail" tells that an address follows; characters. */
const REACH = 50;

const OPENING = /[ [({<]{0,3}$/;
const SIGN_WORD =
  /^[[({]?(?:dot|punt|punkt|point|punto|ponto|underscore|unterstrich|dash|streepje|minus|bindestrich|tiret)[\])}]?$/i;
const LOCAL = /^[a-z\d][\w .+[\](){}-]*$/i;
const DOMAIN =
  /^[\])}>]? {0,2}(?!(?:this|that|some|what|which|the|any|one|a) )[a-z\d][a-z\d-]{1,40}(?:(?:\.| ?[[({] ?(?:dot|punt|punkt|point|punto|ponto|\.) ?[\])}] ?| (?:dot|punt|punkt|point|punto|ponto) )[a-z\d-]{2,30}){1,3}/i;
const TOP_LEVEL =
  /[\s.)\]}](?:com|net|org|info|biz|eu|nl|be|de|at|ch|lu|fr|uk|ie|es|it|pt|pl|dk|se|no|fi|us|io|co|me|online|example|test)$/i;
const IS_ADDRESS = /(?:^|[^a-z])(?:(?:e-?)?mail|address|adresse?|courriel|correo|posta|reach|write to|schreib|écri)/i;
/** More than a word: a dot, a digit, an underscore, or the word for one. */
const IS_COMPOSED = /[._\d[({]| (?:dot|punt|punkt|point|punto|ponto|underscore|unterstrich) /i;

/** The address around an "at" from `start` to `end`, written in words, in brackets or with blanks to hide it from machines. */
export function hiddenAddress(text: string, start: number, end: number): Found | undefined {
  const domain = DOMAIN.exec(text.slice(end, end + LONGEST_DOMAIN))?.[0];
  if (domain === undefined) return undefined;
  const before = text.slice(Math.max(0, start - LONGEST_LOCAL), start);
  const name = localAtEnd(before);
  if (name === undefined) return undefined;
  const begin = before.lastIndexOf(name);
  if (begin < 0) return undefined;
  const from = start - (before.length - begin);
  const whole = trimmedToTopLevel(domain);
  if (whole === undefined) return undefined;
  const sign = text.slice(start, end);
  const isTight = sign === "@" && !before.endsWith(" ") && !domain.startsWith(" ");
  const isClear = isTight || /^(?:ap|ar|chi|kl)/i.test(sign) || /[[({]$/.test(before) || IS_COMPOSED.test(name);
  if (!isClear && !IS_ADDRESS.test(text.slice(Math.max(0, from - REACH), from))) return undefined;
  const [plainLocal = "", plainDomain = ""] = plainAddress(text.slice(from, end + whole.length)).split("@");
  if (isNobodys(plainLocal, plainDomain)) return undefined;
  return { start: from, end: end + whole.length, confidence: "high" };
}

/** "harriet dot dunmore " */
function localAtEnd(before: string): string | undefined {
  const words = before.replace(OPENING, "").split(/[ \n\t]/);
  let first = words.length - 1;
  while (first > 1 && SIGN_WORD.test(words[first - 1] ?? "")) first -= 2;
  const name = words
    .slice(first)
    .join(" ")
    .replace(/^[<"':;,=([{]+/, "");
  return LOCAL.test(name) ? name : undefined;
}

/** "kestrel dot example dot she" ends before "dot she". */
function trimmedToTopLevel(domain: string): string | undefined {
  const parts = domain.split(/(?=[.[({ ])/);
  for (let count = parts.length; count > 1; count--) {
    const whole = parts.slice(0, count).join("");
    if (TOP_LEVEL.test(whole) && !/ (?:dot|punt|punkt|point|punto|ponto)$/i.test(whole)) return whole;
  }
  return undefined;
}

const AT =
  /[\s[({<]{1,3}(?:at|apenstaartje|apestaartje|apestaart|arobase|arobas|arroba|chiocciola|klammeraffe)[\s\])}>]{1,3}/;
const DOT = /[\s[({]{1,3}(?:dot|punt|punkt|point|punto|ponto)[\s\])}]{1,3}/g;
const LOW_LINE = /\s(?:underscore|unterstrich)\s/g;
const DASH = /\s(?:dash|streepje|minus|bindestrich|tiret)\s/g;

/** The address that is meant, in lower case. */
export function plainAddress(written: string): string {
  const lower = written.toLowerCase();
  if (!/[\s[({]/.test(lower)) return lower;
  const signed = lower.includes("@") ? lower : lower.replace(AT, "@");
  return signed
    .replace(DOT, ".")
    .replace(LOW_LINE, "_")
    .replace(DASH, "-")
    .replace(/[\s[\](){}<>]/g, "");
}
