import type { Cfb, CfbEntry } from "../cfb";
import type { Content } from "../content";
import type { FileInput, ReadContext, Work } from "../define";
import { storageFile } from "./storage-file";

/** Word keeps objects in a pool, Excel at the top under names of its own. */
const OBJECT = /^(?:_\d{1,10}|mbd[\da-f]{1,8})$/;
/** Controls are no files. */
const CONTROL = "\x03ocxname";

/** Files put into a binary document, each read by its own reader. */
export function* readObjects(cfb: Cfb, { depth }: FileInput, context: ReadContext, content: Content): Work<void> {
  const pool = cfb.entries.find(({ name, isStream }) => !isStream && name === "objectpool");
  for (const storage of cfb.entries) {
    if (storage.isStream || !OBJECT.test(storage.name)) continue;
    if (storage.storage !== 0 && storage.storage !== pool?.index) continue;
    const inside = cfb.entries.filter((entry) => entry.storage === storage.index);
    if (inside.some(({ name }) => name === CONTROL) || inside.every(isFrame)) continue;
    yield* readObject(cfb, storage, depth, context, content);
  }
}

/** A stream that only says how an object is shown, linked or called; their names begin with a control character. */
export function isFrame({ name }: CfbEntry): boolean {
  return name < " " && name !== "\x01ole10native";
}

function* readObject(
  cfb: Cfb,
  storage: Cfb["entries"][number],
  depth: number,
  context: ReadContext,
  content: Content,
): Work<void> {
  if (context.budget.entries-- <= 0) {
    content.incomplete("too-many-parts");
    return;
  }
  const bytes = storageFile(cfb, storage, context.budget);
  if (bytes === undefined) {
    content.incomplete("too-large");
    return;
  }
  yield;
  const inner = yield* context.readInner({ name: storage.name, bytes, depth: depth + 1 });
  content.inner(`embedded file '${storage.name}'`, inner, true);
}
