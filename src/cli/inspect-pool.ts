import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
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
    this.busy--;
    this.waiting.shift()?.();
    return answer.value;
  }

  async close(): Promise<void> {
    await Promise.all(this.idle.splice(0).map((worker) => worker.terminate()));
  }

  private async turn(): Promise<void> {
    if (this.busy >= this.size) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.busy++;
  }
}

function answerFrom(worker: Worker, job: InspectJob): Promise<{ value: FileAnswer; stillUsable: boolean }> {
  return new Promise((resolve) => {
    const end = (value: FileAnswer, stillUsable: boolean) => {
      clearTimeout(watchdog);
      worker.removeAllListeners();
      if (!stillUsable) void worker.terminate();
      resolve({ value, stillUsable });
    };
    const watchdog = setTimeout(() => end(uninspected(job.file, "timeout"), false), FILE_LIMIT_MS + GRACE_MS);
    worker.once("message", (answer: FileAnswer) => end(answer, true));
    worker.once("error", (error: NodeJS.ErrnoException) => {
      const reason = error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "too-large" : "crashed";
      end(uninspected(job.file, reason), false);
    });
    worker.postMessage(job);
  });
}
