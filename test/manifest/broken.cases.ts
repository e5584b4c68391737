/** One change of manifest.xml, and the one sentence that it has to bring. */
export interface Broken {
  readonly change: readonly [from: string | RegExp, to: string];
  readonly problem: string;
}

const ORIGIN = "https://localhost:3000";

export const BROKEN: Readonly<Record<string, Broken>> = {
  "not well formed": { change: ["</OfficeApp>", ""], problem: "The manifest is not well-formed XML" },
  "two elements swapped": {
    change: [/(<Version>.*<\/Version>)(\s*)(<ProviderName>.*<\/ProviderName>)/, "$3$2$1"],
    problem: "<Version> comes too late in <OfficeApp:MailApp>",
  },
  "runtimes after the form factor": {
    change: [/(<Runtimes>[\s\S]*<\/Runtimes>)(\s*)(<DesktopFormFactor>[\s\S]*<\/DesktopFormFactor>)/, "$3$2$1"],
    problem: "<Runtimes> comes too late in <Host:MailHost>",
  },
  "an element missing": {
    change: [/<IconUrl .*\/>/, ""],
    problem: "<IconUrl> is missing in <OfficeApp:MailApp>",
  },
  "an element that does not belong": {
    change: ["<LaunchEvents>", "<LaunchEvents><Event/>"],
    problem: "<Event> does not belong in <LaunchEvents>",
  },
  "an element twice": {
    change: ["</Permissions>", "</Permissions><Permissions>ReadWriteItem</Permissions>"],
    problem: "<Permissions> stands more than once in <OfficeApp:MailApp>",
  },
  "a reference to nothing": {
    change: ['<Label resid="Group.Label"/>', '<Label resid="Group.Labels"/>'],
    problem: "<Label> refers to Group.Labels, which does not exist",
  },
  "a reference to the wrong list": {
    change: ['<Title resid="ReviewSent.Label"/>', '<Title resid="ReviewSent.Tip"/>'],
    problem: "<Title> refers to ReviewSent.Tip, which stands in <LongStrings>",
  },
  "a resource that nobody uses": {
    change: ["<bt:Urls>", `<bt:Urls><bt:Url id="Status.Url" DefaultValue="${ORIGIN}/status.html"/>`],
    problem: "The resource Status.Url is not used",
  },
  "a resource id of 33 characters": {
    change: [/Taskpane\.Url/g, "Taskpane.Url.With.Thirty-Three.Ch"],
    problem: "The resource id Taskpane.Url.With.Thirty-Three.Ch is longer than 32 characters",
  },
  "a resource id twice": {
    change: ["<bt:Urls>", `<bt:Urls><bt:Url id="Taskpane.Url" DefaultValue="${ORIGIN}/taskpane.html"/>`],
    problem: "The resource id Taskpane.Url stands more than once",
  },
  "a short text of 126 characters": {
    change: ["Deze e-mail nakijken", "n".repeat(126)],
    problem: "ReviewMessage.Label is longer than 125 characters",
  },
  "a long text of 251 characters": {
    change: [/Voyez qui reçoit cet e-mail[^"]*/, "v".repeat(251)],
    problem: "ReviewMessage.Tip is longer than 250 characters",
  },
  "a description of 251 characters": {
    change: [/Wirft einen zweiten Blick[^"]*/, "w".repeat(251)],
    problem: "Description is longer than 250 characters",
  },
  "an empty text": { change: ["Envoyé par erreur ?", " "], problem: "ReviewSent.Label is empty" },
  "a language missing": {
    change: ['<bt:Override Locale="fr-FR" Value="Vérifier cette réunion"/>', ""],
    problem: "ReviewMeeting.Label has no text for fr-FR",
  },
  "a language too many": {
    change: [
      '<bt:Override Locale="nl-NL" Value="Deze vergadering nakijken"/>',
      '$&<bt:Override Locale="nl-BE" Value="Deze vergadering nakijken"/>',
    ],
    problem: "ReviewMeeting.Label has an unexpected text for nl-BE",
  },
  "an address without encryption": {
    change: [`${ORIGIN}/taskpane.html`, "http://localhost:3000/taskpane.html"],
    problem: "http://localhost:3000/taskpane.html is not an https address",
  },
  "a second origin": {
    change: [`${ORIGIN}/commands.html`, "https://elsewhere.example/commands.html"],
    problem: `There is more than one origin: ${ORIGIN}, https://elsewhere.example`,
  },
  "an app domain of somebody else": {
    change: ["<Hosts>", "<AppDomains><AppDomain>https://elsewhere.example</AppDomain></AppDomains><Hosts>"],
    problem: "The app domain https://elsewhere.example is not ours",
  },
  "a page that is not built": {
    change: [`${ORIGIN}/taskpane.html`, `${ORIGIN}/pane.html`],
    problem: "pane.html does not exist",
  },
  "a page with a query": {
    change: [`${ORIGIN}/taskpane.html`, `${ORIGIN}/taskpane.html?mode=read`],
    problem: "taskpane.html?mode=read does not exist",
  },
  "an icon that does not exist": {
    change: ["assets/icon-20.png", "assets/icon-21.png"],
    problem: "assets/icon-21.png does not exist",
  },
  "an icon that is no PNG": {
    change: ["assets/icon-20.png", "assets/icon.svg"],
    problem: "assets/icon.svg does not exist",
  },
  "an icon of another size": {
    change: ["assets/icon-32.png", "assets/icon-16.png"],
    problem: "assets/icon-16.png is 16 x 16 pixels and should be 32 x 32",
  },
  "a head icon of another size": {
    change: ["assets/icon-128.png", "assets/icon-64.png"],
    problem: "assets/icon-64.png is 64 x 64 pixels and should be 128 x 128",
  },
  "a button without the largest icon": {
    change: ['<bt:Image size="80" resid="Icon.80"/>', ""],
    problem: "A button has no icon of 80 pixels",
  },
  "an id that is no GUID": {
    change: [/<Id>.*<\/Id>/, "<Id>second-look</Id>"],
    problem: "The id is not a GUID in lower case",
  },
  "a version of three parts": {
    change: [/<Version>.*<\/Version>/, "<Version>1.0.0</Version>"],
    problem: "The version is not of the form a.b.c.d",
  },
  "another default language": { change: ["en-US<", "nl-NL<"], problem: "The default locale is not en-US" },
  "a greater permission": {
    change: ["ReadWriteItem", "ReadWriteMailbox"],
    problem: "The permission is not ReadWriteItem",
  },
  "no shared folders": { change: [">true</Supports", ">false</Supports"], problem: "Shared folders are not supported" },
  "a base that old servers refuse": {
    change: ['MinVersion="1.5"', 'MinVersion="1.14"'],
    problem: "The base does not require Mailbox 1.5",
  },
  "overrides for a too old Outlook": {
    change: ['DefaultMinVersion="1.14"', 'DefaultMinVersion="1.12"'],
    problem: "The overrides do not require Mailbox 1.14",
  },
  "events in another page": {
    change: [/(<\/LaunchEvents>\s*<SourceLocation resid=")Commands/, "$1Taskpane"],
    problem: "The events run in another page than the runtime's",
  },
  "a page where classic Outlook needs a script": {
    change: ['type="javascript" resid="LaunchEvent.Url"', 'type="javascript" resid="Commands.Url"'],
    problem: "The runtime has no script for classic Outlook",
  },
  "a surface missing": {
    change: [/<ExtensionPoint xsi:type="MessageRead[\s\S]*?<\/ExtensionPoint>/, ""],
    problem: "The surface MessageReadCommandSurface is missing",
  },
  "a button with another id": {
    change: ["reviewMessageButton", "reviewButton"],
    problem: "The surface MessageComposeCommandSurface should have the one button reviewMessageButton",
  },
  "an event missing": {
    change: [/<LaunchEvent Type="OnMessageFromChanged".*\/>/, ""],
    problem: "The event OnMessageFromChanged is missing",
  },
  "an event twice": {
    change: [/<LaunchEvent Type="OnMessageFromChanged".*\/>/, "$&$&"],
    problem: "The event OnMessageFromChanged stands twice",
  },
  "an event that does not exist": {
    change: ["<LaunchEvents>", '<LaunchEvents><LaunchEvent Type="OnMailSend" FunctionName="onMessageSend"/>'],
    problem: "The event OnMailSend is not known",
  },
  "a handler of another name": {
    change: ['FunctionName="onMessageSend"', 'FunctionName="onMailSend"'],
    problem: "onMailSend is not associated in launchevent.js",
  },
  "a send event without mode": {
    change: ['FunctionName="onAppointmentSend" SendMode="SoftBlock"', 'FunctionName="onAppointmentSend"'],
    problem: "OnAppointmentSend has the send mode (none)",
  },
  "a send mode that does not exist": {
    change: ['SendMode="SoftBlock"', 'SendMode="HardBlock"'],
    problem: "OnMessageSend has the send mode HardBlock",
  },
  "a send mode where nothing is sent": {
    change: ['FunctionName="onMessageCompose"', 'FunctionName="onMessageCompose" SendMode="Block"'],
    problem: "OnMessageCompose has the send mode Block",
  },
};

/** Changes that are right: what packaging and later releases do. */
export const RIGHT: Readonly<Record<string, Broken["change"]>> = {
  "another address": [/https:\/\/localhost:3000/g, "https://mail-review.example.com"],
  "an address in a folder": [/https:\/\/localhost:3000/g, "https://www.example.com/second-look"],
  "a later version": ["<Version>1.0.0.0", "<Version>1.2.0.10"],
  "mode Block": [/SendMode="SoftBlock"/g, 'SendMode="Block"'],
  "mode PromptUser": [/SendMode="SoftBlock"/g, 'SendMode="PromptUser"'],
  "the own app domain": ["<Hosts>", `<AppDomains><AppDomain>${ORIGIN}</AppDomain></AppDomains><Hosts>`],
  "a text of 125 characters": ["Deze e-mail nakijken", "n".repeat(125)],
};
