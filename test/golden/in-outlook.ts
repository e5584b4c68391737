import { readFileSync } from "node:fs";
import { runToEnd } from "../../src/core/model/work";
import type { Attachment, Recipient } from "../../src/core/model/draft";
import { valueOr } from "../../src/core/model/part";
import { STORED } from "../../src/core/review/stored/names";
import { readMail, type MailFile } from "../../src/eml/draft";
import { runScript, unhurriedContext } from "../support/bare-context";
import { built } from "../support/built";
import { FakeOutlook, type FakeAttachment, type FakeRecipient } from "../support/fake-office";
import { goldenMail, goldenPolicyFile, SALT } from "./golden";

const CODE = readFileSync(built("web", "launchevent.js"), "utf8");
const COMPOSE_TYPES = { new: "newMail", reply: "reply", forward: "forward" } as const;
const FIELDS = ["to", "cc", "bcc"] as const;
const NOBODY: FakeRecipient = { displayName: "", emailAddress: "" };

export interface GoldenInOutlook {
  readonly outlook: FakeOutlook;
  /** At the keyboard too. */
  readonly sender: FakeRecipient;
  /** Adds who was not part of the answered mail, as the sender does after he opened the reply. */
  readonly addNewcomers: () => void;
}

/** A golden mail as Outlook holds it, with the salt of the command line in its session store. */
export function goldenInOutlook(name: string): GoldenInOutlook {
  const { draft, contents } = readGolden(name);
  const sender = draft.from.state === "missing" ? NOBODY : asOutlook(draft.from.value);
  const everybody = FIELDS.map((field) => valueOr(draft[field], []));
  const outlook = new FakeOutlook({
    from: sender,
    subject: valueOr(draft.subject, ""),
    html: valueOr(draft.html, ""),
    composeType: COMPOSE_TYPES[valueOr(draft.composeType, "new")],
    attachments: valueOr(draft.attachments, []).map((one) => attachmentInOutlook(one, contents)),
  });
  const known = new Set<string | undefined>(draft.thread?.participants);
  const isThere = ({ address }: Recipient) => draft.thread === undefined || known.has(address);
  const fill = (isOn: (one: Recipient) => boolean) => {
    FIELDS.forEach((field, at) => outlook.lists.set(field, (everybody[at] ?? []).filter(isOn).map(asOutlook)));
  };
  fill(isThere);
  outlook.session.set(STORED.salt, SALT);
  return { outlook, sender, addNewcomers: () => fill(() => true) };
}

/** The built send handler with the mail's policy, in a world as poor as that of classic Outlook. */
export function loadHandler(name: string, { outlook, sender }: GoldenInOutlook): void {
  const mailbox = {
    item: outlook.item,
    userProfile: sender,
    diagnostics: { hostName: "OutlookWebApp", hostVersion: "20.1" },
  };
  const office = { ...outlook.office(), context: { displayLanguage: "en-US", mailbox } };
  const policy = `var secondLookPolicy = ${JSON.stringify(goldenPolicyFile(name))};`;
  runScript(
    unhurriedContext({ Office: office }),
    CODE.replace(/^\/\*policy\*\/.*\/\*end policy\*\//, () => policy),
  );
}

export function readGolden(name: string): MailFile {
  const mail = runToEnd(readMail(goldenMail(name)));
  if (mail === undefined) throw new Error(`${name}.eml is no mail`);
  return mail;
}

function asOutlook({ name, address }: Pick<Recipient, "name" | "address">): FakeRecipient {
  return { displayName: name, emailAddress: address ?? "" };
}

function attachmentInOutlook(
  { id, name, size, inline, kind }: Attachment,
  contents: MailFile["contents"],
): FakeAttachment {
  const part = contents.get(id);
  const bytes = Buffer.from(part === undefined ? new Uint8Array() : valueOr(part, new Uint8Array()));
  const shared = { id, name, size, isInline: inline, attachmentType: kind };
  // Outlook hands an attached mail out as text.
  return kind === "item"
    ? { ...shared, format: "eml", content: bytes.toString("utf8") }
    : { ...shared, format: "base64", content: bytes.toString("base64") };
}
