/** Builds mails byte by byte. All text here is "binary": one character a byte, so that charsets can be mixed. */

export type Encoding = "7bit" | "8bit" | "base64" | "quoted-printable";

const LINE = 76; // characters, RFC 2045

export interface Part {
  readonly headers: readonly string[];
  readonly body: string;
}

export function text(
  content: string,
  {
    type = "plain",
    charset = "utf-8",
    encoding = "8bit",
  }: { type?: string; charset?: string; encoding?: Encoding } = {},
): Part {
  const bytes = inCharset(content.replace(/\n/g, "\r\n"), charset);
  const headers = [`Content-Type: text/${type}; charset=${charset}`, `Content-Transfer-Encoding: ${encoding}`];
  return { headers, body: encoded(bytes, encoding) };
}

export function html(content: string, options: { charset?: string; encoding?: Encoding } = {}): Part {
  return text(`<html><body>${content}</body></html>`, { type: "html", ...options });
}

export interface FileOptions {
  readonly type?: string;
  readonly cid?: string;
  /** How the name is written; mailers differ. */
  readonly naming?: "plain" | "rfc2231" | "encoded-word";
}

export function file(name: string, bytes: Uint8Array | string, options: FileOptions = {}): Part {
  const { type = "application/octet-stream", cid, naming = "plain" } = options;
  const content = typeof bytes === "string" ? bytes : Buffer.from(bytes).toString("latin1");
  const named = {
    plain: `filename="${name}"`,
    rfc2231: `filename*=UTF-8''${encodeURIComponent(name)}`,
    "encoded-word": `filename="${word(name)}"`,
  }[naming];
  return {
    headers: [
      `Content-Type: ${type}`,
      `Content-Disposition: ${cid === undefined ? "attachment" : "inline"}; ${named}`,
      "Content-Transfer-Encoding: base64",
      ...(cid === undefined ? [] : [`Content-ID: <${cid}>`]),
    ],
    body: encoded(content, "base64"),
  };
}

/** A mail inside a mail. */
export function attachedMail(bytes: string): Part {
  return { headers: ["Content-Type: message/rfc822", "Content-Disposition: attachment"], body: bytes };
}

export function multipart(kind: "mixed" | "alternative" | "related", boundary: string, parts: readonly Part[]): Part {
  const body = parts.map((part) => `--${boundary}\r\n${part.headers.join("\r\n")}\r\n\r\n${part.body}\r\n`).join("");
  return {
    headers: [`Content-Type: multipart/${kind}; boundary="${boundary}"`],
    body: `${kind === "mixed" ? "This is a message in MIME format.\r\n" : ""}${body}--${boundary}--\r\n`,
  };
}

/** Headers as "Name: value" lines; text beyond ASCII stays as UTF-8 unless it was made an encoded word. */
export function message(headers: readonly string[], part: Part): string {
  const all = [...headers.map(utf8), "MIME-Version: 1.0", ...part.headers];
  return `${all.join("\r\n")}\r\n\r\n${part.body}`;
}

/** RFC 2047. */
export function word(content: string, charset = "utf-8", encoding: "B" | "Q" = "B"): string {
  const bytes = inCharset(content, charset);
  const inner =
    encoding === "B"
      ? Buffer.from(bytes, "latin1").toString("base64")
      : bytes.replace(/[^A-Z0-9 ]/gi, hexed("=")).replace(/ /g, "_");
  return `=?${charset}?${encoding}?${inner}?=`;
}

function utf8(content: string): string {
  return Buffer.from(content).toString("latin1");
}

const WINDOWS_1252: Readonly<Record<string, number>> = {
  "€": 0x80,
  "„": 0x84,
  "“": 0x93,
  "”": 0x94,
  "’": 0x92,
  "–": 0x96,
};
const LATIN_2: Readonly<Record<string, number>> = { ł: 0xb3, ś: 0xb6, ó: 0xf3, ż: 0xbf, č: 0xe8, ř: 0xf8, š: 0xb9 };

function inCharset(content: string, charset: string): string {
  if (charset === "utf-8") return utf8(content);
  const table = charset === "iso-8859-2" ? LATIN_2 : WINDOWS_1252;
  return content.replace(/[^\0-\x7f]/g, (char) => String.fromCharCode(table[char] ?? char.charCodeAt(0)));
}

function encoded(bytes: string, encoding: Encoding): string {
  if (encoding === "base64") {
    return (
      Buffer.from(bytes, "latin1")
        .toString("base64")
        .match(/.{1,76}/g) ?? []
    ).join("\r\n");
  }
  return encoding === "quoted-printable" ? quotedPrintable(bytes) : bytes;
}

function quotedPrintable(bytes: string): string {
  return bytes
    .split("\r\n")
    .map((line) => {
      const safe = line.replace(/[^\t\x20-\x3c\x3e-\x7e]/g, hexed("=")).replace(/[ \t]$/, hexed("="));
      return softBroken(safe);
    })
    .join("\r\n");
}

function softBroken(line: string): string {
  let rest = line;
  let out = "";
  while (rest.length > LINE) {
    const end = rest.slice(0, LINE - 1).replace(/=.?$/, "").length;
    out += `${rest.slice(0, end)}=\r\n`;
    rest = rest.slice(end);
  }
  return out + rest;
}

function hexed(mark: string): (char: string) => string {
  return (char) => mark + char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0");
}
