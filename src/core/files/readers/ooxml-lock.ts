import type { Protection } from "../../model/file-report";
import { openCfb, streamIn } from "../cfb";
import { DEFAULT_PASSWORD, locked, OPENS_BY_ITSELF, unreadable } from "../content";
import type { FileReader } from "../define";
import { ooxmlDocument, ooxmlLock, ooxmlLockText } from "../office-lock/ooxml";

const RIGHTS_MANAGED: Protection = { state: "protected", kind: "rights-managed" };
/** Bytes of what an ordinary lock says of itself: some 1,500. */
const MAX_INFO = 64 * 1024;

/** Encrypted docx, xlsx and pptx. With the password that Office tries by itself, they are read as if they were open. */
export const ooxmlLocked: FileReader = {
  id: "ooxml-lock",
  formats: ["ooxml"],
  *read({ bytes, name, depth }, _, context) {
    const format = officeFormat(name);
    const cfb = openCfb(bytes);
    if (cfb === undefined) return unreadable(format, "damaged");
    if (cfb.entries.some((entry) => entry.name.includes("drmencrypted"))) return locked(format, RIGHTS_MANAGED);
    const info = streamIn(cfb, ["encryptioninfo"], MAX_INFO) ?? new Uint8Array(0);
    const { protection, lock } = ooxmlLock(info);
    if (lock === undefined) return locked(format, protection);
    const sealed = streamIn(cfb, ["encryptedpackage"], bytes.length) ?? new Uint8Array(0);
    const opened = sealed.length < 8 ? undefined : yield* ooxmlDocument(lock, sealed, DEFAULT_PASSWORD);
    if (opened === undefined) return locked(format, protection, ooxmlLockText(lock));
    const content = yield* context.readInner({ name, bytes: opened, depth: depth + 1 });
    return { ...content, protection: OPENS_BY_ITSELF };
  },
};

/** All of them look the same from outside, so the name tells which. */
function officeFormat(name: string): string {
  const extension = /\.(docx|docm|dotx|xlsx|xlsm|xlsb|xltx|pptx|pptm|ppsx)$/i.exec(name)?.[1];
  return extension === undefined ? "ooxml" : extension.toLowerCase();
}
