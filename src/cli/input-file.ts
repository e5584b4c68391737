import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { MAX_FILE } from "../core/files/limits";
import { detailOf, shown } from "./arguments";

export type InputFile =
  | { readonly state: "read"; readonly bytes: Uint8Array }
  | { readonly state: "too-large" }
  /** `problem` says in one line what to do. */
  | { readonly state: "refused"; readonly problem: string };

/** A file named on the command line; pipes work too. Reads no more than a mail can carry. */
export async function readInputFile(path: string): Promise<InputFile> {
  try {
    const { size } = await stat(path);
    return size > MAX_FILE ? { state: "too-large" } : await readUpTo(path, MAX_FILE);
  } catch (error) {
    return { state: "refused", problem: `${shown(path)}: ${adviceFor(error)}` };
  }
}

async function readUpTo(path: string, limit: number): Promise<InputFile> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of createReadStream(path, { end: limit }) as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
  }
  // A copy of its own: a view of Node's pool cannot travel to a worker.
  return length > limit ? { state: "too-large" } : { state: "read", bytes: Uint8Array.from(Buffer.concat(chunks)) };
}

const ADVICE: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file; check the name",
  ENOTDIR: "there is no such file; check the name",
  ENAMETOOLONG: "there is no such file; check the name",
  EISDIR: "is a folder; name a file inside it",
  EACCES: "may not be read; check its permissions",
  EPERM: "may not be read; check its permissions",
  ERR_INVALID_ARG_VALUE: "is no file name; check the name",
};

function adviceFor(error: unknown): string {
  const code = detailOf(error, "code");
  return ADVICE[code] ?? `could not be read (${code === "" ? "unknown error" : code}); check the disk`;
}
