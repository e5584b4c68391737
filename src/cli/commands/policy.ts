import { policyFields } from "../../core/policy/fields";
import { policyJsonSchema } from "../../core/policy/json-schema";
import { MAX_PROBLEMS } from "../../core/policy/problems";
import { readArguments, shown } from "../arguments";
import type { Command, ExitCode, Io } from "../command";
import { KNOWN_CHECKS, problemLines, readPolicyFile } from "../policy-file";

const HELP = `Checks the policy of an organisation.

  second-look policy check FILE    says what is wrong with it, a line each; exit 1 when something is
  second-look policy schema        prints the JSON schema, for editors
`;

export const policy: Command = {
  name: "policy",
  summary: "checks a policy file, or prints its schema",
  help: HELP,
  async run(args, io) {
    const given = readArguments(args, {});
    if (!given.ok) return misused(io, given.problem);
    const [action, ...names] = given.names;
    if (action === "schema" && names.length === 0) {
      await io.write(`${JSON.stringify(policyJsonSchema(policyFields(KNOWN_CHECKS)), undefined, 2)}\n`);
      return 0;
    }
    const [path] = names;
    if (action !== "check" || path === undefined || names.length > 1) {
      return misused(io, "say check and one policy file, or schema");
    }
    return checkPolicy(path, io);
  },
};

function misused(io: Io, problem: string): ExitCode {
  io.complain(`${problem}; see second-look policy --help`);
  return 2;
}

async function checkPolicy(path: string, io: Io): Promise<ExitCode> {
  const file = await readPolicyFile(path);
  if (file.state !== "parsed") {
    io.complain(file.problem);
    return file.state === "no-json" ? 1 : 2;
  }
  const { result } = file;
  for (const line of problemLines(result, MAX_PROBLEMS)) await io.write(`${line}\n`);
  if (result.ok) await io.write(`${shown(path)}: fine\n`);
  return result.ok ? 0 : 1;
}
