import type { Work } from "../define";
import type { OoxmlPackage } from "../ooxml/package";

/** Names of those who comment, by the number or id that their comments name. */
export function* readAuthors(parts: OoxmlPackage): Work<ReadonlyMap<string, string>> {
  const authors = new Map<string, string>();
  for (const name of [...parts.ofType("commentAuthors"), ...parts.ofType("authors")]) {
    yield* parts.scan(name, {
      open(tag) {
        const id = tag.attribute("id");
        if (id !== undefined) authors.set(id, tag.attribute("name") ?? "");
      },
    });
  }
  return authors;
}

/** Comments of a part and replies to them, a line each: "Jan: is this right?". */
export function* readComments(parts: OoxmlPackage, name: string, authors: ReadonlyMap<string, string>): Work<string> {
  const lines: string[] = [];
  let isText = false;
  yield* parts.scan(name, {
    open(tag) {
      isText = tag.name === "text" || tag.name === "t";
      if (tag.name !== "cm" && tag.name !== "reply") return;
      const author = authors.get(tag.attribute("authorId") ?? "") ?? "";
      lines.push(author === "" ? "" : `${author}: `);
    },
    text(text) {
      if (isText) lines.push((lines.pop() ?? "") + text);
    },
    close(closed) {
      isText = false;
      if (closed === "p") lines.push((lines.pop() ?? "") + " ");
    },
  });
  return lines.map((line) => line.trim()).join("\n");
}
