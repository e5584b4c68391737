import type { Brand } from "./brand";
import type { Part } from "./part";

/** Lower-cased, trimmed, exactly one usable "@". Only `parseAddress` makes one. */
export type EmailAddress = Brand<string, "EmailAddress">;

export interface Mailbox {
  readonly name: string;
  readonly address: EmailAddress;
}

/** Somebody in To, Cc or Bcc. `address` is absent when Outlook gave a name without a usable address. */
export interface Recipient {
  readonly name: string;
  readonly address?: EmailAddress;
  /** A distribution list, whose members nobody can see from here. */
  readonly list: boolean;
}

export type AttachmentId = Brand<string, "AttachmentId">;

/** One attachment as listed; its bytes are read apart. `size` in bytes, as the client says. */
export interface Attachment {
  readonly id: AttachmentId;
  readonly name: string;
  readonly size: number;
  readonly kind: "file" | "item" | "cloud";
  readonly inline: boolean;
  readonly url?: string;
}

export type ComposeType = "new" | "reply" | "forward";

/** A mail or meeting before it is sent, as plain data. Meeting: required -> to, optional -> cc, organiser -> from. */
export interface Draft {
  readonly kind: "message" | "meeting";
  readonly from: Part<Mailbox>;
  readonly to: Part<readonly Recipient[]>;
  readonly cc: Part<readonly Recipient[]>;
  readonly bcc: Part<readonly Recipient[]>;
  readonly subject: Part<string>;
  /** The body as HTML; a plain-text body comes through `plainTextAsHtml`. */
  readonly html: Part<string>;
  readonly attachments: Part<readonly Attachment[]>;
  readonly composeType: Part<ComposeType>;
  /** Who already took part in the answered mail, when the edge knows it. */
  readonly thread?: { readonly participants: readonly EmailAddress[] };
}

/** Parts that a failed read can leave unknown, by the name that formats and stores use. */
export type PartName =
  | "from"
  | "to"
  | "cc"
  | "bcc"
  | "subject"
  | "body"
  | "attachments"
  | "attachment"
  | "composeType"
  | "store" // what was confirmed before
  | "policy"
  | "review"; // a check that crashed or ran out of time
