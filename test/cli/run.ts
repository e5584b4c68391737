import { main } from "../../src/cli/main";
import type { ExitCode } from "../../src/cli/command";

export interface Run {
  readonly code: ExitCode;
  readonly out: string;
  readonly complaints: readonly string[];
}

/** Runs a command line in this process. `input` comes in the given chunks. */
export async function run(args: readonly string[], input: readonly string[] = []): Promise<Run> {
  let out = "";
  const complaints: string[] = [];
  const code = await main(args, {
    input: chunks(input),
    write: (text) => {
      out += text;
      return Promise.resolve();
    },
    complain: (line) => complaints.push(line),
  });
  return { code, out, complaints };
}

async function* chunks(input: readonly string[]): AsyncGenerator<string> {
  for (const chunk of input) yield await Promise.resolve(chunk);
}
