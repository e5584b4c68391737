import { readArguments, shown } from "../arguments";
import type { Command, ExitCode, Io } from "../command";
import { InspectPool } from "../inspect-pool";
import { uninspected, type FileAnswer } from "../inspection";
import { readInputFile } from "../input-file";

const HELP = `Looks into files: what they are, whether they are really locked, what they hide, whose data they hold.

  second-look inspect FILE... [--json] [--text]

  --json   one line a file, in the order of the arguments
  --text   with --json: adds all text, parts separated by a form feed
`;

/** Files read ahead of the one whose answer is due: keeps all workers busy and memory bounded. */
const READ_AHEAD = 8;

export const inspect: Command = {
  name: "inspect",
  summary: "looks into attachments: locked, hidden, personal data",
  help: HELP,
  async run(args, io) {
    const given = readArguments(args, { json: { type: "boolean" }, text: { type: "boolean" } });
    if (!given.ok) return misused(io, given.problem);
    const { json = false, text = false } = given.values;
    if (given.names.length === 0) return misused(io, "name one or more files");
    if (text && !json) return misused(io, "--text needs --json");
    return inspectAll(given.names, json, text, io);
  },
};

function misused(io: Io, problem: string): ExitCode {
  io.complain(`${problem}; see second-look inspect --help`);
  return 2;
}

/** What to print for one file, or what to tell about a name that is no readable file. */
type Result = { readonly answer: FileAnswer } | { readonly problem: string };

async function inspectAll(names: readonly string[], json: boolean, withText: boolean, io: Io): Promise<ExitCode> {
  const pool = new InspectPool(names.length);
  const started: Promise<Result>[] = [];
  let code: ExitCode = 0;
  for (let next = 0; next < names.length; next++) {
    while (started.length < names.length && started.length < next + READ_AHEAD) {
      started.push(inspectOne(names[started.length] ?? "", withText, pool));
    }
    const result = await started[next];
    // Printed, and so no longer needed.
    started[next] = Promise.resolve({ problem: "" });
    if (result === undefined) continue;
    if ("problem" in result) {
      io.complain(result.problem);
      code = 2;
    } else await io.write(json ? `${JSON.stringify(result.answer)}\n` : readable(result.answer));
  }
  await pool.close();
  return code;
}

async function inspectOne(name: string, withText: boolean, pool: InspectPool): Promise<Result> {
  const file = await readInputFile(name);
  if (file.state === "refused") return { problem: file.problem };
  if (file.state === "too-large") return { answer: uninspected(name, "too-large") };
  return { answer: await pool.inspect({ file: name, bytes: file.bytes, withText }) };
}

const LOCKS: { readonly [S in FileAnswer["protection"]["state"]]: string } = {
  protected: "locked",
  weak: "locked, but weakly",
  partial: "locked in part",
  none: "not locked",
  unknown: "lock unknown",
};

function readable(answer: FileAnswer): string {
  const { file, parts, findings } = answer;
  const hidden = parts.filter((part) => part.hidden).map(({ where }) => `  hidden: ${shown(where)}\n`);
  const found = findings.map(
    (one) => `  ${String(one.count)} x ${one.type} in ${shown(one.where)}${one.hidden ? " (hidden)" : ""}\n`,
  );
  return [`${shown(file)}: ${headOf(answer)}\n`, ...hidden, ...found].join("");
}

/** Of what was not read nothing is said: no people found in it are not no people. */
function headOf({ format, status, reason, protection, people }: FileAnswer): string {
  const lock = `${LOCKS[protection.state]}${protection.kind === null ? "" : ` (${protection.kind})`}`;
  switch (status) {
    case "read":
      return `${format}, ${lock}, data of ${String(people)} people`;
    case "partial":
      return `${format}, ${lock}, read in part (${reason ?? "damaged"}): data of ${String(people)} people or more`;
    case "protected":
      return `${format}, ${lock}, so not read`;
    case "unreadable":
      return `${format}, could not be read (${reason ?? "damaged"}): open it yourself`;
  }
}
