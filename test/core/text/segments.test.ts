import fc from "fast-check";
import { htmlToText, plainRichText } from "../../../src/core/text/html";
import { addressesIn, quotedHeader, segment } from "../../../src/core/text/segments";
import { FORWARDS, INLINE_REPLY, OWN_TEXTS, REPLIES } from "./segments.cases";

const kindsOf = (text: string): readonly string[] => segment(plainRichText(text)).map(({ kind }) => kind);

test.each(REPLIES.map((one) => [`${one.client}, ${one.language}`, one] as const))(
  "tells the answered mail apart: %s",
  (_, { html, text: plain, fresh, header }) => {
    const rich = html === undefined ? plainRichText(plain) : htmlToText(html);
    const segments = segment(rich);
    const own = segments.filter(({ kind }) => kind === "new").map(({ start, end }) => rich.text.slice(start, end));
    expect(own.join("").trim()).toBe(fresh);
    const quoted = segments.find(({ kind }) => kind === "quoted");
    expect(quoted).toBeDefined();
    expect(rich.text.slice(quoted?.header?.start, quoted?.header?.end)).toContain(header);
    expect(rich.text.slice(quoted?.start)).toContain("OLD");
    expect(addressesIn(quotedHeader(rich, segments))).toContain("eva@agency.example");
  },
);

test.each(FORWARDS)("tells a forwarded mail: %s", (text) => {
  const segments = segment(plainRichText(text));
  expect(segments.map(({ kind }) => kind)).toEqual(["new", "forwarded"]);
  expect(text.slice(segments[1]?.start)).toContain("OLD");
});

test("an Outlook header is a forward when the mail is one", () => {
  const text = "See below.\n\nFrom: Eva <eva@agency.example>\nSent: Monday\nTo: Anna\nSubject: Report\n\nOLD";
  expect(segment(plainRichText(text), true).map(({ kind }) => kind)).toEqual(["new", "forwarded"]);
  expect(segment(plainRichText(text)).map(({ kind }) => kind)).toEqual(["new", "quoted"]);
});

test("a mail that was pasted above the answered one is passed on, and tells nothing of who took part", () => {
  const header = (name: string) =>
    `<p>From: ${name} &lt;${name}@agency.example&gt;<br>Sent: Monday, 2 November 2026 09:12<br>To: Anna<br>Subject: x</p>`;
  const rich = htmlToText(
    `<p>See this one too.</p>${header("piet")}<p>PASTED</p><div id="divRplyFwdMsg">${header("eva")}</div><p>OLD</p>`,
  );
  const segments = segment(rich);
  const textOf = (kind: string) =>
    segments.filter((one) => one.kind === kind).map(({ start, end }) => rich.text.slice(start, end));
  expect(segments.map(({ kind }) => kind)).toEqual(["new", "forwarded", "quoted"]);
  expect(textOf("forwarded").join()).toContain("PASTED");
  expect(textOf("quoted").join()).toMatch(/^\s*From: eva[\s\S]*OLD/);
  expect(addressesIn(quotedHeader(rich, segments))).toEqual(["eva@agency.example"]);
});

test("answers between the lines are new text", () => {
  const { text, marks } = htmlToText(INLINE_REPLY);
  const pieces = segment({ text, marks }).map(({ kind, start, end }) => [kind, text.slice(start, end).trim()]);
  expect(pieces.filter(([kind]) => kind === "new").map(([, piece]) => piece)).toEqual(["Hi,", "Yes.", "No."]);
});

test.each(OWN_TEXTS)("$name", ({ text, kinds }) => {
  expect(kindsOf(text)).toEqual(kinds);
});

test.each([
  ["Hi Tom, I reset it for you.", "Hi Tom,"],
  ["Morning Anita,\n\nHello", "Morning Anita,"],
  ["Geachte mevrouw Jansen,\nTot morgen", "Geachte mevrouw Jansen,"],
  ["Sehr geehrte Frau Sänger,\nanbei", "Sehr geehrte Frau Sänger,"],
  ["\nBonjour Madame Quesnel,\n\nVoici", "Bonjour Madame Quesnel,"],
  ["Hallo Jan\n\nTot morgen", "Hallo Jan"],
])("finds the greeting of %j", (text, greeting) => {
  const range = segment(plainRichText(text))[0]?.greeting;
  expect(text.slice(range?.start, range?.end)).toBe(greeting);
});

test.each(["Hilton has called", "The order of Jan, please", "Dear 12 customers: no", "Dagmar says, no"])(
  "no greeting in %j",
  (text) => {
    expect(segment(plainRichText(text))[0]?.greeting).toBeUndefined();
  },
);

test("any text is covered without gaps, ranges stay inside their segments", () => {
  const piece = fc.constantFrom(
    "From: a@b.example\n",
    "Sent: Monday\n",
    "To: c@d.example\n",
    "Subject: x\n",
    "> old\n",
    "\n",
    "On 1 May Eva <e@f.example> wrote:\n",
    "Kind regards,\n",
    "Anna\n",
    "-- \n",
    "Hi Tom,\n",
    "text without end",
    "-----Original Message-----\n",
    "________________________________\n",
    "PS more\n",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "binary" })), { maxLength: 25 }), (pieces) => {
      const text = pieces.join("");
      let at = 0;
      for (const { start, end, header, greeting } of segment(plainRichText(text))) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        for (const range of [header, greeting]) {
          if (range === undefined) continue;
          expect(range.start).toBeGreaterThanOrEqual(start);
          expect(range.end).toBeLessThanOrEqual(end);
        }
        at = end;
      }
      expect(at).toBe(text.length);
    }),
  );
});
