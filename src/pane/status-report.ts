import { readPath } from "../outlook/office";
import { testStores, type StoreResult } from "./status-stores";

/** `missing` is what the add-in needs and does not have; `absent` is what it can do without. */
type LineState = "works" | "missing" | "absent" | "untested" | "told";

export interface Line {
  readonly label: string;
  readonly state: LineState;
  readonly value: string;
  /** What an admin can do about it. */
  readonly advice?: string;
}

export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** What office.js says of the place where it runs; texts are empty where it says nothing. */
export interface Platform {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  readonly language: string;
  readonly hasMailboxSet: (version: string) => boolean;
  /** The item that is open, as office.js gives it. */
  readonly item: unknown;
}

const REQUIRED_SET = "1.14";
const SETS = ["1.5", "1.6", "1.7", "1.8", "1.9", "1.10", "1.11", "1.12", "1.13", "1.14", "1.15", "1.16"];

/** Of the item that is being written, for reading it and for remembering what was confirmed. */
const NEEDED_METHODS = [
  "from.getAsync",
  "to.getAsync",
  "cc.getAsync",
  "bcc.getAsync",
  "subject.getAsync",
  "body.getAsync",
  "getAttachmentsAsync",
  "getAttachmentContentAsync",
  "sessionData.setAsync",
  "sessionData.getAsync",
  "sessionData.removeAsync",
];

/** Where one of these is missing, the add-in does without the feature. */
const USEFUL_METHODS = [
  "getComposeTypeAsync",
  "getInitializationContextAsync",
  "internetHeaders.setAsync",
  "addHandlerAsync",
  "addFileAttachmentFromBase64Async",
  "removeAttachmentAsync",
  "to.setAsync",
  "bcc.setAsync",
];

/** Why there is no platform: this is a bare browser, or Microsoft's office.js did not load. */
export type NoPlatform = "outside" | "not loaded";

/** Everything that the status page shows. Writes to and removes from the stores of an open draft, to test them. */
export async function statusReport(version: string, platform: Platform | NoPlatform): Promise<readonly Section[]> {
  const addIn = { title: "Add-in", lines: [told("Version", version)] };
  if (platform === "outside") return [addIn];
  if (platform === "not loaded") return [addIn, { title: "Outlook", lines: [NOT_LOADED] }];
  const stores = isDraft(platform.item) ? await testStores(platform.item) : undefined;
  return [
    addIn,
    { title: "Outlook", lines: outlookLines(platform) },
    { title: "Methods", lines: methodLines(platform.item) },
    { title: "Stores", lines: storeLines(stores) },
  ];
}

/** One sentence over the whole report. */
export function statusSummary(sections: readonly Section[]): string {
  const lines = sections.flatMap((section) => section.lines);
  if (sections.length === 1)
    return "This page is not open inside Outlook, so that only the add-in itself can be shown.";
  const missing = lines.filter((line) => line.state === "missing").length;
  if (missing > 0)
    return `Second Look cannot work fully here: see the ${missing} marked ${missing === 1 ? "line" : "lines"} below.`;
  const untested = lines.some((line) => line.state === "untested");
  return untested
    ? "Nothing is missing so far. Open this page while you write an email to test the rest."
    : "Everything that Second Look needs is here.";
}

const NOT_LOADED: Line = {
  label: "Microsoft's office.js",
  state: "missing",
  value: "Not loaded",
  advice: "Allow https://appsforoffice.microsoft.com in the proxy and the firewall: no add-in works without it.",
};

function outlookLines({ host, platform, version, language, hasMailboxSet }: Platform): readonly Line[] {
  const supported = SETS.filter((set) => hasMailboxSet(set));
  return [
    told("Program", [host, platform].filter((text) => text !== "").join(", ")),
    told("Version of Outlook", version),
    told("Language", language),
    told("Mailbox sets", supported.join(", ")),
    supported.includes(REQUIRED_SET)
      ? { label: `Mailbox ${REQUIRED_SET}, the least that is needed`, state: "works", value: "Supported" }
      : {
          label: `Mailbox ${REQUIRED_SET}, the least that is needed`,
          state: "missing",
          value: "Not supported",
          advice:
            "Nothing is reviewed in this Outlook. Update it: classic Outlook on Windows to version 2404 or newer, " +
            "Outlook on Mac to its newest version. Outlook LTSC 2021 and older, and Outlook on phones, stay without it.",
        },
  ];
}

function methodLines(item: unknown): readonly Line[] {
  if (!isDraft(item)) return [untested("Methods of the email")];
  const needed = NEEDED_METHODS.filter((method) => !hasMethod(item, method));
  const useful = USEFUL_METHODS.filter((method) => !hasMethod(item, method));
  const all = { state: "works", value: "All are there" } as const;
  return [
    {
      label: "Needed for a review",
      ...(needed.length === 0 ? all : { state: "missing", value: `Missing: ${needed.join(", ")}`, advice: UPDATE }),
    },
    {
      label: "Used where they exist",
      ...(useful.length === 0 ? all : { state: "absent", value: `Not here: ${useful.join(", ")}` }),
    },
  ];
}

const UPDATE = "Update Outlook. What cannot be read is shown to the person as not checked, never as clean.";

function storeLines(stores: readonly StoreResult[] | undefined): readonly Line[] {
  if (stores === undefined) return [untested("Stores of the email")];
  const isAnyWorking = stores.some((store) => store.failure === undefined);
  return stores.map(({ label, failure }) => {
    if (failure === undefined) return { label, state: "works", value: "Written, read back and removed" };
    return isAnyWorking
      ? { label, state: "absent", value: failure, advice: "The other store takes its place." }
      : {
          label,
          state: "missing",
          value: failure,
          advice: "What people confirm cannot be remembered, so that Outlook asks again on each Send.",
        };
  });
}

function told(label: string, value: string): Line {
  return { label, state: "told", value: value === "" ? "Not told" : value };
}

function untested(label: string): Line {
  const advice = "Open this page from the menu of the pane while you write an email.";
  return { label, state: "untested", value: "Not tested: no email is being written", advice };
}

/** A draft has fields to ask; an item that is read has the values themselves. */
function isDraft(item: unknown): item is object {
  return typeof item === "object" && item !== null && hasMethod(item, "subject.getAsync");
}

function hasMethod(item: object, path: string): boolean {
  return typeof readPath(item, path) === "function";
}
