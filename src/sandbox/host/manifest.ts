import type { SendMode } from "./send-mode";
import { PERMISSION } from "./wire";

/** A ribbon button that opens a page beside the item. */
export interface PaneCommand {
  readonly id: string;
  /** Where it shows: the name of its extension point in the manifest. */
  readonly surface: string;
  readonly url: string;
  readonly icon: string;
  /** By locale, with the default under "". */
  readonly labels: ReadonlyMap<string, string>;
}

export interface LaunchEvent {
  /** Such as `OnMessageSend`. */
  readonly type: string;
  readonly functionName: string;
  readonly sendMode: SendMode;
}

/** What Outlook takes from manifest.xml. Addresses are paths, so that a copy elsewhere works too. */
export interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly permission: number;
  /** 14 when the add-in asks for Mailbox 1.14. */
  readonly mailboxMinor: number;
  readonly runtimeUrl: string;
  readonly commands: readonly PaneCommand[];
  readonly launchEvents: readonly LaunchEvent[];
}

const SEND_MODES: Readonly<Record<string, SendMode>> = { PromptUser: "promptUser", Block: "block" };

/** Throws when `xml` is no manifest of a mail add-in with event-based activation. */
export function readManifest(xml: string): Manifest {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  const resources = resourcesOf(root);
  const source = (within: Element, name: string) => resources.path(only(within, name).getAttribute("resid"));
  const runtime = only(root, "Runtimes");
  return {
    id: textOf(root, "Id"),
    name: only(root, "DisplayName").getAttribute("DefaultValue") ?? "",
    permission: permissionOf(textOf(root, "Permissions")),
    mailboxMinor: minVersion(root),
    runtimeUrl: source(runtime, "Runtime"),
    commands: tags(root, "Control").map((control) => ({
      id: control.getAttribute("id") ?? "",
      surface: control.closest("ExtensionPoint")?.getAttribute("xsi:type") ?? "",
      url: source(control, "SourceLocation"),
      icon: resources.path(only(control, "bt:Image").getAttribute("resid")),
      labels: resources.texts(only(control, "Label").getAttribute("resid")),
    })),
    launchEvents: tags(root, "LaunchEvent").map((event) => ({
      type: event.getAttribute("Type") ?? "",
      functionName: event.getAttribute("FunctionName") ?? "",
      sendMode: SEND_MODES[event.getAttribute("SendMode") ?? ""] ?? "softBlock",
    })),
  };
}

/** The text for a locale, or the default one. */
export function labelFor(labels: ReadonlyMap<string, string>, locale: string): string {
  return labels.get(locale) ?? labels.get("") ?? "";
}

function resourcesOf(root: Element) {
  const named = new Map(
    ["bt:Url", "bt:Image", "bt:String"].flatMap((name) =>
      tags(root, name).map((element) => [element.getAttribute("id"), element] as const),
    ),
  );
  return {
    path: (id: string | null): string => new URL(named.get(id)?.getAttribute("DefaultValue") ?? "", BASE).pathname,
    texts: (id: string | null): ReadonlyMap<string, string> => {
      const element = named.get(id);
      const translated = element === undefined ? [] : tags(element, "bt:Override");
      return new Map([
        ["", element?.getAttribute("DefaultValue") ?? ""],
        ...translated.map((one) => [one.getAttribute("Locale") ?? "", one.getAttribute("Value") ?? ""] as const),
      ]);
    },
  };
}

/** Only for reading paths. */
const BASE = "https://localhost";

function minVersion(root: Element): number {
  // The innermost requirements are those of the part with the events.
  const sets = tags(root, "VersionOverrides").flatMap((part) => tags(part, "bt:Sets"));
  const version = sets.at(-1)?.getAttribute("DefaultMinVersion") ?? "1.1";
  return Number(version.split(".")[1] ?? 1);
}

function permissionOf(name: string): number {
  const levels: Readonly<Record<string, number>> = PERMISSION;
  return levels[name] ?? PERMISSION.ReadItem;
}

function textOf(root: Element, name: string): string {
  return only(root, name).textContent.trim();
}

function only(root: Element, name: string): Element {
  const [first] = tags(root, name);
  if (first === undefined) throw new Error(`manifest.xml has no <${name}>.`);
  return first;
}

function tags(root: Element, name: string): Element[] {
  return [...root.getElementsByTagName(name)];
}
