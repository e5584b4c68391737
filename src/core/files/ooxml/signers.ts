import { base64Decode } from "../../crypto/base64";
import { byte, startsWith } from "../bytes";
import { decodeShort } from "../charset";
import type { Content } from "../content";
import type { Work } from "../define";
import type { OoxmlPackage } from "./package";

/** Names of attributes of a certificate: common name, and e-mail address (X.520, PKCS #9). */
const NAMES = [
  [6, 3, 0x55, 4, 3],
  [6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 1],
];
const UTF16_STRING = 0x1e;

/** Who signed the file, and who vouches for them, as their certificates say. */
export function* readSigners(parts: OoxmlPackage, content: Content): Work<void> {
  const signers = new Set<string>();
  for (const name of parts.names) {
    if (!/^_xmlsignatures\/.*\.xml$|^META-INF\/documentsignatures\.xml$/i.test(name)) continue;
    let certificate: string | undefined;
    yield* parts.scan(name, {
      open(tag) {
        if (tag.name === "X509Certificate") certificate = "";
      },
      text(text) {
        if (certificate !== undefined) certificate += text;
      },
      close() {
        if (certificate !== undefined) for (const signer of namesIn(base64Decode(certificate))) signers.add(signer);
        certificate = undefined;
      },
    });
  }
  content.metadata("signers", [...signers].join("\n"));
}

function namesIn(certificate: Uint8Array | undefined): readonly string[] {
  if (certificate === undefined) return [];
  const names: string[] = [];
  for (let at = certificate.indexOf(6); at >= 0; at = certificate.indexOf(6, at + 1)) {
    const name = NAMES.find((bytes) => startsWith(certificate, bytes, at));
    if (name === undefined) continue;
    const value = at + name.length;
    const text = certificate.subarray(value + 2, value + 2 + byte(certificate, value + 1));
    names.push(decodeShort(text, byte(certificate, value) === UTF16_STRING ? "utf-16be" : "utf-8"));
  }
  return names;
}
