const SEMICOLON = 59;
const HASH = 35;
const NAMED: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["amp", "&"],
]);

/** Characters of the longest entity, with its semicolon: "#1114111;". */
const LONGEST_ENTITY = 9;

/** The five entities of XML and character numbers; what a DTD would define stays as it is. */
export function resolveEntities(text: string): string {
  let resolved = "";
  let from = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) {
    // By hand: a part can hold ten million, and a pattern with a callback takes seconds for them.
    let end = at + 2;
    while (end - at <= LONGEST_ENTITY && text.charCodeAt(end) !== SEMICOLON) end++;
    const character = end - at > LONGEST_ENTITY ? undefined : characterOf(text.slice(at + 1, end));
    if (character === undefined) continue;
    resolved += text.slice(from, at) + character;
    from = end + 1;
  }
  return from === 0 ? text : resolved + text.slice(from);
}

function characterOf(entity: string): string | undefined {
  if (entity.charCodeAt(0) !== HASH) return NAMED.get(entity);
  const isHex = /^#x/i.test(entity);
  const digits = entity.slice(isHex ? 2 : 1);
  if (!(isHex ? /^[\da-f]{1,6}$/i : /^\d{1,7}$/).test(digits)) return undefined;
  const code = parseInt(digits, isHex ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}
