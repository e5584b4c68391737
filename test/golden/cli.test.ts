import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { built } from "../support/built";
import { MAILS } from "./compose";
import { goldenNames, goldenPath, goldenReview, reviewOfGolden, SALT } from "./golden";

const names = goldenNames();

test("the mails are those of test/golden/compose", () => {
  expect(names).toEqual(Object.keys(MAILS).sort());
  for (const [name, { eml }] of Object.entries(MAILS)) {
    expect(readFileSync(goldenPath(name, "eml"), "latin1")).toBe(eml);
  }
});

test.each(names)("%s is reviewed as recorded", (name) => {
  expect(reviewOfGolden(name)).toEqual(goldenReview(name));
});

describe("the built command line", () => {
  // A process a mail takes long: one of each kind is enough, since the code above is the same.
  test.each(["clean-lunch-nl", "others-data-to-outsider-nl", "zip-damaged", "blocked-nl", "strict-outsider-en"])(
    "decides on %s as recorded",
    (name) => {
      const policy = goldenPath(name, "policy.json");
      const options = existsSync(policy) ? ["--policy", policy] : [];
      const run = spawnSync(
        process.execPath,
        [built("cli", "second-look.js"), "review", goldenPath(name, "eml"), "--json", "--salt", SALT, ...options],
        { encoding: "utf8" },
      );
      const { decision, items } = goldenReview(name);
      const answer = JSON.parse(run.stdout) as Record<
        "items" | "unknowns",
        readonly { level: string; keys: unknown }[]
      >;
      const asked = [...answer.items, ...answer.unknowns].filter(({ level }) => level !== "info");
      expect(run.stderr).toBe("");
      expect(JSON.parse(run.stdout)).toMatchObject({ decision });
      expect(run.status).toBe(decision === "send" ? 0 : 1);
      expect(new Set(asked.map(({ keys }) => JSON.stringify(keys)))).toEqual(
        new Set(items.map(({ keys }) => JSON.stringify(keys))),
      );
    },
  );
});
