import { DATA_CATEGORIES, DATA_TYPES } from "../../src/core/model/data-type";
import { recognizers } from "../../src/core/recognizers";
import type { Recognizer } from "../../src/core/recognizers/define";
import { docstring } from "../lib/docstring";
import { code, table } from "../lib/markdown";

export const outputs: Readonly<Record<string, string>> = { "docs/recognizers.md": docs() };

function docs(): string {
  return [
    "<!-- Made from src/core/recognizers by `npm run generate`; changes here are lost. -->",
    "# The recognizers",
    "What Second Look takes for personal data or a login, in the text of a mail and of its files. A value that could be " +
      "many things counts only with a word near that announces it, such as a label or the heading of its column.",
    table(["type", "kind", "recognizer", "what it is", "counts without a word near"], inOrderOfDisplay().map(row)),
    "## How sure it is",
    "Each finding is of high, medium or low confidence. Three things decide: its form, its checksum where it has one, and a " +
      "word near that announces it (a label, a verb, the heading of its column).",
    table(
      ["confidence", "form", "checksum", "word near"],
      [
        ["high", "fits", "holds, or there is none", "yes"],
        ["high", "fits nothing else", "holds", "not needed"],
        ["medium", "written as people write nothing else", "holds, or there is none", "no"],
        ["low", "fits", "there is none", "no; it only supports other findings and never asks"],
        ["none", "fits", "fails", "either"],
      ],
    ),
    'Right behind "order number", "VAT", a currency and the like a number is none of these, unless it can be nothing else.',
    "## Groups of types",
    table(
      ["group", "types"],
      Object.entries(DATA_CATEGORIES).map(([group, types]) => [group, code(types)]),
    ),
    "",
  ].join("\n\n");
}

function inOrderOfDisplay(): readonly Recognizer[] {
  const place = ({ type }: Recognizer) => DATA_TYPES.indexOf(type);
  return [...recognizers].sort((one, other) => place(one) - place(other));
}

function row(recognizer: Recognizer): readonly string[] {
  const { id, type, sub = "" } = recognizer;
  return [type, sub, `\`${id}\``, docstring(`src/core/recognizers/${id}.ts`), withoutWord(recognizer)];
}

function withoutWord(recognizer: Recognizer): string {
  if (recognizer.kind === "label") return "no";
  if (recognizer.kind !== "code") return "by its form";
  if (typeof recognizer.alone === "object") return "when written in its usual form";
  return recognizer.alone === "always" ? "yes" : "no";
}
