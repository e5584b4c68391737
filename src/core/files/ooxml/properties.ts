import { base64Work } from "../../crypto/base64";
import { utf8Decode } from "../../crypto/utf8";
import { u32 } from "../bytes";
import type { Content } from "../content";
import type { Work } from "../define";
import type { XmlVisitor } from "../xml";
import { numberIn, type OoxmlPackage } from "./package";

const PROPERTY_PARTS = ["core-properties", "extended-properties", "custom-properties"];
/** What Office writes by itself and says nothing of anybody. */
const DULL = /^(?:Pages|Words|Characters|CharactersWithSpaces|Lines|Paragraphs|TotalTime|DocSecurity|ScaleCrop)$/;
const DULLER =
  /^(?:LinksUpToDate|SharedDoc|HyperlinksChanged|AppVersion|Application|revision|Slides|Notes|generator|editing-.*)$/;

/** Authors, company, titles and own fields of the file, a line each: "creator: Jan". */
export function* readProperties(parts: OoxmlPackage, content: Content): Work<void> {
  const lines: string[] = [];
  for (const type of PROPERTY_PARTS) {
    for (const name of parts.ofType(type)) yield* parts.scan(name, propertyLines(lines));
  }
  content.metadata("properties", lines.join("\n"));
}

/** Text of customXml parts: forms and labels that other programs keep there. */
export function* readCustomXml(parts: OoxmlPackage, content: Content): Work<void> {
  for (const name of parts.names) {
    if (!/^customXml\/item\d+\.xml$/i.test(name)) continue;
    const pieces: string[] = [];
    let root = "";
    yield* parts.scan(name, {
      open(tag) {
        root = root === "" ? tag.name : root;
      },
      text: (text) => void pieces.push(text.trim()),
    });
    if (root === "DataMashup") content.hidden("connections", yield* queries(parts, pieces.join("")));
    else content.metadata(`custom XML ${numberIn(name)}`, pieces.filter((piece) => piece !== "").join("\n"));
  }
}

/** Queries of Power Query, which name files and servers: a zip behind its version and length (MS-QDEFF 2.2). */
function* queries(parts: OoxmlPackage, text: string): Work<string> {
  const bytes = (yield* base64Work(text)) ?? new Uint8Array(0);
  const mashup = yield* parts.inside(bytes.subarray(8, 8 + u32(bytes, 4)));
  const code = utf8Decode((yield* mashup.part("Formulas/Section1.m")) ?? new Uint8Array(0));
  // Excel writes one without queries too.
  return code.includes("shared ") ? code : "";
}

/** A line for each property. `depth`: of the elements that hold one, the root is 1. */
export function propertyLines(lines: string[], depth = 2): XmlVisitor {
  const path: string[] = [];
  let label = "";
  return {
    open(tag) {
      path.push(tag.name);
      // Own properties have a name; their value stands in an element of its type.
      if (path.length === depth) label = tag.attribute("name") ?? tag.name;
    },
    text(text) {
      const value = text.trim();
      if (value !== "" && !DULL.test(label) && !DULLER.test(label)) lines.push(`${label}: ${value}`);
    },
    close: () => void path.pop(),
  };
}
