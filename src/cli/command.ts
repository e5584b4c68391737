/** 0: ran, and `review` lets the mail go · 1: `review` decided otherwise, or a policy has problems · 2: bad usage. */
export type ExitCode = 0 | 1 | 2;

/** The outside world of a command, so that tests run one without a process. */
export interface Io {
  readonly input: AsyncIterable<string>;
  /** Resolves when the reader kept up, so that nothing piles up in memory. */
  write(text: string): Promise<void>;
  /** One line for the person who typed the command. */
  complain(line: string): void;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly help: string;
  run(args: readonly string[], io: Io): Promise<ExitCode>;
}
