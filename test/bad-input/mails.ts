import { filled } from "./bodies";

const HEAD = "From: Anna <anna@shop.example>\r\nTo: Eva <eva@partner.example>\r\nSubject: Hi\r\n";
const ID = "BSN 111222333 and BSN 123456782";
const MB = 1_000_000;

/** Mail files that are broken, one character a byte; each goes to an outsider with two national numbers in its text. */
export const BROKEN_MAILS: Readonly<Record<string, string>> = {
  "no line end at its end": `${HEAD}\r\n${ID}`,
  "bare line feeds": `${HEAD}\n${ID}`.replace(/\r/g, ""),
  "a part that never ends": `${HEAD}Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\n${ID}`,
  "no boundary": `${HEAD}Content-Type: multipart/mixed\r\n\r\n${ID}`,
  "a boundary that is never used": `${HEAD}Content-Type: multipart/mixed; boundary=x\r\n\r\n${ID}`,
  "an unknown charset": `${HEAD}Content-Type: text/plain; charset=__proto__\r\n\r\n${ID}`,
  "an unknown encoding": `${HEAD}Content-Transfer-Encoding: constructor\r\n\r\n${ID}`,
  "broken base64": `${HEAD}Content-Transfer-Encoding: base64\r\n\r\n!${Buffer.from(ID).toString("base64")}*=`,
  "broken quoted-printable": `${HEAD}Content-Transfer-Encoding: quoted-printable\r\n\r\n=ZZ =\r\n${ID} =`,
  "broken UTF-8": `${HEAD}Content-Type: text/plain; charset=utf-8\r\n\r\n\xff\xc3 ${ID} \xe2\x82`,
  "headers named as properties": `__proto__: x\r\nconstructor: y\r\ntoString: z\r\n${HEAD}\r\n${ID}`,
  "parameters named as properties": `${HEAD}Content-Type: text/plain; __proto__=x; constructor*0=y\r\n\r\n${ID}`,
  "a date of no day": `${HEAD}Date: Thu, 99 Foo 99999 99:99:99 +9999\r\n\r\n${ID}`,
  "header twice": `${HEAD}${HEAD}\r\n${ID}`,
  "a broken encoded word": `${HEAD}Subject: =?utf-8?B?////?= =?x?Q?=ZZ?=\r\n\r\n${ID}`,
};

/** The same, of a megabyte and more. */
export const LARGE_MAILS: Readonly<Record<string, string>> = {
  "a body of 1 MB": `${HEAD}\r\n${ID}\r\n${filled("The parcel leaves on Monday.\r\n", MB)}`,
  "100,000 nested divs": `${HEAD}Content-Type: text/html\r\n\r\n<p>${ID}</p>${"<div>".repeat(100_000)}`,
  "1 MB of less-than signs": `${HEAD}Content-Type: text/html\r\n\r\n<p>${ID}</p>${filled("<", MB)}`,
  "1 MB of ampersands": `${HEAD}Content-Type: text/html\r\n\r\n<p>${ID}</p>${filled("&", MB)}`,
  "1 MB of at signs": `${HEAD}\r\n${ID}\r\n${filled("@", MB)}`,
  "1 MB of digits": `${HEAD}\r\n${ID}\r\n${filled("9", MB)}`,
  "a header of 1 MB": `X-Long: ${filled("x", MB)}\r\n${HEAD}\r\n${ID}`,
  "100,000 headers": `${filled("X-Many: x\r\n", MB)}${HEAD}\r\n${ID}`,
  "1,000 recipients": `${HEAD.replace(/\r\nTo.*/, "")}To: ${Array.from({ length: 1_000 }, (_, n) => `p${String(n)}@firm${String(n)}.example`).join(",\r\n ")}\r\n\r\n${ID}`,
  "an address line of 1 MB": `${HEAD}Cc: ${filled('"<', MB)}\r\n\r\n${ID}`,
  "encoded words of 1 MB": `${HEAD}X: 1\r\nSubject: ${filled("=?utf-8?Q?a?= ", MB)}\r\n\r\n${ID}`,
  "boundaries of 1 MB": `${HEAD}Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\n${ID}\r\n${filled("--x\r\n\r\n", MB)}`,
};

/** Files that are no policy. */
export const WRONG_POLICIES: Readonly<Record<string, string>> = {
  nothing: "",
  "a cut one": '{"version":1,"mode"',
  "a list": "[]",
  null: "null",
  text: '"policy"',
  bytes: "\x89PNG\r\n\x1a\n\0\0",
  "keys named as properties": '{"version":1,"__proto__":{"mode":"report"},"constructor":1}',
  "a wrong type everywhere": '{"version":1,"mode":{},"profile":[],"organisation":7,"checks":[],"thirdParties":{}}',
  "markup and control characters": '{"version":1,"mode":"<script>\\u001b[31m\\n\\u202e"}',
  "100,000 nested lists": `{"version":1,"checks":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
  "100,000 unknown keys": `{"version":1,${Array.from({ length: 100_000 }, (_, n) => `"k${String(n)}":1`).join(",")}}`,
  "a mistake with somebody's address": '{"version":1,"mode":"eva@partner.example"}',
};
