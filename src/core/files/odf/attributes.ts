import { isConstant } from "../named-value";
import type { XmlTag } from "../xml";
import type { Kind } from "./place";

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

/** What a named expression says, where it stands for a value of its own instead of a place in a sheet. */
export function constantOf(tag: XmlTag): string | undefined {
  const expression = (tag.attribute("expression") ?? "").replace(/^of:=?/, "");
  return isConstant(expression) ? `${tag.attribute("table:name") ?? ""}\t${expression}` : undefined;
}

/** The words of a control of a form, each with its kind. */
export function wordsOfControl(tag: XmlTag): readonly (readonly [Kind, string | undefined])[] {
  switch (tag.name) {
    case "hidden":
      return [["hidden form fields", tag.attribute("form:value")]];
    case "option":
    case "item":
      return [["lists of choices", tag.attribute("label")]];
    default:
      return [
        ["form fields", tag.attribute("label")],
        ["form fields", tag.attribute("current-value")],
      ];
  }
}
