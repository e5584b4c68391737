import { missing, present, type Part } from "./part";

/**
 * Work that takes time; it yields often (readers at least every 256 KB), so that whoever drives it can keep a deadline or
 * a page responsive.
 */
export type Work<T> = Generator<void, T, void>;

/** All of the work at once: for tools and tests, where nobody waits. */
export function runToEnd<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Works until it is done or `expired` says that the time is up, which is asked at every yield. */
export function runUntil<T>(work: Work<T>, expired: () => boolean): Part<T> {
  for (;;) {
    if (expired()) return missing("timeout");
    const step = work.next();
    if (step.done === true) return present(step.value);
  }
}
