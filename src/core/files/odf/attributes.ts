import type { XmlTag } from "../xml";

export function isTrue(tag: XmlTag, name: string): boolean {
  return tag.attribute(name) === "true";
}

export function isHiddenSection(tag: XmlTag): boolean {
  return tag.attribute("display") === "none" || isTrue(tag, "is-hidden");
}

/** Texts in quotes. */
export function literals(condition = ""): string {
  return (condition.match(/"[^"]+"/g) ?? []).map((quoted) => quoted.slice(1, -1)).join(",");
}
