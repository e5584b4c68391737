import type { Work } from "../define";
import { scanXml } from "../xml";

/** What the manifest says of one part: values by element and attribute ("key-derivation salt"). */
export type ManifestEntry = ReadonlyMap<string, string>;

/** The parts of an OpenDocument as its manifest lists them (ODF 1.3 part 2, 4). */
export function* readManifest(bytes: Uint8Array): Work<readonly ManifestEntry[]> {
  const entries: Map<string, string>[] = [];
  let said = new Map<string, string>();
  yield* scanXml(bytes, {
    open(tag) {
      if (tag.name === "file-entry") entries.push((said = new Map<string, string>()));
      said.set(tag.name, "");
      for (const [name, value] of tag.attributes()) said.set(`${tag.name} ${name}`, value);
    },
  });
  return entries;
}

export function pathOf(entry: ManifestEntry): string {
  return entry.get("file-entry full-path") ?? "";
}
