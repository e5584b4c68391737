import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { built, DIST } from "../support/built";
import type { ImageSize, Site } from "./addresses";

/** The site as `npm run build` makes it. */
export const builtSite: Site = {
  hasPage: (path) => existsSync(join(DIST.web, path)),
  imageSize: (path) => (existsSync(join(DIST.web, path)) ? pngSize(readFileSync(join(DIST.web, path))) : undefined),
};

/** The names that the built launchevent.js gives to `Office.actions.associate` when it loads. */
export function associatedFunctions(): readonly string[] {
  const names: string[] = [];
  const actions = { associate: (name: string) => names.push(name) };
  const Office = { actions, onReady: () => undefined };
  runInNewContext(readFileSync(built("web", "launchevent.js"), "utf8"), { Office, console, setTimeout, clearTimeout });
  return names;
}

/** The size in the header of a PNG: https://www.w3.org/TR/png-3/#11IHDR */
export function pngSize(bytes: Buffer): ImageSize | undefined {
  const isPng =
    bytes.length >= 24 && bytes.toString("latin1", 1, 4) === "PNG" && bytes.toString("latin1", 12, 16) === "IHDR";
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined;
}
