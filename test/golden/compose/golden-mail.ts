interface GoldenMail {
  /** The mail's bytes, one character each. */
  readonly eml: string;
  readonly policy?: object;
}

/** By name: the file is `NAME.eml`. */
export type GoldenMails = Readonly<Record<string, GoldenMail>>;

export const ANNA = "Anna Visser <anna.visser@shop.example>";
export const DATE = "Date: Mon, 23 Nov 2026 10:12:00 +0100";

/** A policy as an organisation would write it, with its own domain. */
export function policyOf(more: object): object {
  return { version: 1, organisation: { internalDomains: ["shop.example"] }, ...more };
}
