import { indexOf } from "../bytes";
import { encodingOf } from "./encodings";
import { glyphText } from "./glyph-names";
import { Lexer } from "./lexer";
import { Operator } from "./objects";

/** Bytes of the readable head of a font file. */
const HEAD = 32_768;

/** The encoding that a Type 1 font file has in its head: "dup 65 /A put" (Adobe Type 1 Font Format, 2.3). */
export function builtInEncoding(bytes: Uint8Array): string[] | undefined {
  const end = Math.min(bytes.length, HEAD);
  const start = indexOf(bytes, "/Encoding", 0, end);
  if (start < 0) return undefined;
  const lexer = new Lexer(bytes, start + 9, end);
  let token = lexer.next();
  if (token instanceof Operator && token.name === "StandardEncoding") return encodingOf("StandardEncoding");
  const texts = new Array<string>(256).fill("");
  for (; token !== undefined; token = lexer.next()) {
    if (!(token instanceof Operator)) continue;
    if (token.name === "def" || token.name === "readonly") break;
    if (token.name !== "dup") continue;
    const [code, name] = [lexer.next(), lexer.next()];
    if (typeof code === "number" && code < 256 && typeof name === "string") texts[code] = glyphText(name);
  }
  return texts;
}
