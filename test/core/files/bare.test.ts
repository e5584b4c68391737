import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { runToEnd } from "../../../src/core/model/work";
import type { FileContent, FileInput, Work } from "../../../src/core/files/define";
import { readFile } from "../../../src/core/files/read";
import { bareContext, runScript } from "../../support/bare-context";
import { loadIn } from "../../support/core-modules";
import { filesOfAllKinds } from "../../support/large-files";
import { bytesOf } from "../../support/zip";
import type { ReadCase } from "./reading";

/** The readers in a world as poor as classic Outlook's. */
const bare = bareContext();
const readBare = loadIn(bare, "src/core/files/read.ts")["readFile"] as (input: FileInput) => Work<FileContent>;
const BareBytes = runScript(bare, "Uint8Array") as typeof Uint8Array;

/** Same bytes, same answer: read here, where everything is there, and in the bare world. */
function expectSame(name: string, bytes: Uint8Array): void {
  const content = runToEnd(readBare({ name, bytes: new BareBytes(bytes), depth: 0 }));
  // As text: what comes from another world is of other classes.
  expect(JSON.stringify(content)).toBe(JSON.stringify(runToEnd(readFile({ name, bytes, depth: 0 }))));
}

describe("reads the same in classic Outlook", () => {
  test.each(Object.entries(filesOfAllKinds(200)))("%s", expectSame);

  test.each(readdirSync(__dirname).filter((file) => /^(?!.*bombs).*\.cases\.ts$/.test(file)))("%s", (file) => {
    const tables = Object.values(jest.requireActual<Readonly<Record<string, readonly ReadCase[]>>>(`./${file}`));
    expect(tables.length).toBeGreaterThan(0);
    for (const one of tables.flat()) expectSame(one.name, bytesOf(one.file()));
  });
});

// `FILES=folder npx jest bare` compares the files of a folder too.
const { FILES } = process.env;
if (FILES !== undefined) {
  test.each(readdirSync(FILES))("%s reads the same in classic Outlook", (file) => {
    expectSame(file, Uint8Array.from(readFileSync(path.join(FILES, file))));
  });
}
