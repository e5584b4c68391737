import { readFileSync } from "node:fs";
import path from "node:path";
import { checkSync } from "recheck";
import ts from "typescript";
import { ROOT, filesBelow } from "../support/imports";

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** All regular expression literals of a file. */
function patternsOf(file: string): readonly Pattern[] {
  const text = readFileSync(path.join(ROOT, file), "utf8");
  const patterns: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      patterns.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
  return patterns;
}

const FOLDERS = ["src/core", "src/outlook", "src/launch", "src/eml", "src/pane"];
const files = FOLDERS.flatMap((folder) => filesBelow(folder, [".ts"]))
  .map((file) => [file, patternsOf(file)] as const)
  .filter(([, patterns]) => patterns.length > 0);

test.each(files)(
  "no text makes a pattern of %s backtrack without end",
  (_, patterns) => {
    const doubtful = patterns.filter(
      ({ source, flags }) => checkSync(source, flags, { timeout: 60_000 }).status !== "safe",
    );
    expect(doubtful).toEqual([]);
  },
  240_000,
);
