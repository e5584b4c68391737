import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");

/** The folders of `npm run build`. */
export const DIST = {
  web: join(ROOT, "dist/web"),
  sandbox: join(ROOT, "dist/sandbox"),
  cli: join(ROOT, "dist/cli"),
} as const;

/** The path of a built file, such as `built("web", "launchevent.js")`. Throws when it is not there. */
export function built(folder: keyof typeof DIST, file: string): string {
  const path = join(DIST[folder], file);
  if (!existsSync(path)) throw new Error(`dist/${folder}/${file} does not exist: run "npm run build" first.`);
  return path;
}
