import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
const { policyStatement, withPolicy } = require("../build/policy.js");

const PREFIX = "/strict";
const STRICT = { version: 1, profile: "strict" };
const SCRIPTS = {
  "/policy.js": () => `${policyStatement(STRICT)}\n`,
  "/launchevent.js": (built) => withPolicy(built("launchevent.js"), STRICT),
};

/** Serves the pages of the add-in a second time, below /strict, as an organisation with the strict profile has them. */
export function strictPages(devServer) {
  const built = (name) =>
    devServer.middleware.context.outputFileSystem.readFileSync(path.resolve("dist/web", name), "utf8");
  return (request, response, next) => {
    if (!request.url.startsWith(`${PREFIX}/`)) return next();
    request.url = request.url.slice(PREFIX.length);
    const { pathname } = new URL(request.url, "https://localhost");
    if (!Object.hasOwn(SCRIPTS, pathname)) return next();
    devServer.middleware.waitUntilValid(() => {
      response.setHeader("content-type", "text/javascript; charset=utf-8");
      response.end(SCRIPTS[pathname](built));
    });
  };
}
