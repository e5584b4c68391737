import { parentPort } from "node:worker_threads";
import { inspectBytes } from "./inspection";

/** What the pool sends; the answer is a `FileAnswer`. */
export interface InspectJob {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly withText: boolean;
}

parentPort?.on("message", ({ file, bytes, withText }: InspectJob) =>
  parentPort?.postMessage(inspectBytes(file, bytes, withText)),
);
