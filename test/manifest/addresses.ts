import { everyNode, nodesNamed, type XmlNode } from "./read";

/** Width and height in pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** What is behind the addresses of the manifest; paths as in `assets/icon-16.png`. */
export interface Site {
  hasPage(path: string): boolean;
  /** Undefined when there is no such file or it is not a PNG. */
  imageSize(path: string): ImageSize | undefined;
}

/** Elements beside the resources that hold an address, with what they show. */
const ADDRESSES = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Url", "Image"];

/** Mail add-ins show these two at a fixed size, in pixels. */
const HEAD_ICONS: Readonly<Record<string, number>> = { IconUrl: 64, HighResolutionIconUrl: 128 };

/** A button without these sizes, in pixels, is not shown. */
const REQUIRED_ICON_SIZES = ["16", "32", "80"];

/** Addresses that are not https, of another origin, or without anything behind them; icons of the wrong size. */
export function addressProblems(root: XmlNode, site: Site): readonly string[] {
  const places = everyNode(root).filter((node) => ADDRESSES.includes(node.name) && "DefaultValue" in node.attributes);
  const origins = new Set(places.map((node) => originOf(addressOf(node))).filter((origin) => origin !== undefined));
  return [
    ...places.flatMap((node) => placeProblems(node, site)),
    ...(origins.size > 1 ? [`There is more than one origin: ${[...origins].join(", ")}`] : []),
    ...foreignDomains(root, origins),
    ...iconProblems(root, site),
  ];
}

function placeProblems(node: XmlNode, site: Site): readonly string[] {
  const address = addressOf(node);
  if (originOf(address) === undefined) return [`${address} is not an https address`];
  const path = pathOf(address);
  const isThere = isImage(node) ? site.imageSize(path) !== undefined : site.hasPage(path);
  return isThere ? [] : [`${path} does not exist`];
}

function foreignDomains(root: XmlNode, origins: ReadonlySet<string>): readonly string[] {
  const domains = nodesNamed(root, "AppDomain").map((domain) => domain.text);
  return domains.filter((domain) => !origins.has(domain)).map((domain) => `The app domain ${domain} is not ours`);
}

function iconProblems(root: XmlNode, site: Site): readonly string[] {
  const heads = root.children.flatMap((node) => {
    const size = HEAD_ICONS[node.name];
    return size === undefined ? [] : sizeProblem(addressOf(node), size, site);
  });
  const images = new Map(
    nodesNamed(root, "Images")
      .flatMap((list) => list.children)
      .map((image) => [image.attributes["id"], addressOf(image)]),
  );
  const buttons = nodesNamed(root, "Icon").flatMap((icon) => {
    const sizes = icon.children.map((image) => image.attributes["size"] ?? "");
    const missing = REQUIRED_ICON_SIZES.filter((size) => !sizes.includes(size));
    return [
      ...missing.map((size) => `A button has no icon of ${size} pixels`),
      ...icon.children.flatMap(({ attributes }) =>
        sizeProblem(images.get(attributes["resid"]) ?? "", Number(attributes["size"]), site),
      ),
    ];
  });
  return [...heads, ...buttons];
}

function sizeProblem(address: string, expected: number, site: Site): readonly string[] {
  const path = pathOf(address);
  const size = site.imageSize(path);
  if (size === undefined || (size.width === expected && size.height === expected)) return [];
  return [`${path} is ${size.width} x ${size.height} pixels and should be ${expected} x ${expected}`];
}

function isImage(node: XmlNode): boolean {
  return node.name === "Image" || node.name in HEAD_ICONS;
}

function addressOf(node: XmlNode): string {
  return node.attributes["DefaultValue"] ?? "";
}

function originOf(address: string): string | undefined {
  return /^https:\/\/[^/?#\s]+(?=\/)/.exec(address)?.[0];
}

/** Without origin; `?` and `#` stay, so that an address with them is found to lead nowhere. */
function pathOf(address: string): string {
  return address.replace(/^https:\/\/[^/]+\//, "");
}
