import { u32, u64 } from "../bytes";
import type { Cfb, CfbEntry } from "../cfb";
import { decodeAs, type Charset } from "../charset";
import type { Decoders } from "../decoders";
import { charsetOfPage } from "../ole/properties";
import { utf16Text } from "../ole/strings";
import { formatSerial } from "../xlsx/serial-date";

/** Types of properties, as they end the names of streams (MS-OXMSG 2.1.3). */
const STRING8 = "001e";
const UNICODE = "001f";
const BINARY = "0102";
const OBJECT = "000d";

/** Names that a mail gives to properties of its own begin here (MS-OXCDATA 2.9). */
const FIRST_NAMED = "8000";
/** Times are ticks of 100 ns since 1601; sheets count days since 1899. */
const TICKS_A_DAY = 864e9;
const DAYS_BEFORE_SHEETS = 109_205;

/** Streams and storages by the storage they are in and their name: a mail to a thousand people has 25,000 of them. */
export class MapiFile {
  private readonly inside = new Map<number, Map<string, CfbEntry>>();

  constructor(
    readonly cfb: Cfb,
    readonly decoders?: Decoders,
  ) {
    for (const entry of cfb.entries) {
      const storage = this.inside.get(entry.storage) ?? new Map<string, CfbEntry>();
      if (!storage.has(entry.name)) storage.set(entry.name, entry);
      this.inside.set(entry.storage, storage);
    }
  }

  entriesOf(storage: number): ReadonlyMap<string, CfbEntry> {
    return this.inside.get(storage) ?? new Map();
  }
}

/** Properties of a mail, a recipient or an attachment, each by its number in four hexadecimal digits. */
export class MapiProperties {
  private readonly entries: ReadonlyMap<string, CfbEntry>;
  private readonly fixed: Uint8Array;
  private readonly charset: Charset;

  /** `page`: the code page of texts that are not Unicode, for what is inside a mail. */
  constructor(
    readonly file: MapiFile,
    storage: number,
    readonly page?: number,
  ) {
    this.entries = file.entriesOf(storage);
    this.fixed = this.stream("__properties_version1.0") ?? new Uint8Array(0);
    this.page = page ?? this.number("3ffd");
    this.charset = charsetOfPage(this.page ?? 0);
  }

  text(id: string): string {
    const unicode = this.stream(`__substg1.0_${id}${UNICODE}`);
    if (unicode !== undefined) return trimmed(utf16Text(unicode, 0, unicode.length >> 1));
    const bytes = this.stream(`__substg1.0_${id}${STRING8}`);
    return bytes === undefined ? "" : trimmed(decodeAs(bytes, this.charset, this.file.decoders));
  }

  bytes(id: string): Uint8Array | undefined {
    return this.stream(`__substg1.0_${id}${BINARY}`);
  }

  /** A storage of its own, such as a mail in a mail. */
  object(id: string): CfbEntry | undefined {
    const entry = this.entries.get(`__substg1.0_${id}${OBJECT}`);
    return entry?.isStream === false ? entry : undefined;
  }

  number(id: string): number | undefined {
    const at = this.place(id);
    return at === undefined ? undefined : u32(this.fixed, at + 8);
  }

  /** "2026-11-23 10:00:00" in UTC; "" without one. */
  time(id: string): string {
    const at = this.place(id);
    if (at === undefined) return "";
    return formatSerial(u64(this.fixed, at + 8) / TICKS_A_DAY - DAYS_BEFORE_SHEETS, true, true) ?? "";
  }

  /** Texts of the properties from one number on up to another. */
  textsFrom(first: string, last: string): ReadonlyMap<string, string> {
    const texts = new Map<string, string>();
    for (const name of this.entries.keys()) {
      const id = /^__substg1\.0_([\da-f]{4})001[ef]$/.exec(name)?.[1] ?? "";
      if (id >= first && id <= last) texts.set(id, this.text(id));
    }
    return texts;
  }

  /** Texts of properties that the mail itself names. */
  named(): readonly string[] {
    return [...this.textsFrom(FIRST_NAMED, "ffff").values()].filter((text) => text !== "");
  }

  /** Entries of 16 bytes behind a header whose length depends on what it is of: the last of them end with the stream. */
  private place(id: string): number | undefined {
    const { fixed } = this;
    const number = parseInt(id, 16);
    for (let at = fixed.length % 16; at < fixed.length; at += 16) {
      if (u32(fixed, at) >>> 16 === number) return at;
    }
    return undefined;
  }

  private stream(name: string): Uint8Array | undefined {
    const entry = this.entries.get(name);
    return entry?.isStream === true ? this.file.cfb.read(entry, entry.size) : undefined;
  }
}

function trimmed(text: string): string {
  return text.replace(/\0[\s\S]*$/, "").trim();
}
