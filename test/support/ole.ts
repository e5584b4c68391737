import { joined, latin1, u16, u32 } from "./binary";

/** A stream of document properties (MS-OLEPS) in a code page: known ones by number, own ones by name. */
export function propertiesOf(
  known: Readonly<Record<number, string>>,
  own?: Readonly<Record<string, number>>,
  page = 1_252,
): Uint8Array {
  const first = setOf(
    Object.entries(known).map(([id, text]) => [Number(id), textValue(text)]),
    page,
  );
  const names = Object.keys(own ?? {});
  const dictionary = joined(
    u32(names.length),
    ...names.flatMap((name, at) => [u32(at + 2, name.length + 1), latin1(`${name}\0`)]),
  );
  const second = setOf([
    [0, dictionary],
    ...names.map((name, at): readonly [number, Uint8Array] => [at + 2, u32(3, own?.[name] ?? 0)]),
  ]);
  const head = joined(u16(0xfffe, 0), u32(0), new Uint8Array(16), u32(own === undefined ? 1 : 2), new Uint8Array(16));
  if (own === undefined) return joined(head, u32(48), first);
  return joined(head, u32(68), new Uint8Array(16), u32(68 + first.length), first, second);
}

function setOf(values: readonly (readonly [id: number, value: Uint8Array])[], page = 1_252): Uint8Array {
  const all = [[1, u32(2, page)] as const, ...values];
  let at = 8 + 8 * all.length;
  const places = all.map(([id, value]) => u32(id, (at += value.length) - value.length));
  const body = joined(...places, ...all.map(([, value]) => value));
  return joined(u32(8 + body.length, all.length), body);
}

function textValue(text: string): Uint8Array {
  const bytes = latin1(`${text}\0`);
  return joined(u32(30, bytes.length), bytes, new Uint8Array((4 - (bytes.length % 4)) % 4));
}
