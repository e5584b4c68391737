import type { XmlNode } from "./read";

/**
 * Which children an element may have, in their order: `?` may be absent, `*` any number, `+` at least one.
 * From "How to find the proper order of manifest elements" and [MS-OWEMXML]; only what this add-in uses.
 */
const CHILDREN: Readonly<Record<string, string>> = {
  "OfficeApp:MailApp":
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? " +
    "Hosts Requirements FormSettings Permissions Rule DisableEntityHighlighting? VersionOverrides",
  DisplayName: "Override*",
  "Description[DefaultValue]": "Override*",
  AppDomains: "AppDomain+",
  Requirements: "Sets",
  Sets: "Set+",
  FormSettings: "Form+",
  "Form:ItemRead": "DesktopSettings",
  DesktopSettings: "SourceLocation RequestedHeight",
  "VersionOverrides:VersionOverridesV1_0": "VersionOverrides",
  "VersionOverrides:VersionOverridesV1_1": "Description? Requirements Hosts Resources",
  Hosts: "Host+",
  "Host:MailHost": "Runtimes DesktopFormFactor",
  Runtimes: "Runtime",
  Runtime: "Override",
  DesktopFormFactor: "SupportsSharedFolders FunctionFile ExtensionPoint+",
  "ExtensionPoint:MessageComposeCommandSurface": "OfficeTab",
  "ExtensionPoint:AppointmentOrganizerCommandSurface": "OfficeTab",
  "ExtensionPoint:MessageReadCommandSurface": "OfficeTab",
  "ExtensionPoint:LaunchEvent": "LaunchEvents SourceLocation",
  OfficeTab: "Group+",
  Group: "Label Control+",
  "Control:Button": "Label Supertip Icon Action",
  Supertip: "Title Description",
  Icon: "Image+",
  "Action:ShowTaskpane": "SourceLocation",
  LaunchEvents: "LaunchEvent+",
  Resources: "Images Urls ShortStrings LongStrings",
  Images: "Image+",
  Urls: "Url+",
  ShortStrings: "String+",
  LongStrings: "String+",
  String: "Override*",
};

/** Children that are missing, unknown here, out of order or too many. */
export function orderProblems(root: XmlNode): readonly string[] {
  return [...childProblems(root), ...root.children.flatMap(orderProblems)];
}

function childProblems(node: XmlNode): readonly string[] {
  const slots = (rule(node)?.split(" ") ?? []).map(readSlot);
  const problems: string[] = [];
  const counts = slots.map(() => 0);
  let reached = 0;
  for (const child of node.children) {
    const index = slots.findIndex((slot) => slot.name === child.name);
    if (index === -1) problems.push(`<${child.name}> does not belong in <${node.kind}>`);
    else if (index < reached) problems.push(`<${child.name}> comes too late in <${node.kind}>`);
    reached = Math.max(reached, index);
    if (index !== -1) counts[index] = (counts[index] ?? 0) + 1;
  }
  slots.forEach(({ name, least, most }, index) => {
    const count = counts[index] ?? 0;
    if (count < least) problems.push(`<${name}> is missing in <${node.kind}>`);
    if (count > most) problems.push(`<${name}> stands more than once in <${node.kind}>`);
  });
  return problems;
}

function rule(node: XmlNode): string | undefined {
  return (
    CHILDREN[node.kind] ?? ("DefaultValue" in node.attributes ? CHILDREN[`${node.kind}[DefaultValue]`] : undefined)
  );
}

function readSlot(slot: string): { readonly name: string; readonly least: number; readonly most: number } {
  const name = slot.replace(/[?*+]$/, "");
  const isOptional = /[?*]$/.test(slot);
  return { name, least: isOptional ? 0 : 1, most: /[*+]$/.test(slot) ? Infinity : 1 };
}
