import { run } from "./run";
import { dutchIban } from "../golden/compose/numbers";

interface Answer {
  readonly id: string | number | null;
  readonly error?: string;
  readonly findings?: readonly { readonly type: string; readonly start: number; readonly end: number }[];
}

async function scanLines(...chunks: readonly string[]): Promise<readonly Answer[]> {
  const { code, out, complaints } = await run(["scan", "--jsonl"], chunks);
  expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
  return out
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Answer);
}

const line = (id: string | number, text: string) => `${JSON.stringify({ id, text })}\n`;

describe("scan --jsonl", () => {
  test("answers every line, in order, with offsets into the text", async () => {
    const text = `Repay Ms Dijkman on ${dutchIban(1)} please.`;
    const answers = await scanLines(line("a", "See you at ten."), line(2, text));
    expect(answers.map(({ id }) => id)).toEqual(["a", 2]);
    expect(answers[0]?.findings).toEqual([]);
    const found = answers[1]?.findings?.find(({ type }) => type === "IBAN");
    expect(text.slice(found?.start, found?.end)).toBe(dutchIban(1));
  });

  test.each([
    ["no JSON", "hello\n"],
    ["nothing", "\n"],
    ["a list", "[1]\n"],
    ["null", "null\n"],
    ["no text", '{"id":1}\n'],
    ["a text that is a number", '{"id":1,"text":2}\n'],
    ["an id that is an object", '{"id":{},"text":"x"}\n'],
    ["a cut line", '{"id":1,"text":"x\n'],
  ])("a line with %s is an error, and the next is answered", async (_, bad) => {
    const answers = await scanLines(bad, line("next", "Hello."));
    expect(answers).toEqual([
      { id: null, error: expect.any(String) as string },
      { id: "next", findings: [] },
    ]);
  });

  test("lines may come in any pieces", async () => {
    const whole = `${line(1, "One, with U+2028:\u2028 inside.")}\r\n${line(2, "Two.").replace("\n", "\r\n")}${line(3, "Three.").trim()}`;
    const answers = await scanLines(...Array.from(whole));
    expect(answers.map(({ id }) => id)).toEqual([1, null, 2, 3]);
  });

  test("nothing in, nothing out", async () => {
    expect(await scanLines()).toEqual([]);
  });

  test("keeps ids as they are, even __proto__", async () => {
    expect((await scanLines(line("__proto__", "Hello.")))[0]?.id).toBe("__proto__");
  });
});
