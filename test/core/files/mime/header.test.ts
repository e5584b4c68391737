import fc from "fast-check";
import { parseAddressList } from "../../../../src/core/files/mime/addresses";
import { decodeWords, headerText, parseHeaders } from "../../../../src/core/files/mime/header";
import { parseHeaderValue } from "../../../../src/core/files/mime/parameters";

const WORDS: readonly (readonly [string, string])[] = [
  ["plain", "plain"],
  ["=?utf-8?Q?Zo=C3=AB?=", "Zoë"],
  ["=?UTF-8?B?Wm/Dqw==?=", "Zoë"],
  ["=?iso-8859-1?q?caf=E9_noir?=", "café noir"],
  ["=?windows-1252?Q?=80_5?= korting", "€ 5 korting"],
  ["=?utf-8?Q?Zo=C3?= =?utf-8?Q?=AB?=", "Zoë"],
  ["=?utf-8?Q?a?=\t =?utf-8?B?Yg==?=", "ab"],
  ["=?utf-8?Q?a?= en =?utf-8?Q?b?=", "a en b"],
  ["=?utf-8?Q?a?= =?iso-8859-1?Q?=E9?=", "aé"],
  ["=?utf-8*nl?Q?dag?=", "dag"],
  ["=?utf-8?X?abc?=", "=?utf-8?X?abc?="],
  ["=?utf-8?Q?open", "=?utf-8?Q?open"],
  ["=?x-klingon?Q?abc?=", "abc"],
  ["1+1=?2", "1+1=?2"],
];

describe("mail headers", () => {
  test.each(WORDS)("%s", (raw, expected) => {
    expect(decodeWords(raw)).toBe(expected);
  });

  test("folded, repeated and odd lines", () => {
    const headers = parseHeaders(
      "Subject: een\r\n\ttwee\r\nReceived: a\r\nreceived : b\r\nno header\r\n__proto__: x\r\nX:\r\n",
    );
    expect(headerText(headers, "subject")).toBe("een twee");
    expect(headers.get("received")).toEqual(["a", "b"]);
    expect(headers.get("__proto__")).toEqual(["x"]);
    expect(headers.get("x")).toEqual([""]);
    expect([...headers.keys()]).toHaveLength(4);
  });

  test.each([
    ['attachment; filename="a b.txt"', "filename", "a b.txt"],
    ["attachment; filename=a.txt; size=3", "filename", "a.txt"],
    ['attachment; filename="a\\"b;c.txt"', "filename", 'a"b;c.txt'],
    ["attachment; FileName*=utf-8''r%C3%A9sum%C3%A9.txt", "filename", "résumé.txt"],
    ["x/y; name*0*=iso-8859-1''caf%E9; name*1=-lijst; name*2=.xlsx", "name", "café-lijst.xlsx"],
    ["x/y; name*1=b.txt; name*0=a", "name", "ab.txt"],
    ['x/y; name="=?utf-8?Q?Zo=C3=AB.txt?="', "name", "Zoë.txt"],
    ["x/y; name*=broken%zz", "name", "broken%zz"],
    ['x/y; name="open', "name", "open"],
    ["x/y; name=plain.txt; name*=utf-8''star.txt", "name", "star.txt"],
  ])("%s", (raw, name, expected) => {
    expect(parseHeaderValue(raw).parameters.get(name)).toBe(expected);
  });

  test("the value itself", () => {
    expect(parseHeaderValue("TEXT/HTML (comment) ; charset=x").value).toBe("text/html");
    expect(parseHeaderValue("").value).toBe("");
  });

  test("any text gives an answer", () => {
    const alphabet = fc.string({
      unit: fc.constantFrom("=", "?", "Q", "B", "*", "'", '"', ";", "%", "A", " ", "\n", ":", "\ud800"),
    });
    fc.assert(
      fc.property(alphabet, (text) => {
        decodeWords(text);
        parseHeaders(text);
        parseHeaderValue(text);
      }),
    );
  });
});

/** Ten times what any mailer writes. Each of these took seconds or threw where a pattern looked again from every place. */
describe("headers made to exhaust", () => {
  const MANY = 100_000;
  const HEADERS: readonly (readonly [string, string])[] = [
    ["comments that open", `text/html${"(".repeat(MANY)}`],
    ["comments that close and open", `text/html${")(".repeat(MANY)}`],
    ["a name that never ends", `x/y; name="${"a".repeat(MANY)}`],
    ["a name of escapes", `x/y; name="${"\\".repeat(MANY)}`],
    ["parameters without value", `x/y${"; a".repeat(MANY)}`],
    ["a name in pieces", `x/y; name*0*=utf-8''${"%41".repeat(MANY)}; name*1=${"€".repeat(MANY)}`],
    ["encoded words that never end", "=?utf-8?q?".repeat(MANY)],
    ["addresses with colons", `a@${":".repeat(MANY)}`],
    ["quotes", '"'.repeat(MANY)],
    ["angles", "<".repeat(MANY)],
    ["folded lines", "X: a\n".concat(" b\n".repeat(MANY))],
  ];

  test.each(HEADERS)("%s", (_, header) => {
    const start = process.cpuUsage();
    parseHeaderValue(header);
    parseAddressList(header);
    decodeWords(header);
    parseHeaders(header);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1_000).toBeLessThan(MAX_MILLISECONDS);
  });
});

/** Processor time, not that of the wall: a few are needed, and a square of the length takes ten times as many. */
const MAX_MILLISECONDS = 500;
