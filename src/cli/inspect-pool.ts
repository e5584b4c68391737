import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { detailOf } from "./arguments";
import type { InspectJob } from "./inspect.worker";
import { FILE_LIMIT_MS, uninspected, type FileAnswer } from "./inspection";

/** More would only fight for memory: one large file can take a gigabyte while it is read. */
const MAX_WORKERS = 4;
/** Milliseconds beyond a file's own limit, after which its worker is taken for stuck between two yields. */
const GRACE_MS = 5_000;

/** Inspects files in worker threads, so that one that hangs or eats all memory ends its worker and nothing else. */
export class InspectPool {
  private readonly idle: Worker[] = [];
  private readonly waiting: (() => void)[] = [];
  private busy = 0;
  private readonly size: number;

  constructor(files: number) {
    this.size = Math.max(1, Math.min(MAX_WORKERS, availableParallelism(), files));
  }

  async inspect(job: InspectJob): Promise<FileAnswer> {
    await this.turn();
    const worker = this.idle.pop() ?? new Worker(join(__dirname, "inspect.worker.js"));
    const answer = await answerFrom(worker, job);
    if (answer.stillUsable) this.idle.push(worker);
    const next = this.waiting.shift();
    if (next === undefined) this.busy--;
    else next();
    return answer.value;
  }

  async close(): Promise<void> {
    await Promise.all(this.idle.splice(0).map((worker) => worker.terminate()));
  }

  /** Resolves when a worker is free for the caller; who is done hands the turn on. */
  private turn(): Promise<void> {
    if (this.busy >= this.size) return new Promise((resolve) => this.waiting.push(resolve));
    this.busy++;
    return Promise.resolve();
  }
}

function answerFrom(worker: Worker, job: InspectJob): Promise<{ value: FileAnswer; stillUsable: boolean }> {
  return new Promise((resolve) => {
    const end = (value: FileAnswer, stillUsable: boolean) => {
      clearTimeout(watchdog);
      worker.off("message", onAnswer).off("error", onError);
      if (!stillUsable) void worker.terminate();
      resolve({ value, stillUsable });
    };
    const onAnswer = (answer: FileAnswer) => end(answer, true);
    const onError = (error: unknown) => {
      const isFull = detailOf(error, "code") === "ERR_WORKER_OUT_OF_MEMORY";
      end(uninspected(job.file, isFull ? "too-large" : "crashed"), false);
    };
    const watchdog = setTimeout(() => end(uninspected(job.file, "timeout"), false), FILE_LIMIT_MS + GRACE_MS);
    worker.on("message", onAnswer).on("error", onError);
    worker.postMessage(job);
  });
}
