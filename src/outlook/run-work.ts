import { runUntil } from "../core/files/drive";
import type { Work } from "../core/files/define";
import { missing, present, type Part } from "../core/model/part";
import { pause, type Deadline } from "./deadline";

/** Drives a piece of work to its end, or as far as time allows. */
export type RunWork = <T>(work: Work<T>) => Promise<Part<T>>;

/** Milliseconds of work at a stretch: a frame of a page, and what a Send in the same thread may have to wait. */
const SLICE_MS = 12;

/** In one go, for the send handler: nothing else has to happen meanwhile. */
export function atOnce(deadline: Deadline): RunWork {
  return (work) => Promise.resolve().then(() => runUntil(work, deadline.passed));
}

/** In slices, so that a page stays responsive and another event gets its turn. */
export function inSlices(deadline?: Deadline): RunWork {
  return async (work) => {
    while (deadline?.passed() !== true) {
      const end = Date.now() + SLICE_MS;
      do {
        const step = work.next();
        if (step.done === true) return present(step.value);
      } while (Date.now() < end);
      await pause(0);
    }
    return missing("timeout");
  };
}
