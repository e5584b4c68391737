import type { Content } from "../content";
import type { Work } from "../define";
import type { XmlTag } from "../xml";
import type { OoxmlPackage } from "./package";

/** Parts that hold what they have to say in attributes, by content type. */
interface AttributePart {
  readonly types: readonly string[];
  readonly where: string;
  /** People and labels are metadata; what nobody sees in the file is hidden. */
  readonly isHidden: boolean;
  readonly attributes: readonly string[];
}

const PARTS: readonly AttributePart[] = [
  {
    types: ["person", "people", "revisionHeaders"],
    where: "persons",
    isHidden: false,
    attributes: ["displayName", "author", "userId", "userName"],
  },
  { types: ["classificationlabels"], where: "sensitivity label", isHidden: false, attributes: ["name", "siteId"] },
  {
    // Databases that a workbook asks, at times with the password.
    types: ["connections", "queryTable"],
    where: "connections",
    isHidden: true,
    attributes: ["name", "description", "sourceFile", "connection", "command", "url"],
  },
  // Values that a filter offers, also those of rows that are gone.
  { types: ["slicerCache"], where: "filter values", isHidden: true, attributes: ["n", "c"] },
];

/** Names of people, sensitivity labels, data sources and values of filters. */
export function* readAttributes(parts: OoxmlPackage, content: Content): Work<void> {
  for (const { types, where, isHidden, attributes } of PARTS) {
    const lines = new Set<string>();
    for (const type of types) {
      for (const name of parts.ofType(type)) {
        yield* parts.scan(name, {
          open: (tag) => void lines.add(attributesOf(tag, attributes)),
        });
      }
    }
    const text = [...lines].filter((line) => line !== "").join("\n");
    if (isHidden) content.hidden(where, text);
    else content.metadata(where, text);
  }
}

/** Values of these attributes, with tabs between. */
export function attributesOf(tag: XmlTag, names: readonly string[]): string {
  const values = names.map((name) => tag.attribute(name) ?? "");
  return values.filter((value) => value !== "").join("\t");
}

/** Is one of these attributes on ("ST_OnOff", ECMA-376 part 1, 22.9.2.7)? */
export function isOn(tag: XmlTag, names: readonly string[]): boolean {
  return names.some((name) => /^(?:1|true|on)$/.test(tag.attribute(name) ?? ""));
}
