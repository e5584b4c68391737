import type { Work } from "../define";
import type { OoxmlPackage } from "../ooxml/package";
import type { XmlTag } from "../xml";

/** Stands for pictures, gradients and everything else that no text has the colour of. */
export const OTHER = "other";

/** Colours that a master and all that is built on it call by name. */
export interface Theme {
  /** By name; a master gives names of its own to them (ECMA-376 part 1, 19.3.1.6). */
  readonly colors: Map<string, string>;
  /** The first kind of background is the colour that it is asked for in, and nothing else. */
  readonly isPlain: boolean;
}

/** UTF-16 units of the name of a colour. */
const LONGEST_NAME = 40;
const SLOT = /^(?:dk|lt|accent)\d$/;
const PRESETS: ReadonlyMap<string, string> = new Map([
  ["white", "ffffff"],
  ["black", "000000"],
]);

export function noTheme(): Theme {
  return { colors: new Map(), isPlain: false };
}

export function* readTheme(parts: OoxmlPackage, name: string): Work<Theme> {
  const colors = new Map<string, string>();
  const first: string[] = [];
  let slot = "";
  let fills = 0;
  let depth = 0;
  yield* parts.scan(name, {
    open(tag) {
      if (SLOT.test(tag.name)) slot = tag.name;
      else if (slot !== "") colors.set(slot, colorOf(tag));
      if (tag.name === "bgFillStyleLst") depth = 1;
      else if (depth > 0 && depth++ === 1) fills++;
      if (depth > 1 && fills === 1) first.push(tag.name);
    },
    close(closed) {
      if (closed === slot) slot = "";
      if (depth > 0) depth--;
    },
  });
  return { colors, isPlain: first.join(" ") === "solidFill schemeClr" };
}

/** Six hexadecimal digits, or a name of the theme. */
export function colorOf(tag: XmlTag): string {
  const value = tag.attribute(tag.name === "sysClr" ? "lastClr" : "val") ?? OTHER;
  if (tag.name === "prstClr") return PRESETS.get(value) ?? OTHER;
  return /^(?:srgb|sys|scheme)Clr$/.test(tag.name) && value.length < LONGEST_NAME ? value.toLowerCase() : OTHER;
}
