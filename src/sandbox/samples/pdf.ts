import { joined } from "../../core/crypto/hmac";
import { md5 } from "../../core/crypto/md5";
import { rc4 } from "../../core/crypto/rc4";
import { utf8Encode } from "../../core/crypto/utf8";

/**
 * A PDF of one page that only its owner may change, as "restrict editing" makes it: encrypted, and yet everybody can
 * open it, because the password for readers is empty (ISO 32000-1, 7.6.3, revision 3). Text in Latin letters.
 */
export function makeOwnerOnlyPdf(lines: readonly string[]): Uint8Array {
  const owner = ownerEntry();
  const key = repeated(md5(joined(PADDING, owner, PERMISSION_BYTES, ID)));
  const drawn = rc4(objectKey(key, CONTENT), utf8Encode(page(lines)));
  const objects: readonly (string | Uint8Array)[] = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F1 4 0 R>>>>>>",
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    drawn,
    `<</Filter/Standard/V 2/R 3/Length 128/P ${PERMISSIONS}/O<${hex(owner)}>/U<${hex(userEntry(key))}>>>`,
  ];
  return assembled(objects);
}

/** Number of the object with the text. */
const CONTENT = 5;
const PERMISSIONS = -3904; // nothing but looking at it
const PERMISSION_BYTES = Uint8Array.of(0xc0, 0xf0, 0xff, 0xff);
const ID = Uint8Array.from({ length: 16 }, (_, index) => index * 5 + 1);
/** What stands in for the missing letters of a password (algorithm 2). */
const PADDING = Uint8Array.of(
  ...[0x28, 0xbf, 0x4e, 0x5e, 0x4e, 0x75, 0x8a, 0x41, 0x64, 0x00, 0x4e, 0x56, 0xff, 0xfa, 0x01, 0x08],
  ...[0x2e, 0x2e, 0x00, 0xb6, 0xd0, 0x68, 0x3e, 0x80, 0x2f, 0x0c, 0xa9, 0xfe, 0x64, 0x53, 0x69, 0x7a],
);

/** Algorithm 3: the empty password of readers, sealed with the owner's. */
function ownerEntry(): Uint8Array {
  const password = joined(utf8Encode("Only-I-may-print"), PADDING).slice(0, PADDING.length);
  return turned(repeated(md5(password)), PADDING);
}

/** Algorithm 5. */
function userEntry(key: Uint8Array): Uint8Array {
  return joined(turned(key, md5(joined(PADDING, ID))), new Uint8Array(16));
}

function repeated(hash: Uint8Array): Uint8Array {
  let key = hash;
  for (let round = 0; round < 50; round++) key = md5(key);
  return key;
}

function turned(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  let result = bytes;
  for (let round = 0; round < 20; round++) {
    result = rc4(
      key.map((value) => value ^ round),
      result,
    );
  }
  return result;
}

/** Algorithm 1. */
function objectKey(key: Uint8Array, object: number): Uint8Array {
  return md5(joined(key, Uint8Array.of(object, 0, 0, 0, 0)));
}

function page(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, "\\$&")}) Tj T*`);
  return `BT /F1 11 Tf 16 TL 56 780 Td ${shown.join("\n")} ET`;
}

function assembled(objects: readonly (string | Uint8Array)[]): Uint8Array {
  let bytes = utf8Encode("%PDF-1.4\n");
  const places = objects.map((object, index) => {
    const place = bytes.length;
    const isText = typeof object === "string";
    const open = isText ? object : `<</Length ${object.length}>>\nstream\n`;
    const middle = isText ? new Uint8Array() : object;
    const close = isText ? "" : "\nendstream";
    bytes = joined(bytes, utf8Encode(`${index + 1} 0 obj\n${open}`), middle, utf8Encode(`${close}\nendobj\n`));
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const trailer = `trailer\n<</Size ${size}/Root 1 0 R/Encrypt ${size - 1} 0 R/ID[<${hex(ID)}><${hex(ID)}>]>>`;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}`;
  return joined(bytes, utf8Encode(`${table}${trailer}\nstartxref\n${bytes.length}\n%%EOF\n`));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (value) => value.toString(16).padStart(2, "0")).join("");
}
