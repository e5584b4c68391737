import { missing, present, type Part } from "../core/model/part";
import { runUntil, type Work } from "../core/model/work";
import { pause, type Deadline } from "./deadline";

/** Drives a piece of work to its end, or as far as time allows; `earlier`: less time than for other work. */
export type RunWork = <T>(work: Work<T>, earlier?: Deadline) => Promise<Part<T>>;

/** Milliseconds of work at a stretch: a frame of a page, and what a Send in the same thread may have to wait. */
const SLICE_MS = 12;

/** In one go, for the send handler: nothing else has to happen meanwhile. */
export function atOnce(deadline: Deadline): RunWork {
  return (work, { passed } = deadline) => Promise.resolve().then(() => runUntil(work, passed));
}

/** In slices, so that a page stays responsive and another event gets its turn. */
export function inSlices(deadline?: Deadline): RunWork {
  return async (work, earlier = deadline) => {
    while (earlier?.passed() !== true) {
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

/** Work that may fail as well. Work that throws is a mistake of ours: its one result is then unknown, the others are not. */
export async function resultOf<T>(run: RunWork, work: Work<Part<T>>, earlier?: Deadline): Promise<Part<T>> {
  try {
    const result = await run(work, earlier);
    return result.state === "missing" ? result : result.value;
  } catch {
    return missing("crashed");
  }
}
