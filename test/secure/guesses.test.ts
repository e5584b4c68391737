import { guesses } from "../../src/secure/guesses";

const made = guesses({
  fileNames: ["Salarissen Q3.xlsx", "klanten-20261103.zip"],
  organisations: ["anna@webshop.example", "Fietsen BV"],
  today: "2026-11-23",
});

describe("guesses", () => {
  test.each([
    "123456",
    "welkom01",
    "Welkom2026!",
    "Zomer2026",
    "Sommer2025!",
    "November2026",
    "printemps26",
    "Password1!",
  ])("what many people use: %s", (guess) => expect(made).toContain(guess));

  test.each([
    "Webshop2026!",
    "webshop",
    "fietsenbv",
    "Fietsen123",
    "Salarissen Q3",
    "salarissen2026",
    "20261103",
    "23112026",
    "23-11-2026",
  ])("what belongs to the mail: %s", (guess) => expect(made).toContain(guess));

  test("are few enough to be tried, and each once", () => {
    expect(made.length).toBeLessThanOrEqual(3_000);
    expect(new Set(made).size).toBe(made.length);
    expect(made.slice(0, 30)).toContain("123456");
  });

  test.each(["kR7#tq!w92Lm", "correct horse battery staple"])("no good password: %s", (password) => {
    expect(made).not.toContain(password);
  });
});
