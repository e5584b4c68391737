/** The few Outlook calls that the add-in uses, over a mail in memory, with switches for everything that goes wrong. */
export interface FakeRecipient {
  readonly displayName: string;
  readonly emailAddress: string;
  readonly recipientType?: string;
}

export interface FakeAttachment {
  readonly id: string;
  readonly name: string;
  readonly size?: number;
  readonly isInline?: boolean;
  readonly attachmentType?: string;
  readonly url?: string;
  readonly format?: string;
  /** Base64 for a file, text for an attached mail. */
  readonly content?: string;
}

/**
 * What a call does instead of answering well: throw, never answer, fail (with Outlook's number), be missing, or
 * succeed with another value.
 */
export type Fault = "throws" | "silent" | "fails" | "missing" | { readonly code: number } | { readonly value: unknown };

/** A fault for every call, or by the count of calls from 0; undefined answers well. */
export type Faults = Readonly<Record<string, Fault | ((call: number) => Fault | undefined)>>;

export interface FakeMail {
  readonly itemType?: "message" | "appointment";
  readonly from?: FakeRecipient;
  readonly to?: readonly FakeRecipient[];
  readonly cc?: readonly FakeRecipient[];
  readonly bcc?: readonly FakeRecipient[];
  readonly subject?: string;
  readonly html?: string;
  readonly composeType?: string;
  readonly attachments?: readonly FakeAttachment[];
}

export const ANNA: FakeRecipient = { displayName: "Anna Jansen", emailAddress: "anna@shop.example" };
export const EVA: FakeRecipient = { displayName: "Eva de Boer", emailAddress: "eva@partner.example" };
export const TOM: FakeRecipient = { displayName: "Tom Bakker", emailAddress: "tom@shop.example" };

const NO_ENTRY = 9050;
const FAILURE = 9999;

export class FakeOutlook {
  /** Paths of all calls, such as "body.getAsync", in order. */
  readonly calls: string[] = [];
  readonly session = new Map<string, string>();
  readonly headers = new Map<string, string>();
  readonly lists = new Map<string, FakeRecipient[]>();
  readonly handlers = new Map<string, (event: unknown) => void>();
  readonly events = new Map<string, () => void>();
  readonly item: Record<string, unknown>;
  attachments: FakeAttachment[];
  subject: string;
  html: string;
  faults: Faults = {};
  /** Milliseconds until a call answers; without it, at once but never in the same turn. */
  delay = 0;

  constructor(mail: FakeMail = {}) {
    const meeting = mail.itemType === "appointment";
    this.subject = mail.subject ?? "About tomorrow";
    this.html = mail.html ?? "<p>See you tomorrow.</p>";
    this.attachments = [...(mail.attachments ?? [])];
    this.item = {
      itemType: mail.itemType ?? "message",
      [meeting ? "organizer" : "from"]: this.part(meeting ? "organizer" : "from", {
        getAsync: () => mail.from ?? ANNA,
      }),
      [meeting ? "requiredAttendees" : "to"]: this.list(meeting ? "requiredAttendees" : "to", mail.to ?? [TOM]),
      [meeting ? "optionalAttendees" : "cc"]: this.list(meeting ? "optionalAttendees" : "cc", mail.cc ?? []),
      subject: this.part("subject", { getAsync: () => this.subject }),
      body: this.part("body", { getAsync: () => this.html }),
      sessionData: this.sessionData(),
      ...(meeting ? {} : this.messageOnly(mail)),
    };
    const composeType = { getComposeTypeAsync: () => ({ composeType: mail.composeType ?? "newMail" }) };
    const calls = this.part("", { ...this.attachmentCalls(), ...(meeting ? {} : composeType) });
    Object.defineProperties(this.item, Object.getOwnPropertyDescriptors(calls));
  }

  /** As the global `Office`. */
  office(displayLanguage = "en-US"): Record<string, unknown> {
    return {
      actions: { associate: (name: string, handler: (event: unknown) => void) => this.handlers.set(name, handler) },
      onReady: () => Promise.resolve(),
      EventType: { RecipientsChanged: "olkRecipientsChanged", AttachmentsChanged: "olkAttachmentsChanged" },
      context: {
        displayLanguage,
        mailbox: {
          item: this.item,
          userProfile: { emailAddress: ANNA.emailAddress },
          diagnostics: { hostName: "OutlookWebApp", hostVersion: "20.1" },
        },
      },
    };
  }

  /** Raises an event of Outlook; gives every answer that arrives until nothing more can come. */
  async fire(name: string, settleFor = 20): Promise<readonly unknown[]> {
    const answers: unknown[] = [];
    await new Promise<void>((resolve) => {
      const completed = (options: unknown) => {
        answers.push(options);
        setTimeout(resolve, settleFor); // a second answer would come right after
      };
      this.handlers.get(name)?.({ completed });
    });
    return answers;
  }

  private messageOnly(mail: FakeMail): Record<string, unknown> {
    return {
      bcc: this.list("bcc", mail.bcc ?? []),
      internetHeaders: this.part("internetHeaders", {
        getAsync: (names) =>
          Object.fromEntries([...this.headers].filter(([name]) => (names as string[]).includes(name))),
        setAsync: (headers) => {
          for (const [name, text] of Object.entries(headers as Record<string, string>)) this.headers.set(name, text);
        },
        removeAsync: (names) => {
          for (const name of names as string[]) this.headers.delete(name);
        },
      }),
    };
  }

  private list(field: string, start: readonly FakeRecipient[]): Record<string, unknown> {
    this.lists.set(field, [...start]);
    const now = () => this.lists.get(field) ?? [];
    const limited = (added: unknown) => {
      if ((added as FakeRecipient[]).length > 100) throw new Failed(FAILURE);
      return added as FakeRecipient[];
    };
    return this.part(field, {
      getAsync: () => now().map((one) => ({ ...one })),
      addAsync: (added) => void this.lists.set(field, [...now(), ...limited(added)]),
      setAsync: (wanted) => void this.lists.set(field, [...limited(wanted)]),
    });
  }

  private sessionData(): Record<string, unknown> {
    return this.part("sessionData", {
      getAllAsync: () => Object.fromEntries(this.session),
      getAsync: (name) => this.session.get(name as string) ?? fail(NO_ENTRY),
      setAsync: (name, text) => void this.session.set(name as string, text as string),
      removeAsync: (name) => this.session.delete(name as string) || fail(NO_ENTRY),
    });
  }

  private attachmentCalls(): Record<string, Run> {
    return {
      getAttachmentsAsync: () =>
        this.attachments.map(({ id, name, size, isInline, attachmentType, url }) => ({
          ...{
            id,
            name,
            size: size ?? 1000,
            isInline: isInline ?? false,
            attachmentType: attachmentType ?? "file",
            url,
          },
        })),
      getAttachmentContentAsync: (id) => {
        const found = this.attachments.find((one) => one.id === id);
        return found === undefined ? fail(FAILURE) : { format: found.format ?? "base64", content: found.content ?? "" };
      },
      removeAttachmentAsync: (id) => {
        this.attachments = this.attachments.filter((one) => one.id !== id);
      },
      addFileAttachmentFromBase64Async: (content, name) => {
        const id = `added-${String(this.calls.length)}`;
        this.attachments = [...this.attachments, { id, name: name as string, content: content as string }];
        return id;
      },
      addHandlerAsync: (type, handler) => void this.events.set(type as string, handler as () => void),
      removeHandlerAsync: (type) => void this.events.delete(type as string),
    };
  }

  private part(path: string, runs: Readonly<Record<string, Run>>): Record<string, unknown> {
    const methods: Record<string, unknown> = {};
    for (const [name, run] of Object.entries(runs)) {
      const full = path === "" ? name : `${path}.${name}`;
      Object.defineProperty(methods, name, {
        enumerable: true,
        get: () => (this.faults[full] === "missing" ? undefined : (...args: unknown[]) => this.answer(full, run, args)),
      });
    }
    return methods;
  }

  private answer(path: string, run: Run, args: readonly unknown[]): void {
    const callback = args[args.length - 1] as (result: unknown) => void;
    const given = this.faults[path];
    const fault = typeof given === "function" ? given(this.calls.filter((call) => call === path).length) : given;
    this.calls.push(path);
    if (fault === "throws") throw new Error("Outlook threw");
    if (fault === "silent") return;
    setTimeout(() => callback(resultOf(run, args.slice(0, -1), fault)), this.delay);
  }
}

type Run = (...args: readonly unknown[]) => unknown;

class Failed extends Error {
  constructor(readonly code: number) {
    super("Outlook failed");
  }
}

function fail(code: number): never {
  throw new Failed(code);
}

function resultOf(run: Run, args: readonly unknown[], fault: Fault | undefined): unknown {
  try {
    if (fault === "fails") fail(FAILURE);
    if (typeof fault === "object" && "code" in fault) fail(fault.code);
    const value = typeof fault === "object" && "value" in fault ? fault.value : run(...args);
    return { status: "succeeded", value };
  } catch (error) {
    if (error instanceof Failed) return { status: "failed", error: { code: error.code } };
    throw error;
  }
}

/** Puts a fake `Office` and the packaged policy where the add-in looks for them. */
export function installOffice(outlook: FakeOutlook, policy: unknown = {}): void {
  Object.assign(globalThis, { Office: outlook.office(), secondLookPolicy: policy });
}
