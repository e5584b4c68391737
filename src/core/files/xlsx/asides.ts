import type { Content } from "../content";
import type { Work } from "../define";
import { numberIn, type OoxmlPackage } from "../ooxml/package";
import type { Dialect } from "./dialect";
import type { XmlVisitor } from "../xml";

/** Notes on cells, and the talks of newer versions. `titles`: sheet title by the part that belongs to it. */
export function* readComments(
  dialect: Dialect,
  parts: OoxmlPackage,
  titles: ReadonlyMap<string, string>,
  content: Content,
): Work<void> {
  for (const name of [...parts.ofType("comments"), ...parts.ofType("threadedcomments")]) {
    const lines = name.endsWith(".xml") ? yield* commentLines(parts, name) : yield* dialect.comments(parts, name);
    const title = titles.get(name);
    content.hidden(title === undefined ? `comments ${numberIn(name)}` : `sheet '${title}'/comments`, lines.join("\n"));
  }
}

/** Values of other workbooks that formulas point to, with the path of each. */
export function* readExternalLinks(dialect: Dialect, parts: OoxmlPackage, content: Content): Work<void> {
  for (const name of parts.ofType("externalLink")) {
    const paths = (yield* parts.relationships(name)).filter(({ isExternal }) => isExternal);
    const values = yield* dialect.externalValues(parts, name);
    content.hidden(`external link ${numberIn(name)}`, [...paths.map(({ target }) => target), ...values].join("\n"));
  }
}

export function* externalValues(parts: OoxmlPackage, name: string): Work<readonly string[]> {
  const lines: string[] = [];
  let isValue = false;
  yield* parts.scan(name, {
    open(tag) {
      isValue = tag.name === "v";
    },
    text(text) {
      if (isValue) lines.push(text);
    },
    close() {
      isValue = false;
    },
  });
  return lines;
}

/** Cells as they were before somebody changed them, in a workbook that several people edit. */
export function* readRevisions(parts: OoxmlPackage, content: Content): Work<void> {
  for (const name of parts.ofType("revisionLog")) {
    const lines: string[] = [];
    yield* parts.scan(name, { text: (text) => void lines.push(text.trim()) });
    content.hidden(`older version ${numberIn(name)}`, lines.filter((line) => line !== "").join("\n"));
  }
}

export function* commentLines(parts: OoxmlPackage, name: string): Work<readonly string[]> {
  const lines: string[] = [];
  yield* parts.scan(name, commentVisitor(lines));
  return lines;
}

function commentVisitor(lines: string[]): XmlVisitor {
  const authors: string[] = [];
  let element = "";
  let text = "";
  return {
    open(tag) {
      element = tag.name;
      if (tag.name === "author") text = "";
      if (tag.name !== "comment" && tag.name !== "threadedComment") return;
      const author = authors[Number(tag.attribute("authorId") ?? "-1")];
      text = author === undefined || author === "" ? "" : `${author}: `;
    },
    text(piece) {
      if (element === "t" || element === "text" || element === "author") text += piece;
    },
    close(name) {
      element = "";
      if (name === "author") authors.push(text);
      if ((name === "comment" || name === "threadedComment") && text !== "") lines.push(text);
    },
  };
}
