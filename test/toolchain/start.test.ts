import { spawn, type ChildProcess } from "node:child_process";
import { get } from "node:https";
import { join } from "node:path";
import { ROOT } from "../support/imports";

/** Above the port of `npm start`, which a developer may have open. */
const FIRST_PORT = "3900";
const COMPILE_LIMIT_MS = 90_000;

interface Answer {
  readonly status: number | undefined;
  readonly body: string;
}

describe("npm start", () => {
  let server: ChildProcess;
  let address: string;

  beforeAll(async () => {
    server = spawn(process.execPath, [join(ROOT, "scripts/start.mjs")], {
      env: { ...process.env, CI: "1", WEBPACK_DEV_SERVER_BASE_PORT: FIRST_PORT },
      stdio: ["ignore", "pipe", "inherit"],
    });
    address = await addressIn(server);
  }, COMPILE_LIMIT_MS);

  afterAll(() => server.kill());

  test.each(["/", "/taskpane.html", "/commands.html", "/status.html", "/launchevent.js", "/policy.js"])(
    "serves %s",
    async (path) => {
      expect((await fetched(address, path)).status).toBe(200);
    },
  );

  test("serves office.js from npm, and the pages ask for that one", async () => {
    expect((await fetched(address, "/office-js/office.js")).status).toBe(200);
    const { body } = await fetched(address, "/taskpane.html");
    expect(body).toContain('src="/office-js/office.js"');
    expect(body).not.toContain("hosted/office.js");
  });

  test("serves the same pages below /strict, under the policy of that profile", async () => {
    const strict = '{"version":1,"profile":"strict"}';
    expect((await fetched(address, "/strict/taskpane.html")).body).toBe(
      (await fetched(address, "/taskpane.html")).body,
    );
    expect((await fetched(address, "/strict/commands.html")).status).toBe(200);
    expect((await fetched(address, "/strict/policy.js")).body).toBe(`var secondLookPolicy = ${strict};\n`);

    const [first, ...others] = (await fetched(address, "/launchevent.js")).body.split("\n");
    const [strictFirst, ...strictOthers] = (await fetched(address, "/strict/launchevent.js")).body.split("\n");
    expect(first).toBe("/*policy*/var secondLookPolicy = {};/*end policy*/");
    expect(strictFirst).toBe(`/*policy*/var secondLookPolicy = ${strict};/*end policy*/`);
    expect(strictOthers.join("\n") === others.join("\n")).toBe(true);
    expect((await fetched(address, "/strict/nowhere.js")).status).toBe(404);
  });

  test("keeps the content security policy, and puts nothing of its own into the page", async () => {
    const { body } = await fetched(address, "/");
    expect(body).toContain("default-src 'none'");
    expect(body).not.toContain("webpack-dev-server");
  });
});

function addressIn(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    server.stdout?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const address = /https:\/\/localhost:\d+/.exec(output)?.[0];
      if (address !== undefined) resolve(address);
    });
    server.once("exit", () => reject(new Error(`The server ended before it was ready:\n${output}`)));
  });
}

function fetched(address: string, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // The certificate is made on the spot, and it is our own server.
    get(address + path, { rejectUnauthorized: false }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
      response.on("end", () => resolve({ status: response.statusCode, body }));
    }).on("error", reject);
  });
}
