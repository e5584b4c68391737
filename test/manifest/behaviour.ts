import { COMMAND_IDS, HANDLERS } from "../../src/launch/commands";
import { nodesNamed, type XmlNode } from "./read";

/** Adding one later needs the consent of an admin again, so that all are there from the first release. */
const EVENTS = [
  "OnAppointmentAttachmentsChanged",
  "OnAppointmentAttendeesChanged",
  "OnAppointmentSend",
  "OnMessageAttachmentsChanged",
  "OnMessageCompose",
  "OnMessageFromChanged",
  "OnMessageRecipientsChanged",
  "OnMessageSend",
  "OnNewAppointmentOrganizer",
  "OnNewMessageCompose",
];

const SEND_EVENTS = ["OnAppointmentSend", "OnMessageSend"];
const SEND_MODES = ["Block", "PromptUser", "SoftBlock"];

/** The button of each surface. */
const BUTTONS: Readonly<Record<string, string>> = {
  MessageComposeCommandSurface: COMMAND_IDS.reviewMessage,
  AppointmentOrganizerCommandSurface: COMMAND_IDS.reviewMeeting,
  MessageReadCommandSurface: COMMAND_IDS.reviewSent,
};

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const VERSION = /^\d{1,5}(?:\.\d{1,5}){3}$/;

/** Fixed values, surfaces and events. `associated`: the function names that the built launchevent.js associates. */
export function behaviourProblems(root: XmlNode, associated: readonly string[]): readonly string[] {
  return [
    ...valueProblems(root),
    ...runtimeProblems(root),
    ...buttonProblems(root),
    ...eventProblems(root, associated),
  ];
}

function valueProblems(root: XmlNode): readonly string[] {
  const text = (name: string) => nodesNamed(root, name)[0]?.text ?? "";
  const sets = nodesNamed(root, "Set");
  const expected: readonly (readonly [what: string, isRight: boolean])[] = [
    ["The id is not a GUID in lower case", GUID.test(text("Id"))],
    ["The version is not of the form a.b.c.d", VERSION.test(text("Version"))],
    ["The default locale is not en-US", text("DefaultLocale") === "en-US"],
    ["The permission is not ReadWriteItem", text("Permissions") === "ReadWriteItem"],
    ["Shared folders are not supported", text("SupportsSharedFolders") === "true"],
    ["The base does not require Mailbox 1.5", sets[0]?.attributes["MinVersion"] === "1.5"],
    [
      "The overrides do not require Mailbox 1.14",
      nodesNamed(root, "Sets")[1]?.attributes["DefaultMinVersion"] === "1.14" &&
        sets[1]?.attributes["Name"] === "Mailbox",
    ],
  ];
  return expected.filter(([, isRight]) => !isRight).map(([what]) => what);
}

function runtimeProblems(root: XmlNode): readonly string[] {
  const page = nodesNamed(root, "Runtime")[0]?.attributes["resid"];
  const script = nodesNamed(root, "Runtime")[0]?.children[0];
  const launch = surface(root, "LaunchEvent")?.children.find((child) => child.name === "SourceLocation");
  const scriptUrl = nodesNamed(root, "Url").find((url) => url.attributes["id"] === script?.attributes["resid"]);
  return [
    ...(page === launch?.attributes["resid"] ? [] : ["The events run in another page than the runtime's"]),
    ...(script?.attributes["type"] === "javascript" && /\.js$/.test(scriptUrl?.attributes["DefaultValue"] ?? "")
      ? []
      : ["The runtime has no script for classic Outlook"]),
  ];
}

function buttonProblems(root: XmlNode): readonly string[] {
  return Object.entries(BUTTONS).flatMap(([type, id]) => {
    const point = surface(root, type);
    if (point === undefined) return [`The surface ${type} is missing`];
    const ids = nodesNamed(point, "Control").map((control) => control.attributes["id"]);
    return ids.length === 1 && ids[0] === id ? [] : [`The surface ${type} should have the one button ${id}`];
  });
}

function eventProblems(root: XmlNode, associated: readonly string[]): readonly string[] {
  const events = nodesNamed(root, "LaunchEvent").map(({ attributes }) => ({
    type: attributes["Type"] ?? "",
    handler: attributes["FunctionName"] ?? "",
    mode: attributes["SendMode"],
  }));
  const types = events.map(({ type }) => type);
  const handlers: readonly string[] = HANDLERS;
  return [
    ...EVENTS.filter((type) => !types.includes(type)).map((type) => `The event ${type} is missing`),
    ...types.filter((type, index) => types.indexOf(type) !== index).map((type) => `The event ${type} stands twice`),
    ...types.filter((type) => !EVENTS.includes(type)).map((type) => `The event ${type} is not known`),
    ...events.flatMap(({ type, handler, mode }) => [
      ...(handlers.includes(handler) ? [] : [`${handler} is not in HANDLERS`]),
      ...(associated.includes(handler) ? [] : [`${handler} is not associated in launchevent.js`]),
      ...(isRightMode(type, mode) ? [] : [`${type} has the send mode ${mode ?? "(none)"}`]),
    ]),
  ];
}

function isRightMode(type: string, mode: string | undefined): boolean {
  return SEND_EVENTS.includes(type) ? mode !== undefined && SEND_MODES.includes(mode) : mode === undefined;
}

function surface(root: XmlNode, type: string): XmlNode | undefined {
  return nodesNamed(root, "ExtensionPoint").find((point) => point.attributes["xsi:type"] === type);
}
