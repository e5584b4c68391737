import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

/**
 * All tests, in the order in which a mistake shows soonest; lint, which uses one core and takes longest of the first,
 * beside types and build. Every step runs, whatever the one before said, and the last line counts all tests: types and
 * lint as one each, a build only where it fails.
 */
process.chdir(path.resolve(import.meta.dirname, ".."));
const REPORTS = "test-results/reports";
const UNIT_REPORT = `${REPORTS}/unit.json`;
const BROWSER_REPORT = `${REPORTS}/browser.json`;
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const lint = run("npm", ["run", "--silent", "lint"]);
const results = [
  asOneTest("types", await run("npm", ["run", "--silent", "typecheck"])),
  failureOnly("build", await run("npm", ["run", "--silent", "build"])),
  asOneTest("lint", await lint),
  fromReport(
    "unit",
    await run("npx", ["jest", "--ci", "--json", `--outputFile=${UNIT_REPORT}`]),
    UNIT_REPORT,
    countJest,
  ),
  fromReport(
    "browser",
    await run("npx", ["playwright", "test", "--reporter=list,json"], { PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER_REPORT }),
    BROWSER_REPORT,
    countPlaywright,
  ),
];

console.log();
for (const { name, passed, failed } of results) {
  if (passed + failed > 0) console.log(`${name}: ${passed} of ${passed + failed}`);
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs to the end and gives the exit code. Output of both kinds goes to ours. */
function run(command, args, env = {}) {
  console.log(`\n> ${[command, ...args].join(" ")}`);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
      shell: process.platform === "win32",
    });
    child.on("error", () => resolve(1));
    child.on("close", (code) => resolve(code ?? 1));
  });
}

function asOneTest(name, code) {
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

function failureOnly(name, code) {
  return { name, passed: 0, failed: code === 0 ? 0 : 1 };
}

/** A runner that crashed, wrote no report, or ran nothing is a failure, even if it counted none. */
function fromReport(name, code, file, count) {
  const { passed, failed } = readReport(file, count);
  const silentFailure = failed === 0 && (code !== 0 || passed === 0);
  if (silentFailure) console.error(`\n${name}: the runner ended with code ${code} after ${passed} tests.`);
  return { name, passed, failed: silentFailure ? 1 : failed };
}

function readReport(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** A skipped test counts as failed: nobody knows. A test file that cannot be loaded counts as one failed test. */
function countJest(report) {
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites + skipped };
}

/** Flaky tests, which pass when tried again, count as failed too. */
function countPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}
