/** A mail of these header lines and this body; lines end as in mail. */
export function emlOf(headers: readonly string[], body: string): Uint8Array {
  return Uint8Array.from(Buffer.from(crlf([...headers, "", body].join("\n"))));
}

/** A multipart body with its `Content-Type` line first among its own headers. */
export function multipart(
  kind: string,
  parts: readonly string[],
  boundary = "b1",
): readonly [header: string, body: string] {
  const body = parts.map((part) => `--${boundary}\n${part}\n`).join("");
  return [`Content-Type: multipart/${kind}; boundary="${boundary}"`, `${body}--${boundary}--\n`];
}

/** One piece of a multipart: its header lines and its content. */
export function piece(headers: readonly string[], content: string): string {
  return [...headers, "", content].join("\n");
}

/** An attached file in base64. */
export function attachedFile(name: string, content: string | Uint8Array): string {
  const encoded = Buffer.from(content).toString("base64").replace(/.{76}/g, "$&\n");
  const headers = [`Content-Disposition: attachment; filename="${name}"`, "Content-Transfer-Encoding: base64"];
  return piece(["Content-Type: application/octet-stream", ...headers], encoded);
}

function crlf(text: string): string {
  return text.replace(/\r?\n/g, "\r\n");
}
