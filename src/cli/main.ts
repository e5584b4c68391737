import { detailOf, shown } from "./arguments";
import type { Command, ExitCode, Io } from "./command";
import { inspect } from "./commands/inspect";
import { policy } from "./commands/policy";
import { review } from "./commands/review";
import { scan } from "./commands/scan";

const COMMANDS: readonly Command[] = [inspect, policy, review, scan];

/** Runs what was typed. Never throws: a bug is one line too. */
export async function main([name, ...args]: readonly string[], io: Io): Promise<ExitCode> {
  if (name === "--help" || name === "-h" || name === "help") {
    await io.write(OVERVIEW);
    return 0;
  }
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined) {
    io.complain(name === undefined ? NO_COMMAND : `there is no command "${shown(name)}"; ${NAMES}`);
    return 2;
  }
  try {
    if (asksForHelp(args)) {
      await io.write(command.help);
      return 0;
    }
    return await command.run(args, io);
  } catch (error) {
    // Its message could quote a mail or a file; the kind of error is enough to report it.
    const kind = shown(detailOf(error, "name"));
    io.complain(`second-look ${command.name} failed inside (${kind}); please report it with the command you ran`);
    return 2;
  }
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  const options = end < 0 ? args : args.slice(0, end);
  return options.includes("--help") || options.includes("-h");
}

const NAMES = `use one of: ${COMMANDS.map(({ name }) => name).join(", ")} (second-look --help says more)`;
const NO_COMMAND = `say what to do; ${NAMES}`;
const OVERVIEW = `Takes a second look at a mail before it leaves. Everything stays on this machine.

  second-look <command> [options]

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(9)}${summary}`).join("\n")}

  second-look <command> --help says more.

Exit codes: 0 ran (review: the mail may go) · 1 review would hold the mail, or the policy has problems · 2 bad usage
`;
