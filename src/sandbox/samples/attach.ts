import type { AttachmentContent } from "../host/item";

/** Bytes that become one argument list: more would overflow the stack. */
const CHUNK = 8_192;

export function attach(name: string, bytes: Uint8Array): AttachmentContent {
  return { name, base64: base64(bytes) };
}

export function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
