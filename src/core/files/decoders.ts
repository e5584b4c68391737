/** Makes text of bytes that come piece by piece; what is no character becomes U+FFFD. */
export interface StreamDecoder {
  (bytes: Uint8Array, isLast: boolean): string;
}

/** A decoder for a charset by the name that stands in files; undefined for one that it has not. */
export interface Decoders {
  (charset: string): StreamDecoder | undefined;
}

/** `TextDecoder`, where there is one: classic Outlook has none. */
interface TextDecoderClass {
  new (label: string): { decode(bytes: Uint8Array, options: { readonly stream: boolean }): string };
}

/** Names in files, which are many, and those that browsers know (WHATWG Encoding 4.2). */
const LABELS: readonly (readonly [name: RegExp, label: string])[] = [
  [/^(?:gb|euc-cn)|936$/, "gb18030"],
  [/^(?:x-)?s(?:hift-?)?jis$|932$|31j$/, "shift_jis"],
  [/^big|950$/, "big5"],
  [/^ks|euc-kr|949$/, "euc-kr"],
  [/euc-jp/, "euc-jp"],
  [/^iso-2022-jp/, "iso-2022-jp"],
];

/** Of what the runtime offers. */
export function decodersOf(TextDecoder: TextDecoderClass | undefined): Decoders | undefined {
  if (TextDecoder === undefined) return undefined;
  return (charset) => {
    const page = /^(?:windows-|cp|ms)?(874|125\d)$/.exec(charset)?.[1];
    const label = LABELS.find(([name]) => name.test(charset))?.[1];
    try {
      const decoder = new TextDecoder(label ?? (page === undefined ? charset : `windows-${page}`));
      return (bytes, isLast) => decoder.decode(bytes, { stream: !isLast });
    } catch {
      return undefined; // a charset that it does not know
    }
  };
}
