import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** A Chromium to drive, with what its process needs in its environment. */
export interface Browser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Without a sandbox of its own, because containers refuse it; the tests open nothing but our own pages. */
export const BROWSER_ARGS: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--no-first-run",
];

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/google-chrome"];

const CACHE = resolve(__dirname, "../../node_modules/.cache");
const UNPACKED = join(CACHE, "chromium");

/**
 * The browser that CHROMIUM_PATH names, else an installed one, else the one that came with `npm ci`, which
 * `unpackBrowser` has to have unpacked before.
 */
export function findBrowser(): Browser {
  const executablePath = installed();
  return executablePath === undefined ? unpacked() : { executablePath, env: {} };
}

/** Unpacks the browser from npm where no other is found. Call it once, before any worker starts. */
export async function unpackBrowser(): Promise<void> {
  if (installed() !== undefined || existsSync(UNPACKED)) return;
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No Chromium found: set CHROMIUM_PATH to the program file of Chromium, Chrome or Edge.");
  }
  mkdirSync(CACHE, { recursive: true });
  // Unpacked aside and then renamed, so that a run that was cut off leaves no half browser that looks whole.
  const aside = mkdtempSync(join(CACHE, "chromium-"));
  try {
    await unpackInto(aside);
    renameSync(aside, UNPACKED);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(UNPACKED)) throw error;
  }
}

function installed(): string | undefined {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen === undefined || chosen === "") return INSTALLED.find((path) => existsSync(path));
  if (!existsSync(chosen)) throw new Error("CHROMIUM_PATH names a file that does not exist.");
  return chosen;
}

function unpacked(): Browser {
  return {
    executablePath: join(UNPACKED, "chromium"),
    env: { LD_LIBRARY_PATH: join(UNPACKED, "al2023/lib"), FONTCONFIG_FILE: join(UNPACKED, "fonts.conf") },
  };
}

/** The package unpacks to the temporary folder, and its shared libraries only where it believes to be on AWS. */
async function unpackInto(folder: string): Promise<void> {
  const { TMPDIR, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" });
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
  } finally {
    delete process.env["AWS_LAMBDA_JS_RUNTIME"];
    restore({ TMPDIR, LD_LIBRARY_PATH, FONTCONFIG_PATH });
  }
  writeFileSync(join(folder, "fonts.conf"), fontsConfig());
}

function restore(variables: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
}

/** The fonts of the package and of the machine: a bare container has none of its own, and no idea which is sans-serif. */
function fontsConfig(): string {
  const folders = [join(UNPACKED, "fonts/fonts"), "/usr/share/fonts"].map((path) => `<dir>${path}</dir>`);
  const cache = `<cachedir>${join(UNPACKED, "fonts-cache")}</cachedir>`;
  const sansSerif =
    '<match><test name="family"><string>sans-serif</string></test>' +
    '<edit name="family" mode="prepend" binding="strong"><string>Open Sans</string></edit></match>';
  return `<?xml version="1.0"?>\n<fontconfig>${folders.join("")}${cache}${sansSerif}</fontconfig>\n`;
}
