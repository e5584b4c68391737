import { everyNode, nodesNamed, type XmlNode } from "./read";

/** A resource id that is longer makes Outlook refuse the manifest without saying why. */
const MAX_ID_LENGTH = 32;

/** Characters that Outlook accepts, by the place of the text. */
const MAX_TEXT_LENGTH: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};

/** The languages of the add-in beside the English of `DefaultLocale`. */
const LOCALES = ["de-DE", "fr-FR", "nl-NL"];

/** Which list of resources a reference has to point into. */
const TARGET: Readonly<Record<string, string>> = {
  Image: "Images",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  Runtime: "Urls",
  Override: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
};

/** References that lead nowhere or into the wrong list, unused resources, too long texts, missing languages. */
export function resourceProblems(root: XmlNode): readonly string[] {
  const lists = nodesNamed(root, "Resources").flatMap((resources) => resources.children);
  const references = everyNode(root).filter((node) => "resid" in node.attributes);
  return [...idProblems(lists), ...referenceProblems(references, lists), ...textProblems(root, lists)];
}

function idProblems(lists: readonly XmlNode[]): readonly string[] {
  const ids = lists.flatMap((list) => list.children).map(idOf);
  const tooLong = ids.filter((id) => id.length > MAX_ID_LENGTH);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...tooLong.map((id) => `The resource id ${id} is longer than ${MAX_ID_LENGTH} characters`),
    ...repeated.map((id) => `The resource id ${id} stands more than once`),
  ];
}

function referenceProblems(references: readonly XmlNode[], lists: readonly XmlNode[]): readonly string[] {
  const used = new Set<string>();
  const problems: string[] = [];
  for (const { name, attributes } of references) {
    const id = attributes["resid"] ?? "";
    used.add(id);
    const list = lists.find((candidate) => candidate.children.some((resource) => idOf(resource) === id));
    if (list === undefined) problems.push(`<${name}> refers to ${id}, which does not exist`);
    else if (list.name !== TARGET[name]) problems.push(`<${name}> refers to ${id}, which stands in <${list.name}>`);
  }
  const unused = lists.flatMap((list) => list.children).filter((resource) => !used.has(idOf(resource)));
  return [...problems, ...unused.map((resource) => `The resource ${idOf(resource)} is not used`)];
}

function textProblems(root: XmlNode, lists: readonly XmlNode[]): readonly string[] {
  const headings = root.children.map((text) => ({ text, label: text.name, limit: MAX_TEXT_LENGTH[text.name] }));
  const strings = lists.flatMap((list) =>
    list.children.map((text) => ({ text, label: idOf(text), limit: MAX_TEXT_LENGTH[list.name] })),
  );
  return [...headings, ...strings].flatMap(({ text, label, limit }) =>
    limit === undefined ? [] : [...lengthProblems(text, label, limit), ...localeProblems(text, label)],
  );
}

function lengthProblems(text: XmlNode, label: string, limit: number): readonly string[] {
  const values = [text.attributes["DefaultValue"], ...text.children.map((override) => override.attributes["Value"])];
  return values.flatMap((value) => {
    if (value === undefined || value.trim() === "") return [`${label} is empty`];
    return value.length > limit ? [`${label} is longer than ${limit} characters`] : [];
  });
}

function localeProblems(text: XmlNode, label: string): readonly string[] {
  const locales = text.children.map((override) => override.attributes["Locale"] ?? "");
  const missing = LOCALES.filter((locale) => !locales.includes(locale));
  const unknown = locales.filter((locale, index) => !LOCALES.includes(locale) || locales.indexOf(locale) !== index);
  return [
    ...missing.map((locale) => `${label} has no text for ${locale}`),
    ...unknown.map((locale) => `${label} has an unexpected text for ${locale}`),
  ];
}

function idOf(resource: XmlNode): string {
  return resource.attributes["id"] ?? "";
}
