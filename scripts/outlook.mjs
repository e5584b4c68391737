import { spawnSync } from "node:child_process";
import path from "node:path";

/** `start`: builds, serves dist/web on https://localhost:3000 and lets Outlook load manifest.xml from there. `stop` ends it. */
process.chdir(path.resolve(import.meta.dirname, ".."));
const [command] = process.argv.slice(2);

if (command !== "start" && command !== "stop") fail("Use: npm run start:outlook, or npm run stop:outlook");
if (process.platform === "linux") {
  fail(
    [
      "Outlook for Windows or Mac is needed for this, and neither runs on Linux. In Outlook on the web, by hand:",
      "  1. npm run build, and put the files of dist/web on an https address of yours",
      "  2. put that address into manifest.xml in place of https://localhost:3000",
      "  3. open https://aka.ms/olksideload, choose My add-ins, Add a custom add-in, Add from file, and give it manifest.xml",
    ].join("\n"),
  );
}

const succeeded = command === "start" ? start() : runTool("office-addin-debugging/cli.js", ["stop", "manifest.xml"]);
process.exitCode = succeeded ? 0 : 1;

function start() {
  // Classic Outlook keeps the handler of the first load, and cannot run the code of a dev server: built files only.
  if (!runTool("webpack/bin/webpack.js", ["--mode", "production"])) return false;
  const server = ["--dev-server", "node scripts/serve-built.mjs", "--dev-server-port", "3000"];
  return runTool("office-addin-debugging/cli.js", ["start", "manifest.xml", "desktop", "--app", "outlook", ...server]);
}

function runTool(file, args) {
  const script = path.resolve("node_modules", file);
  return spawnSync(process.execPath, [script, ...args], { stdio: "inherit" }).status === 0;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
