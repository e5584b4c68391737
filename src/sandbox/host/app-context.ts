import { htmlAsText } from "./text";
import type { OutlookItem } from "./item";
import type { Manifest } from "./manifest";
import { wireAddress, wireAttachment } from "./methods";
import type { Settings } from "./settings";
import { type Fields, ITEM_TYPE, OUTLOOK_WEB } from "./wire";

const HOST_VERSION = "20261001001.01";
const TIME_ZONE = "W. Europe Standard Time";

/** The first thing office.js asks for: what this Outlook is and which requirement sets it has. */
export function appContext(frameId: string, settings: Settings, manifest: Manifest, roaming: Fields): Fields {
  return {
    _id: frameId,
    _appName: OUTLOOK_WEB,
    _appVersion: 16,
    _appMinorVersion: 1,
    _appUILocale: settings.locale,
    _dataLocale: settings.locale,
    _docUrl: location.href,
    _clientMode: 1,
    _settings: roaming,
    _reason: 1,
    _osfControlType: 0,
    _eToken: "",
    _correlationId: frameId,
    _appInstanceId: frameId,
    _requirementMatrix: JSON.stringify({
      Mailbox: settings.mailboxVersion,
      DialogApi: "1.2",
      OpenBrowserWindowApi: "1.1",
      SharedRuntime: "1.1",
    }),
    _dialogRequirementMatrix: "{}",
    _hostCustomMessage: "",
    _hostFullVersion: HOST_VERSION,
    _clientWindowHeight: window.innerHeight,
    _clientWindowWidth: window.innerWidth,
    _addinName: manifest.name,
    _appDomains: [location.origin],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}

/** The second: who the user is and what is open. A mail that is read comes whole, a draft is asked for part by part. */
export function initialData(item: OutlookItem, manifest: Manifest): Fields {
  const { state } = item;
  return {
    itemType: itemType(item),
    permissionLevel: manifest.permission,
    hostVersion: HOST_VERSION,
    owaView: "ThreeColumns",
    userProfileType: "office365",
    userDisplayName: state.from.name,
    userEmailAddress: state.from.address,
    userTimeZone: TIME_ZONE,
    timeZoneOffsets: [{ start: 0, end: Date.UTC(2100, 0), offset: 60 }],
    conversationId: state.composeType === "newMail" ? null : "AAQkAGSandboxConversation=",
    extensionId: manifest.id,
    itemNumber: 0,
    ewsUrl: "",
    restUrl: "",
    isFromSharedFolder: false,
    openWindowOpen: false,
    ...(state.mode === "read" ? readItem(item) : {}),
  };
}

function itemType({ state }: OutlookItem): number {
  if (state.mode === "read") return ITEM_TYPE.messageRead;
  return state.kind === "meeting" ? ITEM_TYPE.appointmentCompose : ITEM_TYPE.messageCompose;
}

function readItem(item: OutlookItem): Fields {
  const { state } = item;
  const from = wireAddress(state.from, item);
  const sentAt = Date.now();
  return {
    id: "AAMkAGSandboxSent=",
    itemClass: "IPM.Note",
    internetMessageId: "<sandbox@brightside.example>",
    dateTimeCreated: sentAt,
    dateTimeModified: sentAt,
    from,
    sender: from,
    to: state.to.map((one) => wireAddress(one, item)),
    cc: state.cc.map((one) => wireAddress(one, item)),
    bcc: state.bcc.map((one) => wireAddress(one, item)),
    subject: state.subject,
    normalizedSubject: state.subject.replace(/^(?:re|fw): /i, ""),
    attachments: state.attachments.map(wireAttachment),
    entities: {},
    bodyPreview: htmlAsText(state.html).slice(0, 200),
  };
}
