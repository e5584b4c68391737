import { attached, OUTSIDER, reviewed } from "./in-outlook";

/** Milliseconds: many times what the slowest takes on a busy machine. */
const PATIENCE_MS = 60_000;
const LARGEST = 25_000_000; // bytes that Outlook takes

const person = (n: number) => ({
  displayName: `P ${String(n)}`,
  emailAddress: `p${String(n)}@firm${String(n)}.example`,
});
const people = Array.from({ length: 1_000 }, (_, n) => person(n));
const ids = Array.from({ length: 60 }, (_, n) => `<p>klant${String(n)}@klanten.example</p>`).join("");

/** Bytes without any order, always the same ones. */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 1;
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}

describe("a thousand recipients", () => {
  test.each([
    ["of a thousand organisations", people, [], ["visible-recipients"]],
    ["cut off by Outlook", people, [1_000], ["unresolved-recipient", "visible-recipients"]],
    ["all the same", people.map(() => OUTSIDER), [], []],
    [
      "without an address",
      people.map(({ displayName }) => ({ displayName, emailAddress: "" })),
      [],
      ["unresolved-recipient"],
    ],
  ])(
    "%s",
    async (_, to, caps, asked) => {
      expect((await reviewed({ to }, caps)).asked).toEqual(asked);
    },
    PATIENCE_MS,
  );

  test(
    "and data of sixty people",
    async () => {
      const { asked } = await reviewed({ to: people, html: ids });
      expect(asked).toEqual(["external-recipients", "personal-data", "visible-recipients"]);
    },
    PATIENCE_MS,
  );
});

describe("a file of 25 MB", () => {
  const bytes = noise(LARGEST);
  const begins = (start: string) =>
    Uint8Array.from(Buffer.concat([Buffer.from(start, "latin1"), bytes.subarray(start.length)]));

  test.each([
    ["noise.zip", bytes, "confirm: damaged"],
    ["noise.xlsx", bytes, "confirm: damaged"],
    ["noise.csv", bytes, "confirm: damaged"],
    ["noise.txt", bytes, "confirm: damaged"],
    ["begins-as-one.zip", begins("PK\x03\x04\x14\0\0\0\x08\0"), "confirm: damaged"],
    ["begins-as-one.docx", begins("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "confirm: damaged"],
    [
      "begins-as-one.eml",
      begins("From: a@b.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n"),
      "confirm: damaged",
    ],
    ["digits.csv", new Uint8Array(LARGEST).fill(0x39), "confirm: too-large"],
    ["less-than-signs.html", new Uint8Array(LARGEST).fill(0x3c), "confirm: too-large"],
    ["zeros.bin", new Uint8Array(LARGEST), "confirm: no-reader"],
  ])(
    "%s",
    async (name, content, says) => {
      const { items } = await reviewed({ to: [OUTSIDER], attachments: [attached(name, content)] });
      const unknowns = items.filter((item) => item.kind === "unknown");
      expect(unknowns.map(({ level, unknown }) => `${level}: ${unknown.reason}`)).toEqual([says]);
    },
    PATIENCE_MS,
  );
});
