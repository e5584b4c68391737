/** An element as the rules see it: names without prefix, and what tells it from others of the same name. */
export interface XmlNode {
  readonly name: string;
  /** The name, and after a colon the value of `xsi:type` where the element has one. */
  readonly kind: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** The text of an element without children, trimmed. */
  readonly text: string;
}

/** Reads XML with the parser of the browser; undefined when it is not well formed. */
export function readXml(xml: string): XmlNode | undefined {
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  return parsed.querySelector("parsererror") === null ? toNode(parsed.documentElement) : undefined;
}

/** All elements of the tree in document order, the root first. */
export function everyNode(root: XmlNode): readonly XmlNode[] {
  return [root, ...root.children.flatMap(everyNode)];
}

/** The elements with this name anywhere below. */
export function nodesNamed(root: XmlNode, name: string): readonly XmlNode[] {
  return everyNode(root).filter((node) => node.name === name);
}

function toNode(element: Element): XmlNode {
  const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  const type = attributes["xsi:type"];
  const children = [...element.children].map(toNode);
  const text = children.length === 0 ? element.textContent.trim() : "";
  return {
    name: element.localName,
    kind: type === undefined ? element.localName : `${element.localName}:${type}`,
    attributes,
    children,
    text,
  };
}
