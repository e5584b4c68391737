import { joined, latin1, u16, u32, utf16 } from "./binary";
import { cfbOf } from "./cfb";

interface MsgItem {
  /** Texts by number of the property; in Unicode, or where `page` is given in bytes. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly bytes?: Readonly<Record<string, Uint8Array>>;
  readonly numbers?: Readonly<Record<string, number>>;
  /** "YYYY-MM-DDTHH:MM:SSZ". */
  readonly times?: Readonly<Record<string, string>>;
}

export interface MsgSpec extends MsgItem {
  readonly page?: number;
  readonly recipients?: readonly MsgItem[];
  readonly attachments?: readonly (MsgItem & { readonly message?: MsgSpec })[];
}

/** An Outlook message (MS-OXMSG). */
export function msgOf(spec: MsgSpec): Uint8Array {
  return cfbOf(streamsOf(spec, "", 32));
}

function streamsOf(spec: MsgSpec, path: string, header: number): Readonly<Record<string, Uint8Array>> {
  const { recipients = [], attachments = [], page } = spec;
  const own = { ...spec, numbers: { ...spec.numbers, ...(page === undefined ? {} : { "3FFD": page }) } };
  const isNarrow = page !== undefined;
  const streams = { ...itemStreams(own, path, header, isNarrow) };
  recipients.forEach((recipient, at) => {
    Object.assign(streams, itemStreams(recipient, `${path}__recip_version1.0_#${hex(at)}/`, 8, isNarrow));
  });
  attachments.forEach(({ message, ...attachment }, at) => {
    const inside = `${path}__attach_version1.0_#${hex(at)}/`;
    Object.assign(streams, itemStreams(attachment, inside, 8, isNarrow));
    if (message !== undefined) Object.assign(streams, streamsOf(message, `${inside}__substg1.0_3701000D/`, 24));
  });
  return streams;
}

function itemStreams(item: MsgItem, path: string, header: number, isNarrow: boolean): Record<string, Uint8Array> {
  const fixed: Uint8Array[] = [new Uint8Array(header)];
  for (const [id, value] of Object.entries(item.numbers ?? {})) fixed.push(property(id, 3, u32(value, 0)));
  for (const [id, moment] of Object.entries(item.times ?? {})) {
    const ticks = (BigInt(Date.parse(moment)) + 11_644_473_600_000n) * 10_000n;
    fixed.push(property(id, 0x40, u32(Number(ticks & 0xffffffffn), Number(ticks >> 32n))));
  }
  const streams: Record<string, Uint8Array> = { [`${path}__properties_version1.0`]: joined(...fixed) };
  for (const [id, text] of Object.entries(item.texts ?? {})) {
    streams[`${path}__substg1.0_${id}${isNarrow ? "001E" : "001F"}`] = isNarrow ? latin1(text) : utf16(text);
  }
  for (const [id, bytes] of Object.entries(item.bytes ?? {})) streams[`${path}__substg1.0_${id}0102`] = bytes;
  return streams;
}

function property(id: string, type: number, value: Uint8Array): Uint8Array {
  return joined(u16(type, parseInt(id, 16)), u32(6), value);
}

function hex(number: number): string {
  return number.toString(16).toUpperCase().padStart(8, "0");
}

/** Rich text as it is, in the frame of compressed one (MS-OXRTFCP 2.1.3.1.5). */
export function plainRtf(text: string): Uint8Array {
  return joined(u32(text.length + 12, text.length), latin1("MELA"), u32(0), latin1(text));
}
