import { createRequire } from "node:module";
import path from "node:path";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { strictPages } from "./lib/strict-pages.mjs";

const require = createRequire(import.meta.url);
const FIRST_PORT = "3000";

process.chdir(path.resolve(import.meta.dirname, ".."));
process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= FIRST_PORT;

const configs = require("../webpack.config.js")({ officeJs: "/office-js/office.js" }, { mode: "development" });
// Of the pages only; the command line has nothing to serve.
const pages = configs.filter(({ name }) => name !== "cli");
for (const config of pages) config.infrastructureLogging = { level: "warn" };

const compiler = webpack(pages);
const server = new WebpackDevServer(
  {
    host: "localhost",
    port: "auto",
    server: "https",
    // The pages have to work under their own content security policy, so nothing may be injected into them.
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
    open: hasBrowser(),
    setupMiddlewares: (middlewares, devServer) => [strictPages(devServer), ...middlewares],
    static: [
      {
        directory: path.resolve("node_modules/@microsoft/office-js/dist"),
        publicPath: "/office-js/",
        watch: false,
      },
    ],
  },
  compiler,
);

await server.start();
server.middleware.waitUntilValid(() => {
  console.log(`\nSecond Look is at https://localhost:${server.options.port}/ (stop it with Ctrl+C)`);
  console.log(
    "The browser warns about the certificate, because this computer made it just now and nobody vouches for it: " +
      'choose "Advanced", then "Continue to localhost". Outlook pages need https, even here.\n',
  );
});

function hasBrowser() {
  if (process.env.CI) return false;
  return process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
